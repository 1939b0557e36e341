import { createLetterClasses, type Script } from "../../src/names/letters/letter-classes.ts";
import type { NameData } from "../../src/names/sounds.ts";
import { type Example, Features } from "./examples.ts";
import { stepsOf, takeInventory } from "./inventory.ts";
import { createNeighbours } from "./neighbours.ts";
import { pairName } from "./one-script-pairs.ts";
import { createScore } from "./score.ts";
import { tableOf } from "./table.ts";
import type { TokenPair } from "./token-pairs.ts";
import { Weights } from "./weights.ts";

/** Wrong pairs for each right one, of those that look most right. */
const WRONG = 3;
/** Neighbours looked at for these. */
const MOST_NEIGHBOURS = 60;
/** Wrong pairs are looked for before each turn, with what was learned until then. */
const TURNS = [3, 5];

export interface Lesson {
  readonly pairs: readonly TokenPair[];
  /** Pairs (`pairName`) of which nobody knows whether they are right: nothing is learned of them. */
  readonly unclear: ReadonlySet<string>;
  /** Longest runs of letters on each side. */
  readonly longest: readonly [left: number, right: number];
  readonly scripts: readonly [left: Script, right: Script];
  readonly log: (line: string) => void;
}

/** What letters are written for each other, and with what weight, so that right pairs stand out from their neighbours: rows of a table. */
export function learnLetters(lesson: Lesson, data: NameData): readonly string[] {
  const { pairs, scripts, log } = lesson;
  const symmetric = scripts[0] === scripts[1];
  const steps = stepsOf(...lesson.longest);
  const inventory = takeInventory(pairs, steps, symmetric);
  log(`${inventory.size} correspondences`);
  const features = new Features(inventory, steps, symmetric, createLetterClasses(data));
  const weights = new Weights(features);
  const right = pairs.map((pair) => features.example(pair.left, pair.right, true));
  const wrong = new Map<string, Example>();
  for (const [turn, walks] of TURNS.entries()) {
    const score = createScore(tableOf(inventory, weights), scripts, data);
    for (const [left, other] of lookAlikes(lesson, score)) wrong.set(`${left} ${other}`, features.example(left, other, false));
    const examples = [...right, ...wrong.values()];
    log(`turn ${turn + 1}: ${right.length} right and ${wrong.size} wrong pairs`);
    weights.startTurn();
    for (let walk = 0; walk < walks; walk++) log(`  mean loss ${weights.learn(examples).toFixed(4)} nats`);
  }
  return tableOf(inventory, weights);
}

/** For each right pair the wrong ones that score highest: its left side with neighbours of its right side. */
function* lookAlikes({ pairs, unclear, scripts }: Lesson, score: (left: string, right: string) => number): Generator<[string, string]> {
  const symmetric = scripts[0] === scripts[1];
  const linked = linksOf(pairs, symmetric);
  const neighbours = createNeighbours(pairs.flatMap(({ left, right }) => (symmetric ? [left, right] : [right])));
  for (const { left, right } of pairs) {
    const candidates = neighbours(right)
      .filter((other) => other !== left && !linked.get(left)?.has(other) && !unclear.has(pairName(left, other)))
      .slice(0, MOST_NEIGHBOURS)
      .map((other) => ({ other, weight: score(left, other) }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, WRONG);
    for (const { other } of candidates) yield [left, other];
  }
}

function linksOf(pairs: readonly TokenPair[], symmetric: boolean): ReadonlyMap<string, ReadonlySet<string>> {
  const links = new Map<string, Set<string>>();
  const add = (left: string, right: string): void => {
    links.set(left, (links.get(left) ?? new Set()).add(right));
  };
  for (const { left, right } of pairs) {
    add(left, right);
    if (symmetric) add(right, left);
  }
  return links;
}
