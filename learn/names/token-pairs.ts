import { readFileSync } from "node:fs";
import type { LetterClasses } from "../../src/names/letters/letter-classes.ts";

/** Two spellings of one word of a name, in letters marked at both ends, and how often they were seen together. */
export interface TokenPair {
  readonly left: string;
  readonly right: string;
  readonly seen: number;
}

const LINE = /^(?<latin>[^\t]+)\t(?<arabic>[^\t]+)\t(?<seen>\d+)$/u;
/** Initials and abbreviations are no spellings of a word. */
const ABBREVIATED = /\./u;
const SHORTEST_MARKED = 4;

/** Pairs of a file: Latin, Arabic, how often, separated by tabs; blanks within a spelling mean nothing. */
export function readTokenPairs(path: string, { lettersOf }: LetterClasses): readonly TokenPair[] {
  const pairs: TokenPair[] = [];
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const { latin, arabic, seen } = LINE.exec(line)?.groups ?? {};
    if (latin === undefined || arabic === undefined || ABBREVIATED.test(latin + arabic)) continue;
    const [left, right] = [lettersOf(latin.replaceAll(" ", "")), lettersOf(arabic.replaceAll(" ", ""))];
    if (left === null || right === null || Math.min(left.length, right.length) < SHORTEST_MARKED) continue;
    pairs.push({ left, right, seen: Number(seen) });
  }
  return pairs;
}
