import type { NonEmpty } from "../types/span.ts";

/** A list as one that has a first member; null when it has none. */
export function nonEmpty<T>(list: readonly T[]): NonEmpty<T> | null {
  const [first, ...rest] = list;
  return first === undefined ? null : [first, ...rest];
}
