import { bothWays, compileCorrespondences, readCorrespondences, runsOf, type Weight } from "../../src/names/letters/correspondences.ts";
import type { LetterClasses } from "../../src/names/letters/letter-classes.ts";
import { createSpeller, type Spelling } from "../../src/names/letters/spelling.ts";
import { UNALIGNED, weigh } from "../../src/names/letters/weigh.ts";

/** What two marked words weigh by the rows of a table, as the program itself weighs them. */
export function createScore(rows: readonly string[], symmetric: boolean, classes: LetterClasses): (left: string, right: string) => Weight {
  const own = readCorrespondences(rows.map((row) => row.split("\t")));
  const all = symmetric ? bothWays(own) : own;
  const [left, right] = [runsOf(all.map((row) => row.left)), runsOf(all.map((row) => row.right))];
  const table = compileCorrespondences(["latin", "latin"], all, [left, right], classes);
  const [spellLeft, spellRight] = [left, right].map((runs) => remembered(createSpeller(classes, { latin: runs, arabic: runs })));
  return (one, other) => {
    const [a, b] = [spellLeft?.(one), spellRight?.(other)];
    return a && b ? weigh(a, b, table) : UNALIGNED;
  };
}

function remembered(spell: (word: string) => Spelling | null): (word: string) => Spelling | null {
  const known = new Map<string, Spelling | null>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const now = spell(word.slice(1, -1));
    known.set(word, now);
    return now;
  };
}
