import type { LanguageTag } from "../types/vocabulary.ts";
import type { Affixes, Proclisis, Suffixation } from "./affixes.ts";

type Numbered<T> = T & { readonly id: number };

/** A word of a text as the lexicon sees it. Numbers are the lexicon's; -1: no form that was expanded so far holds the word. */
export interface WordReading {
  readonly id: number;
  readonly proclises: readonly Numbered<Proclisis>[];
  readonly suffixations: readonly Numbered<Suffixation>[];
  /** Languages in which the word is a suffix that stands after an apostrophe. */
  readonly suffixOf: ReadonlySet<LanguageTag> | undefined;
}

/** Words that have numbers; more get some as forms are expanded. */
interface Vocabulary {
  readonly size: number;
  wordId(word: string): number;
}

interface Remembered extends WordReading {
  readonly unnumbered: readonly Suffixation[];
  /** Size of the vocabulary when the numbers were looked up. */
  readonly size: number;
}

/** Different words of many texts are few; forgetting all of them at times is the cheapest way to keep it so. */
const MOST_REMEMBERED = 50_000;

/** What the words of texts can be, remembered from text to text. */
export class WordReadings {
  readonly #affixes: Affixes;
  readonly #vocabulary: Vocabulary;
  readonly #expand: (word: string) => void;
  readonly #remembered = new Map<string, Remembered>();

  /** `expand` is called with every word that a form could begin with here. */
  constructor(affixes: Affixes, vocabulary: Vocabulary, expand: (word: string) => void) {
    this.#affixes = affixes;
    this.#vocabulary = vocabulary;
    this.#expand = expand;
  }

  of(word: string): WordReading {
    const known = this.#remembered.get(word);
    if (known !== undefined && known.size === this.#vocabulary.size) return known;
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    const reading = known === undefined ? this.#read(word) : this.#number(word, known);
    this.#remembered.set(word, reading);
    return reading;
  }

  #read(word: string): Remembered {
    const [proclises, unnumbered] = [this.#affixes.before(word), this.#affixes.after(word)];
    for (const opening of [{ rest: word }, ...proclises, ...unnumbered]) this.#expand(opening.rest);
    const reading = { proclises: this.#numbered(proclises), suffixOf: this.#affixes.languagesOf(word), unnumbered };
    return this.#number(word, reading);
  }

  /** Proclises keep their numbers: what stands behind one begins a form or none. */
  #number(word: string, reading: Pick<Remembered, "proclises" | "suffixOf" | "unnumbered">): Remembered {
    const { proclises, suffixOf, unnumbered } = reading;
    const suffixations = this.#numbered(unnumbered);
    return { id: this.#vocabulary.wordId(word), proclises, suffixations, suffixOf, unnumbered, size: this.#vocabulary.size };
  }

  #numbered<T extends { readonly rest: string }>(all: readonly T[]): Numbered<T>[] {
    return all.map((each) => ({ ...each, id: this.#vocabulary.wordId(each.rest) })).filter(({ id }) => id >= 0);
  }
}
