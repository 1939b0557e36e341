import type { Hit } from "../types/lexicon.ts";
import type { Span } from "../types/span.ts";
import type { TokenRange } from "../types/token.ts";
import { type Reading, spanOfTokens } from "./reading.ts";

const MOST_TOKENS = 30;
/** Letters of the longest quotation of an outcome. */
const LONGEST = 280;
const CLAUSE_ENDS: ReadonlySet<string> = new Set([";", "؛", ".", '"', "(", ")", ":"]);

/** The last token of what is told behind a token. */
export function clauseEnd(from: number, sentenceLast: number, reading: Reading): number {
  const begin = spanOfTokens(reading, { first: from, last: from }).from;
  let last = from;
  for (let i = from + 1; i <= Math.min(sentenceLast, from + MOST_TOKENS); i++) {
    const token = reading.segmented.tokens[i];
    if (!token || CLAUSE_ENDS.has(token.text) || token.to - begin > LONGEST) break;
    last = i;
  }
  return last;
}

/** The first token of what is told before a token. */
export function clauseStart(to: number, sentenceFirst: number, reading: Reading): number {
  const end = spanOfTokens(reading, { first: to, last: to }).to;
  let first = to;
  for (let i = to - 1; i >= Math.max(sentenceFirst, to - MOST_TOKENS); i--) {
    const token = reading.segmented.tokens[i];
    if (!token || isEnd(i, reading) || end - token.from > LONGEST) break;
    first = i;
  }
  return first;
}

/** "13. Dönem": a point written on to a figure ends no clause. */
function isEnd(at: number, { segmented: { tokens } }: Reading): boolean {
  const token = tokens[at];
  return token !== undefined && CLAUSE_ENDS.has(token.text) && !(token.text === "." && tokens[at - 1]?.type === "number");
}

/** "… kurma konusunda mutabık kaldı": what is agreed stands before the verb; a paper is named before what is done with it. */
export function isVerbLast({ entry }: Hit, { packs }: Reading): boolean {
  return packs.languages.get(entry.language)?.order === "SOV" && !entry.flags.has("paper") && entry.flags.has("promise");
}

/** Where a clause stands, without what is written on to its first word ("وتعهد"). */
export function spanOfClause(range: TokenRange, hit: Hit, reading: Reading): Span {
  const span = spanOfTokens(reading, range);
  return range.first === hit.first ? { from: hit.from, to: span.to } : span;
}
