import type { NamePart, PreparedName } from "../prepare-name.ts";
import type { PartSkeletons } from "./part-skeletons.ts";
import type { Skeleton, Width } from "./skeletons.ts";

/** Pairs of readings of two parts, for what a register holds of each name, and for linking, where all that hang together by such keys are looked at together. */
export const LINKING: Width = { cost: 60, most: 32 };
/** For a name that is looked for among the keys that others hold: nothing hangs together by these. */
export const SEARCHING: Width = { cost: 80, most: 280 };
/** Words that others may write as one are a guess already. */
const JOINED: Width = { cost: 60, most: 16 };
/** Of parts that are common, two of which make a facet. */
const COMMON: Width = { cost: 32, most: 3 };
/** Of one part alone, which is a facet. */
const ALONE: Width = { cost: 32, most: 2 };
/** A shorter skeleton (Ali, Omar) tells as little as a common name. */
const FEWEST_CONSONANTS = 2;
const CONSONANTS = /[B-Z]/gu;
const VOWELS = /[Aawy]/gu;
/** Written with the same letters as K in many languages (g), and as itself in others. */
const SOFT_G = /J/gu;
const DOUBLED = /(.)\1+/gu;

/** Pairs of skeletons of a name's parts, neighbours also joined to one part (Salah Eddine, Salaheddine). Sorted, distinct. */
export function nameKeys(name: PreparedName, skeletons: PartSkeletons, width: Width): readonly string[] {
  const keys = pairs(name.parts.filter(isWord).map(skeletons), width);
  for (const parts of joinedNeighbours(name.parts)) keys.push(...pairs(parts.filter(isWord).map(skeletons), JOINED));
  return sortedOnce(keys);
}

/** Skeletons of the parts that are not common, and pairs of those that are. Sorted, distinct. */
export function nameFacets(name: PreparedName, skeletons: PartSkeletons, isCommon: (part: NamePart) => boolean): readonly string[] {
  const facets: string[] = [];
  const weak: (readonly Skeleton[])[] = [];
  for (const part of name.parts.filter(isWord)) {
    // "bin Ibrahim" is nobody's one word, as Benkirane is.
    if (isCommon(part) || isShort(skeletons(part))) weak.push(skeletons({ ...part, longSpelling: null }));
    else facets.push(...broad(skeletons(part)));
  }
  return sortedOnce([...facets, ...pairs(weak, COMMON)]);
}

function sortedOnce(keys: string[]): readonly string[] {
  keys.sort();
  return keys.filter((key, index) => key !== keys[index - 1]);
}

function isWord(part: NamePart): boolean {
  return !part.initial;
}

function isShort([likeliest]: readonly Skeleton[]): boolean {
  return (likeliest?.text.match(CONSONANTS)?.length ?? 0) < FEWEST_CONSONANTS;
}

/** Few keys must find one part alone: those without vowels, which are the same in most spellings. */
function broad(skeletons: readonly Skeleton[]): readonly string[] {
  const likely = skeletons.filter(({ cost }) => cost <= ALONE.cost);
  const texts = likely.map(({ text }) => text.replace(VOWELS, "").replace(SOFT_G, "K").replace(DOUBLED, "$1"));
  return [...new Set(texts)].slice(0, ALONE.most);
}

function pairs(parts: readonly (readonly Skeleton[])[], width: Width): string[] {
  const keys: string[] = [];
  for (const [index, left] of parts.entries()) {
    for (const right of parts.slice(index + 1)) keys.push(...likeliestPairs(left, right, width));
  }
  return keys;
}

/** Pairs of skeletons, the likeliest ones; the same in either order of the parts. */
function likeliestPairs(left: readonly Skeleton[], right: readonly Skeleton[], { cost, most }: Width): readonly string[] {
  const limit = limitOf(left, right, { cost, most });
  const [certain, last]: [string[], string[]] = [[], []];
  for (const a of left) {
    for (const b of right) {
      if (a.cost + b.cost > limit) break;
      (a.cost + b.cost < limit ? certain : last).push(a.text < b.text ? `${a.text}+${b.text}` : `${b.text}+${a.text}`);
    }
  }
  return certain.length + last.length <= most ? [...certain, ...last] : [...certain, ...last.sort().slice(0, most - certain.length)];
}

/** The cost at which there are pairs enough. */
function limitOf(left: readonly Skeleton[], right: readonly Skeleton[], { cost, most }: Width): number {
  const pairsOf = new Uint16Array(cost + 1);
  for (const a of left) {
    for (const b of right) {
      if (a.cost + b.cost > cost) break;
      pairsOf[a.cost + b.cost] = (pairsOf[a.cost + b.cost] ?? 0) + 1;
    }
  }
  let pairs = 0;
  for (let limit = 0; limit <= cost; limit++) {
    pairs += pairsOf[limit] ?? 0;
    if (pairs >= most) return limit;
  }
  return cost;
}

function joinedNeighbours(parts: readonly NamePart[]): readonly (readonly NamePart[])[] {
  if (parts.length < 3) return [];
  return parts.flatMap((first, index) =>
    first.runs.map(({ words, sounds, spelling }) => {
      const joined: NamePart = {
        ...first,
        sounds,
        spelling,
        bare: null,
        bareSpelling: null,
        longSpelling: null,
        initial: false,
      };
      return [...parts.slice(0, index), joined, ...parts.slice(index + words)];
    }),
  );
}
