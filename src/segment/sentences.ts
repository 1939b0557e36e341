import type { Packs } from "../packs/types.ts";
import type { Token, TokenRange } from "../types/token.ts";
import type { LanguageTag } from "../types/vocabulary.ts";

const ENDS: ReadonlySet<string> = new Set([".", "!", "?", "؟", "…", "۔"]);

/** What decides whether a stop ends a sentence, besides the signs themselves. */
export interface StopContext {
  readonly packs: Packs;
  /** Language of the paragraph. */
  readonly language: LanguageTag;
  /** Whether the token is a function word of that language. */
  readonly isFunctionWord: (at: number) => boolean;
}

/** Sentences of one paragraph. A stop after an abbreviation, after an initial or inside a number ends none. */
export function sentenceRanges(tokens: readonly Token[], range: TokenRange, context: StopContext): TokenRange[] {
  const ranges: TokenRange[] = [];
  let first = range.first;
  for (let i = range.first; i < range.last; i++)
    if (endsSentence(tokens, i, context)) {
      ranges.push({ first, last: i });
      first = i + 1;
    }
  ranges.push({ first, last: range.last });
  return ranges;
}

function endsSentence(tokens: readonly Token[], at: number, context: StopContext): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.type !== "punct" || !next || !ENDS.has(token.text)) return false;
  if (token.text !== ".") return next.spaced || next.type === "word";
  const before = tokens[at - 1];
  if (!before || ENDS.has(before.text)) return false;
  // "S.E.M. Untel", "M. Untel", "Abdul K. Rahman": nothing ends here. An Arabic stop needs no space after it.
  const initial = before.text.length === 1 && (before.spaced || tokens[at - 2]?.type !== "number");
  if (before.type === "word" && (initial || isAbbreviation(before, context)) && !opensSentence(at + 1, before, tokens, context))
    return false;
  if (isOrdinal(before, context)) return false;
  return next.spaced || (next.type === "word" && next.script === "Arab" && before.type === "word");
}

/** Small letters shorten words of the paragraph's language ("sept."); a title before a name may be any language's ("Mr."). */
function isAbbreviation({ text, shape }: Token, { packs, language }: StopContext): boolean {
  for (const { tag, abbreviations } of packs.languages.values())
    if ((tag === language || shape === "title" || shape === "upper") && (abbreviations.has(`${text}.`) || abbreviations.has(text)))
      return true;
  return false;
}

/** "13. Liderler Zirvesi": where sentences end with their verb, a point behind a small number makes it an ordinal. */
function isOrdinal({ type, text }: Token, { packs, language }: StopContext): boolean {
  return type === "number" && text.length <= ORDINAL_FIGURES && packs.languages.get(language)?.order === "SOV";
}

/** Years have more. */
const ORDINAL_FIGURES = 3;

/** "Il a pris la mer. Le ministre": the word was no abbreviation, or one that closed its sentence. Names begin with no such word but after a title. */
function opensSentence(at: number, before: Token, tokens: readonly Token[], { isFunctionWord }: StopContext): boolean {
  return before.shape === "lower" && before.text.length > 1 && tokens[at]?.shape === "title" && isFunctionWord(at);
}
