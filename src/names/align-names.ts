import type { Weight } from "./letters/correspondences.ts";
import type { Measures } from "./measures.ts";
import { initialFits, LEAST_WEIGHT, weighParts } from "./part-likeness.ts";
import type { NamePart, PreparedName } from "./prepare-name.ts";

/** Parts of two names that answer to each other; one may be two or three words on one side (Salah Eddine, Salaheddine). */
export interface Match {
  readonly left: readonly NamePart[];
  readonly right: readonly NamePart[];
  readonly weight: Weight;
  readonly initial: boolean;
}

export interface Alignment {
  readonly matches: readonly Match[];
  readonly leftOver: readonly NamePart[];
  readonly rightOver: readonly NamePart[];
}

interface Candidate extends Match {
  readonly distance: number;
}

/** Such a match is settled. */
const SETTLED: Weight = 150;
/** Words written together must agree well: letters of two words are easily found again in a longer one. */
const LEAST_JOINED: Weight = -120;
const INITIAL: Weight = 0;

/** Best matches first, in whatever order the names have their parts; each part is used once. */
export function alignNames(a: PreparedName, b: PreparedName, measures: Measures): Alignment {
  const weights = new PartWeights(a.parts, b.parts, measures);
  const settled = a.parts.length === b.parts.length ? inPlace(weights) : [];
  if (settled.length === a.parts.length && settled.length === b.parts.length) return { matches: settled, leftOver: [], rightOver: [] };
  const matches = [...settled];
  const used = new Set<NamePart>(settled.flatMap(({ left, right }) => [...left, ...right]));
  const free = (part: NamePart): boolean => !used.has(part);
  for (const match of [...singles(weights, measures, free), ...joined(a.parts, b.parts, measures)].sort(bestFirst)) {
    if (!match.left.every(free) || !match.right.every(free)) continue;
    for (const part of [...match.left, ...match.right]) used.add(part);
    matches.push(match);
  }
  return { matches, leftOver: a.parts.filter(free), rightOver: b.parts.filter(free) };
}

/** Weights of the parts of two names, each worked out when it is asked for first. */
class PartWeights {
  readonly left: readonly NamePart[];
  readonly right: readonly NamePart[];
  readonly #measures: Measures;
  readonly #known: (Weight | undefined)[] = [];

  constructor(left: readonly NamePart[], right: readonly NamePart[], measures: Measures) {
    this.left = left;
    this.right = right;
    this.#measures = measures;
  }

  of(a: NamePart, i: number, b: NamePart, j: number): Weight {
    const place = i * this.right.length + j;
    const known = this.#known[place];
    if (known !== undefined) return known;
    const weight = weighParts(a, b, this.#measures);
    this.#known[place] = weight;
    return weight;
  }
}

function bestFirst(a: Candidate, b: Candidate): number {
  return Number(a.initial) - Number(b.initial) || b.weight - a.weight || a.distance - b.distance;
}

/** Parts at one place that agree so well that they need not be compared with any other. */
function inPlace(weights: PartWeights): Match[] {
  const settled: Match[] = [];
  for (const [at, a] of weights.left.entries()) {
    const b = weights.right[at];
    if (b === undefined || a.initial || b.initial) continue;
    const weight = weights.of(a, at, b, at);
    if (weight >= SETTLED) settled.push({ left: [a], right: [b], weight, initial: false });
  }
  return settled;
}

function* singles(weights: PartWeights, { soundsAlike, anyOrder }: Measures, free: (part: NamePart) => boolean): Generator<Candidate> {
  for (const [i, a] of weights.left.entries()) {
    for (const [j, b] of weights.right.entries()) {
      const distance = Math.abs(i - j);
      if (!free(a) || !free(b) || (distance > 0 && !anyOrder)) continue;
      if (a.initial || b.initial) {
        if (initialFits(a, b, soundsAlike)) yield { left: [a], right: [b], weight: INITIAL, initial: true, distance };
        continue;
      }
      const weight = weights.of(a, i, b, j);
      if (weight >= LEAST_WEIGHT) yield { left: [a], right: [b], weight, initial: false, distance };
    }
  }
}

/** Two or three neighbours on one side that are one word on the other. */
function* joined(left: readonly NamePart[], right: readonly NamePart[], measures: Measures): Generator<Candidate> {
  if (left.length === right.length) return;
  const [longer, shorter, swapped] = left.length > right.length ? [left, right, false] : [right, left, true];
  for (const [i, first] of longer.entries()) {
    for (const { words, spelling } of first.runs) {
      const run = longer.slice(i, i + words);
      for (const [j, one] of shorter.entries()) {
        if (spelling === null || one.spelling === null || (i !== j && !measures.anyOrder)) continue;
        const weight = measures.weigh(spelling, one.spelling);
        if (weight < LEAST_JOINED) continue;
        const match = { weight, initial: false, distance: Math.abs(i - j) };
        yield swapped ? { left: [one], right: run, ...match } : { left: run, right: [one], ...match };
      }
    }
  }
}
