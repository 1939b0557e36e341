import { byCodeUnits } from "../../text/order.ts";
import type { LetterClasses, Script } from "./letter-classes.ts";

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
  /**
   * What the letters beside them add: side (`<` before, `>` after the left ones, `{` before, `}` after the right ones), a letter or a
   * class of letters, weight.
   */
  readonly beside: readonly { readonly side: string; readonly what: string; readonly weight: Weight }[];
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
  /** Weights of the correspondences by themselves, by number. */
  readonly own: Int16Array;
  /**
   * What the letters beside them add, at `number * stride`: by the number of the letter before the left ones, then at `after`, `before`
   * and `afterRight` of the one after them, before and after the right ones. Small, so that much of it stays in the cache.
   */
  readonly beside: Int8Array;
  readonly stride: number;
  readonly after: number;
  readonly before: number;
  readonly afterRight: number;
  /**
   * With which letters the right runs begin that answer to a left run: a set of 64 bits, two words a run.
   */
  readonly beginnings: Int32Array;
  /** The most that any correspondence of a run can weigh, by the run's number. */
  readonly mostOfLeft: Int16Array;
  readonly mostOfRight: Int16Array;
}

/** Runs of letters of a script that any table has, by number; 0 is the empty one. */
export type Runs = ReadonlyMap<string, number>;

/** What a run weighs that no correspondence has. */
const NOTHING: Weight = -10_000;
/** What a letter beside adds at most: it fits a byte. */
const MOST_BESIDE: Weight = 127;

/** Rows of a table of data/scripts, as `learn/names` writes them: left, right, weight, what is beside. */
export function readCorrespondences(rows: readonly (readonly string[])[]): readonly Correspondence[] {
  return rows.map(([left = "", right = "", weight = "", beside = ""]) => ({
    left: left === "-" ? "" : left,
    right: right === "-" ? "" : right,
    weight: Number(weight),
    beside: beside
      .split(" ")
      .filter((each) => each !== "" && each !== "-")
      .map((each) => ({ side: each.charAt(0), what: each.charAt(1), weight: Number(each.slice(2)) })),
  }));
}

/**
 * Rows of a table of one script, whichever word is left. Of equal runs neither side is the left one: what was learned of the letters
 * beside them holds on both sides.
 */
export function bothWays(rows: readonly Correspondence[]): readonly Correspondence[] {
  return rows.flatMap((row) => {
    const other = mirrored(row);
    return row.left === row.right ? [{ ...row, beside: [...row.beside, ...other.beside] }] : [row, other];
  });
}

/** The other way round. */
function mirrored({ left, right, weight, beside }: Correspondence): Correspondence {
  const other: Readonly<Record<string, string>> = { "<": "{", ">": "}", "{": "<", "}": ">" };
  return { left: right, right: left, weight, beside: beside.map((each) => ({ ...each, side: other[each.side] ?? each.side })) };
}

/** All runs of letters on one side of several tables. Those with most correspondences come first, so that what is read often lies together. */
export function runsOf(sides: Iterable<string>): Runs {
  const counts = new Map<string, number>();
  for (const run of sides) if (run !== "") counts.set(run, (counts.get(run) ?? 0) + 1);
  const ordered = [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnits(a, b)).map(([run]) => run);
  return new Map(["", ...ordered].map((run, number) => [run, number]));
}

/** Lays the rows out for `weigh`. */
export function compileCorrespondences(
  [left, right]: readonly [Script, Script],
  rows: readonly Correspondence[],
  [leftRuns, rightRuns]: readonly [Runs, Runs],
  { letters, numberOf }: LetterClasses,
): Correspondences {
  const [ours, theirs] = [letters[left], letters[right]];
  const places = { after: ours.length, before: 2 * ours.length, afterRight: 2 * ours.length + theirs.length };
  const stride = 2 * (ours.length + theirs.length);
  const table = {
    left,
    right,
    longestLeft: Math.max(0, ...rows.map((row) => row.left.length)),
    longestRight: Math.max(0, ...rows.map((row) => row.right.length)),
    numbers: new Uint16Array(leftRuns.size * rightRuns.size),
    rightRuns: rightRuns.size,
    own: Int16Array.from([0, ...rows.map((row) => row.weight)]),
    beside: new Int8Array((rows.length + 1) * stride),
    stride,
    ...places,
    beginnings: new Int32Array(leftRuns.size * 2),
    mostOfLeft: new Int16Array(leftRuns.size).fill(NOTHING),
    mostOfRight: new Int16Array(rightRuns.size).fill(NOTHING),
  };
  for (const [at, row] of rows.entries()) {
    const first = (at + 1) * stride;
    const [leftRun, rightRun] = [leftRuns.get(row.left) ?? 0, rightRuns.get(row.right) ?? 0];
    table.numbers[leftRun * rightRuns.size + rightRun] = at + 1;
    if (row.right !== "") addLetter(table.beginnings, leftRun, numberOf(row.right[0]));
    const most =
      row.weight +
      fill(table.beside, first, row, "<", ours) +
      fill(table.beside, first + places.after, row, ">", ours) +
      fill(table.beside, first + places.before, row, "{", theirs) +
      fill(table.beside, first + places.afterRight, row, "}", theirs);
    table.mostOfLeft[leftRun] = Math.max(table.mostOfLeft[leftRun] ?? NOTHING, most);
    table.mostOfRight[rightRun] = Math.max(table.mostOfRight[rightRun] ?? NOTHING, most);
  }
  return table;
}

function addLetter(sets: Int32Array, run: number, letter: number): void {
  const word = run * 2 + (letter >> 5);
  sets[word] = (sets[word] ?? 0) | (1 << (letter & 31));
}

/** Returns the highest of the weights. */
function fill(
  weights: Int8Array,
  first: number,
  { beside }: Correspondence,
  sign: string,
  letters: LetterClasses["letters"][Script],
): Weight {
  const added = new Map(beside.filter(({ side }) => side === sign).map(({ what, weight }) => [what, weight]));
  let most = -MOST_BESIDE;
  for (const [number, { letter, type }] of letters.entries()) {
    const weight = (added.get(letter) ?? 0) + (letter === type ? 0 : (added.get(type) ?? 0));
    const bounded = Math.min(Math.max(weight, -MOST_BESIDE), MOST_BESIDE);
    weights[first + number] = bounded;
    most = Math.max(most, bounded);
  }
  return most;
}
