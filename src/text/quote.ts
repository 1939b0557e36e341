import type { Quote } from "../types/span.ts";

/**
 * The words of `text` between two offsets (UTF-16 units, `to` exclusive). The only maker of a `Quote`, so that a quote
 * that is not in its text cannot exist.
 * @throws RangeError when the span is empty, not whole, or leaves the text.
 */
export function quote(text: string, from: number, to: number): Quote {
  if (!Number.isInteger(from) || !Number.isInteger(to)) throw new RangeError(`a quote needs whole offsets, got ${from}..${to}`);
  if (from < 0 || to > text.length) throw new RangeError(`quote ${from}..${to} leaves the text (0..${text.length})`);
  if (from >= to) throw new RangeError(`quote ${from}..${to} is empty`);
  return { from, to, exact: text.slice(from, to) } as Quote;
}
