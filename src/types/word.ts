/** A folded word of a text: one object for all places and texts that it stands in. */
export interface Word {
  readonly text: string;
  /** An unsigned 32-bit number, the same for the same letters. */
  readonly hash: number;
  /** What somebody knows of the word, worked out when they ask first and kept until somebody else does. */
  known<T>(knowledge: Knowledge<T>): T;
}

/** What can be said of a word by its letters alone. */
export interface Knowledge<T> {
  of(word: string): T;
}
