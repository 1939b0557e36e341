import type { Told } from "./told.ts";

/** Values with the same key as one: the first, or what `join` makes of two, with the words of all. */
export function oneOfEach<T>(
  values: readonly Told<T>[],
  key: (told: Told<T>) => string,
  join: (first: T, next: T) => T = (first) => first,
): Told<T>[] {
  const joined = new Map<string, Told<T>>();
  for (const next of values) {
    const own = key(next);
    const first = joined.get(own);
    joined.set(own, first === undefined ? next : { value: join(first.value, next.value), words: [...first.words, ...next.words] });
  }
  return [...joined.values()];
}
