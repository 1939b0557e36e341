import type { Entry } from "../types/lexicon.ts";
import type { LanguageTag } from "../types/vocabulary.ts";
import type { Knowledge } from "../types/word.ts";
import type { Affixes, Proclisis, Suffixation } from "./affixes.ts";
import type { FormNode } from "./form-node.ts";

/** What readings ask of the lexicon. */
export interface Forms {
  /** Whether a word stands in any form, wherever in it. */
  knows(word: string): boolean;
  /** The forms that begin with a word. */
  opening(word: string): FormNode | undefined;
}

/** A word of a text as the lexicon sees it. */
export interface WordReading {
  /** It stands in a form: any other word need not be looked for behind the words of one. */
  readonly known: boolean;
  /** The forms that begin with it. */
  readonly node: FormNode | undefined;
  /**
   * Entries of which it is a whole form, where nothing further is to be asked: neither what stands behind it is taken off nor how it
   * is written. So it is with nine words of ten, which need not be followed into their nodes.
   */
  readonly plain: readonly Entry[] | null;
  /** The forms that begin with it once something is set aside before it, or end with it once something is set aside behind it. */
  readonly proclises: readonly { readonly affix: Proclisis; readonly node: FormNode }[];
  readonly suffixed: readonly { readonly affix: Suffixation; readonly node: FormNode }[];
  /** Ways to read it at the end of a longer form. */
  readonly suffixations: readonly Suffixation[];
  /** Languages in which it is a suffix that stands after an apostrophe. */
  readonly suffixOf: ReadonlySet<LanguageTag> | undefined;
}

/** Most words are in no form of the packs. */
export const NOTHING: WordReading = {
  known: false,
  node: undefined,
  plain: null,
  proclises: [],
  suffixed: [],
  suffixations: [],
  suffixOf: undefined,
};

/** What the words of texts can be: each word remembers its own. */
export class WordReadings implements Knowledge<WordReading> {
  readonly #affixes: Affixes;
  readonly #forms: Forms;

  constructor(affixes: Affixes, forms: Forms) {
    this.#affixes = affixes;
    this.#forms = forms;
  }

  of(word: string): WordReading {
    const known = this.#forms.knows(word);
    const node = known ? this.#forms.opening(word) : undefined;
    const proclises = this.#opened(this.#known(this.#affixes.before(word)));
    const suffixations = this.#known(this.#affixes.after(word));
    const suffixOf = this.#affixes.languagesOf(word);
    if (!known && proclises.length === 0 && suffixations.length === 0 && suffixOf === undefined) return NOTHING;
    const suffixed = this.#opened(suffixations);
    const isPlain = suffixed.length === 0 && node?.endings.every(({ capitals }) => !capitals) === true;
    const plain = isPlain ? node.endings.map(({ entry }) => entry) : null;
    return { known, node, plain, proclises, suffixed, suffixations, suffixOf };
  }

  /** Where the rest stands in no form, nothing was written together. */
  #known<T extends { readonly rest: string }>(affixes: readonly T[]): readonly T[] {
    return orNone(affixes.filter(({ rest }) => this.#forms.knows(rest)));
  }

  #opened<T extends { readonly rest: string }>(affixes: readonly T[]): readonly { readonly affix: T; readonly node: FormNode }[] {
    return orNone(
      affixes.flatMap((affix) => {
        const node = this.#forms.opening(affix.rest);
        return node === undefined ? [] : [{ affix, node }];
      }),
    );
  }
}

const NONE: readonly never[] = [];

/** One empty list for all words: tens of thousands are remembered, and what is looked at for every word of a text should be near. */
const orNone = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NONE : list);
