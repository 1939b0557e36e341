import type { Row } from "./rows.ts";
import { spacesOf } from "./words.ts";

/** Whether the hyphen between two halves at the ends of lines was put there to divide a word: "coopé-" and "ration", not "vice-" and "président". */
export type Divides = (first: string, second: string) => boolean;

/** With fewer lines that end in a hyphen, or a smaller part of all, hyphens are those of compounds. */
const FEW = 2;
const PART = 0.03;
const WORDS = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

/** Told by the same words elsewhere in the document, and by whether many of its lines end in a hyphen. */
export function dividesIn(rows: readonly Row[]): Divides {
  const ended = rows.filter(({ cells }) => cells.at(-1)?.text === "-" && /\p{L}$/u.test(cells.at(-2)?.text ?? "")).length;
  const usual = ended >= FEW && ended >= PART * rows.length;
  const words = new Set(ended > 0 ? rows.flatMap(wordsOf) : []);
  return (first, second) => {
    const [whole, compound] = [`${first}${second}`, `${first}-${second}`].map((word) => words.has(word.toLowerCase()));
    return whole === compound ? usual : whole === true;
  };
}

function wordsOf({ cells }: Row): string[] {
  const spaces = spacesOf(cells);
  const text = cells.map((cell, at) => (spaces[at] ? ` ${cell.text}` : cell.text)).join("");
  return text.normalize("NFC").toLowerCase().match(WORDS) ?? [];
}
