import type { LanguageTag } from "../types/vocabulary.ts";
import type { Affixes, Proclisis, Suffixation } from "./affixes.ts";
import type { FormNode } from "./form-node.ts";

/** A word of a text as the lexicon sees it. */
export interface WordReading {
  /** The forms that begin with it. */
  readonly node: FormNode | undefined;
  /** The forms that begin with it once something is set aside before it, or end with it once something is set aside behind it. */
  readonly proclises: readonly { readonly affix: Proclisis; readonly node: FormNode }[];
  readonly suffixed: readonly { readonly affix: Suffixation; readonly node: FormNode }[];
  /** Ways to read it at the end of a longer form. */
  readonly suffixations: readonly Suffixation[];
  /** Languages in which it is a suffix that stands after an apostrophe. */
  readonly suffixOf: ReadonlySet<LanguageTag> | undefined;
}

/** Most words are in no form of the packs. */
export const NOTHING: WordReading = { node: undefined, proclises: [], suffixed: [], suffixations: [], suffixOf: undefined };

/** Different words of many texts are few; forgetting all of them at times is the cheapest way to keep it so. */
const MOST_REMEMBERED = 25_000;

/** What the words of texts can be, remembered from text to text. */
export class WordReadings {
  readonly #affixes: Affixes;
  readonly #opening: (word: string) => FormNode | undefined;
  readonly #remembered = new Map<string, WordReading>();

  /** `opening` gives the forms that begin with a word. */
  constructor(affixes: Affixes, opening: (word: string) => FormNode | undefined) {
    this.#affixes = affixes;
    this.#opening = opening;
  }

  of(word: string): WordReading {
    const known = this.#remembered.get(word);
    if (known !== undefined) return known;
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    const reading = this.#read(word);
    this.#remembered.set(word, reading);
    return reading;
  }

  #read(word: string): WordReading {
    const node = this.#opening(word);
    const proclises = this.#opened(this.#affixes.before(word));
    const suffixations = this.#affixes.after(word);
    const suffixOf = this.#affixes.languagesOf(word);
    if (node === undefined && proclises.length === 0 && suffixations.length === 0 && suffixOf === undefined) return NOTHING;
    return { node, proclises, suffixed: this.#opened(suffixations), suffixations, suffixOf };
  }

  #opened<T extends { readonly rest: string }>(affixes: readonly T[]): { readonly affix: T; readonly node: FormNode }[] {
    return affixes.flatMap((affix) => {
      const node = this.#opening(affix.rest);
      return node === undefined ? [] : [{ affix, node }];
    });
  }
}
