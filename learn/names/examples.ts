import { CLASSES, classNumber } from "../../src/names/letters/correspondences.ts";
import { type LetterClasses, WORD_BEGINS, WORD_ENDS } from "../../src/names/letters/letter-classes.ts";
import { type Inventory, nameOf, places, type Steps } from "./inventory.ts";

/** A pair of words as all ways to align them; each step has `FEATURES` features, its correspondence and what is beside it. */
export interface Example {
  readonly size: number;
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  readonly features: Int32Array;
  readonly same: boolean;
}

/** Of a step: the correspondence, and the class of the letter on each of its four sides. */
export const FEATURES = 5;
/** In the order of their numbers; as in the tables. */
const SIDES = ["<", ">", "{", "}"];

/** Numbers of all features: correspondences first, as `inventory` has them, then what may be beside each. */
export class Features {
  readonly inventory: Inventory;
  readonly #names: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #steps: Steps;
  readonly #symmetric: boolean;
  readonly #classes: LetterClasses;

  constructor(inventory: Inventory, steps: Steps, symmetric: boolean, classes: LetterClasses) {
    this.inventory = inventory;
    this.#names = [...inventory.keys()];
    this.#numbers = new Map(this.#names.map((name, number) => [name, number]));
    this.#steps = steps;
    this.#symmetric = symmetric;
    this.#classes = classes;
  }

  get size(): number {
    return this.#names.length * (1 + SIDES.length * CLASSES.length);
  }

  /** Correspondence of a feature, and the side and class of which it tells; null for the correspondence itself. */
  describe(feature: number): { readonly correspondence: string; readonly beside: string | null } {
    const count = this.#names.length;
    if (feature < count) return { correspondence: this.#names[feature] ?? "", beside: null };
    const place = Math.floor((feature - count) / CLASSES.length);
    const side = SIDES[place % SIDES.length] ?? "";
    const type = CLASSES[(feature - count) % CLASSES.length] ?? "";
    return { correspondence: this.#names[Math.floor(place / SIDES.length)] ?? "", beside: side + type };
  }

  example(left: string, right: string, same: boolean): Example {
    const width = right.length + 1;
    const [from, to, features]: [number[], number[], number[]] = [[], [], []];
    const [leftClasses, rightClasses] = [this.#classesIn(left), this.#classesIn(right)];
    for (const { i, j, l, r } of places(left, right, this.#steps)) {
      const [ours, theirs] = [left.slice(i, i + l), right.slice(j, j + r)];
      const number = this.#numbers.get(nameOf(ours, theirs, this.#symmetric));
      if (number === undefined) continue;
      from.push(i * width + j);
      to.push((i + l) * width + j + r);
      const beside = [leftClasses[i] ?? 0, leftClasses[i + l + 1] ?? 0, rightClasses[j] ?? 0, rightClasses[j + r + 1] ?? 0];
      const sides = sidesOf(ours, theirs, this.#symmetric);
      features.push(number, ...beside.map((type, side) => this.#besideNumber(number, sides[side] ?? 0, type)));
    }
    const size = (left.length + 1) * width;
    return { size, from: Uint16Array.from(from), to: Uint16Array.from(to), features: Int32Array.from(features), same };
  }

  #besideNumber(number: number, side: number, type: number): number {
    return this.#names.length + (number * SIDES.length + side) * CLASSES.length + type;
  }

  /** Class of the letter before each place of a word, one more at the end for what follows it. */
  #classesIn(word: string): readonly number[] {
    const { classOf } = this.#classes;
    const own = [...word].map((letter, at) => classNumber(classOf(letter, at === 0 ? WORD_BEGINS : WORD_ENDS)));
    return [classNumber(WORD_BEGINS), ...own, classNumber(WORD_ENDS)];
  }
}

/** Numbers of the sides before and after the left and the right letters. Between letters of one script there is no left and right. */
function sidesOf(left: string, right: string, symmetric: boolean): readonly number[] {
  if (symmetric && right < left) return [2, 3, 0, 1];
  return symmetric && left === right ? [0, 1, 0, 1] : [0, 1, 2, 3];
}
