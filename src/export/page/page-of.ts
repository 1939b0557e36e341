import type { Brief } from "../../brief/brief.ts";
import { briefOf } from "../../brief/brief-of.ts";
import { documentsOf, isSynthetic, type Part, partOf } from "../../brief/part.ts";
import { engagementTitle } from "../../contacts/engagement-title.ts";
import { stateName } from "../../text/region-names.ts";
import type { DocumentId } from "../../types/ids.ts";
import type { DocumentRecord, EngagementRecord, RegisterRecords } from "../../types/record.ts";
import type { Subject } from "../../types/subject.ts";
import type { IsoDate } from "../../types/vocabulary.ts";
import { byPublication } from "./cited-words.ts";
import { type Telling, tellingOf } from "./telling.ts";
import { type PageValue, valuesOf } from "./values-of.ts";

/** An engagement of a page, with its values and how it is told. */
export interface PageEngagement {
  readonly record: EngagementRecord;
  readonly title: string;
  readonly values: readonly PageValue[];
  readonly documents: readonly DocumentRecord[];
  readonly telling: Telling;
  readonly synthetic: boolean;
}

/** What a page holds, whatever it is written in. */
export interface Page {
  readonly subject: Subject;
  readonly title: string;
  readonly part: Part;
  readonly generator: RegisterRecords["generator"];
  readonly synthetic: boolean;
  /** Of a party, a pair or a fair. */
  readonly brief: Brief | null;
  /** Of a story, or of an engagement with its parts: how all its texts tell it. */
  readonly telling: Telling | null;
  readonly origins: number | null;
  readonly engagements: readonly PageEngagement[];
  /** Texts that tell what the page is about; the others are only cited. */
  readonly tellers: readonly DocumentRecord[];
  /** In the order of their publication. */
  readonly documents: readonly DocumentRecord[];
}

/** A page of a register or a part of it, held in memory whole: it is as large as what somebody is going to read. */
export function pageOf(records: RegisterRecords, subject: Subject): Page {
  const part = partOf(records);
  const engagements = ordered([...part.engagements.values()], part, subject).map((record) => pageEngagement(record, part));
  const documents = [...part.documents.values()].sort((a, b) => byPublication(a.id, b.id, part));
  const isOneStory = subject.kind === "story" || subject.kind === "engagement";
  const texts = isOneStory ? documents.filter((document) => belongs(document, subject, engagements)) : [];
  return {
    subject,
    title: titleOf(subject, engagements),
    part,
    generator: records.generator,
    synthetic: documents.some(({ synthetic }) => synthetic),
    brief:
      subject.kind === "party" || subject.kind === "pair" || subject.kind === "occasion"
        ? briefOf(part, subject, lastDay(documents))
        : null,
    telling: isOneStory
      ? tellingOf(
          texts,
          engagements.map(({ record }) => record),
          part,
        )
      : null,
    origins: originsOf(subject, engagements, part),
    engagements,
    tellers: isOneStory ? texts : documents.filter(({ reports }) => reports.length > 0),
    documents,
  };
}

function pageEngagement(record: EngagementRecord, part: Part): PageEngagement {
  const documents = documentsOf(record, part);
  return {
    record,
    title: engagementTitle(record, part.parties),
    values: valuesOf(record, part),
    documents,
    telling: tellingOf(documents, [record], part),
    synthetic: isSynthetic(record, part),
  };
}

/** Of one story the whole before its parts, the asked for before all others; else the latest first, parts under what they are parts of. */
function ordered(all: readonly EngagementRecord[], part: Part, { kind, ids }: Subject): EngagementRecord[] {
  const roots = all.filter(({ parent }) => parent === null || !part.engagements.has(parent));
  const withParts = (record: EngagementRecord): EngagementRecord[] => [
    record,
    ...record.parts.flatMap((id) => part.engagements.get(id) ?? []).flatMap(withParts),
  ];
  const inOrder = roots.flatMap(withParts);
  const asked = kind === "engagement" ? inOrder.filter(({ id }) => ids.includes(id)) : [];
  return [...asked, ...inOrder.filter((record) => !asked.includes(record))];
}

/** All texts of a story; of an engagement those that tell it or a part of it, and what they copy. */
function belongs({ id, story }: DocumentRecord, { kind, ids }: Subject, engagements: readonly PageEngagement[]): boolean {
  return (kind === "story" && ids.includes(story)) || engagements.some(({ documents }) => documents.some((document) => document.id === id));
}

function titleOf({ kind, name }: Subject, [first]: readonly PageEngagement[]): string {
  return (kind === "engagement" || kind === "story") && first !== undefined ? first.title : name;
}

function originsOf({ kind, ids }: Subject, [first]: readonly PageEngagement[], part: Part): number | null {
  if (kind === "engagement") return first?.record.origins ?? null;
  return kind === "story" ? ([...part.stories.values()].find(({ id }) => ids.includes(id))?.origins ?? null) : null;
}

/** "Still to come" is relative to the last text, so that the same texts give the same page. */
function lastDay(documents: readonly DocumentRecord[]): IsoDate | null {
  return documents.reduce<IsoDate | null>(
    (last, { published }) => (published !== null && (last === null || published > last) ? published : last),
    null,
  );
}

/** How people call a document: its outlet or file, else its title. */
export function callDocument(id: DocumentId, { documents }: Part): string {
  const document = documents.get(id);
  return document?.outlet ?? document?.externalId ?? document?.paths[0]?.replace(/^.*\//, "") ?? document?.title ?? id;
}

/** What the page is a page of, in a word or two. */
export function kindOfPage({ kind, ids }: Subject): string {
  const isState = ids.every((id) => /^[A-Z]{2}$/.test(id));
  return {
    register: "Register",
    engagement: "Engagement",
    party: isState ? "State" : "Party",
    pair: "Relation",
    occasion: "Occasion",
    story: "Story",
  }[kind];
}

/** The heading of a side. */
export function stateOrNobody(state: string | null): string {
  return state === null ? "Whose side is not said" : stateName(state);
}
