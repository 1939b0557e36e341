import type { DocumentId, EngagementId, OccasionId, PartyId, ReportId, StatementId, StoryId } from "../../types/ids.ts";
import type { DocumentRecord, EngagementRecord, EvidenceRecord, OccasionRecord, PartyRecord, RecordFields } from "../../types/record.ts";
import type { SelectableRecords } from "../register-records.ts";
import type { PartIds } from "./part-records.ts";

/** What was chosen; what it speaks of is found. */
export interface Chosen {
  readonly engagements: ReadonlySet<EngagementId>;
  /** All of their documents belong to the part, also those that report nothing. */
  readonly stories: ReadonlySet<StoryId>;
  readonly parties: ReadonlySet<PartyId>;
  readonly occasions: ReadonlySet<OccasionId>;
}

/** Where things belong. */
export interface Links {
  readonly documentOf: (report: ReportId) => DocumentId | undefined;
  readonly belonging: (document: DocumentId) => Pick<DocumentRecord, "copyOf" | "story">;
}

/**
 * Everything that the chosen records speak of by id, so that each id of the part resolves in it: reports and statements of the
 * engagements, the documents that they stand in and of which those are copies, parties with the bodies of their offices, occasions, stories.
 */
export function closePart(all: SelectableRecords, links: Links, chosen: Chosen): PartIds {
  const part = new OpenPart(chosen);
  for (const engagement of all.engagements(chosen.engagements)) part.addEngagement(engagement, links);
  for (const { id, documents } of all.stories()) if (chosen.stories.has(id)) for (const document of documents) part.documents.add(document);
  const told = new Set(part.documents);
  for (const report of all.reports(told)) {
    if (!part.reports.has(report.id)) continue;
    part.addRecord(report);
    for (const id of report.statements) part.statements.add(id);
  }
  for (const { engagement, by, occasion, evidence } of all.undertakings(told)) {
    if (!chosen.engagements.has(engagement)) continue;
    part.addParties(by);
    if (occasion !== null) part.occasions.add(occasion);
    part.addWords(evidence);
  }
  for (const { id, issuer } of all.statements(told)) {
    if (chosen.stories.size > 0) part.statements.add(id);
    if (issuer !== null && part.statements.has(id)) part.parties.add(issuer);
  }
  part.addPartiesOf(all);
  for (const occasion of all.occasions()) if (part.occasions.has(occasion.id)) part.addWordsOfEach(occasion);
  part.follow(links);
  return part;
}

class OpenPart implements PartIds {
  readonly documents = new Set<DocumentId>();
  readonly statements = new Set<StatementId>();
  readonly reports = new Set<ReportId>();
  readonly engagements: ReadonlySet<EngagementId>;
  readonly stories: Set<StoryId>;
  readonly parties: Set<PartyId>;
  readonly occasions: Set<OccasionId>;

  constructor({ engagements, stories, parties, occasions }: Chosen) {
    this.engagements = engagements;
    this.stories = new Set(stories);
    this.parties = new Set(parties);
    this.occasions = new Set(occasions);
  }

  addEngagement(engagement: EngagementRecord, { documentOf }: Links): void {
    this.addRecord(engagement);
    this.stories.add(engagement.story);
    for (const id of engagement.reports) {
      this.reports.add(id);
      const document = documentOf(id);
      if (document !== undefined) this.documents.add(document);
    }
  }

  addRecord({ participants, delegations, invitedBy, mentioned, occasion, upcoming, evidence }: RecordFields): void {
    this.addParties(participants.map(({ party }) => party));
    this.addParties(delegations.flatMap(({ head }) => head ?? []));
    this.addParties(invitedBy);
    this.addParties(mentioned);
    for (const id of [...(occasion === null ? [] : [occasion]), ...upcoming]) this.occasions.add(id);
    this.addWords(evidence);
  }

  addParties(ids: Iterable<PartyId>): void {
    for (const id of ids) this.parties.add(id);
  }

  addWords(evidence: readonly EvidenceRecord[]): void {
    for (const { document } of evidence) this.documents.add(document);
  }

  /** A value that none of the part's documents tells keeps its first words. */
  addWordsOfEach({ evidence }: PartyRecord | OccasionRecord): void {
    const said = new Set(evidence.filter(({ document }) => this.documents.has(document)).map(({ field }) => field));
    for (const { field, document } of evidence) {
      if (said.has(field)) continue;
      said.add(field);
      this.documents.add(document);
    }
  }

  /** Parties of the part, the bodies of their offices, and what these belong to. */
  addPartiesOf(all: SelectableRecords): void {
    for (const id of this.parties) {
      const [record] = all.parties(new Set([id]));
      if (record === undefined) {
        this.parties.delete(id);
        continue;
      }
      this.addWordsOfEach(record);
      this.addParties([record.parent, ...record.offices.map(({ organisation }) => organisation)].filter((other) => other !== null));
    }
  }

  follow({ belonging }: Links): void {
    for (const id of this.documents) {
      const { story, copyOf } = belonging(id);
      this.stories.add(story);
      if (copyOf !== null) this.documents.add(copyOf.document);
    }
  }
}
