import type { Entry, EntryKind, Hit } from "../types/lexicon.ts";
import type { Affixes } from "./affixes.ts";
import { type Ending, FormNode } from "./form-node.ts";
import type { FormRow } from "./form-row.ts";
import { type Form, formsOf, wordsIn } from "./forms.ts";
import { joined } from "./join.ts";
import { Scan } from "./scan.ts";
import type { Lexicon, Problem, Tokenised } from "./types.ts";
import { WordReadings } from "./word-readings.ts";

/**
 * Forms of all packs, looked up word by word. A row is expanded when a text first holds a word that one of its forms begins
 * with: few rows ever are, and expanding all of them would take most of the program's start.
 */
export class LazyLexicon implements Lexicon {
  readonly #rows: FormRow[] = [];
  readonly #unexpanded = new Map<string, FormRow[]>();
  readonly #openings = new Map<string, FormNode>();
  readonly #readings: WordReadings;
  #entries: readonly Entry[] | null = null;
  #byKind: ReadonlyMap<string, readonly FormRow[]> | null = null;
  #words: ReadonlySet<string> | null = null;

  constructor(affixes: Affixes) {
    this.#readings = new WordReadings(affixes, this);
  }

  /** Adds a row under the first words of its forms. Rows come before texts. */
  add(row: FormRow, openings: readonly string[]): void {
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

  entriesOf(kind: EntryKind): readonly Entry[] {
    this.#byKind ??= Map.groupBy(this.#rows, (row) => row.kind);
    return (this.#byKind.get(kind) ?? []).flatMap(({ entry }) => entry ?? []);
  }

  /** Rows that cannot be read; finding them takes expanding all. */
  get problems(): readonly Problem[] {
    return this.#rows.flatMap((row) => row.problem() ?? []);
  }

  knows(word: string): boolean {
    this.#words ??= wordsIn(this.#patterns());
    return this.#words.has(word);
  }

  match(tokenised: Tokenised, first = 0, end = tokenised.tokens.length): readonly Hit[] {
    const scan = new Scan(this.#readings, tokenised, first, end);
    for (let at = first; at < end; at++) scan.from(at);
    return scan.hits;
  }

  *#patterns(): Generator<string> {
    for (const row of this.#rows) yield* row.patterns;
  }

  /** The forms that begin with a word. */
  opening(word: string): FormNode | undefined {
    const rows = this.#unexpanded.get(word);
    if (rows === undefined) return this.#openings.get(word);
    const node = new FormNode();
    for (const { entry } of rows) if (entry !== null) addForms(entry, word, node);
    this.#unexpanded.delete(word);
    this.#openings.set(word, node);
    return node;
  }
}

function addForms(entry: Entry, opening: string, node: FormNode): void {
  const small: Ending = { entry, capitals: false };
  const capital: Ending = { entry, capitals: true };
  for (const { words, capitals } of readable(entry)) if (words[0] === opening) node.add(joined(words).slice(1), capitals ? capital : small);
}

/** A row's forms; none where it cannot be read, which `problems` tell. */
function readable(entry: Entry): Form[] {
  try {
    return formsOf(entry);
  } catch {
    return [];
  }
}
