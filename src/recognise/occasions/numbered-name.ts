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
  for (const { words, entry } of formsOf(packs).get(stem(token.text)) ?? []) {
    const found = matched(words, at, sentence.last, segmented);
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
function matched(words: readonly string[], at: number, sentenceLast: number, segmented: Segmented) {
  let edition: Numbered | null = null;
  let next = at;
  for (const [i, word] of words.entries()) {
    if (i > 0 && edition === null && stem(segmented.tokens[next]?.text ?? "") !== word) {
      edition = ordinalFrom(afterGenitive(next, segmented), segmented);
      if (edition) next = edition.last + 1;
    }
    const token = segmented.tokens[next];
    if (!token || next > sentenceLast || token.line || stem(token.text) !== word) return null;
    next++;
  }
  return edition && { edition, last: next - 1 };
}

/** "INTERPOL['s] 93rd" */
function afterGenitive(at: number, { tokens }: Segmented): number {
  return tokens[at]?.text === "'" && tokens[at + 1]?.text === "s" ? at + 2 : at;
}

/** The word without what Arabic writes on to it: a number in the middle of a name turns a bare noun into one with an article. */
const stem = (word: string): string => (BEGINNINGS.has(word.charAt(0)) ? word.replace(PROCLITICS, "") : word);

/** Every word of a text is asked; few begin like this. */
const BEGINNINGS: ReadonlySet<string> = new Set("وبلا");
const PROCLITICS = /^[وبل]?(?:ال|لل|ل)(?=\p{Script=Arabic}{3})/u;

const cache = new WeakMap<Packs, ReadonlyMap<string, readonly Form[]>>();

function formsOf(packs: Packs): ReadonlyMap<string, readonly Form[]> {
  const known = cache.get(packs);
  if (known) return known;
  const forms = new Map<string, Form[]>();
  for (const entry of packs.lexicon.entriesOf("occasion"))
    for (const form of expand(entry.form)) {
      const [first, ...rest] = wordsOf(foldForm(form)).map(stem);
      if (first === undefined || rest.length === 0) continue;
      forms.set(first, [...(forms.get(first) ?? []), { words: [first, ...rest], entry }]);
    }
  cache.set(packs, forms);
  return forms;
}
