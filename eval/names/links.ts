import { foldSpelling } from "./fold-spelling.ts";
import type { TokenPair } from "./token-pairs.ts";

/** Which spellings the data link across scripts; `foldSpelling` says which of them are one spelling. */
export class Links {
  readonly #linked = new Map<string, Set<string>>();
  readonly #folds = new Map<string, string>();

  constructor(pairs: readonly TokenPair[]) {
    for (const { latin, arabic } of pairs) {
      this.#add(this.fold(latin), this.fold(arabic));
      this.#add(this.fold(arabic), this.fold(latin));
    }
  }

  has(a: string, b: string): boolean {
    return this.#of(a).has(this.fold(b));
  }

  /** Whether two spellings in one script are one, or share one in the other. */
  meet(a: string, b: string): boolean {
    return this.fold(a) === this.fold(b) || !this.#of(a).isDisjointFrom(this.#of(b));
  }

  fold(spelling: string): string {
    const known = this.#folds.get(spelling) ?? foldSpelling(spelling);
    this.#folds.set(spelling, known);
    return known;
  }

  #of(spelling: string): ReadonlySet<string> {
    return this.#linked.get(this.fold(spelling)) ?? new Set();
  }

  #add(from: string, to: string): void {
    const known = this.#linked.get(from);
    if (known) known.add(to);
    else this.#linked.set(from, new Set([to]));
  }
}
