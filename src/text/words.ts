import type { Knowledge, Word } from "../types/word.ts";
import { hashBetween } from "./hash-word.ts";

/** Different words until all are forgotten: those of five languages that come back are about so many. */
const MOST_REMEMBERED = 60_000;
/** A power of two, so that words find their places by the last bits of their hashes, and twice as many places as words. */
const PLACES = 1 << 17;
/** Longer ones are cut out of a text without being copied, and would hold on to the whole of it. */
const LONGEST_COPIED = 12;

/** The words of all texts, each made once: they are found by their letters, without being cut out of the text first. */
export class Words {
  #places: (FoldedWord | undefined)[] = new Array(PLACES).fill(undefined);
  #size = 0;

  /** The word that stands between two places of a folded text. */
  between(text: string, from: number, to: number): Word {
    const hash = hashBetween(text, from, to);
    for (let place = hash & (PLACES - 1); ; place = (place + 1) & (PLACES - 1)) {
      const word = this.#places[place];
      if (word === undefined) return this.#add(new FoldedWord(copied(text.slice(from, to)), hash), place);
      if (word.hash === hash && standsAt(word.text, text, from, to)) return word;
    }
  }

  #add(word: FoldedWord, place: number): Word {
    if (this.#size++ < MOST_REMEMBERED) this.#places[place] = word;
    else {
      this.#places.fill(undefined);
      this.#size = 0;
    }
    return word;
  }
}

class FoldedWord implements Word {
  readonly text: string;
  readonly hash: number;
  #asker: Knowledge<unknown> | null = null;
  #answer: unknown = undefined;

  constructor(text: string, hash: number) {
    this.text = text;
    this.hash = hash;
  }

  known<T>(knowledge: Knowledge<T>): T {
    if (this.#asker !== knowledge) {
      this.#answer = knowledge.of(this.text);
      this.#asker = knowledge;
    }
    return this.#answer as T;
  }
}

function standsAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}

const copied = (word: string): string => (word.length <= LONGEST_COPIED ? word : Buffer.from(word, "utf16le").toString("utf16le"));
