import type { Likeness } from "./names.ts";
import { initialFits, NEAR_PART, partLikeness, SAME_PART } from "./part-likeness.ts";
import type { NamePart, PreparedName } from "./prepare-name.ts";
import type { SoundLikeness } from "./sound-likeness.ts";

/** Parts of two names that answer to each other; one may be two or three words on one side (Salah Eddine, Salaheddine). */
export interface Match {
  readonly left: readonly NamePart[];
  readonly right: readonly NamePart[];
  readonly likeness: Likeness;
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

/** Best matches first, in whatever order the names have their parts; each part is used once. */
export function alignNames(a: PreparedName, b: PreparedName, like: SoundLikeness): Alignment {
  const used = new Set<NamePart>();
  const matches: Match[] = [];
  for (const match of [...singles(a.parts, b.parts, like), ...joined(a.parts, b.parts, like)].sort(bestFirst)) {
    if ([...match.left, ...match.right].some((part) => used.has(part))) continue;
    for (const part of [...match.left, ...match.right]) used.add(part);
    matches.push(match);
  }
  const free = (part: NamePart): boolean => !used.has(part);
  return { matches, leftOver: a.parts.filter(free), rightOver: b.parts.filter(free) };
}

function bestFirst(a: Candidate, b: Candidate): number {
  return Number(a.initial) - Number(b.initial) || b.likeness - a.likeness || a.distance - b.distance;
}

function* singles(left: readonly NamePart[], right: readonly NamePart[], like: SoundLikeness): Generator<Candidate> {
  for (const [i, a] of left.entries()) {
    for (const [j, b] of right.entries()) {
      const distance = Math.abs(i - j);
      if (a.initial || b.initial) {
        if (initialFits(a, b, like)) yield { left: [a], right: [b], likeness: NEAR_PART, initial: true, distance };
        continue;
      }
      const likeness = partLikeness(a, b, like);
      if (likeness >= NEAR_PART) yield { left: [a], right: [b], likeness, initial: false, distance };
    }
  }
}

/** Two or three neighbours on one side that are one word on the other. */
function* joined(left: readonly NamePart[], right: readonly NamePart[], like: SoundLikeness): Generator<Candidate> {
  for (const [pair, single, swapped] of [
    [left, right, false],
    [right, left, true],
  ] as const) {
    for (const [i, first] of pair.entries()) {
      for (const { words, sounds } of first.runs) {
        const run = pair.slice(i, i + words);
        for (const [j, one] of single.entries()) {
          const likeness = like(sounds, one.sounds);
          if (likeness < SAME_PART) continue;
          const match = { likeness, initial: false, distance: Math.abs(i - j) };
          yield swapped ? { left: [one], right: run, ...match } : { left: run, right: [one], ...match };
        }
      }
    }
  }
}
