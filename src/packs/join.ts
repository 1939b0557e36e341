import type { Token } from "../types/token.ts";

const HYPHEN = "-";

/** A form without the hyphens inside it: "États-Unis", "Etats Unis" and "états‑unis" are one form. */
export function joined(words: readonly string[]): readonly string[] {
  if (!words.includes(HYPHEN)) return words;
  return words.filter((word, at) => word !== HYPHEN || at === 0 || at === words.length - 1);
}

/** Whether the token is a hyphen that joins the words before and after it. */
export function isJoin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.text === HYPHEN && !token.spaced && tokens[at + 1] !== undefined && tokens[at + 1]?.spaced === false;
}
