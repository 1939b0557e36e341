import { readFileSync } from "node:fs";
import { join } from "node:path";
import { WORD_BEGINS, WORD_ENDS } from "../../src/names/letters/letter-classes.ts";
import type { TokenPair } from "./token-pairs.ts";

interface Rule {
  readonly letters: string;
  readonly instead: string;
  readonly arabic: string;
}

/** Letters by which an Arabic name is known from a foreign one in Arabic letters. */
const ARABIC_ALONE = /[حخذصضطظعقثةى]/u;

/** Pairs of Arabic names as languages write them of which the pairs have few (respellings.tsv); only those that differ. */
export function respell(pairs: readonly TokenPair[]): readonly TokenPair[] {
  const languages = rulesByLanguage(readFileSync(join(import.meta.dirname, "respellings.tsv"), "utf8"));
  const known = new Set(pairs.map(({ left, right }) => `${left} ${right}`));
  const found = new Map<string, TokenPair>();
  for (const { left, right } of pairs) {
    if (!ARABIC_ALONE.test(right)) continue;
    for (const rules of languages) {
      const other = rules.reduce((word, rule) => (has(right, rule.arabic) ? word.replaceAll(rule.letters, rule.instead) : word), left);
      const name = `${other} ${right}`;
      if (!known.has(name)) found.set(name, { left: other, right, seen: 1 });
    }
  }
  return [...found.values()];
}

function rulesByLanguage(table: string): readonly (readonly Rule[])[] {
  const rows = table.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const rules = rows.map((line) => {
    const [language = "", letters = "", where = "", instead = "", arabic = ""] = line.split("\t");
    const [before, after] = [where === WORD_BEGINS ? WORD_BEGINS : "", where === WORD_ENDS ? WORD_ENDS : ""];
    return { language, letters: before + letters + after, instead: before + instead + after, arabic };
  });
  return [...Map.groupBy(rules, ({ language }) => language).values()];
}

function has(word: string, letters: string): boolean {
  return [...letters].some((letter) => word.includes(letter));
}
