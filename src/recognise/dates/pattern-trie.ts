import type { DateElement, DatePattern } from "../../packs/types.ts";
import type { LanguageTag } from "../../types/vocabulary.ts";

/** A pattern, and its place in the data. */
export interface Ranked {
  readonly pattern: DatePattern;
  readonly rank: number;
}

/** Patterns of a language as far as they are alike: what many begin with is compared with a text once. */
export interface PatternNode {
  readonly ends: Ranked[];
  readonly words: Map<string, PatternNode>;
  /** Further words of the same element, which stand on its line. */
  readonly joined: Map<string, PatternNode>;
  readonly slots: Map<string, PatternNode>;
}

const cache = new WeakMap<readonly DatePattern[], ReadonlyMap<LanguageTag, PatternNode>>();

/** The tries of all languages, by tag. */
export function patternTries(patterns: readonly DatePattern[]): ReadonlyMap<LanguageTag, PatternNode> {
  const known = cache.get(patterns);
  if (known) return known;
  const roots = new Map<LanguageTag, PatternNode>();
  for (const [rank, pattern] of patterns.entries()) add({ pattern, rank }, 0, child(roots, pattern.language));
  cache.set(patterns, roots);
  return roots;
}

function add(ranked: Ranked, index: number, node: PatternNode): void {
  const element = ranked.pattern.elements[index];
  if (element === undefined) {
    if (!node.ends.includes(ranked)) node.ends.push(ranked);
    return;
  }
  add(ranked, index + 1, behind(element, node));
  if (element.optional) add(ranked, index + 1, node);
}

function behind(element: DateElement, node: PatternNode): PatternNode {
  if ("slot" in element) return child(node.slots, element.slot);
  const [first = "", ...more] = element.word;
  return more.reduce((last, word) => child(last.joined, word), child(node.words, first));
}

function child(children: Map<string, PatternNode>, key: string): PatternNode {
  const known = children.get(key);
  if (known) return known;
  const node: PatternNode = { ends: [], words: new Map(), joined: new Map(), slots: new Map() };
  children.set(key, node);
  return node;
}
