import { tokenise } from "../text/tokens.ts";
import type { Span } from "../types/span.ts";
import type { Link } from "./align.ts";
import type { Passage } from "./passage.ts";
import { thousandths } from "./thousandths.ts";

/** Runs of words that only one of two passages has. */
export interface WordsApart {
  readonly left: readonly Span[];
  readonly right: readonly Span[];
}

/** Passages that share fewer of their words are not one in two versions. */
const LEAST = 500;
const MOST_WORDS = 400;

/** Where counterparts in one language differ word by word; null for those that are told in other words. */
export function wordsApart({ left, right }: Link, ours: readonly Passage[], theirs: readonly Passage[]): WordsApart | null {
  const [one, other] = [ours.slice(...left).flatMap(wordsOf), theirs.slice(...right).flatMap(wordsOf)];
  if (one.length > MOST_WORDS || other.length > MOST_WORDS) return null;
  const shared = commonWords(one, other);
  if (thousandths(2 * shared.length, one.length + other.length) < LEAST) return null;
  const [kept, found] = [new Set(shared.map(([at]) => at)), new Set(shared.map(([, at]) => at))];
  return { left: runsWithout(one, kept), right: runsWithout(other, found) };
}

interface Word extends Span {
  readonly text: string;
  /** Index of its passage: no run goes beyond it. */
  readonly passage: number;
}

function wordsOf({ exact, from }: Passage, passage: number): Word[] {
  const words = tokenise(exact).tokens.filter(({ type }) => type !== "punct");
  return words.map((token) => ({ text: token.text, from: token.from + from, to: token.to + from, passage }));
}

/** Places of a longest common subsequence; of several, the one whose words stand first. */
function commonWords(one: readonly Word[], other: readonly Word[]): [number, number][] {
  const width = other.length + 1;
  const longest = new Uint16Array((one.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      longest[i * width + j] = one[i]?.text === other[j]?.text ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const shared: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < one.length && j < other.length; ) {
    if (one[i]?.text === other[j]?.text) shared.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return shared;
}

function runsWithout(words: readonly Word[], shared: ReadonlySet<number>): Span[] {
  const runs: { from: number; to: number }[] = [];
  for (const [at, { from, to, passage }] of words.entries()) {
    if (shared.has(at)) continue;
    const last = words[at - 1]?.passage === passage && !shared.has(at - 1) ? runs.at(-1) : undefined;
    if (last) last.to = to;
    else runs.push({ from, to });
  }
  return runs;
}
