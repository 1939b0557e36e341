import type { Gist } from "./passage.ts";
import { inOtherScript, kindOfTrace, type Trace, type TraceKind } from "./trace.ts";

/** Of four: how far a trace of each kind is believed. */
const TRUST: Readonly<Record<TraceKind, number>> = {
  value: 4,
  number: 4,
  name: 4,
  sound: 4,
  "latin-sound": 4,
  sign: 4,
  term: 3,
  word: 3,
  stem: 2,
};

/** In a text of few sentences nothing is as rare as it seems. */
const FEWEST = 8;

/**
 * What passages of two texts have in common, in half bits: how unlikely it would be that two passages taken at random shared all
 * this. A trace that stands in many passages of both texts tells next to nothing.
 */
export class Evidence {
  readonly #left: readonly (readonly number[])[];
  readonly #right: readonly (readonly number[])[];
  readonly #weights: readonly number[];
  /** By trace, the number of the last group in which it was seen. */
  readonly #seen: Int32Array;
  readonly #counted: Int32Array;
  #group = 0;

  constructor(left: readonly Gist[], right: readonly Gist[]) {
    const ours = left.map(({ traces }) => traces);
    // Sounds are compared across scripts only.
    const theirs = right.map(({ traces }) => traces.map(inOtherScript));
    const [ourCounts, theirCounts] = [countsOf(ours), countsOf(theirs)];
    const ids = new Map<Trace, number>();
    const weights: number[] = [];
    const room = halfBits(Math.max(FEWEST, left.length)) + halfBits(Math.max(FEWEST, right.length));
    for (const [trace, count] of ourCounts) {
      const other = theirCounts.get(trace);
      if (other === undefined) continue;
      const weight = ((room - halfBits(count) - halfBits(other)) * TRUST[kindOfTrace(trace)]) >> 2;
      if (weight <= 0) continue;
      ids.set(trace, weights.length);
      weights.push(weight);
    }
    const idsOf = (own: readonly Trace[]): number[] => own.flatMap((trace) => ids.get(trace) ?? []);
    this.#left = ours.map(idsOf);
    this.#right = theirs.map(idsOf);
    this.#weights = weights;
    this.#seen = new Int32Array(weights.length);
    this.#counted = new Int32Array(weights.length);
  }

  /** Of the passages from one index to another, `to` exclusive, of each text. */
  of(leftFrom: number, leftTo: number, rightFrom: number, rightTo: number): number {
    const group = ++this.#group;
    for (let at = leftFrom; at < leftTo; at++) for (const id of this.#left[at] ?? []) this.#seen[id] = group;
    let sum = 0;
    for (let at = rightFrom; at < rightTo; at++) {
      for (const id of this.#right[at] ?? []) {
        if (this.#seen[id] !== group || this.#counted[id] === group) continue;
        this.#counted[id] = group;
        sum += this.#weights[id] ?? 0;
      }
    }
    return sum;
  }
}

function countsOf(passages: readonly (readonly Trace[])[]): Map<Trace, number> {
  const counts = new Map<Trace, number>();
  for (const passage of passages) for (const trace of passage) counts.set(trace, (counts.get(trace) ?? 0) + 1);
  return counts;
}

/** Twice the binary logarithm, rounded down. */
function halfBits(count: number): number {
  return 31 - Math.clz32(count * count);
}
