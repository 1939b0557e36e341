import { jaroWinkler } from "@skyra/jaro-winkler";
import anyAscii from "any-ascii";
import { distance } from "fastest-levenshtein";
import { transliterate } from "transliteration";
import { consonants } from "../../eval/names/sound-yardstick.ts";
import type { Measure } from "./measure.ts";

/** A name of romanised words, each in the form that is compared. */
type Words = readonly string[];
type Score = (a: Words, b: Words) => number;

const ROMANISERS: Readonly<Record<string, (text: string) => string>> = {
  "any-ascii": anyAscii,
  transliteration: (text) => transliterate(text),
};

type Likeness = (a: string, b: string) => number;
const LIKENESSES: Readonly<Record<string, { readonly of: (letters: string) => string; readonly like: Likeness }>> = {
  "Jaro-Winkler": { of: (letters) => letters, like: (a, b) => (a === b ? 1 : jaroWinkler(a, b)) },
  Levenshtein: { of: (letters) => letters, like: levenshtein },
  "skeleton, equal": { of: consonants, like: (a, b) => (a === b ? 1 : 0) },
  "skeleton, Levenshtein": { of: consonants, like: levenshtein },
};

/** What is done with the words of a name before they are compared; each package is shown with what suits it best. */
const ARRANGEMENTS: Readonly<Record<string, { readonly arrange: (name: Words) => Words; readonly score: (like: Likeness) => Score }>> = {
  "as written": { arrange: (name) => [name.join(" ")], score: single },
  sorted: { arrange: (name) => [name.toSorted().join(" ")], score: single },
  "paired, shorter": { arrange: (name) => name, score: (like) => (a, b) => pairing(a, b, like) / Math.min(a.length, b.length) },
  "paired, longer": { arrange: (name) => name, score: (like) => (a, b) => pairing(a, b, like) / Math.max(a.length, b.length) },
};

/** Each package by name, with every arrangement of words by name. */
export function packageMeasures(): ReadonlyMap<string, ReadonlyMap<string, Measure<Words>>> {
  const rows = Object.entries(ROMANISERS).flatMap(([romaniser, romanise]) =>
    Object.entries(LIKENESSES).map(([likeness, { of, like }]) => {
      const arranged = Object.entries(ARRANGEMENTS).map(([name, { arrange, score }]) => {
        const prepare = (text: string): Words => arrange(words(romanise(text)).map(of));
        return [name, { prepare, score: score(like) }] as const;
      });
      return [`${romaniser}, ${likeness}`, new Map(arranged)] as const;
    }),
  );
  return new Map(rows);
}

function single(like: Likeness): Score {
  return ([a = ""], [b = ""]) => like(a, b);
}

/** Lower case, only letters of ASCII; hyphens part words, apostrophes do not. A name without any is one empty word. */
function words(romanised: string): Words {
  const found = romanised
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word.replaceAll(/[^a-z]/g, ""))
    .filter((word) => word !== "");
  return found.length === 0 ? [""] : found;
}

function levenshtein(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(1, a.length, b.length);
}

/** The sum of likenesses of the best pairing of words, each used once. */
function pairing(a: Words, b: Words, like: Likeness): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const table = short.map((word) => long.map((other) => like(word, other)));
  const best = (row: number, taken: number): number => {
    const likenesses = table[row];
    if (likenesses === undefined) return 0;
    return Math.max(...likenesses.map((value, at) => (taken & (1 << at) ? -1 : value + best(row + 1, taken | (1 << at)))));
  };
  return best(0, 0);
}
