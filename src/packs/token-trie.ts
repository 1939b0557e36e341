/**
 * A trie over words. Transitions stand in one open-addressed table of integers: a Map with composed keys takes three
 * times as long to fill, and filling is most of the program's start.
 */
export class TokenTrie<T> {
  readonly #vocabulary = new Map<string, number>();
  readonly #values: (T[] | undefined)[] = [undefined];
  // Slot: state, word, next state. State 0 is the root and follows nothing, so that a next of 0 is an empty slot.
  #slots = new Int32Array(3 << 16);
  #used = 0;

  /** How many words have numbers. */
  get size(): number {
    return this.#vocabulary.size;
  }

  /** Number of a word; -1 for a word that no form has. */
  wordId(word: string): number {
    return this.#vocabulary.get(word) ?? -1;
  }

  /** The state after a word, or 0. */
  step(state: number, word: number): number {
    return this.#slots[this.#slot(this.#slots, state, word) + 2] as number;
  }

  /** Values of the forms that end in a state. */
  values(state: number): readonly T[] | undefined {
    return this.#values[state];
  }

  /** Adds a value under a form, unless it was the last to be added there: one row may spell a form twice. */
  add(words: readonly string[], value: T): void {
    let state = 0;
    for (const word of words) state = this.#stepOrGrow(state, this.#learn(word));
    const values = this.#values[state];
    if (values === undefined) this.#values[state] = [value];
    else if (values[values.length - 1] !== value) values.push(value);
  }

  /** Values of one whole form. */
  find(words: readonly string[]): readonly T[] {
    let state = 0;
    for (const word of words) {
      const id = this.wordId(word);
      state = id < 0 ? 0 : this.step(state, id);
      if (state === 0) return [];
    }
    return this.#values[state] ?? [];
  }

  #learn(word: string): number {
    const known = this.#vocabulary.get(word);
    if (known !== undefined) return known;
    this.#vocabulary.set(word, this.#vocabulary.size);
    return this.#vocabulary.size - 1;
  }

  #stepOrGrow(state: number, word: number): number {
    const at = this.#slot(this.#slots, state, word);
    const known = this.#slots[at + 2] as number;
    if (known !== 0) return known;
    const next = this.#values.length;
    this.#values.push(undefined);
    this.#fill(this.#slots, at, state, word, next);
    if (++this.#used * 6 > this.#slots.length) this.#rehash();
    return next;
  }

  #slot(slots: Int32Array, state: number, word: number): number {
    const mask = slots.length / 3 - 1;
    let at = (Math.imul(state, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 0;
    for (at = (at ^ (at >>> 15)) & mask; ; at = (at + 1) & mask) {
      const slot = at * 3;
      if (slots[slot + 2] === 0 || (slots[slot] === state && slots[slot + 1] === word)) return slot;
    }
  }

  #fill(slots: Int32Array, at: number, state: number, word: number, next: number): void {
    slots[at] = state;
    slots[at + 1] = word;
    slots[at + 2] = next;
  }

  #rehash(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 3) {
      const next = old[at + 2] as number;
      if (next === 0) continue;
      const [state, word] = [old[at] as number, old[at + 1] as number];
      this.#fill(slots, this.#slot(slots, state, word), state, word, next);
    }
    this.#slots = slots;
  }
}
