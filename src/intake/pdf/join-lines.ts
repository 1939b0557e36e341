import type { Divides } from "./divided-words.ts";

/** The end of a line that a hyphen closes, and its hyphen; U+2010 is only put by programs that divide words. */
const HYPHENATED = /(\p{L}[\p{L}\p{M}]*)([-\u2010])$/u;
const FIRST_WORD = /^[\p{L}\p{M}]+/u;
/** "2025-" and "09-18". */
const DIVIDED_FIGURES = /\p{Nd}[-/]$/u;

/** Two lines as one; a word that was divided at the end of the first is whole again: "coopé-" and "ration". A name keeps its hyphen. */
export function joinLines(before: string, next: string, divides: Divides): string {
  if (before === "") return next;
  const [, first, hyphen] = HYPHENATED.exec(before) ?? [];
  const [second] = FIRST_WORD.exec(next) ?? [];
  if (first !== undefined && second !== undefined && /^\p{Script=Latin}/u.test(second)) {
    const divided = /^\p{Ll}/u.test(second) && (hyphen === "\u2010" || divides(first, second));
    return divided ? before.slice(0, -1) + next : before + next;
  }
  if (DIVIDED_FIGURES.test(before) && /^\p{Nd}/u.test(next)) return before + next;
  return `${before} ${next}`;
}
