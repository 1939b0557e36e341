import type { CityFound, PersonPhrase } from "../../types/found.ts";
import type { Segmented } from "../../types/segmented.ts";

/** "Lewis Hamilton … Hamilton won": whoever a text names whole is no town in it, unless it says that something is in the town. */
export function withoutSurnames(
  cities: readonly CityFound[],
  persons: readonly PersonPhrase[],
  { tokens, starts }: Segmented,
): CityFound[] {
  const textOf = (at: number): string => tokens[at]?.text ?? "";
  const surnames = new Set(persons.flatMap(({ name }) => (name && name.last > name.first ? textOf(name.last) : [])));
  const isIn = (at: number): boolean => starts[at - 1]?.some(({ entry }) => entry.kind === "stop" && entry.key === "in") ?? false;
  const towns = new Set(cities.flatMap(({ first, last }) => (first === last && isIn(first) ? textOf(first) : [])));
  return cities.filter(({ first, last }) => first !== last || !surnames.has(textOf(first)) || towns.has(textOf(first)));
}

/** "in San Diego": all that was taken for a name is a town's, of several words, to which a preposition leads. */
export function isTown({ first, last, located }: CityFound, persons: readonly PersonPhrase[]): boolean {
  return located && last > first && persons.some(({ name }) => name !== null && name.first >= first && name.last <= last);
}
