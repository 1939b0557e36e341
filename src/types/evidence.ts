import type { NonEmpty, Quote } from "./span.ts";

/** The part of a value that words carry when they carry only a part of it. */
export type Part = "year" | "month" | "day-month" | "start" | "end" | "weekday" | "published" | "name" | "state" | "office";

/** Words that carry a value, or the part of it that `supports` names. */
export interface Words {
  readonly quote: Quote;
  readonly supports?: Part;
}

declare const evidenced: unique symbol;

/**
 * A value with the words that say it. Only `evidenced()` in `text/` makes one, and it takes at least one quote:
 * no words, no value.
 */
export interface Evidenced<T> {
  readonly value: T;
  readonly words: NonEmpty<Words>;
  readonly [evidenced]: true;
}
