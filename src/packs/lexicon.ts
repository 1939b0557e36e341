import type { Entry, Hit } from "../types/lexicon.ts";
import type { Affixes } from "./affixes.ts";
import type { FormRow } from "./form-row.ts";
import { type Form, formsOf, wordsIn } from "./forms.ts";
import { joined } from "./join.ts";
import { Scan } from "./scan.ts";
import { TokenTrie } from "./token-trie.ts";
import type { Lexicon, Problem, Tokenised } from "./types.ts";
import { WordReadings } from "./word-readings.ts";

/** An entry at the end of one of its forms. */
export interface Ending {
  readonly entry: Entry;
  /** The form is written in capitals ("WHO") and is not the same word in small letters. */
  readonly capitals: boolean;
}

/**
 * Forms of all packs, looked up word by word. A row is expanded when a text first holds a word that one of its forms begins
 * with: few rows ever are, and expanding all of them would take most of the program's start.
 */
export class LazyLexicon implements Lexicon {
  readonly #rows: FormRow[] = [];
  readonly #unexpanded = new Map<string, FormRow[]>();
  readonly #trie = new TokenTrie<Ending>();
  readonly #readings: WordReadings;
  #entries: readonly Entry[] | null = null;
  #words: ReadonlySet<string> | null = null;

  constructor(affixes: Affixes) {
    this.#readings = new WordReadings(affixes, this.#trie, (word) => this.#expand(word));
  }

  /** Adds a row under the first words of its forms. Rows come before texts. */
  add(row: FormRow, openings: Iterable<string>): void {
    this.#rows.push(row);
    for (const word of openings) {
      const others = this.#unexpanded.get(word);
      if (others === undefined) this.#unexpanded.set(word, [row]);
      else if (others[others.length - 1] !== row) others.push(row);
    }
  }

  get entries(): readonly Entry[] {
    this.#entries ??= this.#rows.flatMap(({ entry }) => entry ?? []);
    return this.#entries;
  }

  /** Rows that cannot be read; finding them takes expanding all. */
  get problems(): readonly Problem[] {
    return this.#rows.flatMap((row) => row.problem() ?? []);
  }

  knows(word: string): boolean {
    this.#words ??= new Set(this.entries.flatMap((entry) => readable(entry, wordsIn)));
    return this.#words.has(word);
  }

  match(tokenised: Tokenised, first = 0, end = tokenised.tokens.length): readonly Hit[] {
    const scan = new Scan(this.#trie, this.#readings, tokenised, first, end);
    const hits: Hit[] = [];
    for (let at = first; at < end; at++) for (const hit of scan.from(at)) hits.push(hit);
    return hits;
  }

  /** Puts all forms into the trie that begin with a word. */
  #expand(word: string): void {
    const rows = this.#unexpanded.get(word);
    if (rows === undefined) return;
    this.#unexpanded.delete(word);
    for (const { entry } of rows) if (entry !== null) this.#addForms(entry, word, readable(entry, formsOf));
  }

  #addForms(entry: Entry, opening: string, forms: readonly Form[]): void {
    const small: Ending = { entry, capitals: false };
    const capital: Ending = { entry, capitals: true };
    for (const { words, capitals } of forms) if (words[0] === opening) this.#trie.add(joined(words), capitals ? capital : small);
  }
}

/** What a row holds; nothing where it cannot be read, which `problems` tell. */
function readable<T>(entry: Entry, read: (entry: Entry) => T[]): T[] {
  try {
    return read(entry);
  } catch {
    return [];
  }
}
