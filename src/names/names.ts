import type { Weight } from "./letters/correspondences.ts";
import type { AlignedLetters } from "./letters/weigh.ts";

/**
 * Points from 0 to 1000, whole numbers: the higher, the more speaks for one person. An order with thresholds, no probability: made of
 * weights of evidence in hundredths of a ban about 500, where letters speak as much for one name as against it among look-alikes. What a
 * name lacks (a surname alone, an initial) bounds them, whatever the letters say.
 */
export type Likeness = number;

export type NameVerdict = "same" | "undecided" | "different";

/** What is to be said about two names, and why, in words for people. */
export interface NameComparison {
  readonly score: Likeness;
  readonly verdict: NameVerdict;
  readonly because: readonly string[];
  /** How few bear the parts that agree, together, in hundredths of a ban: 600 for one in a million. */
  readonly rarity: Weight;
}

/** How two parts answer to each other, or that one has nothing to answer to it (null). */
export interface ExplainedPart {
  readonly left: string | null;
  readonly right: string | null;
  /** Evidence in hundredths of a ban: 100 make one person ten times likelier, -100 ten times less likely; null for initials and parts alone. */
  readonly weight: Weight | null;
  /** As words of a name; as an initial; as two or three words that the other name writes as one. */
  readonly how: "word" | "initial" | "joined" | "alone";
  /** How few bear this part, in hundredths of a ban: 200 for one in a hundred; 0 of an initial. */
  readonly rarity: Weight;
  /** Letters that answer to each other, `^` and `$` being the ends of the word; none for an initial and a part alone. */
  readonly letters: readonly AlignedLetters[];
}

/**
 * What decided a verdict. Of one person: all parts of both answer to each other, or all of the shorter name. Undecided: one is in a
 * script that is not read, an initial, one part alone, one given name and one parent but another family name or grandfather, parts that
 * too many bear, letters that leave doubt. Different: a name without parts, no part that answers, each has a part that the other has
 * not, one names a child of the other, letters that speak too little for it.
 */
export type NameReason =
  | "all-parts"
  | "all-parts-of-one"
  | "unread"
  | "initial"
  | "one-part"
  | "same-line"
  | "common"
  | "letters"
  | "no-name"
  | "nothing-answers"
  | "other-parts"
  | "child";

/** A comparison part by part, in the order of the first name. */
export interface NameExplanation extends NameComparison {
  readonly why: NameReason;
  readonly parts: readonly ExplainedPart[];
}

/** Likeness of personal names across scripts and spellings. Built once by `createNames`; its answers depend on nothing but their arguments. */
export interface Names {
  /** Are these two names of one person? Symmetric. A surname alone never decides: it is `undecided` or `different`. */
  readonly compare: (a: string, b: string) => NameComparison;
  /** The same, part by part and letter by letter; `a` is left. */
  readonly explain: (a: string, b: string) => NameExplanation;
  /** Keys under which another spelling of the same person's full name can be found: two parts of the name together. Sorted, distinct. */
  readonly keys: (name: string) => readonly string[];
  /**
   * Shorter keys, one part of the name each where that part is not a common given name, for use together with another
   * fact (another party, a state, a day), never alone. Sorted, distinct.
   */
  readonly facets: (name: string) => readonly string[];
}
