import type { Packs } from "../packs/types.ts";
import { foldForm } from "../text/fold.ts";

/** The tables of data/scripts. */
export type NameData = Pick<Packs, "scripts">;

type Where = (before: string, after: string) => boolean;

interface Rule {
  readonly letters: string;
  readonly where: Where;
  readonly sounds: string;
}

/** Reads a word as sounds: one UTF-16 unit for each, as data/scripts/sounds.tsv names them. */
export type Reader = (word: string) => string;

const LATIN_END = 0x250;

/** A reader over data/scripts/latin-sounds.tsv and arabic-sounds.tsv. */
export function createReader(data: NameData): Reader {
  const rules = rulesOf(["latin-sounds", "arabic-sounds"].flatMap((name) => data.scripts.get(name) ?? []));
  const longest = Math.max(0, ...[...rules.keys()].map((letters) => letters.length));
  return (word) => {
    const letters = plain(word, rules);
    let sounds = "";
    for (let at = 0; at < letters.length; ) {
      const rule = ruleAt(letters, at, longest, rules);
      if (rule && !repeats(sounds, rule.sounds, letters.charCodeAt(at))) sounds += rule.sounds;
      at += rule?.letters.length ?? 1;
    }
    return sounds;
  };
}

function rulesOf(rows: readonly (readonly string[])[]): ReadonlyMap<string, readonly Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const [letters = "", where = "-", sounds = "-"] of rows) {
    const rule: Rule = { letters, where: whereOf(where), sounds: sounds === "-" ? "" : sounds };
    // A rule for one place goes before the one for any.
    const others = rules.get(letters) ?? [];
    rules.set(letters, where === "-" ? [...others, rule] : [rule, ...others]);
  }
  return rules;
}

function whereOf(where: string): Where {
  if (where === "-") return () => true;
  if (where === "^") return (before) => before === "";
  if (where === "$") return (_, after) => after === "";
  return (_, after) => after !== "" && where.includes(after.charAt(0));
}

/** Lower case, and without those diacritics for which no rule stands. */
function plain(word: string, rules: ReadonlyMap<string, unknown>): string {
  let letters = "";
  for (const letter of word.toLowerCase().normalize("NFC")) letters += rules.has(letter) ? letter : foldForm(letter);
  return letters;
}

function ruleAt(letters: string, at: number, longest: number, rules: ReadonlyMap<string, readonly Rule[]>): Rule | undefined {
  for (let length = Math.min(longest, letters.length - at); length > 0; length--) {
    const [before, after] = [letters.slice(0, at), letters.slice(at + length)];
    const rule = rules.get(letters.slice(at, at + length))?.find(({ where }) => where(before, after));
    if (rule) return rule;
  }
  return undefined;
}

/** A doubled Latin letter is one sound (Mohammed); in Arabic a doubled consonant is written once, and two are two (ممدوح). */
function repeats(sounds: string, next: string, letter: number): boolean {
  return letter < LATIN_END && next.length === 1 && sounds.endsWith(next);
}
