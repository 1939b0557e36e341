import type { Relation, Sides, ValueKind } from "../../pipeline/comparing.ts";
import type { Rejection } from "../../types/document.ts";
import type { DocumentId, EngagementId, PartyId, StoryId } from "../../types/ids.ts";
import type { DepartureRecord, DocumentRecord, SpanRecord } from "../../types/record.ts";
import type { Medium } from "../../types/vocabulary.ts";
import type { EngagementRow } from "../list-engagements.ts";

/** What `compare` says of some texts: which tell the same, passage against passage, and who derives from whom. */
export interface Comparison {
  readonly generator: { readonly program: string; readonly version: string; readonly packs: string };
  /** By id. */
  readonly documents: readonly ComparedDocument[];
  readonly groups: readonly ComparedGroup[];
  /** Texts that tell nothing that another one tells, by id. */
  readonly alone: readonly { readonly document: DocumentId; readonly why: "no-engagement" | "other-engagement" }[];
  readonly rejected: readonly Rejection[];
}

export type ComparedDocument = Omit<DocumentRecord, "text" | "leads"> & {
  readonly engagements: readonly EngagementId[];
  readonly statements: readonly CreditedStatement[];
};

/** Who says so, by name. */
export interface CreditedStatement extends SpanRecord {
  readonly medium: Medium;
  readonly issuer: PartyId | null;
  readonly name: string | null;
}

/** Texts that tell of one story, or are one text in other words. */
export interface ComparedGroup {
  /** Null where only the texts themselves are alike: the register joins them to no story. */
  readonly story: StoryId | null;
  /** Told by two of the texts at least, the latest first. */
  readonly engagements: readonly (EngagementRow & { readonly toldBy: readonly DocumentId[] })[];
  readonly documents: readonly DocumentId[];
  /** Independent origins, as the register counts them. */
  readonly origins: number;
  /** Communiqués and dispatches that several of the texts pass on, none of them being it. */
  readonly behind: readonly {
    readonly medium: Medium;
    readonly issuer: PartyId;
    readonly name: string;
    readonly documents: readonly DocumentId[];
  }[];
  /** Every two of the texts; in a group of more than 40, each text and those with which it has most in common. */
  readonly pairs: readonly ComparedPair[];
  /** Where each text comes from, as far as it can be told: the texts that derive from another one of the group. */
  readonly derivations: readonly Derivation[];
}

export interface Derivation {
  readonly document: DocumentId;
  readonly from: DocumentId;
  readonly relation: Relation;
}

export interface ComparedPair {
  /** The source where one derives from the other; else the one published first, or with the smaller id. */
  readonly left: DocumentId;
  readonly right: DocumentId;
  readonly relation: Relation;
  /** Which of them derives from the other; null where none does or it cannot be told. */
  readonly derived: DocumentId | null;
  /** What was found, and what speaks for one's being made of the other: `{left}` and `{right}` stand for the two documents. */
  readonly because: readonly string[];
  /** Letters in passages that have a counterpart, in thousandths of each text. */
  readonly covered: Sides;
  /** In the order of the left text, what only the right one has at its place. Null for texts too long to be laid beside each other. */
  readonly passages: readonly ComparedPassage[] | null;
  /** Credited by the left text and not by the right one, which derives from it. */
  readonly lostAttribution: readonly CreditedStatement[];
}

/** `same`: word for word; `alike`: counterparts; `changed`: counterparts that say different values; `left`, `right`: only there. */
export type PassageState = "same" | "alike" | "changed" | "left" | "right";

export interface ComparedPassage {
  readonly is: PassageState;
  readonly left: readonly SpanRecord[];
  readonly right: readonly SpanRecord[];
  /** False where counterparts have little in common, or where something unmatched stands opposite that may tell the same in other words. */
  readonly sure: boolean;
  /** Told at another place. */
  readonly moved: boolean;
  readonly differences: readonly {
    readonly kind: ValueKind;
    readonly left: readonly ComparedValue[];
    readonly right: readonly ComparedValue[];
  }[];
  /** Words that only one of two versions of a passage has; null for counterparts in two languages, or in other words. */
  readonly words: { readonly left: readonly SpanRecord[]; readonly right: readonly SpanRecord[] } | null;
  /** Where either passage departs from what can be established: corrupted, mistranslated, misspelt, ... */
  readonly departures: readonly (DepartureRecord & { readonly side: "left" | "right" })[];
}

export interface ComparedValue extends SpanRecord {
  readonly value: string;
}
