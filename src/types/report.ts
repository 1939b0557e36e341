import type { DayBounds, When, YearlessDay } from "./date.ts";
import type { Evidenced } from "./evidence.ts";
import type { DocumentId, OccasionFormId, PersonFormId, ReportId, StatementId } from "./ids.ts";
import type { Paragraph } from "./mention.ts";
import type { TextSketch } from "./sketch.ts";
import type { Quote } from "./span.ts";
import type {
  Capacity,
  DepartureCause,
  EngagementKind,
  IsoDate,
  LanguageTag,
  Level,
  Medium,
  OccasionKind,
  OutcomeKind,
  PartyType,
  StateCode,
  Status,
  TopicBasis,
} from "./vocabulary.ts";

/** An office as words say it. `key` is the data's (`minister/interior`), null for one that no pack knows. */
export interface OfficeForm {
  readonly original: string;
  readonly language: LanguageTag;
  readonly key: string | null;
  /** Key of its head, whatever it is the head of: `minister`. */
  readonly head: string;
  /** English label composed from the data; the original where the data know none. */
  readonly label: string;
  /** Key of the organisation in which it is held, where words or the data say so. */
  readonly organisation: string | null;
  readonly state: StateCode | null;
  readonly quote: Quote;
}

export interface NameForm {
  readonly text: string;
  readonly language: LanguageTag;
  readonly quote: Quote;
}

/** Index of a party within its document's analysis. */
export type LocalIndex = number;

/** A party as one document tells it: its mentions joined within the document. Nothing here knows another document. */
export interface LocalParty {
  readonly index: LocalIndex;
  readonly type: PartyType;
  /**
   * What it is, for parties that a key names: a state's code, `body@STATE` of an organisation, `office@STATE` of an
   * office whose holder is not named. Null for persons.
   */
  readonly key: string | null;
  /** Of a person: the way in which this document tells it (id of names, state and office). Null for the others. */
  readonly form: PersonFormId | null;
  /** Best form first; a person's includes surnames alone. */
  readonly names: readonly NameForm[];
  readonly state: Evidenced<StateCode> | null;
  readonly offices: readonly OfficeForm[];
}

export interface LocalOccasion {
  readonly index: number;
  readonly form: OccasionFormId;
  readonly name: NameForm;
  /** Key of the series (`igef`, `interpol-general-assembly`), or a fold of its name where the data know none. */
  readonly series: string;
  readonly label: string;
  readonly kind: OccasionKind;
  readonly year: Evidenced<number> | null;
  readonly edition: Evidenced<number> | null;
  readonly when: Evidenced<When> | null;
  readonly where: Evidenced<Place> | null;
  readonly hosts: readonly Evidenced<StateCode>[];
}

export interface Place {
  readonly name: string;
  readonly country: StateCode;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly basis: "stated" | "inferred" | "occasion" | "parent";
}

export interface Participation {
  readonly party: Evidenced<LocalIndex>;
  readonly capacities: readonly Capacity[];
  readonly represents: StateCode | null;
  readonly office: OfficeForm | null;
  /** The integer-weighted features that made it a participant; `explain` prints them. */
  readonly score: number;
  readonly because: readonly string[];
}

export interface Delegation {
  readonly state: StateCode;
  readonly level: string | null;
  readonly size: number | null;
  readonly head: LocalIndex | null;
}

export interface Outcome {
  readonly kind: OutcomeKind;
  readonly text: string;
  readonly language: LanguageTag;
}

export interface Undertaking {
  readonly by: readonly LocalIndex[];
  readonly text: string;
  readonly language: LanguageTag;
  readonly due: IsoDate | null;
  readonly occasion: number | null;
}

/** Who says so. The outlet itself speaks where `issuer` is null. */
export interface Statement {
  readonly id: StatementId;
  readonly issuer: LocalIndex | null;
  readonly side: StateCode | null;
  readonly medium: Medium;
  readonly quote: Quote;
  /** What was cited as the source: "indique un communiqué de la DGSN". */
  readonly cue: Quote;
  /** Own date of an embedded post. */
  readonly date: IsoDate | null;
}

/** One document's account of one engagement: only what this document tells. */
export interface Report {
  readonly id: ReportId;
  readonly document: DocumentId;
  /** The words that make it a report: the frame's own. */
  readonly anchor: Quote;
  readonly level: Level;
  readonly parent: ReportId | null;
  readonly kind: Evidenced<EngagementKind>;
  readonly status: Evidenced<Status>;
  readonly when: Evidenced<When> | null;
  readonly bounds: DayBounds | null;
  /** What its words say of the day where they do not tell when it was; null where they say nothing or enough. */
  readonly yearless: YearlessDay | null;
  readonly where: Evidenced<Place> | null;
  readonly participants: readonly Participation[];
  readonly others: Evidenced<true> | null;
  readonly delegations: readonly Evidenced<Delegation>[];
  readonly invitedBy: readonly Evidenced<LocalIndex>[];
  readonly occasion: Evidenced<number> | null;
  readonly topics: readonly { readonly code: Evidenced<string>; readonly basis: TopicBasis }[];
  readonly outcomes: readonly Evidenced<Outcome>[];
  readonly undertakings: readonly Evidenced<Undertaking>[];
  readonly upcoming: readonly Evidenced<number>[];
  readonly mentioned: readonly Evidenced<LocalIndex>[];
  readonly statements: readonly StatementId[];
}

/** Words that speak for a machine's translation, of what kind, and with how many points. Points of one kind may stand on its first words alone. */
export interface TranslationSign extends Quote {
  readonly sign: string;
  readonly points: number;
}

/** A passage that departs from what can be established, as far as one document can know. Settling adds the others. */
export interface LocalDeparture {
  readonly quote: Quote;
  readonly field: string;
  readonly expected: string | null;
  readonly against: "itself" | "language";
  readonly cause: DepartureCause;
}

/** Everything that one document says: the output of `pipeline/analyse.ts`. */
export interface Analysis {
  readonly document: DocumentId;
  readonly published: { readonly date: IsoDate; readonly basis: "given" | "stated" | "inferred" } | null;
  readonly language: LanguageTag | null;
  /** Main one first. */
  readonly languages: readonly LanguageTag[];
  readonly paragraphs: readonly Paragraph[];
  readonly parties: readonly LocalParty[];
  readonly occasions: readonly LocalOccasion[];
  readonly statements: readonly Statement[];
  readonly reports: readonly Report[];
  readonly mainReport: ReportId | null;
  readonly leads: readonly Quote[];
  readonly departures: readonly LocalDeparture[];
  readonly translated: {
    readonly machine: boolean;
    readonly from: LanguageTag | null;
    readonly because: readonly TranslationSign[];
  } | null;
  /** Sketch of the text for finding copies (link/copies.ts): unsigned 32-bit integers, empty for a short text. */
  readonly fingerprint: readonly number[];
  /** Sketch of the text for finding translations (compare/sketch.ts); null where no engagement is reported. */
  readonly sketch: TextSketch | null;
}
