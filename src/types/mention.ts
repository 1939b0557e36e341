import type { Span } from "./span.ts";
import type { LanguageTag } from "./vocabulary.ts";

export const MENTION_KINDS = ["date", "person", "office", "organisation", "state", "city", "occasion", "topic", "frame"] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** Something recognised in a text, before it is decided what it means for an engagement. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly exact: string;
  readonly language: LanguageTag;
  /** ISO prefix or `start/end` for a date, code of a state, English name of a city, key of the data for the rest. */
  readonly value: string | null;
  /** The entry of the data, or the mechanism, that found it: `ar/terms.tsv:office:minister-interior`. */
  readonly by: string;
}

export interface Paragraph extends Span {
  readonly language: LanguageTag;
}
