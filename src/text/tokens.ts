import type { Token } from "../types/token.ts";
import { type Folded, fold } from "./fold.ts";
import { markupRestAt } from "./markup-rest.ts";
import { BREAK, caseOf, classOf, DIGIT, INVISIBLE, LETTER, LOWER, MARK, SIGN, SPACE, SURROGATE, scriptOf, UPPER } from "./unit-class.ts";
import { Words } from "./words.ts";

/** Of the data too: what a text is compared with is then the same string, and stands in memory once. */
const words = new Words();

export interface Tokens {
  readonly text: string;
  readonly folded: Folded;
  readonly tokens: readonly Token[];
}

/**
 * Cuts a text into tokens. A word begins with a letter and goes on with letters, marks and digits of the same script
 * ("G20"; "الـFBI" is two, "و2025" too); digits make a number, separators are signs of their own; so are apostrophes and hyphens. Tags that a page left in the text are blanks.
 */
export function tokenise(text: string): Tokens {
  const folded = fold(text);
  const tokens: Token[] = [];
  let spaced = true;
  let line = true;
  for (let at = 0; at < folded.text.length; ) {
    const kind = classOf(folded.text.charCodeAt(at));
    if (kind === SPACE || kind === BREAK) {
      spaced = true;
      line ||= kind === BREAK;
      at++;
      continue;
    }
    const rest = kind === SIGN && OPENS_MARKUP.has(folded.text[at] ?? "") ? markupRestAt(folded.text, at) : null;
    if (rest !== null) {
      spaced = true;
      line ||= rest.line;
      at = rest.end;
      continue;
    }
    const end = tokenEnd(folded.text, at, kind);
    tokens.push(makeToken(text, folded, at, end, kind, spaced, line));
    spaced = false;
    line = false;
    at = end;
  }
  return { text, folded, tokens };
}

const OPENS_MARKUP: ReadonlySet<string> = new Set(["<", "&"]);

/** The tokens' texts alone, of a text that is folded already: for the forms of the data. */
export function wordsOf(folded: string): string[] {
  const cut: string[] = [];
  for (let at = 0; at < folded.length; ) {
    const kind = classOf(folded.charCodeAt(at));
    const end = kind === SPACE || kind === BREAK ? at + 1 : tokenEnd(folded, at, kind);
    if (kind !== SPACE && kind !== BREAK) cut.push(words.between(folded, at, end).text);
    at = end;
  }
  return cut;
}

function tokenEnd(text: string, at: number, kind: number): number {
  let end = at + 1;
  if (kind === LETTER) {
    const script = scriptOf(text.charCodeAt(at));
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end);
      const next = classOf(unit);
      // "و2025م": Arabic glues words to digits, Latin ("G20") makes names of them.
      const goesOn = next === MARK || (next === LETTER && scriptOf(unit) === script) || (next === DIGIT && script !== "Arab");
      if (!goesOn) break;
    }
  } else if (kind === DIGIT) {
    while (end < text.length && classOf(text.charCodeAt(end)) === DIGIT) end++;
  } else if (kind === SURROGATE && end < text.length && classOf(text.charCodeAt(end)) === SURROGATE) {
    end++;
  }
  return end;
}

function makeToken(text: string, folded: Folded, at: number, end: number, kind: number, spaced: boolean, line: boolean): Token {
  const from = folded.origin[at] as number;
  const to = visibleEnd(text, from, folded.origin[end] as number);
  const isWord = kind === LETTER;
  const word = words.between(folded.text, at, end);
  const script = isWord ? scriptOf(folded.text.charCodeAt(at)) : "other";
  return {
    text: word.text,
    word,
    from,
    to,
    type: isWord ? "word" : kind === DIGIT ? "number" : "punct",
    script,
    // Arabic has no capitals.
    shape: isWord && script !== "Arab" ? shapeOf(text, from, to) : "none",
    spaced,
    line,
  };
}

/** A folded unit reaches to the next one's origin: vowel signs between belong to it, marks of direction do not. */
function visibleEnd(text: string, from: number, to: number): number {
  // A unit that expands ("ß") can be cut only as a whole.
  let end = Math.max(to, from + 1);
  while (end > from + 1 && classOf(text.charCodeAt(end - 1)) === INVISIBLE) end--;
  return end;
}

function shapeOf(text: string, from: number, to: number): Token["shape"] {
  let upper = 0;
  let lower = 0;
  for (let at = from; at < to; at++) {
    const kase = caseOf(text.charCodeAt(at));
    if (kase === UPPER) upper++;
    else if (kase === LOWER) lower++;
  }
  if (upper === 0) return lower === 0 ? "none" : "lower";
  if (lower === 0) return "upper";
  return upper === 1 && caseOf(text.charCodeAt(from)) === UPPER ? "title" : "mixed";
}
