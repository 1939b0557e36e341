import type { Hit } from "../types/lexicon.ts";
import type { Analysis } from "../types/report.ts";
import type { Quote } from "../types/span.ts";
import type { LanguageTag } from "../types/vocabulary.ts";
import { quoteOf, type Reading } from "./reading.ts";
import { brokenYears, strayLetters } from "./wreckage.ts";

/**
 * So many independent signs make a machine translation; a single odd phrase makes none. Every calque and
 * every foreign state counts once; sentences of two languages, broken figures and stray letters count once each, however
 * often they are met: a quotation or a list of degrees is one peculiarity of a text that a person wrote.
 */
const ENOUGH = 2;

/**
 * Signs that a machine translated the text: phrases of another language rendered word for word (calques), sentences that
 * fall into a second language half-way, names of states in a language that their sentence does not speak, wreckage.
 */
export function translationOf(reading: Reading): Analysis["translated"] {
  const calques = distinct(reading.recognised.calques);
  const states = distinct(foreignStates(reading));
  const passages = [
    mixedSentences(reading),
    brokenYears(reading).map(({ quote }) => quote),
    strayLetters(reading).map(({ quote }) => quote),
  ];
  const independent = calques.length + states.length + passages.filter((signs) => signs.length > 0).length;
  if (independent < ENOUGH) return null;
  const because = [...[...calques, ...states].map((hit) => quoteOf(reading, hit)), ...passages.flat()];
  return { machine: true, from: sourceOf(calques), because: because.slice(0, 12) };
}

function distinct(hits: readonly Hit[]): Hit[] {
  return [...new Map(hits.map((hit) => [hit.entry.key, hit])).values()];
}

function sourceOf(calques: readonly Hit[]): LanguageTag | null {
  const votes = new Map<string, number>();
  for (const { entry } of calques) {
    const from = entry.flags.get("from");
    if (from) votes.set(from, (votes.get(from) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

/** A long sentence of two languages of one script: its opening words are the sign. */
function mixedSentences(reading: Reading): Quote[] {
  return reading.segmented.sentences.flatMap((sentence) => {
    const { first, last, allowed, language } = sentence;
    const other = allowed.find((tag) => tag !== language);
    if (!other || last - first < 20) return [];
    const same = reading.packs.languages.get(other)?.script === reading.packs.languages.get(language)?.script;
    const from = reading.segmented.tokens[first]?.from ?? 0;
    const to = reading.segmented.tokens[first + 5]?.to ?? from + 1;
    return same ? [quoteOf(reading, { from, to })] : [];
  });
}

function foreignStates(reading: Reading): Hit[] {
  const own = new Set(reading.segmented.languages.slice(0, 1));
  return reading.segmented.foreign.filter(
    ({ entry, first, last }) =>
      entry.kind === "state" &&
      !entry.flags.has("compound") &&
      !own.has(entry.language) &&
      isInProse(first, reading) &&
      isAlone(entry.key, first, last, reading),
  );
}

/** In a sentence of the text's main language, long enough to be one. */
function isInProse(at: number, { segmented }: Reading): boolean {
  const sentence = segmented.sentences[segmented.sentenceOf[at] ?? -1];
  return sentence !== undefined && sentence.language === segmented.languages[0] && sentence.last - sentence.first >= 12;
}

/** No entry of the sentence's own language on the same words: "Saudi" in a French sentence. */
function isAlone(code: string, first: number, last: number, { segmented }: Reading): boolean {
  const language = segmented.sentences[segmented.sentenceOf[first] ?? -1]?.language;
  for (let i = first; i <= last; i++)
    if (segmented.starts[i]?.some(({ entry }) => entry.language === language && entry.key === code)) return false;
  const script = segmented.tokens[first]?.script;
  return (
    script === segmented.tokens[segmented.sentences[segmented.sentenceOf[first] ?? 0]?.first ?? 0]?.script &&
    !segmented.starts[first]?.some(({ entry }) => entry.language === language)
  );
}
