import { fold, foldForm } from "../text/fold.ts";
import { wordsOf } from "../text/tokens.ts";
import type { Entry } from "../types/lexicon.ts";
import { expand, openings } from "./expand.ts";

/** Flags whose values are further forms of the row. */
export const FORM_FLAGS = ["fem", "pl", "masc"] as const;
const CAPITALS = /\p{Lu}\P{Ll}*\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const SIGN = /[()[\]|]/;
const BETWEEN_WORDS = /[\s()[\]|]+/;
/** Brackets within a word ("directeur[s]"): what stands between signs is then no word by itself. */
const GLUED = /[^\s([|][([]|[)\]][^\s)\]|]/;
/** "(a|b c) d": alternatives without others inside, and a blank behind them. */
const LIST = /^\(([^()[\]]*)\)(?: |$)/;
/** "a[b] c": a first word that may be longer. */
const LONGER = /^([^()[\]| ]+)\[([^()[\]| ]+)\](?: |$)/;
/** What `{year}` in a form stands for: 1980 to 2059. */
const YEARS = "(19(8|9)|20(0|1|2|3|4|5))(0|1|2|3|4|5|6|7|8|9)";
/** What folding only makes small. */
const ASCII = /^[A-Za-z]+$/;

export interface Form {
  /** Cut and folded. */
  readonly words: readonly string[];
  /** Written in capitals alone ("WHO"): not the same word in small letters. */
  readonly capitals: boolean;
}

type Row = Pick<Entry, "form" | "flags">;

/**
 * Every form that a row stands for.
 * @throws SyntaxError, RangeError when the row cannot be expanded, or a form is empty.
 */
export function formsOf(row: Row): Form[] {
  return patternsOf(row).flatMap(expanded);
}

/**
 * Every word that stands in a form of one of the patterns. Each is folded once, all as one text, and brackets within a word are expanded
 * without what stands around it: pattern by pattern it would take longer than everything else that a single text waits for.
 */
export function wordsIn(patterns: Iterable<string>): ReadonlySet<string> {
  const parts: string[] = [];
  for (const written of patterns) {
    const pattern = withYears(written);
    if (!GLUED.test(pattern)) parts.push(pattern);
    else for (const part of outerWords(pattern)) parts.push(...(GLUED.test(part) ? expandedOrNone(part) : [part]));
  }
  const distinct = new Set(parts.join(" ").split(BETWEEN_WORDS));
  return new Set(wordsOf(fold([...distinct].join(" ")).text));
}

/** A pattern cut at the blanks that stand in no brackets. */
function outerWords(pattern: string): string[] {
  const words: string[] = [];
  let [from, depth] = [0, 0];
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at];
    if (sign === "(" || sign === "[") depth++;
    else if (sign === ")" || sign === "]") depth--;
    else if (sign === " " && depth === 0) {
      words.push(pattern.slice(from, at));
      from = at + 1;
    }
  }
  return [...words, pattern.slice(from)];
}

/** Of what cannot be read, nothing: the lexicon's problems tell it. */
function expandedOrNone(pattern: string): string[] {
  try {
    return expand(pattern);
  } catch {
    return [];
  }
}

/**
 * The first words of a pattern's forms: a text that holds none of them holds none of the forms. Most patterns are a word or a
 * list of words and never have to be taken apart for it. Throws what `formsOf` throws, but not always.
 */
export function openingWords(written: string): readonly string[] {
  const pattern = withYears(written);
  const words = obviousOpenings(pattern)?.map(firstWord);
  return words === undefined || words.includes("") ? openings(foldForm(pattern)).map(firstWord) : words;
}

function obviousOpenings(pattern: string): readonly string[] | undefined {
  const sign = pattern.search(SIGN);
  const blank = pattern.indexOf(" ");
  if (sign < 0 || (blank >= 0 && blank < sign)) return [blank < 0 ? pattern : pattern.slice(0, blank)];
  const longer = LONGER.exec(pattern);
  if (longer !== null) return [longer[1] ?? "", `${longer[1]}${longer[2]}`];
  return LIST.exec(pattern)?.[1]
    ?.split("|")
    .map((form) => form.trim().split(" ", 1)[0] ?? "");
}

const firstWord = (form: string): string => (ASCII.test(form) ? form.toLowerCase() : (wordsOf(foldForm(form))[0] ?? ""));

function patternsOf({ form, flags }: Row): string[] {
  const patterns = [form];
  for (const name of FORM_FLAGS) if (flags.has(name)) patterns.push(flags.get(name) ?? "");
  return patterns.map(withYears);
}

const withYears = (pattern: string): string => pattern.replaceAll("{year}", YEARS);

/** The signs of alternation fold to themselves, so a row is folded once and not each of its forms. */
function expanded(pattern: string): Form[] {
  const capitals = CAPITALS.test(pattern) ? expand(pattern).map((form) => CAPITALS.test(form) && !SMALL.test(form)) : null;
  return expand(foldForm(pattern)).map((form, at) => {
    const words = wordsOf(form);
    if (words.length === 0) throw new SyntaxError("one of its forms is empty");
    return { words, capitals: capitals?.[at] ?? false };
  });
}
