import type { Correspondence } from "../src/names/letters/correspondences.ts";

const LONGEST = 3;
const OUTSIDE = "^";

/** Weight of the best alignment of two marked words, looked for among all; null where nothing aligns them. */
export type PlainWeigh = (left: string, right: string) => number | null;

/**
 * What `src/names/letters` reckons, as one would write it down first: every alignment, no bounds, nothing laid out beforehand. Within
 * a script (`oneScript`) a row counts in both directions. `types` are the classes of letters.
 */
export function createPlainWeigh(rows: readonly Correspondence[], oneScript: boolean, types: ReadonlyMap<string, string>): PlainWeigh {
  const turned: Readonly<Record<string, string>> = { "<": "{", ">": "}", "{": "<", "}": ">" };
  const byRuns = new Map<string, Correspondence>();
  for (const row of rows) {
    const beside = row.beside.map((each) => ({ ...each, side: turned[each.side] ?? "" }));
    if (oneScript && row.left === row.right) byRuns.set(`${row.left}:${row.right}`, { ...row, beside: [...row.beside, ...beside] });
    else byRuns.set(`${row.left}:${row.right}`, row);
    if (oneScript && row.left !== row.right) byRuns.set(`${row.right}:${row.left}`, { ...row, left: row.right, right: row.left, beside });
  }
  const added = (row: Correspondence, places: Readonly<Record<string, string>>): number =>
    row.beside.reduce((sum, { side, what, weight }) => {
      const letter = types.has(places[side] ?? "") ? places[side] : OUTSIDE;
      return what === letter || what === types.get(letter ?? "") ? sum + weight : sum;
    }, row.weight);
  return (left, right) => {
    const known = new Map<string, number | null>();
    const from = (i: number, j: number): number | null => {
      if (i === left.length && j === right.length) return 0;
      const place = `${i} ${j}`;
      const before = known.get(place);
      if (before !== undefined) return before;
      let best: number | null = null;
      for (const [l, r] of stepsOf(left.length - i, right.length - j)) {
        const row = byRuns.get(`${left.slice(i, i + l)}:${right.slice(j, j + r)}`);
        const rest = row ? from(i + l, j + r) : null;
        if (row === undefined || rest === null) continue;
        const places = { "<": left.charAt(i - 1), ">": left.charAt(i + l), "{": right.charAt(j - 1), "}": right.charAt(j + r) };
        best = Math.max(best ?? Number.NEGATIVE_INFINITY, rest + added(row, places));
      }
      known.set(place, best);
      return best;
    };
    return from(0, 0);
  };
}

function* stepsOf(leftRest: number, rightRest: number): Generator<readonly [number, number]> {
  for (let l = 0; l <= Math.min(LONGEST, leftRest); l++) {
    for (let r = l === 0 ? 1 : 0; r <= Math.min(LONGEST, rightRest); r++) yield [l, r];
  }
}
