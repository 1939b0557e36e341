import type { Random } from "../../test/crowd/random.ts";
import type { Links } from "./links.ts";
import { Neighbours } from "./neighbours.ts";
import type { TokenPair } from "./token-pairs.ts";

export type Spellings = Pick<TokenPair, "latin" | "arabic">;

/** Draws wrong pairs of tokens: one side of a right pair, and beside it a neighbour in sound of its other side. */
export class WrongPartner {
  readonly #neighbours: Readonly<Record<keyof Spellings, Neighbours>>;
  readonly #pairs: readonly Spellings[];
  readonly #links: Links;
  readonly #random: Random;

  constructor(pairs: readonly Spellings[], links: Links, random: Random) {
    this.#neighbours = { latin: new Neighbours(pairs.map((pair) => pair.latin)), arabic: new Neighbours(pairs.map((pair) => pair.arabic)) };
    this.#pairs = pairs;
    this.#links = links;
    this.#random = random;
  }

  /** Up to `count` wrong pairs of the `among` nearest; by chance all have another Latin side, or all another Arabic one. */
  near(pair: Spellings, count: number, among: number): readonly Spellings[] {
    const { side, isWrong } = this.#sideOf(pair);
    const near = [...this.#neighbours[side].nearest(pair[side], among, isWrong)];
    const drawn = Array.from({ length: Math.min(count, near.length) }, () => near.splice(this.#random.int(near.length), 1)).flat();
    return drawn.map((other) => ({ ...pair, [side]: other }));
  }

  /** A wrong pair with whatever chance brings, or none where chance brings a right one. */
  any(pair: Spellings): readonly Spellings[] {
    const { side, isWrong } = this.#sideOf(pair);
    const other = this.#random.pick(this.#pairs)[side];
    return isWrong(other) ? [{ ...pair, [side]: other }] : [];
  }

  #sideOf(pair: Spellings) {
    const side: keyof Spellings = this.#random.chance(0.5) ? "latin" : "arabic";
    const kept = side === "latin" ? pair.arabic : pair.latin;
    return { side, isWrong: (other: string): boolean => !this.#links.has(kept, other) } as const;
  }
}
