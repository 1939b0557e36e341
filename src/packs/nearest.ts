import { lettersApart } from "../text/letters-apart.ts";

/** "Did you mean" for a slip of the pen, else what is allowed. */
export function nearest(written: string, allowed: Iterable<string>): string {
  const all = [...allowed];
  const close = all.find((value) => lettersApart(written.toLowerCase(), value.toLowerCase()) <= 1);
  return close === undefined ? `Write one of: ${all.join(", ")}.` : `Did you mean "${close}"?`;
}
