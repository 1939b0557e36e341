/**
 * The one coordinate system: UTF-16 code units into a document's text, `to` exclusive.
 * Nothing that flows through Dragoman points anywhere else.
 */
export interface Span {
  readonly from: number;
  readonly to: number;
}

declare const quoted: unique symbol;

/**
 * A span together with the text between its offsets, letter for letter (W3C Web Annotation's
 * TextPositionSelector and TextQuoteSelector). Only `quote()` in `text/` makes one, so that a quote that is not
 * in its text cannot exist.
 */
export interface Quote extends Span {
  readonly exact: string;
  readonly [quoted]: true;
}

export type NonEmpty<T> = readonly [T, ...T[]];
