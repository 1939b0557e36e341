import type { Segmented } from "../../types/segmented.ts";

const SIGNS = /[\u064b\u064c\u064d]/;

/** "مساراً": the sign of an indefinite noun stands on no name. */
export function isIndefinite(at: number, { tokens, text }: Segmented): boolean {
  const token = tokens[at];
  return token !== undefined && SIGNS.test(text.slice(token.from, token.to));
}
