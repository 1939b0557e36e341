import { Evidence } from "./evidence.ts";
import { lengthOf } from "./length-of.ts";
import { movedLinks } from "./moved-links.ts";
import type { Gist } from "./passage.ts";
import { thousandths } from "./thousandths.ts";

/** Beyond so many steps of the table two texts are not laid beside each other. */
export const MOST_STEPS = 16_000_000;

/** Passages of the left text, by their index (`to` exclusive), and those of the right one that tell the same. */
export interface Link {
  readonly left: readonly [from: number, to: number];
  readonly right: readonly [from: number, to: number];
  /** What they have in common, in half bits. */
  readonly shared: number;
  /** Told at another place in the one text than in the other. */
  readonly moved: boolean;
}

/** Passages that may be told together by one of the other text, or by two. */
const SHAPES = [
  { left: 1, right: 1, cost: 0 },
  { left: 1, right: 2, cost: 8 },
  { left: 2, right: 1, cost: 8 },
  { left: 2, right: 2, cost: 16 },
  { left: 1, right: 3, cost: 14 },
  { left: 3, right: 1, cost: 14 },
  { left: 1, right: 4, cost: 20 },
  { left: 4, right: 1, cost: 20 },
] as const;

/** What two passages have for them before anything is known of them: in texts that have nothing else in common, and in those that share all. */
const UNLIKE = -8;
const ALIKE = 14;
/** Half bits in common, a thousand letters, from which on lengths alone say less and less for a counterpart. */
const SPARSE = 600;
/** Passages of different texts have less than this in common in 99 of 100 cases. */
export const SURE = 12;
const ROUNDS = 2;
/** Of a thousand: how much of what true counterparts have in common a passage must show to be one. */
const EXPECTED = 250;
/** What it costs to leave a passage alone. */
const ALONE = 3;
/** Of the unlikelihood of two lengths, in thousandths of half bits: Gale & Church's variance of 6.8 would be 424; news is freer. */
const LENGTH = 200;
const WORST_LENGTH = 24;
/** Steps of the whole table; beyond it, only passages at about the same place in both texts are compared. */
const MOST_CELLS = 1_000_000;

/** How two texts stand to each other, learnt from the links that are sure. */
interface Model {
  /** Translations into some languages are longer throughout. */
  readonly ratio: readonly [left: number, right: number];
  /** Half bits that counterparts have in common, a thousand letters. */
  readonly density: number;
  readonly base: number;
}

const FIRST_MODEL: Model = { ratio: [1, 1], density: 100, base: 0 };

const UNREACHED = -0x40000000;

/**
 * The best monotone alignment of two texts' passages: a dynamic programme like Gale & Church's ("A program for aligning sentences
 * in bilingual corpora", 1993), in which what the passages have in common counts beside their lengths. Whole numbers only; of
 * equal alignments the one that has the simplest groups first.
 */
export function align(left: readonly Gist[], right: readonly Gist[]): Link[] {
  const evidence = new Evidence(left, right);
  let model = FIRST_MODEL;
  for (let round = 0; round < ROUNDS; round++) model = learn(new Aligner(left, right, evidence, model).links(), left, right);
  const links = new Aligner(left, right, evidence, model).links();
  return [...links, ...movedLinks(left, right, links, evidence, model.density)].sort((a, b) => a.left[0] - b.left[0]);
}

/** What the links of one round say of the next: how the two texts stand to each other. */
function learn(links: readonly Link[], left: readonly Gist[], right: readonly Gist[]): Model {
  const sure = links.filter((link) => link.shared >= SURE);
  const total = (passages: readonly Gist[], side: "left" | "right"): number =>
    sure.reduce((sum, { [side]: [from, to] }) => sum + lengthOf(passages, from, to), 0);
  const [ours, theirs] = [total(left, "left"), total(right, "right")];
  const shared = sure.reduce((sum, link) => sum + link.shared, 0);
  const covered = Math.max(thousandths(ours, lengthOf(left, 0, left.length)), thousandths(theirs, lengthOf(right, 0, right.length)));
  const density = Math.max(FIRST_MODEL.density, thousandths(2 * shared, ours + theirs));
  return {
    ratio: sure.length < 3 || ours > 2 * theirs || theirs > 2 * ours ? [1, 1] : [ours, theirs],
    density,
    base: UNLIKE + Math.floor((covered * Math.min(1000, thousandths(SPARSE, density)) * (ALIKE - UNLIKE)) / 1_000_000),
  };
}

class Aligner {
  readonly #left: readonly Gist[];
  readonly #right: readonly Gist[];
  readonly #evidence: Evidence;
  readonly #model: Model;
  readonly #best: Int32Array;
  readonly #step: Int8Array;

  constructor(left: readonly Gist[], right: readonly Gist[], evidence: Evidence, model: Model) {
    this.#left = left;
    this.#right = right;
    this.#evidence = evidence;
    this.#model = model;
    this.#best = new Int32Array((left.length + 1) * (right.length + 1)).fill(UNREACHED);
    this.#step = new Int8Array(this.#best.length);
  }

  links(): Link[] {
    this.#fill();
    return this.#walkBack();
  }

  #fill(): void {
    this.#best[0] = 0;
    for (let i = 0; i <= this.#left.length; i++)
      for (let j = 0; j <= this.#right.length; j++) {
        const here = this.#best[this.#at(i, j)] ?? UNREACHED;
        if (here === UNREACHED || !this.#isNear(i, j)) continue;
        if (i < this.#left.length) this.#reach(i + 1, j, here - (this.#left[i]?.apart ? 0 : ALONE), -1);
        if (j < this.#right.length) this.#reach(i, j + 1, here - (this.#right[j]?.apart ? 0 : ALONE), -2);
        for (const [shape, { left, right }] of SHAPES.entries()) {
          if (i + left > this.#left.length || j + right > this.#right.length) continue;
          this.#reach(i + left, j + right, here + this.#score(i, j, shape), shape);
        }
      }
  }

  #reach(i: number, j: number, score: number, step: number): void {
    const at = this.#at(i, j);
    if (score <= (this.#best[at] ?? UNREACHED)) return;
    this.#best[at] = score;
    this.#step[at] = step;
  }

  #score(i: number, j: number, shape: number): number {
    const { left, right, cost } = SHAPES[shape] ?? SHAPES[0];
    const shared = this.#evidence.of(i, i + left, j, j + right);
    const [ours, theirs] = [lengthOf(this.#left, i, i + left), lengthOf(this.#right, j, j + right)];
    const { base, density } = this.#model;
    const expected = Math.floor((((ours + theirs) * density) / 2_000_000) * EXPECTED);
    return shared + base - cost - expected - this.#lengthCost(ours, theirs);
  }

  #lengthCost(left: number, right: number): number {
    const [ours, theirs] = this.#model.ratio;
    const expected = Math.floor((left * theirs) / ours);
    const apart = expected - right;
    return Math.min(WORST_LENGTH, Math.floor((LENGTH * apart * apart) / (1000 * (expected + right + 1))));
  }

  #isNear(i: number, j: number): boolean {
    const [n, m] = [this.#left.length, this.#right.length];
    if (n * m <= MOST_CELLS) return true;
    const band = Math.max(50, Math.floor(MOST_CELLS / (n + m)));
    return Math.abs(i - Math.floor((j * n) / m)) <= band;
  }

  #walkBack(): Link[] {
    const links: Link[] = [];
    for (let [i, j] = [this.#left.length, this.#right.length]; i > 0 || j > 0; ) {
      const step = this.#step[this.#at(i, j)] ?? 0;
      if (step === -1) i--;
      else if (step === -2) j--;
      else {
        const { left, right } = SHAPES[step] ?? SHAPES[0];
        links.push({ left: [i - left, i], right: [j - right, j], shared: this.#evidence.of(i - left, i, j - right, j), moved: false });
        [i, j] = [i - left, j - right];
      }
    }
    return links.reverse();
  }

  #at(i: number, j: number): number {
    return i * (this.#right.length + 1) + j;
  }
}
