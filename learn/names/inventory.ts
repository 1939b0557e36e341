import { WORD_BEGINS, WORD_ENDS } from "../../src/names/letters/letter-classes.ts";
import type { TokenPair } from "./token-pairs.ts";

/** What letters are written for each other: `left:right`, and how much likelier that is than by chance (natural logarithm). */
export type Inventory = ReadonlyMap<string, number>;

/** Lengths of the runs of letters that may answer to each other. */
export type Steps = readonly (readonly [left: number, right: number])[];

const ROUNDS = 8;
/** Counts below this are of chance alignments; taken off each count, they leave the inventory small. */
const DISCOUNT = 0.3;
/** Before anything is known, each further letter makes a run this much less likely. */
const LETTER = 0.02;
/** What letters of no correspondence cost, and the least that letters left out cost. */
const STRANGE = -2.5;
const LEFT_OUT = -0.5;

/** Steps of at most `left` and `right` letters; of one alone where the other side has none. */
export function stepsOf(left: number, right: number): Steps {
  const steps: [number, number][] = [];
  for (let l = 0; l <= left; l++) {
    for (let r = 0; r <= right; r++) if (l + r > 0 && (l > 0 || r === 1) && (r > 0 || l === 1)) steps.push([l, r]);
  }
  return steps;
}

/** Whether runs of letters may answer to each other: the ends of words only answer to ends. */
export function mayAnswer(left: string, right: string): boolean {
  return left.startsWith(WORD_BEGINS) === right.startsWith(WORD_BEGINS) && left.endsWith(WORD_ENDS) === right.endsWith(WORD_ENDS);
}

/** The name of a correspondence; of two runs of one script there is no first and second. */
export function nameOf(left: string, right: string, symmetric: boolean): string {
  return symmetric && right < left ? `${right}:${left}` : `${left}:${right}`;
}

/**
 * Which letters, several to several, are written for each other in pairs of words, by expectation maximisation over all
 * their alignments (Jiampojamarn, Kondrak & Sherif 2007), and every single letter for every other, in case of need.
 */
export function takeInventory(pairs: readonly TokenPair[], steps: Steps, symmetric: boolean): Inventory {
  const numbers = new Map<string, number>();
  const lattices = pairs.map(({ left, right }) => latticeOf(left, right, steps, symmetric, numbers));
  const names = [...numbers.keys()];
  let likely = Float64Array.from(names, (name) => LETTER ** (name.length - 1));
  for (let round = 0; round < ROUNDS; round++) {
    const counts = new Float64Array(names.length);
    for (const lattice of lattices) addCounts(lattice, likely, counts);
    const all = counts.reduce((sum, count) => sum + count, 0);
    likely = counts.map((count) => Math.max(0, count - DISCOUNT) / all);
  }
  const left = lettersIn(pairs.map((pair) => pair.left));
  const right = lettersIn(pairs.map((pair) => pair.right));
  const inventory = new Map<string, number>();
  for (const [at, name] of names.entries()) {
    const probability = likely[at] ?? 0;
    if (probability > 0) inventory.set(name, ratio(probability, name, left, right));
  }
  for (const name of singles(left, right, symmetric)) if (!inventory.has(name)) inventory.set(name, STRANGE);
  return inventory.set("^:^", 0).set("$:$", 0);
}

interface Lattice {
  readonly size: number;
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  readonly name: Uint32Array;
}

function latticeOf(left: string, right: string, steps: Steps, symmetric: boolean, numbers: Map<string, number>): Lattice {
  const width = right.length + 1;
  const [from, to, name]: [number[], number[], number[]] = [[], [], []];
  for (const { i, j, l, r } of places(left, right, steps)) {
    const own = nameOf(left.slice(i, i + l), right.slice(j, j + r), symmetric);
    if (!numbers.has(own)) numbers.set(own, numbers.size);
    from.push(i * width + j);
    to.push((i + l) * width + j + r);
    name.push(numbers.get(own) ?? 0);
  }
  return { size: (left.length + 1) * width, from: Uint16Array.from(from), to: Uint16Array.from(to), name: Uint32Array.from(name) };
}

/** Where a step may be taken, in an order in which no step leads back. */
export function* places(left: string, right: string, steps: Steps): Generator<{ i: number; j: number; l: number; r: number }> {
  for (let i = 0; i <= left.length; i++) {
    for (let j = 0; j <= right.length; j++) {
      for (const [l, r] of steps) {
        if (i + l > left.length || j + r > right.length) continue;
        if (mayAnswer(left.slice(i, i + l), right.slice(j, j + r))) yield { i, j, l, r };
      }
    }
  }
}

function addCounts({ size, from, to, name }: Lattice, likely: Float64Array, counts: Float64Array): void {
  const [forward, backward] = [new Float64Array(size), new Float64Array(size)];
  forward[0] = 1;
  for (let at = 0; at < from.length; at++) add(forward, to[at], (forward[from[at] ?? 0] ?? 0) * (likely[name[at] ?? 0] ?? 0));
  const all = forward[size - 1] ?? 0;
  if (all <= 0) return;
  backward[size - 1] = 1;
  for (let at = from.length - 1; at >= 0; at--) {
    const step = (likely[name[at] ?? 0] ?? 0) * (backward[to[at] ?? 0] ?? 0);
    add(backward, from[at], step);
    add(counts, name[at], ((forward[from[at] ?? 0] ?? 0) * step) / all);
  }
}

function add(sums: Float64Array, at: number | undefined, more: number): void {
  sums[at ?? 0] = (sums[at ?? 0] ?? 0) + more;
}

/** Share of each letter. */
function lettersIn(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const word of words) {
    for (const letter of word) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    all += word.length;
  }
  return new Map([...counts].map(([letter, count]) => [letter, count / all]));
}

function ratio(probability: number, name: string, left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  const [ours = "", theirs = ""] = name.split(":");
  let logarithm = Math.log(probability);
  for (const letter of ours) logarithm -= Math.log(left.get(letter) ?? 1);
  for (const letter of theirs) logarithm -= Math.log(right.get(letter) ?? 1);
  return ours === "" || theirs === "" ? Math.min(logarithm, LEFT_OUT) : logarithm;
}

function* singles(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>, symmetric: boolean): Generator<string> {
  for (const ours of ["", ...left.keys()]) {
    for (const theirs of ["", ...right.keys()]) {
      if (ours + theirs !== "" && mayAnswer(ours, theirs)) yield nameOf(ours, theirs, symmetric);
    }
  }
}
