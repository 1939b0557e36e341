import type { Gist } from "./passage.ts";
import { acrossScripts, type Trace } from "./trace.ts";

/** Each text is laid beside so many of those with which it has most in common. */
const NEAREST = 8;
/** What more texts have in common tells none from the others. */
const MOST_HOLDERS = 32;

/**
 * Pairs of texts of which one is among the nearest of the other, the earlier one of the list first. The work grows with the number of
 * texts, not with that of their pairs.
 * @param may whether it is worth while to lay the two beside each other
 */
export function nearestPairs<T extends { readonly passages: readonly Gist[] }>(
  texts: readonly T[],
  may: (left: T, right: T) => boolean,
): [T, T][] {
  const traces = texts.map(({ passages }) => new Set(passages.flatMap((passage) => passage.traces.map(acrossScripts))));
  const holders = holdersOf(traces);
  const near = texts.map(() => new Set<number>());
  for (const [place, own] of traces.entries()) {
    let taken = 0;
    for (const other of nearestFirst(place, own, holders)) {
      const [first, second] = [Math.min(place, other), Math.max(place, other)];
      const [left, right] = [texts[first], texts[second]];
      if (left === undefined || right === undefined || !may(left, right)) continue;
      near[first]?.add(second);
      if (++taken === NEAREST) break;
    }
  }
  return texts.flatMap((left, first) =>
    [...(near[first] ?? [])].sort((a, b) => a - b).flatMap((second): [T, T][] => (texts[second] ? [[left, texts[second]]] : [])),
  );
}

/** Places of the texts in which a trace stands. */
function holdersOf(texts: readonly ReadonlySet<Trace>[]): ReadonlyMap<Trace, readonly number[]> {
  const holders = new Map<Trace, number[]>();
  for (const [place, traces] of texts.entries())
    for (const trace of traces) {
      const known = holders.get(trace);
      if (known) known.push(place);
      else holders.set(trace, [place]);
    }
  return holders;
}

/** Places of other texts, by how much they have in common with one. */
function nearestFirst(place: number, traces: ReadonlySet<Trace>, holders: ReadonlyMap<Trace, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const trace of traces) {
    const others = holders.get(trace) ?? [];
    if (others.length > MOST_HOLDERS) continue;
    for (const other of others) if (other !== place) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared].sort(([a, one], [b, other]) => other - one || a - b).map(([other]) => other);
}
