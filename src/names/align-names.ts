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

/** Two parts at one place that agree so well need not be compared with any other. */
const SETTLED: Weight = 150;
/** Words written together must agree well: letters of two words are easily found again in a longer one. */
const LEAST_JOINED: Weight = 100;
const INITIAL: Weight = 0;

/** Best matches first, in whatever order the names have their parts; each part is used once. */
export function alignNames(a: PreparedName, b: PreparedName, measures: Measures): Alignment {
  const used = new Set<NamePart>();
  const matches: Match[] = [];
  const take = (match: Match): void => {
    if ([...match.left, ...match.right].some((part) => used.has(part))) return;
    for (const part of [...match.left, ...match.right]) used.add(part);
    matches.push(match);
  };
  const free = (part: NamePart): boolean => !used.has(part);
  if (a.parts.length === b.parts.length) for (const match of inPlace(a.parts, b.parts, measures)) take(match);
  if (matches.length < a.parts.length || matches.length < b.parts.length) {
    for (const match of [...singles(a.parts, b.parts, measures, free), ...joined(a.parts, b.parts, measures)].sort(bestFirst)) take(match);
  }
  return { matches, leftOver: a.parts.filter(free), rightOver: b.parts.filter(free) };
}

function bestFirst(a: Candidate, b: Candidate): number {
  return Number(a.initial) - Number(b.initial) || b.weight - a.weight || a.distance - b.distance;
}

function* inPlace(left: readonly NamePart[], right: readonly NamePart[], measures: Measures): Generator<Match> {
  for (const [at, a] of left.entries()) {
    const b = right[at];
    if (b === undefined || a.initial || b.initial) continue;
    const weight = weighParts(a, b, measures);
    if (weight >= SETTLED) yield { left: [a], right: [b], weight, initial: false };
  }
}

function* singles(
  left: readonly NamePart[],
  right: readonly NamePart[],
  measures: Measures,
  free: (part: NamePart) => boolean,
): Generator<Candidate> {
  for (const [i, a] of left.entries()) {
    for (const [j, b] of right.entries()) {
      if (!free(a) || !free(b)) continue;
      const distance = Math.abs(i - j);
      if (a.initial || b.initial) {
        if (initialFits(a, b, measures.soundsAlike)) yield { left: [a], right: [b], weight: INITIAL, initial: true, distance };
        continue;
      }
      const weight = weighParts(a, b, measures);
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
        if (spelling === null || one.spelling === null) continue;
        const weight = measures.weigh(spelling, one.spelling);
        if (weight < LEAST_JOINED) continue;
        const match = { weight, initial: false, distance: Math.abs(i - j) };
        yield swapped ? { left: [one], right: run, ...match } : { left: run, right: [one], ...match };
      }
    }
  }
}
