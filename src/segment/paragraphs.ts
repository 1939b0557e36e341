import type { Token, TokenRange } from "../types/token.ts";

/** A paragraph is what stands between line breaks. */
export function paragraphRanges(tokens: readonly Token[]): TokenRange[] {
  const ranges: TokenRange[] = [];
  let first = 0;
  for (let i = 1; i <= tokens.length; i++)
    if (i === tokens.length || tokens[i]?.line) {
      ranges.push({ first, last: i - 1 });
      first = i;
    }
  return tokens.length === 0 ? [] : ranges;
}
