import type { LanguageTag } from "../types/vocabulary.ts";
import type { Language } from "./types.ts";

type Tags = ReadonlySet<LanguageTag>;

/** A way to read a word: what stands before the rest, and the rest. */
export interface Proclisis {
  readonly proclitic: string;
  readonly rest: string;
  readonly languages: Tags;
}

/** A way to read a word: the rest, and what stands after it. */
export interface Suffixation {
  readonly rest: string;
  readonly suffix: string;
  readonly languages: Tags;
}

const LEAST_REST = 2;

/** What languages write together with a word, before it or after it. */
export class Affixes {
  readonly #proclitics = new Map<string, readonly (readonly [string, Tags])[]>();
  // By proclitic, what the rest began with before both were written as one.
  readonly #contractions = new Map<string, (readonly [LanguageTag, string])[]>();
  readonly #suffixes: ReadonlyMap<string, Tags>;
  readonly #lastUnits: ReadonlySet<number>;
  readonly #longest: number;

  constructor(languages: Iterable<Language>) {
    const all = [...languages];
    const proclitics = byAffix(all, (language) => language.proclitics);
    for (const [proclitic, tags] of proclitics) {
      const first = proclitic[0] ?? "";
      this.#proclitics.set(first, [...(this.#proclitics.get(first) ?? []), [proclitic, tags]]);
    }
    for (const { tag, contractions } of all)
      for (const [proclitic, swallowed] of contractions)
        this.#contractions.set(proclitic, [...(this.#contractions.get(proclitic) ?? []), [tag, swallowed]]);
    this.#suffixes = byAffix(all, (language) => language.suffixes);
    this.#lastUnits = new Set([...this.#suffixes.keys()].map((suffix) => suffix.charCodeAt(suffix.length - 1)));
    this.#longest = Math.max(0, ...[...this.#suffixes.keys()].map((suffix) => suffix.length));
  }

  /** Every proclitic that a folded word can begin with. */
  before(word: string): Proclisis[] {
    const own = this.#proclitics.get(word[0] ?? "");
    if (own === undefined) return [];
    const found: Proclisis[] = [];
    for (const [proclitic, languages] of own) {
      if (word.length < proclitic.length + LEAST_REST || !word.startsWith(proclitic)) continue;
      const rest = word.slice(proclitic.length);
      found.push({ proclitic, rest, languages });
      for (const [tag, swallowed] of this.#contractions.get(proclitic) ?? [])
        found.push({ proclitic, rest: swallowed + rest, languages: new Set([tag]) });
    }
    return found;
  }

  /** Every suffix that a folded word can end with, shortest first. */
  after(word: string): Suffixation[] {
    if (!this.#lastUnits.has(word.charCodeAt(word.length - 1))) return [];
    const found: Suffixation[] = [];
    const most = Math.min(this.#longest, word.length - LEAST_REST);
    for (let length = 1; length <= most; length++) {
      const suffix = word.slice(-length);
      const languages = this.#suffixes.get(suffix);
      if (languages !== undefined) found.push({ rest: word.slice(0, -length), suffix, languages });
    }
    return found;
  }

  /** Languages in which a word is a suffix that stands after an apostrophe. */
  languagesOf(suffix: string): Tags | undefined {
    return this.#suffixes.get(suffix);
  }
}

function byAffix(languages: readonly Language[], affixes: (language: Language) => readonly string[]): Map<string, Set<LanguageTag>> {
  const map = new Map<string, Set<LanguageTag>>();
  for (const language of languages) for (const affix of affixes(language)) map.set(affix, (map.get(affix) ?? new Set()).add(language.tag));
  return map;
}
