import type { LetterClasses } from "../../src/names/letters/letter-classes.ts";
import { type Inventory, nameOf, places, type Steps } from "./inventory.ts";

/** A pair of words as all ways to align them; each step has `FEATURES` features, its correspondence and what is beside it. */
export interface Example {
  readonly size: number;
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  readonly features: Int32Array;
  readonly same: boolean;
}

/** Of a step: the correspondence, and the letter and its class on each of its four sides. */
export const FEATURES = 9;
/** In the order of their numbers; as in the tables. */
const SIDES = ["<", ">", "{", "}"];

/** Numbers of all features: correspondences first, as `inventory` has them, then what may be beside each. */
export class Features {
  readonly inventory: Inventory;
  readonly #names: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #steps: Steps;
  readonly #symmetric: boolean;
  /** Letters by number, then their classes. */
  readonly #signs: readonly string[];
  readonly #numbersOf: ReadonlyMap<string, number>;
  /** Place of the class of each letter among the signs. */
  readonly #typeOf: readonly number[];

  constructor(inventory: Inventory, steps: Steps, symmetric: boolean, classes: LetterClasses) {
    this.inventory = inventory;
    this.#names = [...inventory.keys()];
    this.#numbers = new Map(this.#names.map((name, number) => [name, number]));
    this.#steps = steps;
    this.#symmetric = symmetric;
    const letters = [...classes.letters.latin, ...classes.letters.arabic.slice(1)];
    const types = [...new Set(letters.map(({ type }) => type))];
    this.#signs = [...letters.map(({ letter }) => letter), ...types];
    this.#numbersOf = new Map(letters.map(({ letter }, number) => [letter, number]));
    this.#typeOf = letters.map(({ type }) => letters.length + types.indexOf(type));
  }

  get size(): number {
    return this.#names.length * (1 + SIDES.length * this.#signs.length);
  }

  /** Correspondence of a feature, and the side and the letter or class of which it tells; null for the correspondence itself. */
  describe(feature: number): { readonly correspondence: string; readonly beside: string | null } {
    const count = this.#names.length;
    if (feature < count) return { correspondence: this.#names[feature] ?? "", beside: null };
    const place = Math.floor((feature - count) / this.#signs.length);
    const side = SIDES[place % SIDES.length] ?? "";
    const sign = this.#signs[(feature - count) % this.#signs.length] ?? "";
    return { correspondence: this.#names[Math.floor(place / SIDES.length)] ?? "", beside: side + sign };
  }

  example(left: string, right: string, same: boolean): Example {
    const width = right.length + 1;
    const [from, to, features]: [number[], number[], number[]] = [[], [], []];
    const [ourLetters, theirLetters] = [this.#numbersIn(left), this.#numbersIn(right)];
    for (const { i, j, l, r } of places(left, right, this.#steps)) {
      const [ours, theirs] = [left.slice(i, i + l), right.slice(j, j + r)];
      const number = this.#numbers.get(nameOf(ours, theirs, this.#symmetric));
      if (number === undefined) continue;
      from.push(i * width + j);
      to.push((i + l) * width + j + r);
      const beside = [ourLetters[i] ?? 0, ourLetters[i + l + 1] ?? 0, theirLetters[j] ?? 0, theirLetters[j + r + 1] ?? 0];
      const sides = sidesOf(ours, theirs, this.#symmetric);
      features.push(number);
      for (const [at, letter] of beside.entries()) {
        const first = this.#names.length + (number * SIDES.length + (sides[at] ?? 0)) * this.#signs.length;
        features.push(first + letter, first + (this.#typeOf[letter] ?? 0));
      }
    }
    const size = (left.length + 1) * width;
    return { size, from: Uint16Array.from(from), to: Uint16Array.from(to), features: Int32Array.from(features), same };
  }

  /** Number of the letter before each place of a word, one more at the end for what follows it. */
  #numbersIn(word: string): readonly number[] {
    return [0, ...[...word].map((letter) => this.#numbersOf.get(letter) ?? 0), 0];
  }
}

/** Numbers of the sides before and after the left and the right letters. Between letters of one script there is no left and right. */
function sidesOf(left: string, right: string, symmetric: boolean): readonly number[] {
  if (symmetric && right < left) return [2, 3, 0, 1];
  return symmetric && left === right ? [0, 1, 0, 1] : [0, 1, 2, 3];
}
