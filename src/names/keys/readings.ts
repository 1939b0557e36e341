import { symbolsOf } from "./skeleton-code.ts";

/** Symbols that letters may stand for, and what this costs in eighths of a bit. */
export interface Reading {
  readonly symbols: readonly number[];
  readonly cost: number;
}

/** Readings of groups of letters. */
export interface Readings {
  readonly longest: number;
  readonly of: (letters: string) => readonly Reading[] | undefined;
}

/** Stands before the first letter of a word. */
export const WORD_BEGINS = "^";
/** Stands after the last letter of a word. */
export const WORD_ENDS = "$";

const NOTHING = "-";
/** A letter that no row has is passed over. */
const UNKNOWN: readonly Reading[] = [{ symbols: [], cost: 80 }];
const END: readonly Reading[] = [{ symbols: [], cost: 0 }];

/** Readings of one table of data/scripts: letters, symbols, cost. */
export function createReadings(rows: readonly (readonly string[])[]): Readings {
  const readings = new Map<string, readonly Reading[]>();
  for (const [letters = "", symbols = NOTHING, cost = "0"] of rows) {
    const reading: Reading = { symbols: symbols === NOTHING ? [] : symbolsOf(symbols), cost: Number(cost) };
    readings.set(letters, [...(readings.get(letters) ?? []), reading]);
  }
  const longest = Math.max(0, ...[...readings.keys()].map((letters) => letters.length));
  return { longest, of: (letters) => readings.get(letters) ?? (letters.length === 1 ? unlisted(letters) : undefined) };
}

function unlisted(letter: string): readonly Reading[] {
  return letter === WORD_BEGINS || letter === WORD_ENDS ? END : UNKNOWN;
}
