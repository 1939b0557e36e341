import type { Passage, Trace, TraceKind } from "./passage.ts";

/** Of four: how far a trace of each kind is believed. */
const TRUST: Readonly<Record<TraceKind, number>> = { value: 4, number: 4, name: 4, sound: 4, sign: 4, term: 3, word: 3, stem: 2 };

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

  constructor(left: readonly Passage[], right: readonly Passage[]) {
    const traces = {
      left: left.map(({ traces: own }) => keysOf(own, "left")),
      right: right.map(({ traces: own }) => keysOf(own, "right")),
    };
    const counts = { left: countsOf(traces.left), right: countsOf(traces.right) };
    const ids = new Map<string, number>();
    const weights: number[] = [];
    const room = halfBits(Math.max(FEWEST, left.length)) + halfBits(Math.max(FEWEST, right.length));
    for (const [key, { kind, count }] of counts.left) {
      const other = counts.right.get(key);
      if (other === undefined) continue;
      const weight = ((room - halfBits(count) - halfBits(other.count)) * TRUST[kind]) >> 2;
      if (weight <= 0) continue;
      ids.set(key, weights.length);
      weights.push(weight);
    }
    const idsOf = (own: ReadonlyMap<string, TraceKind>): number[] => [...own.keys()].flatMap((key) => ids.get(key) ?? []);
    this.#left = traces.left.map(idsOf);
    this.#right = traces.right.map(idsOf);
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

/** Sounds are compared across scripts only: within one script the letters are there. */
function keysOf(traces: readonly Trace[], side: "left" | "right"): ReadonlyMap<string, TraceKind> {
  return new Map(
    traces.map(({ kind, key }) => {
      if (kind !== "sound") return [`${kind} ${key}`, kind];
      const [script = "", sound = ""] = key.split(" ");
      const latin = (script === "Latn") === (side === "left");
      return [`sound ${latin ? "left" : "right"} ${sound}`, kind];
    }),
  );
}

function countsOf(passages: readonly ReadonlyMap<string, TraceKind>[]): Map<string, { readonly kind: TraceKind; count: number }> {
  const counts = new Map<string, { readonly kind: TraceKind; count: number }>();
  for (const passage of passages)
    for (const [key, kind] of passage) {
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { kind, count: 1 });
    }
  return counts;
}

/** Twice the binary logarithm, rounded down. */
function halfBits(count: number): number {
  return 31 - Math.clz32(count * count);
}
