/** A drawn sign: the letters that it stands for and where it stands. Lengths are in points, x grows to the right and y downwards. */
export interface Glyph {
  /** What the font says that it stands for, a ligature several letters; in the order of reading. */
  readonly text: string;
  /** Left end of its advance. */
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  /** Of its advance; 0 for most marks. */
  readonly width: number;
  /** Height of the font. */
  readonly size: number;
  /** Its number in the order in which the page draws. */
  readonly at: number;
}

export interface PageGlyphs {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
}
