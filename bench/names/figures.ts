import type { NamePair } from "../../eval/names/name-pair.ts";
import { bestF1, type Cut, cuts, mostAtPrecision } from "./judgement.ts";
import type { Measure } from "./measure.ts";

/** How sure one has to be to join two names without asking anybody. */
export const PRECISION = 0.99;

/** A cut, and the arrangement of a name's words with which it was reached. */
export interface Reached {
  readonly arrangement: string;
  readonly cut: Cut;
}

/** What a measure reaches on a set; each figure with the arrangement that is best for it, so that no package is held back by one. */
export interface Figures {
  readonly measure: string;
  readonly f1: Reached | null;
  /** Null where no threshold is so precise. */
  readonly precise: Reached | null;
}

export function figuresOf<P>(measure: string, arrangements: ReadonlyMap<string, Measure<P>>, pairs: readonly NamePair[]): Figures {
  const all = [...arrangements].map(([arrangement, each]) => ({ arrangement, cuts: cuts(scored(each, pairs)) }));
  const reached = (choose: (all: readonly Cut[]) => Cut | null): readonly Reached[] =>
    all.flatMap(({ arrangement, cuts }) => {
      const cut = choose(cuts);
      return cut === null ? [] : [{ arrangement, cut }];
    });
  return {
    measure,
    f1: top(reached(bestF1), ({ f1 }) => f1),
    precise: top(
      reached((each) => mostAtPrecision(each, PRECISION)),
      ({ recall }) => recall,
    ),
  };
}

function scored<P>({ prepare, score }: Measure<P>, pairs: readonly NamePair[]) {
  return pairs.map(({ a, b, same }) => ({ score: score(prepare(a), prepare(b)), same }));
}

function top(all: readonly Reached[], value: (cut: Cut) => number): Reached | null {
  let best: Reached | null = null;
  for (const each of all) if (best === null || value(each.cut) > value(best.cut)) best = each;
  return best;
}
