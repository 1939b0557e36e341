/** What a measure said of a pair, and whether the pair is of one name. */
export interface Scored {
  readonly score: number;
  readonly same: boolean;
}

/** How well a threshold parts right from wrong: all pairs that score at least `threshold` are called the same. */
export interface Cut {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Every threshold that can be told from another, the highest first. Pairs of equal score cannot be told apart: one takes all of them. */
export function cuts(pairs: readonly Scored[]): readonly Cut[] {
  const sorted = [...pairs].sort((a, b) => b.score - a.score);
  const rights = pairs.filter(({ same }) => same).length;
  let found = 0;
  return sorted.flatMap(({ score, same }, at) => {
    if (same) found++;
    return sorted[at + 1]?.score === score ? [] : [cut(score, found, at + 1, rights)];
  });
}

/** The cut with the best F1; of equal ones the highest. Null where no pair is right. */
export function bestF1(all: readonly Cut[]): Cut | null {
  return best(all, ({ f1 }) => f1);
}

/** The cut that finds most among those at least so precise, or null where none is. */
export function mostAtPrecision(all: readonly Cut[], precision: number): Cut | null {
  const precise = all.filter((each) => each.precision >= precision);
  return best(precise, ({ recall }) => recall);
}

/** Precision and recall of the pairs that a measure itself calls the same. */
export function ofClaims(pairs: readonly { readonly claimed: boolean; readonly same: boolean }[]): Cut {
  const claimed = pairs.filter((pair) => pair.claimed);
  return cut(0, claimed.filter(({ same }) => same).length, claimed.length, pairs.filter(({ same }) => same).length);
}

function cut(threshold: number, found: number, claimed: number, rights: number): Cut {
  const precision = claimed === 0 ? 1 : found / claimed;
  const recall = rights === 0 ? 0 : found / rights;
  return { threshold, precision, recall, f1: found === 0 ? 0 : (2 * found) / (claimed + rights) };
}

function best(all: readonly Cut[], figure: (each: Cut) => number): Cut | null {
  let top: Cut | null = null;
  for (const each of all) if (figure(each) > (top === null ? 0 : figure(top))) top = each;
  return top;
}
