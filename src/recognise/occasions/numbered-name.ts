import { expand } from "../../packs/expand.ts";
import type { Packs } from "../../packs/types.ts";
import { foldForm } from "../../text/fold.ts";
import { wordsOf } from "../../text/tokens.ts";
import type { OccasionFound } from "../../types/found.ts";
import type { Entry } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";
import { type Numbered, ordinalFrom, yearAfter } from "./occasion-numbers.ts";
import { kindOf, seriesLabel } from "./series.ts";

interface Form {
  readonly words: readonly string[];
  readonly entry: Entry;
}

/**
 * A series that the data know with its number inside its name: "المؤتمر الـ47 لقادة الشرطة والأمن العرب", "INTERPOL 93. Genel Kurulu",
 * "INTERPOL's 93rd General Assembly".
 */
export function numberedName(at: number, segmented: Segmented, packs: Packs): OccasionFound | null {
  const token = segmented.tokens[at];
  const sentence = segmented.sentences[segmented.sentenceOf[at] ?? -1];
  if (token?.type !== "word" || !sentence) return null;
  const index = indexOf(packs);
  for (const { words, entry } of index.forms.get(stem(token.text, index)) ?? []) {
    const found = matched(words, at, sentence.last, segmented, index);
    const last = segmented.tokens[found?.last ?? -1];
    if (!found || !last) continue;
    return {
      first: at,
      last: found.last,
      from: token.from,
      to: last.to,
      language: entry.language,
      by: entry.source,
      series: entry.key,
      label: seriesLabel(entry.key, packs),
      kind: kindOf({ entry }),
      year: yearAfter(found.last + 1, sentence.last, segmented),
      edition: found.edition,
    };
  }
  return null;
}

/** The form's words from a token on, with one number between two of them; null where they do not stand there or no number does. */
function matched(words: readonly string[], at: number, sentenceLast: number, segmented: Segmented, index: Index) {
  let edition: Numbered | null = null;
  let next = at;
  for (const [i, word] of words.entries()) {
    if (i > 0 && edition === null && stem(segmented.tokens[next]?.text ?? "", index) !== word) {
      edition = ordinalFrom(afterGenitive(next, segmented), segmented);
      if (edition) next = edition.last + 1;
    }
    const token = segmented.tokens[next];
    if (!token || next > sentenceLast || token.line || stem(token.text, index) !== word) return null;
    next++;
  }
  return edition && { edition, last: next - 1 };
}

/** "INTERPOL['s] 93rd" */
function afterGenitive(at: number, { tokens }: Segmented): number {
  return tokens[at]?.text === "'" && tokens[at + 1]?.text === "s" ? at + 2 : at;
}

/** The word without what its language writes before it: in Arabic a number within a name turns a bare noun into one with an article. */
function stem(word: string, { proclitics }: Index): string {
  for (const proclitic of proclitics.get(word.charAt(0)) ?? NONE)
    if (word.length - proclitic.length >= SHORTEST_STEM && word.startsWith(proclitic)) return word.slice(proclitic.length);
  return word;
}

const NONE: readonly string[] = [];
const SHORTEST_STEM = 3;

/** Forms by their first word, and proclitics by their first letter, the longest first: every word of a text is asked. */
interface Index {
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  readonly proclitics: ReadonlyMap<string, readonly string[]>;
}

const cache = new WeakMap<Packs, Index>();

function indexOf(packs: Packs): Index {
  const known = cache.get(packs);
  if (known) return known;
  const all = [...packs.languages.values()].flatMap(({ proclitics }) => proclitics).toSorted((a, b) => b.length - a.length);
  const forms = new Map<string, Form[]>();
  const index: Index = { forms, proclitics: Map.groupBy(all, (proclitic) => proclitic.charAt(0)) };
  for (const entry of packs.lexicon.entriesOf("occasion"))
    for (const form of expand(entry.form)) {
      const [first, ...rest] = wordsOf(foldForm(form)).map((word) => stem(word, index));
      if (first === undefined || rest.length === 0) continue;
      forms.set(first, [...(forms.get(first) ?? []), { words: [first, ...rest], entry }]);
    }
  cache.set(packs, index);
  return index;
}
