import { foldForm } from "../../text/fold.ts";
import type { NameData } from "../sounds.ts";

/** Scripts whose letters are read. */
export type Script = "latin" | "arabic";

/** Stands before the first letter of a word. */
export const WORD_BEGINS = "^";
/** Stands after the last letter of a word. */
export const WORD_ENDS = "$";

/** The letters of names (data/scripts/name-letters.tsv). */
export interface LetterClasses {
  /** A word in the letters of the table, marked at both ends; null where none of its letters stands there. */
  readonly lettersOf: (word: string) => string | null;
  readonly scriptOf: (letters: string) => Script;
  /** What a letter is to those beside it: a class of the table, or an end of the word, as which nothing counts too. */
  readonly classOf: (letter: string | undefined, end: typeof WORD_BEGINS | typeof WORD_ENDS) => string;
}

export function createLetterClasses({ scripts }: NameData): LetterClasses {
  const letters = new Map((scripts.get("name-letters") ?? []).map(([letter = "", script = "", type = ""]) => [letter, { script, type }]));
  const read = (letter: string): string => {
    if (letters.has(letter)) return letter;
    return [...foldForm(letter)].filter((part) => letters.has(part)).join("");
  };
  return {
    lettersOf: (word) => {
      let own = "";
      for (const letter of word.normalize("NFC").toLowerCase()) own += read(letter);
      return own === "" ? null : WORD_BEGINS + own + WORD_ENDS;
    },
    scriptOf: (word) => (letters.get(word.charAt(1))?.script === "arabic" ? "arabic" : "latin"),
    classOf: (letter, end) => letters.get(letter ?? "")?.type ?? end,
  };
}
