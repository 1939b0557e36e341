import type { Hit } from "./lexicon.ts";
import type { Span } from "./span.ts";
import type { TokenRange } from "./token.ts";
import type { LanguageTag, OccasionKind, StateCode } from "./vocabulary.ts";

/** What recognisers find: typed spans over tokens, before anything is concluded from them. */
export interface Found extends Span, TokenRange {
  readonly language: LanguageTag;
  /** Entry of the data, or mechanism, that found it. */
  readonly by: string;
}

/** What stands in one date expression. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Monday = 1 */
  readonly weekday?: number;
  readonly hijri?: boolean;
  /** Of a Hijri date: its day, or the first of its month, in days since 1970-01-01. */
  readonly civil?: number;
  /** Of a Hijri month: its last day. */
  readonly civilEnd?: number;
}

export type Direction = "before-last" | "previous" | "this" | "next" | "after-next";
export type CalendarUnit = "day" | "weekend" | "week" | "fortnight" | "month" | "quarter" | "half" | "year" | "decade";

/** Which days of a week, which of a month and which months of a year "early", "mid" or "late" are in a language, both inclusive. */
export interface DatePart {
  readonly week: readonly [number, number];
  readonly month: readonly [number, number];
  readonly year: readonly [number, number];
}

export interface DateFound extends Found {
  readonly start: DateParts;
  /** The end of a range. */
  readonly end?: DateParts;
  /** "yesterday" = -1; of `unit` where there is one ("two weeks ago" = -2) */
  readonly offset?: number;
  /** Reckoned from the day of which the text told last ("the next day"), not from the text's own. */
  readonly anaphoric?: boolean;
  /** "in two weeks": from the day of the text, or how long something took. */
  readonly duration?: boolean;
  /** Its day is written in words ("the first"). */
  readonly worded?: boolean;
  readonly direction?: Direction;
  readonly unit?: CalendarUnit;
  /** "the last two weeks": so many units together. */
  readonly count?: number;
  /** "the third Tuesday of", "the first week of": which of them in the time that is named; -1 is the last. */
  readonly nth?: number;
  /** The time in which the `nth` unit is looked for ("the first week of next month"). */
  readonly of?: CalendarUnit;
  readonly part?: DatePart;
  /** Damaged figures stand in it: nothing may be concluded from it. */
  readonly unsound?: boolean;
}

export interface OfficeFound extends Found {
  /** `minister/interior`, `king`; null for a head with a complement that no pack knows. */
  readonly key: string | null;
  readonly head: string;
  readonly body: string | null;
  readonly state: StateCode | null;
  /** Where the state stands, when words say it. */
  readonly stateSpan: Span | null;
  readonly plural: boolean;
  /** It ends with the office of whoever its holder serves ("envoy of the President"), whose name may stand behind. */
  readonly serving?: boolean;
}

export interface NameFound extends Found {
  /** Tokens of it that the lists of name parts know. */
  readonly votes: number;
  /** Folded, without an Arabic article: what tells two names of one text apart. */
  readonly words: readonly string[];
}

/** "honorific* office? nationality? honorific* name", or as much of it as stands there. */
export interface PersonPhrase extends Found {
  readonly name: NameFound | null;
  readonly offices: readonly OfficeFound[];
  readonly honorific: boolean;
  /** An honorific that only whoever holds an office or a rank is given ("His Excellency", "Lt. Gen."). */
  readonly titled: boolean;
  /** "his Turkish counterpart" */
  readonly counterpart: Hit | null;
  /** Nationality that stands outside the office. */
  readonly state: StateCode | null;
  readonly stateSpan: Span | null;
}

export interface StateFound extends Found {
  readonly code: StateCode;
  readonly adjective: boolean;
  /** "in" stands before it: "en Túnez", "في الكويت". */
  readonly located: boolean;
}

export interface CityFound extends Found {
  readonly name: string;
  readonly country: StateCode;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Something before it says that it is a place where things happen ("à", "in", "مدينة"). */
  readonly located: boolean;
  /** Its words are those of a palace, a seat or an airport in it. */
  readonly venue?: boolean;
}

export interface OrganisationFound extends Found {
  /** Body's slug, null when only its kind is known. */
  readonly body: string | null;
  readonly state: StateCode | null;
  readonly international: boolean;
}

export interface OccasionFound extends Found {
  readonly series: string;
  readonly label: string;
  readonly kind: OccasionKind;
  readonly year: (Span & { readonly value: number }) | null;
  readonly edition: (Span & { readonly value: number }) | null;
  /** Its name is a letter away from the one that the text gives it elsewhere. */
  readonly misspelt?: boolean;
}

/** All that was recognised in a text, in its order. */
export interface Recognised {
  readonly dates: readonly DateFound[];
  readonly persons: readonly PersonPhrase[];
  readonly offices: readonly OfficeFound[];
  readonly organisations: readonly OrganisationFound[];
  readonly states: readonly StateFound[];
  readonly cities: readonly CityFound[];
  readonly occasions: readonly OccasionFound[];
  readonly topics: readonly Hit[];
  readonly frames: readonly Hit[];
  readonly cues: readonly Hit[];
  readonly issuers: readonly Hit[];
  readonly outcomes: readonly Hit[];
  readonly agencies: readonly Hit[];
  readonly calques: readonly Hit[];
}
