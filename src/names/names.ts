/** Points from 0 (nothing in common) to 1000 (the same letters). Whole numbers only: linking compares them. */
export type Likeness = number;

export type NameVerdict = "same" | "undecided" | "different";

/** What is to be said about two names, and why, in words for people. */
export interface NameComparison {
  readonly score: Likeness;
  readonly verdict: NameVerdict;
  readonly because: readonly string[];
}

/** Likeness of personal names across scripts and spellings. Built once by `createNames`; its answers depend on nothing but their arguments. */
export interface Names {
  /** Are these two names of one person? Symmetric. A surname alone never decides: it is `undecided` or `different`. */
  readonly compare: (a: string, b: string) => NameComparison;
  /** Keys under which another spelling of the same person's full name can be found: two parts of the name together. Sorted, distinct. */
  readonly keys: (name: string) => readonly string[];
  /**
   * Shorter keys, one part of the name each where that part is not a common given name, for use together with another
   * fact (another party, a state, a day), never alone. Sorted, distinct.
   */
  readonly facets: (name: string) => readonly string[];
}
