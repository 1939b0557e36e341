import type { Span } from "./span.ts";
import type { TokenRange } from "./token.ts";
import type { LanguageTag } from "./vocabulary.ts";

/** Kinds of rows in the tables of terms; `frame` stands for the rows of frames.tsv. */
export const ENTRY_KINDS = [
  "office",
  "office-head",
  "body",
  "org-head",
  "honorific",
  "state",
  "state-head",
  "states",
  "city",
  "venue",
  "month",
  "weekday",
  "number",
  "relative-day",
  "relative",
  "unit",
  "part",
  "era",
  "topic",
  "occasion",
  "occasion-head",
  "edition",
  "issuer",
  "agency",
  "outcome",
  "cue",
  "stop",
  "verb",
  "calque",
  "frame",
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** The last column of a row: `adj;state=MA` has `adj` and `state`, and gets "MA" for `state`. */
export interface Flags {
  has(name: string): boolean;
  /** Value of `name=value`; null where there is none. */
  get(name: string): string | null;
  readonly names: readonly string[];
}

/** Which capacity each part of a frame's sentence takes (frames.tsv); null for `-`. */
export interface FrameRoles {
  /** A status, or null where the context decides. */
  readonly status: string | null;
  readonly subject: string | null;
  readonly object: string | null;
  readonly with: string | null;
}

/** One row of a table of the data. */
export interface Entry {
  readonly kind: EntryKind;
  readonly key: string;
  readonly language: LanguageTag;
  readonly flags: Flags;
  /** As written in the row, alternations and all. */
  readonly form: string;
  /** File and line: `fr/terms.tsv:123`, `security/topics.ar.tsv:9`. */
  readonly source: string;
  /** Only entries of kind `frame` have roles; their key is the frame's name. */
  readonly frame: FrameRoles | null;
}

/** A form of the data found in a text. The span is the form's own, without what is written together with it. */
export interface Hit extends Span, TokenRange {
  readonly entry: Entry;
  /** Index of the first token that is neither the form's nor its suffix's ("Ankara'ya"). */
  readonly next: number;
  /** Folded; empty where nothing stands before. */
  readonly proclitic: string;
  /** Folded; empty where nothing follows. */
  readonly suffix: string;
}
