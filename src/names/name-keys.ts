import type { NamePart, PreparedName } from "./prepare-name.ts";
import type { Skeletons } from "./skeleton.ts";

/** A shorter skeleton (Ali, Omar) tells as little as a common name. */
const SHORTEST = 2;

/** Sorted pairs of skeletons of a name's parts, neighbours also joined to one part (Salah Eddine, Salaheddine). */
export function nameKeys(name: PreparedName, skeletons: Skeletons): readonly string[] {
  const keys = new Set<string>();
  for (const parts of [name.parts, ...joinedNeighbours(name.parts)]) addPairs(parts, skeletons, keys);
  return [...keys].sort();
}

/** Skeletons of the parts that are not common, and pairs of those that are. */
export function nameFacets(name: PreparedName, skeletons: Skeletons, isCommon: (part: NamePart) => boolean): readonly string[] {
  const weak = (part: NamePart): boolean => part.initial || isCommon(part) || skeletonsOf(part, skeletons).some(isShort);
  const facets = new Set<string>(name.parts.filter((part) => !weak(part)).flatMap((part) => skeletonsOf(part, skeletons)));
  // "bin Ibrahim" is nobody's one word, as Benkirane is.
  const plain = name.parts.filter(weak).map((part): NamePart => ({ ...part, long: null }));
  addPairs(plain, skeletons, facets);
  return [...facets].sort();
}

function isShort(skeleton: string): boolean {
  return skeleton.length < SHORTEST;
}

function addPairs(parts: readonly NamePart[], skeletons: Skeletons, keys: Set<string>): void {
  const each = parts.filter((part) => !part.initial).map((part) => skeletonsOf(part, skeletons));
  for (const [index, left] of each.entries()) {
    for (const right of each.slice(index + 1)) {
      for (const a of left) for (const b of right) keys.add(a < b ? `${a}+${b}` : `${b}+${a}`);
    }
  }
}

function skeletonsOf(part: NamePart, skeletons: Skeletons): readonly string[] {
  const forms = [part.sounds, part.bare, part.long].filter((sounds) => sounds !== null);
  return [...new Set(forms.flatMap(skeletons))];
}

function joinedNeighbours(parts: readonly NamePart[]): readonly (readonly NamePart[])[] {
  if (parts.length < 3) return [];
  return parts.flatMap((first, index) =>
    first.runs.map(({ words, sounds }) => {
      const joined: NamePart = { ...first, sounds, bare: null, long: null, initial: false };
      return [...parts.slice(0, index), joined, ...parts.slice(index + words)];
    }),
  );
}
