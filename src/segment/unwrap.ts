import type { Token } from "../types/token.ts";

/** A line of running text that a mailer or a PDF broke is at least so long, in UTF-16 units. */
const SHORTEST = 35;
const FEWEST_LINES = 6;
const ENDS: ReadonlySet<string> = new Set([".", "!", "?", "؟", ":", "…", '"', ";", "؛", ")"]);
const COMMAS: ReadonlySet<string> = new Set([",", "،"]);

/**
 * Takes back the line breaks that wrap running text: those behind an unfinished line before a small letter, after a comma or an initial, and all behind
 * unfinished lines where most lines of the text are such. A blank line always parts.
 */
export function unwrap(tokens: readonly Token[], text: string): readonly Token[] {
  const starts: number[] = [];
  for (let at = 1; at < tokens.length; at++) if (tokens[at]?.line) starts.push(at);
  const unfinished = starts.filter((at) => isUnfinished(at, tokens, text));
  const wrapped = starts.length >= FEWEST_LINES && unfinished.length * 2 > starts.length;
  const taken = new Set(unfinished.filter((at) => wrapped || goesOn(at, tokens)));
  return taken.size === 0 ? tokens : tokens.map((token, at) => (taken.has(at) ? { ...token, line: false } : token));
}

/** Whether the line before a token is long, does not end like a sentence, and no blank line follows it. */
function isUnfinished(at: number, tokens: readonly Token[], text: string): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || !token || (ENDS.has(before.text) && !endsWithInitial(at, tokens))) return false;
  const gap = text.slice(before.to, token.from);
  if ((gap.match(/\r\n|\r|\n|\u2028|\u2029/g) ?? []).length > 1) return false;
  const lineStart = Math.max(text.lastIndexOf("\n", before.from), 0);
  return before.to - lineStart >= SHORTEST;
}

function goesOn(at: number, tokens: readonly Token[]): boolean {
  return tokens[at]?.shape === "lower" || COMMAS.has(tokens[at - 1]?.text ?? "") || endsWithInitial(at, tokens);
}

/** "M." and "A." at the end of a line: whoever is named stands in the next. */
function endsWithInitial(at: number, tokens: readonly Token[]): boolean {
  const [initial, stop, next] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return stop?.text === "." && initial?.shape === "upper" && initial.text.length === 1 && next?.shape !== "lower" && next?.type === "word";
}
