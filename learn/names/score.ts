import type { Weight } from "../../src/names/letters/correspondences.ts";
import type { Script } from "../../src/names/letters/letter-classes.ts";
import { createLetterWeights } from "../../src/names/letters/letter-weights.ts";
import type { Spelling } from "../../src/names/letters/spelling.ts";
import { UNALIGNED } from "../../src/names/letters/weigh.ts";
import type { NameData } from "../../src/names/sounds.ts";

/** What two marked words weigh by the rows of a table of two scripts: the program itself weighs them. */
export function createScore(
  rows: readonly string[],
  [left, right]: readonly [Script, Script],
  data: NameData,
): (left: string, right: string) => Weight {
  const scripts = new Map([...data.scripts].filter(([name]) => !name.startsWith("letters-")));
  const table = rows.map((row) => row.split("\t"));
  const letters = createLetterWeights({ scripts: scripts.set(`letters-${left}-${right}`, table) });
  const spell = remembered((word) => letters.spell(word.slice(1, -1)));
  return (one, other) => {
    const [a, b] = [spell(one), spell(other)];
    return a && b ? letters.weigh(a, b) : UNALIGNED;
  };
}

function remembered(spell: (word: string) => Spelling | null): (word: string) => Spelling | null {
  const known = new Map<string, Spelling | null>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const now = spell(word);
    known.set(word, now);
    return now;
  };
}
