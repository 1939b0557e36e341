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
  /** Number of a letter within its script, from 1; 0 for an end of a word, and for nothing. */
  readonly numberOf: (letter: string | undefined) => number;
  /** By number: each letter of a script with its class, that is what it is to those beside it; an end of a word first. */
  readonly letters: Readonly<Record<Script, readonly { readonly letter: string; readonly type: string }[]>>;
}

export function createLetterClasses({ scripts }: NameData): LetterClasses {
  const rows = scripts.get("name-letters") ?? [];
  const of = (wanted: Script): LetterClasses["letters"][Script] => [
    { letter: WORD_BEGINS, type: WORD_BEGINS },
    ...rows.filter(([, script]) => script === wanted).map(([letter = "", , type = ""]) => ({ letter, type })),
  ];
  const byScript = { latin: of("latin"), arabic: of("arabic") };
  const letters = new Map(
    (["latin", "arabic"] as const).flatMap((script) =>
      [...byScript[script].entries()].slice(1).map(([number, { letter }]) => [letter, { script, number }] as const),
    ),
  );
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
    numberOf: (letter) => letters.get(letter ?? "")?.number ?? 0,
    letters: byScript,
  };
}
