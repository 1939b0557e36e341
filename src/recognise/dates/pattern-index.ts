import type { DateElement, DatePattern } from "../../packs/types.ts";
import type { LanguageTag } from "../../types/vocabulary.ts";

/** Patterns by what can stand first in them, so that a token tries only those that can match there. */
export interface PatternIndex {
  readonly byWord: ReadonlyMap<string, readonly DatePattern[]>;
  readonly bySlot: ReadonlyMap<string, readonly DatePattern[]>;
}

const cache = new WeakMap<readonly DatePattern[], ReadonlyMap<LanguageTag, PatternIndex>>();

export function patternIndex(patterns: readonly DatePattern[]): ReadonlyMap<LanguageTag, PatternIndex> {
  const known = cache.get(patterns);
  if (known) return known;
  const index = new Map<LanguageTag, { byWord: Map<string, DatePattern[]>; bySlot: Map<string, DatePattern[]> }>();
  for (const pattern of patterns) {
    const own = index.get(pattern.language) ?? { byWord: new Map(), bySlot: new Map() };
    index.set(pattern.language, own);
    for (const element of openers(pattern.elements)) {
      const [map, key] = "slot" in element ? [own.bySlot, element.slot] : [own.byWord, element.word[0] ?? ""];
      map.set(key, [...(map.get(key) ?? []), pattern]);
    }
  }
  cache.set(patterns, index);
  return index;
}

/** The elements that can come first: every optional one at the beginning, and the first that must stand. */
function openers(elements: readonly DateElement[]): readonly DateElement[] {
  const must = elements.findIndex((element) => !element.optional);
  return elements.slice(0, must < 0 ? elements.length : must + 1);
}
