import { byCodeUnits } from "../text/order.ts";
import type { DocumentId } from "../types/ids.ts";
import type { Source } from "./source.ts";
import type { Cited } from "./told.ts";

/** As many words as evidence for a value of a party or an occasion: a state is told in every text, one text proves it. */
const MOST_WORDS = 20;

/** One value of a party or an occasion, with who tells it. */
export interface Counted<T> {
  readonly text: string;
  readonly value: T;
  /** Texts that people wrote, copies counted once. */
  readonly origins: number;
  readonly words: readonly Cited[];
}

interface Entry<T> {
  value: T;
  readonly human: Set<DocumentId>;
  readonly words: Cited[];
}

/** Values of one field of a party or an occasion as the documents of a register tell them, added in the order of their ids. */
export class Tally<T> {
  readonly #entries = new Map<string, Entry<T>>();

  add(text: string, value: T, source: Source, words: readonly Cited[]): void {
    const entry = this.#entries.get(text) ?? { value, human: new Set<DocumentId>(), words: [] };
    this.#entries.set(text, entry);
    if (!source.machine) entry.human.add(source.leader);
    if (entry.words.length < MOST_WORDS) entry.words.push(...words);
  }

  /** Best first: told by more independent texts of people, then the smaller text. What only machine translations tell comes last. */
  ranked(): Counted<T>[] {
    return [...this.#entries]
      .map(([text, { value, human, words }]) => ({ text, value, origins: human.size, words }))
      .sort((a, b) => b.origins - a.origins || byCodeUnits(a.text, b.text));
  }

  /** The best, and null where nothing is told. */
  best(): Counted<T> | null {
    return this.ranked()[0] ?? null;
  }

  /** Those that people tell; if nobody does, all. */
  sound(): Counted<T>[] {
    const all = this.ranked();
    return all.some(({ origins }) => origins > 0) ? all.filter(({ origins }) => origins > 0) : all;
  }
}
