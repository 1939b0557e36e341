/** A way to tell how alike two names are. */
export interface Measure<Prepared> {
  /** What is done once a name. */
  readonly prepare: (name: string) => Prepared;
  /** What is done for every two: the more alike, the higher. */
  readonly score: (a: Prepared, b: Prepared) => number;
}
