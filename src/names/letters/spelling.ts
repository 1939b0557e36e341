import type { Runs } from "./correspondences.ts";
import type { LetterClasses, Script } from "./letter-classes.ts";

/** Runs of letters of a correspondence are no longer. */
export const LONGEST_RUN = 3;
/** Places for the runs that begin at one letter, the empty one first. */
export const RUNS_AT = LONGEST_RUN + 1;
/** No table has this run. */
export const NO_RUN = -1;

/** A word made ready for `weigh`. */
export interface Spelling {
  readonly script: Script;
  /** Marked at both ends. */
  readonly letters: string;
  /** Numbers of the runs of `length` letters from `at`, at `at * RUNS_AT + length`. */
  readonly runs: Int16Array;
  /** Number of the letter before each place of the word, at place + 1 that of the letter after it; one more at each end. */
  readonly around: Uint8Array;
}

/** A reader of words; null for a word without letters that the tables know. */
export function createSpeller(classes: LetterClasses, runs: Readonly<Record<Script, Runs>>): (word: string) => Spelling | null {
  return (word) => {
    const letters = classes.lettersOf(word);
    return letters === null ? null : spell(letters, classes, runs[classes.scriptOf(letters)]);
  };
}

function spell(letters: string, { scriptOf, numberOf }: LetterClasses, known: Runs): Spelling {
  const runs = new Int16Array((letters.length + 1) * RUNS_AT).fill(NO_RUN);
  const around = new Uint8Array(letters.length + 2);
  for (let at = 0; at <= letters.length; at++) {
    around[at + 1] = numberOf(letters[at]);
    for (let length = 0; length <= LONGEST_RUN && at + length <= letters.length; length++) {
      runs[at * RUNS_AT + length] = known.get(letters.slice(at, at + length)) ?? NO_RUN;
    }
  }
  return { script: scriptOf(letters), letters, runs, around };
}
