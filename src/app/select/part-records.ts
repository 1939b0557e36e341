import { fieldPath } from "../../text/field-path.ts";
import type { DocumentId, EngagementId, OccasionId, PartyId, ReportId, StatementId, StoryId } from "../../types/ids.ts";
import type {
  DocumentRecord,
  EngagementRecord,
  OccasionRecord,
  PartyRecord,
  RegisterRecords,
  ReportRecord,
  StatementRecord,
  StoryRecord,
  UndertakingRecord,
} from "../../types/record.ts";
import type { SelectableRecords } from "../register-records.ts";

/** Ids of the records of a part: whatever one of them speaks of by id is among them. */
export interface PartIds {
  readonly documents: ReadonlySet<DocumentId>;
  readonly statements: ReadonlySet<StatementId>;
  readonly reports: ReadonlySet<ReportId>;
  readonly engagements: ReadonlySet<EngagementId>;
  readonly stories: ReadonlySet<StoryId>;
  readonly parties: ReadonlySet<PartyId>;
  readonly occasions: ReadonlySet<OccasionId>;
}

/**
 * A part of a register as a register of its own, in the same order: lists of ids hold those of the part, an id that leads out of it is
 * null, and a party or an occasion has the words of the part's documents.
 */
export class PartRecords implements RegisterRecords {
  readonly generator: RegisterRecords["generator"];
  readonly topicLabel: RegisterRecords["topicLabel"];
  readonly #all: SelectableRecords;
  readonly #ids: PartIds;

  constructor(all: SelectableRecords, ids: PartIds) {
    this.generator = all.generator;
    this.topicLabel = all.topicLabel;
    this.#all = all;
    this.#ids = ids;
  }

  *documents(): Generator<DocumentRecord> {
    const { reports } = this.#ids;
    for (const document of this.#all.documents(this.#ids.documents)) {
      const mainReport = within(document.mainReport, reports);
      const departures = document.departures.filter(({ field }) => this.#holds(field));
      yield { ...document, reports: document.reports.filter((id) => reports.has(id)), mainReport, departures };
    }
  }

  *statements(): Generator<StatementRecord> {
    for (const statement of this.#all.statements(this.#ids.documents)) if (this.#ids.statements.has(statement.id)) yield statement;
  }

  *reports(): Generator<ReportRecord> {
    for (const report of this.#all.reports(this.#ids.documents))
      if (this.#ids.reports.has(report.id)) yield { ...report, parent: within(report.parent, this.#ids.reports) };
  }

  *engagements(): Generator<EngagementRecord> {
    const { engagements } = this.#ids;
    for (const record of this.#all.engagements(engagements))
      yield { ...record, parent: within(record.parent, engagements), parts: record.parts.filter((id) => engagements.has(id)) };
  }

  *stories(): Generator<StoryRecord> {
    const { stories, documents, engagements } = this.#ids;
    for (const story of this.#all.stories()) {
      if (!stories.has(story.id)) continue;
      const told = story.documents.filter((id) => documents.has(id));
      yield { ...story, documents: told, engagement: within(story.engagement, engagements) };
    }
  }

  *parties(): Generator<PartyRecord> {
    const { parties, documents } = this.#ids;
    for (const party of this.#all.parties(parties)) {
      const names = party.names.map((name) => ({ ...name, documents: name.documents.filter((id) => documents.has(id)) }));
      yield {
        ...party,
        names: names.filter((name) => name.documents.length > 0),
        undecided: party.undecided.filter((id) => parties.has(id)),
        evidence: party.evidence.filter(({ document }) => documents.has(document)),
      };
    }
  }

  *occasions(): Generator<OccasionRecord> {
    const { occasions, documents } = this.#ids;
    for (const occasion of this.#all.occasions())
      if (occasions.has(occasion.id)) yield { ...occasion, evidence: occasion.evidence.filter(({ document }) => documents.has(document)) };
  }

  *undertakings(): Generator<UndertakingRecord> {
    for (const undertaking of this.#all.undertakings(this.#ids.documents))
      if (this.#ids.engagements.has(undertaking.engagement)) yield undertaking;
  }

  /** Whether a field speaks only of what is in the part. */
  #holds(field: string): boolean {
    const { party, occasion } = fieldPath(field);
    return (party === null || this.#ids.parties.has(party)) && (occasion === null || this.#ids.occasions.has(occasion));
  }
}

function within<Id>(id: Id | null, known: ReadonlySet<Id>): Id | null {
  return id !== null && known.has(id) ? id : null;
}
