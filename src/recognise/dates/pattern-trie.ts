import type { DatePattern } from "../../packs/types.ts";
import type { LanguageTag } from "../../types/vocabulary.ts";
import { maskOf } from "./slot-kinds.ts";

/** A pattern, and its place in the data. */
export interface Ranked {
  readonly pattern: DatePattern;
  readonly rank: number;
}

/** A word of a pattern, a further word of the same element (which stands on its line), or a slot. */
interface Unit {
  readonly kind: "words" | "joined" | "slots";
  readonly key: string;
  /** The unit behind the element that begins here, if it may be absent. */
  readonly without: number | null;
}

/** A pattern matched up to one of its units. */
interface Place {
  readonly ranked: Ranked;
  readonly units: readonly Unit[];
  readonly at: number;
}

/**
 * Patterns of a language as far as they are alike: what many begin with is compared with a text once. Made as texts go along it,
 * since what may be absent gives a pattern more ways than any text takes.
 */
export class PatternNode {
  readonly #places: Place[] = [];
  #branches: NodeBranches | null = null;

  reach(place: Place): void {
    this.#places.push(place);
  }

  get branches(): NodeBranches {
    this.#branches ??= branchesOf(this.#places);
    return this.#branches;
  }
}

interface SlotBranch {
  readonly slot: string;
  readonly mask: number;
  readonly node: PatternNode;
}

/** Patterns that end in a node, and the nodes behind it. */
interface NodeBranches {
  readonly ends: readonly Ranked[];
  /** Behind `{start}` and `{end}`, which take no word: the beginning of a sentence, the end of a clause. */
  readonly start: PatternNode | undefined;
  readonly end: PatternNode | undefined;
  readonly words: ReadonlyMap<string, PatternNode>;
  /** By further words of the same element. */
  readonly joined: ReadonlyMap<string, PatternNode>;
  readonly slots: readonly SlotBranch[];
  /** What can begin one of the slots. */
  readonly mask: number;
}

function branchesOf(reached: readonly Place[]): NodeBranches {
  const ends: Ranked[] = [];
  const branches = { words: new Map<string, PatternNode>(), joined: new Map<string, PatternNode>(), slots: new Map<string, PatternNode>() };
  const places = new Map(reached.map((place) => [`${place.ranked.rank} ${place.at}`, place]));
  // Grows while it is walked, by the places behind what may be absent.
  for (const place of places.values()) {
    const { ranked, units, at } = place;
    const unit = units[at];
    if (unit === undefined) ends.push(ranked);
    else branch(branches[unit.kind], unit.key).reach({ ranked, units, at: at + 1 });
    if (unit?.without != null) places.set(`${ranked.rank} ${unit.without}`, { ranked, units, at: unit.without });
  }
  const [start, end] = [branches.slots.get("start"), branches.slots.get("end")];
  const slots = [...branches.slots]
    .filter(([slot]) => slot !== "start" && slot !== "end")
    .map(([slot, node]) => ({ slot, node, mask: maskOf(slot) }));
  return { ...branches, ends, start, end, slots, mask: slots.reduce((all, { mask }) => all | mask, 0) };
}

function branch(branches: Map<string, PatternNode>, key: string): PatternNode {
  const known = branches.get(key);
  if (known !== undefined) return known;
  const node = new PatternNode();
  branches.set(key, node);
  return node;
}

const cache = new WeakMap<readonly DatePattern[], ReadonlyMap<LanguageTag, PatternNode>>();

/** The tries of all languages, by tag. */
export function patternTries(patterns: readonly DatePattern[]): ReadonlyMap<LanguageTag, PatternNode> {
  const known = cache.get(patterns);
  if (known) return known;
  const roots = new Map<LanguageTag, PatternNode>();
  for (const [rank, pattern] of patterns.entries())
    branch(roots, pattern.language).reach({ ranked: { pattern, rank }, units: unitsOf(pattern), at: 0 });
  cache.set(patterns, roots);
  return roots;
}

function unitsOf({ elements }: DatePattern): Unit[] {
  const units: Unit[] = [];
  for (const element of elements) {
    const own = "slot" in element ? [element.slot] : element.word;
    const without = element.optional ? units.length + own.length : null;
    own.forEach((key, i) => {
      units.push({ kind: "slot" in element ? "slots" : i === 0 ? "words" : "joined", key, without: i === 0 ? without : null });
    });
  }
  return units;
}
