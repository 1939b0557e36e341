import type { Packs } from "../packs/types.ts";
import type { Token, TokenRange } from "../types/token.ts";

const ENDS: ReadonlySet<string> = new Set([".", "!", "?", "؟", "…", "۔"]);

/** Sentences of one paragraph. A stop after an abbreviation, after an initial or inside a number ends none. */
export function sentenceRanges(tokens: readonly Token[], range: TokenRange, packs: Packs): TokenRange[] {
  const ranges: TokenRange[] = [];
  let first = range.first;
  for (let i = range.first; i < range.last; i++)
    if (endsSentence(tokens, i, packs)) {
      ranges.push({ first, last: i });
      first = i + 1;
    }
  ranges.push({ first, last: range.last });
  return ranges;
}

function endsSentence(tokens: readonly Token[], at: number, packs: Packs): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || !ENDS.has(token.text)) return false;
  if (token.text !== ".") return next.spaced || next.type === "word";
  const before = tokens[at - 1];
  if (!before || ENDS.has(before.text)) return false;
  // "S.E.M. Untel", "M. Untel", "Abdul K. Rahman": nothing ends here. An Arabic stop needs no space after it.
  const initial = before.text.length === 1 && (before.spaced || tokens[at - 2]?.type !== "number");
  if (before.type === "word" && (initial || isAbbreviation(before.text, packs))) return false;
  return next.spaced || (next.type === "word" && next.script === "Arab" && before.type === "word");
}

function isAbbreviation(word: string, packs: Packs): boolean {
  for (const { abbreviations } of packs.languages.values()) if (abbreviations.has(`${word}.`) || abbreviations.has(word)) return true;
  return false;
}
