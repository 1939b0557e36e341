import { type Correspondence, readCorrespondences } from "../../src/names/letters/correspondences.ts";
import { WORD_BEGINS, WORD_ENDS } from "../../src/names/letters/letter-classes.ts";

type Rows = readonly (readonly string[])[];

/** Rows of a table of correspondences that say nothing of what is beside them. */
export function withoutBeside(rows: Rows): Rows {
  return rows.map((row) => [...row.slice(0, 3), "-"]);
}

/** Rows of one letter at most on each side, the ends of words not counted. */
export function singleLetters(rows: Rows): Rows {
  return rows.filter(([left = "", right = ""]) => lettersIn(left) <= 1 && lettersIn(right) <= 1);
}

/**
 * The same correspondences without what was learned of their weights: each speaks for one name, or against it, as much as any other
 * that is as long. What is to be said of any two words, which stands where words begin, is kept, and nothing is said of what is beside.
 */
export function equalWeights(rows: Rows): Rows {
  const all = readCorrespondences(rows);
  const anyTwo = all.find(({ left, right }) => left === WORD_BEGINS && right === WORD_BEGINS)?.weight ?? 0;
  const ownWeight = (row: Correspondence): number => row.weight - startOf(row, anyTwo);
  const perLetter = (sign: number): number => {
    const some = all.filter((row) => Math.sign(ownWeight(row)) === sign);
    const letters = some.reduce((sum, row) => sum + lengthOf(row), 0);
    return letters === 0 ? 0 : some.reduce((sum, row) => sum + ownWeight(row), 0) / letters;
  };
  const [against, none, speaksFor] = [perLetter(-1), 0, perLetter(1)];
  return all.map((row, at) => {
    const each = [against, none, speaksFor][Math.sign(ownWeight(row)) + 1] ?? none;
    const [left = "", right = ""] = rows[at] ?? [];
    return [left, right, String(Math.round(startOf(row, anyTwo) + each * lengthOf(row))), "-"];
  });
}

function startOf({ left }: Correspondence, anyTwo: number): number {
  return left.startsWith(WORD_BEGINS) ? anyTwo : 0;
}

function lengthOf({ left, right }: Correspondence): number {
  return lettersIn(left) + lettersIn(right);
}

function lettersIn(run: string): number {
  return run === "-" ? 0 : run.replace(WORD_BEGINS, "").replace(WORD_ENDS, "").length;
}
