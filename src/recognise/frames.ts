import { expand } from "../packs/expand.ts";
import type { Packs } from "../packs/types.ts";
import { foldForm } from "../text/fold.ts";
import { wordsOf } from "../text/tokens.ts";
import type { Entry, Hit } from "../types/lexicon.ts";
import type { Segmented, Sentence } from "../types/segmented.ts";
import type { Token } from "../types/token.ts";
import type { LanguageTag } from "../types/vocabulary.ts";
import { hitsOf } from "./hits.ts";
import { findInterrupted } from "./interrupted-frames.ts";

/** How far behind its verb the rest of a frame's form may stand. */
const LONGEST_GAP = 40;
/** The same, where the verb is a form without that rest. */
const CLAUSE_GAP = 16;

/** The rest of a form behind its first word. */
interface Rest {
  readonly words: readonly string[];
  readonly entry: Entry;
}

/**
 * Frames of a text, or of some sentences of it that follow each other. Where the verb comes first its subject parts it from what belongs to it ("وقع [وزير … و…] مذكرة تفاهم",
 * "يشارك [المدير العام …] في"): such a form is found by its first word, and by the rest further on in the sentence.
 */
export function findFrames(segmented: Segmented, packs: Packs, sentences: readonly Sentence[] = segmented.sentences): Hit[] {
  const whole = hitsOf(segmented, "frame", sentences[0]?.first, sentences.at(-1)?.last ?? -1).filter((hit) => !hasArticle(hit));
  const verbFirst = sentences.filter(({ language }) => isVerbFirst(language, packs));
  const parted = verbFirst.length > 0 ? findParted(whole, verbFirst, segmented, packs) : [];
  const longer = new Set(parted.map(({ first }) => first));
  // "a été reçu": what is a verb as it stands is not interrupted.
  const verbs = whole.filter((own) => isVerb(own) && !longer.has(own.first));
  const goesOn = (own: Hit, verb: Hit): boolean => own.first === verb.first && own.last > verb.last;
  const found = findInterrupted(segmented, packs, sentences);
  // "a eu | un entretien téléphonique": the longer one of two that begin together.
  const interrupted = found.filter(
    (own) =>
      !verbs.some((verb) => verb.first <= own.last && verb.last >= own.first && !goesOn(own, verb)) &&
      !found.some((other) => goesOn(other, own)),
  );
  if (parted.length === 0 && interrupted.length === 0) return whole;
  // What stands inside a longer verb is a part of it.
  const inside = ({ first, last }: Hit): boolean => interrupted.some((own) => first >= own.first && last <= own.last);
  return [...whole.filter((own) => !inside(own) && !longer.has(own.first)), ...parted, ...interrupted].sort((a, b) => a.first - b.first);
}

/** "بعد التشاور مع": no verb has an article; what is written like one and has it is a noun that names nobody. */
const hasArticle = ({ entry, proclitic }: Hit): boolean => entry.flags.has("verb") && (proclitic.endsWith("ال") || proclitic === "لل");

const isVerb = ({ entry }: Hit): boolean => entry.flags.has("verb") || entry.flags.has("passive");

const isVerbFirst = (language: LanguageTag, packs: Packs): boolean => packs.languages.get(language)?.order === "VSO";

function findParted(whole: readonly Hit[], sentences: readonly Sentence[], segmented: Segmented, packs: Packs): Hit[] {
  const taken = new Map(whole.map((own) => [own.first, own]));
  const verbs = whole.filter(isVerb).map(({ first }) => first);
  const index = restsOf(packs);
  const parted: Hit[] = [];
  for (const sentence of sentences)
    for (let at = sentence.first; at <= sentence.last; at++) {
      const token = segmented.tokens[at] as Token;
      const rests = token.type === "word" ? restsAfter(token.text, index) : undefined;
      if (rests === undefined) continue;
      const shorter = taken.get(at);
      // "استقبل [وزير …] من قبل", "ترأس [الوزير] اجتماعا مع": of a verb that is a form by itself the longer one, within its clause.
      if (shorter && shorter.last > at) continue;
      const end = shorter ? Math.min(at + CLAUSE_GAP, ...verbs.filter((verb) => verb > at)) : at + LONGEST_GAP;
      const found = restBehind(rests, at, Math.min(sentence.last, end), sentence, segmented);
      if (found && (!shorter || isVerb(shorter) || shorter.entry.key === found.entry.key))
        parted.push({ entry: found.entry, first: at, last: at, next: at + 1, from: token.from, to: token.to, proclitic: "", suffix: "" });
    }
  return parted;
}

function restsAfter(word: string, index: ReadonlyMap<string, readonly Rest[]>): readonly Rest[] | undefined {
  return index.get(word) ?? (word.length > 3 && CONJUNCTIONS.test(word) ? index.get(word.slice(1)) : undefined);
}

/** Of the rests of a sentence's language the first that stands behind a verb, begun no further than `end`. */
function restBehind(rests: readonly Rest[], at: number, end: number, { language }: Sentence, segmented: Segmented): Rest | undefined {
  return rests.find((rest) => rest.entry.language === language && standsBehind(rest, at, end, segmented));
}

/** "and" and "so" written together with a verb. */
const CONJUNCTIONS = /^[وف]/;

const cache = new WeakMap<Packs, ReadonlyMap<string, readonly Rest[]>>();

function restsOf(packs: Packs): ReadonlyMap<string, readonly Rest[]> {
  const known = cache.get(packs);
  if (known) return known;
  const index = new Map<string, Rest[]>();
  for (const entry of packs.lexicon.entriesOf("frame")) {
    if (!(entry.flags.has("verb") || entry.flags.has("passive")) || !isVerbFirst(entry.language, packs)) continue;
    for (const form of expand(entry.form)) {
      const [first, ...words] = wordsOf(foldForm(form));
      if (!first || words.length === 0) continue;
      const rests = index.get(first) ?? [];
      rests.push({ words, entry });
      index.set(first, rests);
    }
  }
  cache.set(packs, index);
  return index;
}

function standsBehind({ words }: Rest, at: number, end: number, { tokens }: Segmented): boolean {
  for (let i = at + 2; i <= end; i++) if (words.every((word, offset) => tokens[i + offset]?.text === word)) return true;
  return false;
}
