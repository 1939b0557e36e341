import { jaroWinkler } from "@skyra/jaro-winkler";
import anyAscii from "any-ascii";
import { distance } from "fastest-levenshtein";
import { transliterate } from "transliteration";
import { consonants } from "../../eval/names/sound-yardstick.ts";
import type { Measure } from "./measure.ts";

/** A name of romanised words, each in the form that is compared. */
type Words = readonly string[];

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
const ARRANGEMENTS: Readonly<Record<string, (like: Likeness) => Measure<Words>["score"]>> = {
  "as written": (like) => (a, b) => like(a.join(" "), b.join(" ")),
  sorted: (like) => (a, b) => like([...a].sort().join(" "), [...b].sort().join(" ")),
  "paired, shorter": (like) => (a, b) => pairing(a, b, like) / Math.max(1, Math.min(a.length, b.length)),
  "paired, longer": (like) => (a, b) => pairing(a, b, like) / Math.max(1, a.length, b.length),
};

/** Each package by name, with every arrangement of words by name. */
export function packageMeasures(): ReadonlyMap<string, ReadonlyMap<string, Measure<Words>>> {
  const rows = Object.entries(ROMANISERS).flatMap(([romaniser, romanise]) =>
    Object.entries(LIKENESSES).map(([likeness, { of, like }]) => {
      const prepare = (text: string): Words => words(romanise(text)).map(of);
      const arranged = Object.entries(ARRANGEMENTS).map(([name, arrange]) => [name, { prepare, score: arrange(like) }] as const);
      return [`${romaniser}, ${likeness}`, new Map(arranged)] as const;
    }),
  );
  return new Map(rows);
}

/** Lower case, only letters of ASCII; hyphens part words, apostrophes do not. */
function words(romanised: string): Words {
  return romanised
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word.replaceAll(/[^a-z]/g, ""))
    .filter((word) => word !== "");
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
