import type { DayBounds, YearlessDay } from "./date.ts";
import type { DocumentId, OccasionFormId, PersonFormId, ReportId } from "./ids.ts";
import type { EngagementKind, LanguageTag, Level, StateCode, Status } from "./vocabulary.ts";

/** What linking may look at of one document. */
export interface DocumentFacts {
  readonly id: DocumentId;
  readonly textHash: string;
  readonly language: LanguageTag | null;
  readonly machineTranslated: boolean;
  readonly fingerprint: readonly number[];
  /** Publication as day bounds; null when unknown. */
  readonly published: DayBounds | null;
}

/** A specific party as linking sees it: a named person, or an office of a state whose holder is not named. */
export interface PartyFacts {
  readonly name: string | null;
  readonly state: StateCode | null;
  readonly office: string | null;
}

/** What linking may look at of one report: few facts, small enough to load a neighbourhood by the hundred. */
export interface ReportFacts {
  readonly id: ReportId;
  readonly document: DocumentId;
  readonly parent: ReportId | null;
  readonly kind: EngagementKind;
  readonly level: Level;
  readonly status: Status;
  /** Days on which it can have been; where nothing tells them, as far as the day of publication does. */
  readonly bounds: DayBounds | null;
  /** What it tells of its day where it does not tell when that was. */
  readonly yearless: YearlessDay | null;
  /** Named persons who take part. */
  readonly persons: readonly {
    readonly form: PersonFormId;
    readonly name: string;
    readonly state: StateCode | null;
    readonly office: string | null;
  }[];
  /** Office-holders who take part without being named. */
  readonly offices: readonly { readonly state: StateCode; readonly office: string }[];
  /** Who of the same visit its document names besides: participants of its parts, of what it is a part of, and who invited. */
  readonly company: readonly PartyFacts[];
  readonly states: readonly StateCode[];
  /** Null where no city is told, but perhaps the state. */
  readonly city: string | null;
  /** The state in which it takes place. */
  readonly country: StateCode | null;
  readonly occasion: {
    readonly form: OccasionFormId;
    readonly series: string;
    readonly year: number | null;
    readonly edition: number | null;
  } | null;
}

/** A way in which documents tell a person. The same form in a thousand documents is one node. */
export interface PersonForm {
  readonly id: PersonFormId;
  /** Full names as written, sorted; a surname alone only where nothing longer stands in the document. */
  readonly names: readonly string[];
  readonly state: StateCode | null;
  readonly offices: readonly string[];
}

export interface OccasionForm {
  readonly id: OccasionFormId;
  readonly series: string;
  readonly label: string;
  readonly year: number | null;
  readonly edition: number | null;
}
