import { type Heard, hear, soundDistance } from "./sound-yardstick.ts";

/** How many words with nearly the same consonants are enough to look at no others. */
const ENOUGH = 12;
/** At most so many consonants are left out of each of two skeletons to find that they are alike. */
const MOST_LEFT_OUT = 2;

/** Finds the words of a list that sound nearest to one. */
export class Neighbours {
  readonly #words: readonly { readonly word: string; readonly heard: Heard }[];
  readonly #shelves: readonly Map<string, number[]>[];

  constructor(words: readonly string[]) {
    this.#words = [...new Set(words)].sort().map((word) => ({ word, heard: hear(word) }));
    this.#shelves = Array.from({ length: MOST_LEFT_OUT + 1 }, (_, leftOut) => {
      const shelf = new Map<string, number[]>();
      for (const [at, { heard }] of this.#words.entries())
        for (const key of withLess(heard.skeleton, leftOut)) {
          const known = shelf.get(key);
          if (known) known.push(at);
          else shelf.set(key, [at]);
        }
      return shelf;
    });
  }

  /** The `count` nearest words that are `allowed`, nearest first; of equally near ones the first in the order of code units. */
  nearest(word: string, count: number, allowed: (other: string) => boolean): readonly string[] {
    const heard = hear(word);
    return this.#toLookAt(heard, count, allowed)
      .map((other) => ({ ...other, far: soundDistance(heard, other.heard) }))
      .sort((a, b) => a.far - b.far || (a.word < b.word ? -1 : 1))
      .slice(0, count)
      .map((other) => other.word);
  }

  #toLookAt({ skeleton }: Heard, count: number, allowed: (other: string) => boolean) {
    const found = new Set<number>();
    for (const [leftOut, shelf] of this.#shelves.entries()) {
      for (const key of withLess(skeleton, leftOut)) for (const at of shelf.get(key) ?? []) found.add(at);
      const words = [...found].flatMap((at) => this.#words[at] ?? []).filter((other) => allowed(other.word));
      if (words.length >= ENOUGH + count) return words;
    }
    return this.#words.filter((other) => allowed(other.word));
  }
}

/** What is left of a skeleton without so many of its letters, each once. */
function withLess(skeleton: string, leftOut: number): readonly string[] {
  let left = new Set([skeleton]);
  for (let step = 0; step < leftOut; step++)
    left = new Set([...left].flatMap((text) => Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1))));
  return [...left];
}
