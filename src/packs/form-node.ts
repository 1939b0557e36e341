import type { Entry } from "../types/lexicon.ts";
import type { LanguageTag } from "../types/vocabulary.ts";

/** An entry at the end of one of its forms. */
export interface Ending {
  readonly entry: Entry;
  /** The form is written in capitals ("WHO") and is not the same word in small letters. */
  readonly capitals: boolean;
}

/** A node of a trie over words: the forms that are alike up to a word. */
export class FormNode {
  readonly endings: Ending[] = [];
  /** Of the forms that pass here or end here. */
  readonly languages: LanguageTag[] = [];
  #children: Map<string, FormNode> | null = null;

  get isLeaf(): boolean {
    return this.#children === null;
  }

  after(word: string): FormNode | undefined {
    return this.#children?.get(word);
  }

  /** Adds an ending behind words, each entry once: one row may spell a form twice. Small letters stand for capitals too. */
  add(words: readonly string[], ending: Ending, at = 0): void {
    if (!this.languages.includes(ending.entry.language)) this.languages.push(ending.entry.language);
    const word = words[at];
    if (word !== undefined) this.#child(word).add(words, ending, at + 1);
    else this.#end(ending);
  }

  #end(ending: Ending): void {
    const at = this.endings.findIndex(({ entry }) => entry === ending.entry);
    if (at < 0) this.endings.push(ending);
    else if (!ending.capitals) this.endings[at] = ending;
  }

  #child(word: string): FormNode {
    this.#children ??= new Map();
    const known = this.#children.get(word);
    if (known !== undefined) return known;
    const node = new FormNode();
    this.#children.set(word, node);
    return node;
  }
}
