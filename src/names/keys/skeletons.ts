import type { NameData } from "../sounds.ts";
import { createReadings, type Reading, type Readings, WORD_BEGINS, WORD_ENDS } from "./readings.ts";
import { type Code, EMPTY, textOf, withSymbol } from "./skeleton-code.ts";
import { skeletonLetters } from "./skeleton-letters.ts";

/** One way to read a word as a skeleton. */
export interface Skeleton {
  /** Consonants (`KRM`), of a short word also its long vowels (`LyN`). */
  readonly text: string;
  /** Eighths of a bit by which this reading is less likely than the word's likeliest. Whole, not negative. */
  readonly cost: number;
}

/** How unlikely readings may be, in eighths of a bit behind the likeliest, and how many there may be. */
export interface Width {
  readonly cost: number;
  readonly most: number;
}

/** Skeletons of a word, the likeliest first. They depend on nothing but the word. */
export type Skeletons = (word: string) => readonly Skeleton[];

const LATIN_END = 0x250;
/** The readings of the letters from one place of a word to a later one. */
interface Step {
  readonly readings: readonly Reading[];
  readonly to: number;
}

/**
 * Skeletons over arabic-skeletons.tsv and latin-skeletons.tsv: all ways to cut a word into groups of letters that have rows,
 * each as likely as its rows are together. Of the ways that give one skeleton the likeliest counts.
 * @param width what a skeleton may cost, and how many of a word there may be
 */
export function createSkeletons(data: NameData, { cost: mostCost, most }: Width): Skeletons {
  const readingsOf = (name: string): Readings => createReadings(data.scripts.get(name) ?? []);
  const [latin, arabic] = [readingsOf("latin-skeletons"), readingsOf("arabic-skeletons")];
  return (word) => {
    const letters = skeletonLetters(word);
    if (letters === "") return [];
    const steps = stepsThrough(WORD_BEGINS + letters + WORD_ENDS, letters.charCodeAt(0) < LATIN_END ? latin : arabic);
    const rests = cheapestRests(steps);
    const least = rests[0] ?? 0;
    const found = [...readAlong(steps, rests, least + mostCost)].sort(([a, x], [b, y]) => x - y || a - b).slice(0, most);
    return found.flatMap(([code, cost]) => (code === EMPTY ? [] : [{ text: textOf(code), cost: cost - least }]));
  };
}

/** What can be read from each place of a word. */
function stepsThrough(letters: string, { longest, of }: Readings): readonly (readonly Step[])[] {
  return Array.from({ length: letters.length }, (_, at) => {
    const steps: Step[] = [];
    for (let to = at + 1; to <= Math.min(at + longest, letters.length); to++) {
      const readings = of(letters.slice(at, to));
      if (readings !== undefined) steps.push({ readings, to });
    }
    return steps;
  });
}

/** What reading from each place to the end costs at least. */
function cheapestRests(steps: readonly (readonly Step[])[]): readonly number[] {
  const rests = new Array<number>(steps.length + 1).fill(Number.POSITIVE_INFINITY);
  rests[steps.length] = 0;
  for (let at = steps.length - 1; at >= 0; at--) {
    for (const { readings, to } of steps[at] ?? [])
      for (const { cost } of readings) rests[at] = Math.min(rests[at] ?? 0, cost + (rests[to] ?? 0));
  }
  return rests;
}

/** Skeletons of the whole word with their costs; a beginning that cannot be completed for `most` is given up. */
function readAlong(steps: readonly (readonly Step[])[], rests: readonly number[], most: number): ReadonlyMap<Code, number> {
  const places = Array.from({ length: steps.length + 1 }, () => new Map<Code, number>());
  places[0]?.set(EMPTY, 0);
  for (const [at, from] of steps.entries()) {
    const here = places[at] ?? new Map<Code, number>();
    // Of twenty readings at a place few are likely enough, whatever was read before them.
    const least = Math.min(...here.values());
    for (const { readings, to } of from) {
      const there = places[to] ?? new Map<Code, number>();
      const left = most - (rests[to] ?? 0);
      for (const { symbols, cost } of readings) if (least <= left - cost) goOn(here, symbols, cost, left - cost, there);
    }
  }
  return places.at(-1) ?? new Map();
}

/** Adds a reading to the beginnings that are no dearer than `limit`. */
function goOn(here: ReadonlyMap<Code, number>, symbols: readonly number[], cost: number, limit: number, there: Map<Code, number>): void {
  for (const [code, before] of here) {
    if (before > limit) continue;
    const next = withSymbols(code, symbols);
    const known = there.get(next);
    if (known === undefined || before + cost < known) there.set(next, before + cost);
  }
}

function withSymbols(code: Code, symbols: readonly number[]): Code {
  let next = code;
  for (const symbol of symbols) next = withSymbol(next, symbol);
  return next;
}
