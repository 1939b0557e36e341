import { type LetterClasses, type Script, WORD_BEGINS, WORD_ENDS } from "./letter-classes.ts";

/**
 * Evidence in hundredths of a ban (I. J. Good, "Probability and the weighing of evidence", 1950): 100 make what it speaks for ten
 * times likelier. Whole numbers.
 */
export type Weight = number;

/** One row of a table: letters of the left word written for letters of the right one; either may be none. */
export interface Correspondence {
  readonly left: string;
  readonly right: string;
  readonly weight: Weight;
  /** What the letters beside them add: side (`<` before, `>` after the left ones, `{` before, `}` after the right ones), class, weight. */
  readonly beside: readonly { readonly side: string; readonly type: string; readonly weight: Weight }[];
}

/** What letters of two scripts are written for each other, as `weigh` reads it. */
export interface Correspondences {
  readonly left: Script;
  readonly right: Script;
  /** Longest run of letters on each side. */
  readonly longestLeft: number;
  readonly longestRight: number;
  /** Number of a correspondence by `run of the left * rightRuns + run of the right`; 0 for none. */
  readonly numbers: Uint16Array;
  readonly rightRuns: number;
  /** Weights by `number * SURROUNDINGS + surroundings`; those of the left hold the correspondence's own. */
  readonly leftWeights: Int16Array;
  readonly rightWeights: Int16Array;
}

/** Runs of letters of a script that any table has, by number; 0 is the empty one. */
export type Runs = ReadonlyMap<string, number>;

/** Classes of letters (data/scripts/name-letters.tsv), in the order of their numbers; an end of the word is one. */
export const CLASSES: readonly string[] = ["^", "a", "e", "h", "n", "w", "t", "c"];
/** Places for the classes before and after a run of letters together. */
export const SURROUNDINGS = CLASSES.length * CLASSES.length;

/** Place among `SURROUNDINGS` of the letters from `start` to `end` of a word that is marked at both ends. */
export function surroundingsAt(letters: string, start: number, end: number, { classOf }: LetterClasses): number {
  const before = classOf(letters[start - 1], WORD_BEGINS);
  const after = classOf(letters[end], WORD_ENDS);
  return classNumber(before) * CLASSES.length + classNumber(after);
}

/** Place of a class, or of an end of the word, in `CLASSES`. */
export function classNumber(type: string): number {
  return Math.max(0, CLASSES.indexOf(type));
}

/** Rows of a table of data/scripts, as `learn/names` writes them: left, right, weight, what is beside. */
export function readCorrespondences(rows: readonly (readonly string[])[]): readonly Correspondence[] {
  return rows.map(([left = "", right = "", weight = "", beside = ""]) => ({
    left: left === "-" ? "" : left,
    right: right === "-" ? "" : right,
    weight: Number(weight),
    beside: beside
      .split(" ")
      .filter((each) => each !== "" && each !== "-")
      .map((each) => ({ side: each.charAt(0), type: each.charAt(1), weight: Number(each.slice(2)) })),
  }));
}

/** The other way round. */
export function mirrored({ left, right, weight, beside }: Correspondence): Correspondence {
  const other: Readonly<Record<string, string>> = { "<": "{", ">": "}", "{": "<", "}": ">" };
  return { left: right, right: left, weight, beside: beside.map((each) => ({ ...each, side: other[each.side] ?? each.side })) };
}

/** All runs of letters on one side of several tables. */
export function runsOf(words: Iterable<string>): Runs {
  const runs = new Map([["", 0]]);
  for (const word of words) if (!runs.has(word)) runs.set(word, runs.size);
  return runs;
}

/** Lays the rows out for `weigh`. */
export function compileCorrespondences(
  [left, right]: readonly [Script, Script],
  rows: readonly Correspondence[],
  [leftRuns, rightRuns]: readonly [Runs, Runs],
): Correspondences {
  const table = {
    left,
    right,
    longestLeft: Math.max(0, ...rows.map((row) => row.left.length)),
    longestRight: Math.max(0, ...rows.map((row) => row.right.length)),
    numbers: new Uint16Array(leftRuns.size * rightRuns.size),
    rightRuns: rightRuns.size,
    leftWeights: new Int16Array((rows.length + 1) * SURROUNDINGS),
    rightWeights: new Int16Array((rows.length + 1) * SURROUNDINGS),
  };
  for (const [at, row] of rows.entries()) {
    const number = at + 1;
    table.numbers[(leftRuns.get(row.left) ?? 0) * rightRuns.size + (rightRuns.get(row.right) ?? 0)] = number;
    fill(table.leftWeights, number, row.weight, row, ["<", ">"]);
    fill(table.rightWeights, number, 0, row, ["{", "}"]);
  }
  return table;
}

function fill(
  weights: Int16Array,
  number: number,
  own: Weight,
  { beside }: Correspondence,
  [before, after]: readonly [string, string],
): void {
  for (let place = 0; place < SURROUNDINGS; place++) {
    let weight = own;
    for (const { side, type, weight: more } of beside) {
      if (side === before && classNumber(type) === Math.floor(place / CLASSES.length)) weight += more;
      if (side === after && classNumber(type) === place % CLASSES.length) weight += more;
    }
    weights[number * SURROUNDINGS + place] = weight;
  }
}
