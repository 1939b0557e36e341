const HYPHENATED = /\p{L}[-\u2010]$/u;
/** "2025-" and "09-18". */
const DIVIDED_FIGURES = /\p{Nd}[-/]$/u;

/** Two lines as one; a word that was divided at the end of the first is whole again: "coopé-" and "ration". A name keeps its hyphen. */
export function joinLines(before: string, next: string): string {
  if (before === "") return next;
  if (HYPHENATED.test(before) && /^\p{Ll}/u.test(next)) return before.slice(0, -1) + next;
  if (HYPHENATED.test(before) && /^\p{Lu}/u.test(next)) return before + next;
  if (DIVIDED_FIGURES.test(before) && /^\p{Nd}/u.test(next)) return before + next;
  return `${before} ${next}`;
}
