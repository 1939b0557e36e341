import { foldForm } from "../text/fold.ts";
import { wordsOf } from "../text/tokens.ts";
import type { LanguageTag } from "../types/vocabulary.ts";
import { expand } from "./expand.ts";
import type { DateElement, DatePattern, Problem } from "./types.ts";

export const DATE_SLOTS: ReadonlySet<string> = new Set([
  "day",
  "month",
  "year",
  "weekday",
  "ordinal-day",
  "relative-day",
  "relative",
  "unit",
  "unit2",
  "part",
  "nth",
  "n",
  "ago",
  "hence",
  "before",
  "after",
  "unit-ago",
  "unit-hence",
  "within",
  "unit-within",
  "yy",
  "yy2",
  "worded-day",
  "bare-weekday",
  "first-day",
  "worded-day2",
  "month-number",
  "cased-month",
  "decade",
  "plain-decade",
  "short-decade",
  "ordinal-day2",
  "plain-year",
  "modifier-year",
  "named-year",
  "the-unit",
  "worded-year",
  "plain-month",
  "small-month",
  "coded-part",
  "named-decade",
  "far-relative",
  "start",
  "end",
  "era",
  "day2",
  "month2",
  "year2",
  "weekday2",
]);

/** Reads dates.txt: one pattern a line, `{slot}` and words, each with `?` when it may be absent. */
export function readDatePatterns(text: string, file: string, language: LanguageTag, problems: Problem[]): DatePattern[] {
  return text.split("\n").flatMap((line, at) => {
    const pattern = line.trim();
    if (pattern === "" || pattern.startsWith("#")) return [];
    const source = `${file}:${at + 1}`;
    try {
      return expand(pattern).map((form) => ({ language, elements: elementsOf(form), source }));
    } catch (error) {
      problems.push({
        where: source,
        what: `the pattern cannot be read: ${error instanceof Error ? error.message : String(error)}`,
        remedy: `Write words and slots with single blanks between: {day} {month} {year}?. Slots: ${[...DATE_SLOTS].join(", ")}.`,
      });
      return [];
    }
  });
}

function elementsOf(pattern: string): DateElement[] {
  return pattern
    .split(/\s+/)
    .filter((part) => part !== "")
    .flatMap(partsOf);
}

/** "l'{day}" and "{day}." are a slot and a word that stand together. */
function partsOf(part: string): DateElement[] {
  return [...part.matchAll(/\{([^}]*)\}(\??)|([^{]+)/g)].map(([, slot, mark, word]) =>
    slot === undefined ? wordElement(word ?? "") : slotElement(slot, mark === "?"),
  );
}

/** Brackets of the text, since those of the pattern are alternatives: "16 سبتمبر (أيلول) 2025". */
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ["open", "("],
  ["close", ")"],
]);

function slotElement(slot: string, optional: boolean): DateElement {
  const bracket = BRACKETS.get(slot);
  if (bracket !== undefined) return { word: [bracket], optional };
  if (!DATE_SLOTS.has(slot)) throw new SyntaxError(`there is no slot {${slot}}`);
  return { slot, optional };
}

function wordElement(written: string): DateElement {
  const optional = written.endsWith("?");
  const word = wordsOf(foldForm(optional ? written.slice(0, -1) : written));
  if (word.length === 0) throw new SyntaxError(`"${written}" holds no word`);
  return { word, optional };
}
