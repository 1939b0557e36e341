import { fold } from "../text/fold.ts";
import type { Token } from "../types/token.ts";

/** Original offset of a place inside a token, given in folded units. */
export function offsetWithin(token: Token, folded: number, text: string): number {
  if (token.to - token.from === token.text.length) return token.from + folded;
  return token.from + (fold(text.slice(token.from, token.to)).origin[folded] ?? token.to - token.from);
}
