import type { ReportId } from "../types/ids.ts";
import type { EntryKind } from "../types/lexicon.ts";
import type { Mention } from "../types/mention.ts";
import type { Analysis, TranslationSign } from "../types/report.ts";
import type { Span } from "../types/span.ts";
import type { EngagementKind, LanguageTag } from "../types/vocabulary.ts";

/** A form of the data that stands in the text and told nothing. */
export interface LostForm extends Span {
  readonly exact: string;
  readonly kind: EntryKind;
  readonly key: string;
  /** The entry, as file and line. */
  readonly by: string;
  readonly why: "ambiguous" | "foreign" | "inside" | "overlapped" | "alone";
  /** The rule that decided, the languages that are read there, or the words that hold it; empty where it stands alone. */
  readonly because: string;
}

export interface ExplainedSentence extends Span {
  readonly language: LanguageTag;
  /** A headline of another article, a caption or an embedded post: not read as this text's account. */
  readonly apart: boolean;
  readonly mentions: readonly Mention[];
  /** Words that say how others are meant (reported by whom, planned, recalled, at whose invitation): key and entry. */
  readonly cues: readonly { readonly exact: string; readonly key: string; readonly by: string }[];
  readonly lost: readonly LostForm[];
}

export interface Feature {
  readonly name: string;
  readonly points: number;
}

/** Somebody who might take part in an engagement, and the points for and against it. */
export interface ExplainedCandidate {
  /** Name or office as written; code of a state for a delegation. */
  readonly name: string;
  readonly features: readonly Feature[];
  readonly score: number;
  readonly takesPart: boolean;
}

export interface ExplainedEngagement {
  readonly kind: EngagementKind;
  /** Null where it makes no report, because nobody takes part. */
  readonly report: ReportId | null;
  readonly frames: readonly { readonly exact: string; readonly key: string; readonly by: string }[];
  readonly candidates: readonly ExplainedCandidate[];
}

/** A frame that told no engagement. */
export interface LostFrame extends Span {
  readonly exact: string;
  readonly key: string;
  readonly by: string;
  readonly why: "background" | "no-parties" | "inside-cue" | "apart";
}

/** Why a document was read as it was. */
export interface Explanation {
  readonly analysis: Analysis;
  readonly sentences: readonly ExplainedSentence[];
  /** Signs of a machine's translation, their sum, and the sum that makes one. */
  readonly translation: { readonly signs: readonly TranslationSign[]; readonly score: number; readonly enough: number };
  /** Points that make a participant. */
  readonly enough: number;
  readonly engagements: readonly ExplainedEngagement[];
  readonly lostFrames: readonly LostFrame[];
}
