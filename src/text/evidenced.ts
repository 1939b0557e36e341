import type { Evidenced, Words } from "../types/evidence.ts";
import type { NonEmpty, Quote } from "../types/span.ts";

/**
 * A value with the words that say it: the only maker of `Evidenced`. A bare quote carries the whole value; `Words` with
 * `supports` carry the part of it that they name.
 * @throws TypeError when called without words (possible only past the type checker).
 */
export function evidenced<T>(value: T, ...words: NonEmpty<Quote | Words>): Evidenced<T> {
  if (words.length === 0) throw new TypeError("no words, no value: evidenced() needs at least one quote");
  return { value, words: words.map(asWords) } as unknown as Evidenced<T>;
}

function asWords(words: Quote | Words): Words {
  return "quote" in words ? words : { quote: words };
}
