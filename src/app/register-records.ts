import type { Merging, Source } from "../pipeline/merging.ts";
import type { StoredDocument } from "../store/documents.ts";
import type { DocumentId, EngagementId, PartyId, ReportId, StoryId } from "../types/ids.ts";
import type {
  DepartureRecord,
  DocumentRecord,
  EngagementRecord,
  OccasionRecord,
  PartyRecord,
  RegisterRecords,
  ReportRecord,
  StatementRecord,
  StoryRecord,
  UndertakingRecord,
} from "../types/record.ts";
import { departuresIn } from "./document-departures.ts";
import { documentRecord } from "./document-record.ts";
import { engagementRecord, reportRecord } from "./engagement-record.ts";
import type { MergedView } from "./merged-view.ts";
import type { RegisterSurvey } from "./register-survey.ts";
import { statementRecords } from "./statement-records.ts";
import { storyRecord } from "./story-record.ts";
import { undertakingRecords } from "./undertaking-records.ts";

export interface RecordOptions {
  readonly generator: RegisterRecords["generator"];
  readonly topicLabel: RegisterRecords["topicLabel"];
  readonly withText: boolean;
}

/** Records that may be walked as often as one likes, and of which only some may be made: those of some documents, or with some ids. */
export interface SelectableRecords extends RegisterRecords {
  documents(only?: ReadonlySet<DocumentId>): Iterable<DocumentRecord>;
  statements(of?: ReadonlySet<DocumentId>): Iterable<StatementRecord>;
  reports(of?: ReadonlySet<DocumentId>): Iterable<ReportRecord>;
  engagements(only?: ReadonlySet<EngagementId>): Iterable<EngagementRecord>;
  parties(only?: ReadonlySet<PartyId>): Iterable<PartyRecord>;
  undertakings(of?: ReadonlySet<DocumentId>): Iterable<UndertakingRecord>;
}

/**
 * The records of a register, one after another. Documents stand in the order of their ids, statements, reports and
 * undertakings in that of their documents and of their places in them, everything else by id.
 */
export class AllRecords implements SelectableRecords {
  readonly generator: RegisterRecords["generator"];
  readonly topicLabel: RegisterRecords["topicLabel"];
  readonly #merged: MergedView;
  readonly #survey: RegisterSurvey;
  readonly #merging: Merging;
  readonly #withText: boolean;

  constructor(merged: MergedView, survey: RegisterSurvey, merging: Merging, { generator, topicLabel, withText }: RecordOptions) {
    this.#merged = merged;
    this.#survey = survey;
    this.#merging = merging;
    this.generator = generator;
    this.topicLabel = topicLabel;
    this.#withText = withText;
  }

  *documents(only?: ReadonlySet<DocumentId>): Generator<DocumentRecord> {
    const departures = this.#departures(only);
    for (const stored of this.#stored(only)) yield this.#document(stored, departures.get(stored.id) ?? []);
  }

  *statements(of?: ReadonlySet<DocumentId>): Generator<StatementRecord> {
    for (const source of this.#sources(of)) yield* statementRecords(source, this.#withText);
  }

  *reports(of?: ReadonlySet<DocumentId>): Generator<ReportRecord> {
    for (const source of this.#sources(of)) for (const report of source.analysis.reports) yield reportRecord(this.#merged, report, source);
  }

  *engagements(only?: ReadonlySet<EngagementId>): Generator<EngagementRecord> {
    for (const joined of this.#merged.view.engagements()) {
      if (only !== undefined && !only.has(joined.id)) continue;
      const record = engagementRecord(this.#merged, joined, this.#storyOf(joined.id, joined.members));
      if (record !== null) yield record;
    }
  }

  *stories(): Generator<StoryRecord> {
    const stories = [...this.#survey.stories].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [id, survey] of stories) yield storyRecord(id, survey, this.#merged.view);
  }

  *parties(only?: ReadonlySet<PartyId>): Generator<PartyRecord> {
    for (const id of only === undefined ? this.#survey.parties.ids() : [...only].sort()) {
      const record = this.#survey.parties.record(id, this.#merged.view.undecided(id), this.#merging.parties);
      if (record !== undefined) yield record;
    }
  }

  *occasions(): Generator<OccasionRecord> {
    for (const id of this.#survey.occasions.ids()) {
      const record = this.#survey.occasions.record(id);
      if (record !== undefined) yield record;
    }
  }

  *undertakings(of?: ReadonlySet<DocumentId>): Generator<UndertakingRecord> {
    for (const source of this.#sources(of)) {
      for (const report of source.analysis.reports) yield* undertakingRecords(report, source, this.#merged.engagementOf(report.id));
    }
  }

  #document(stored: StoredDocument, departures: readonly DepartureRecord[]): DocumentRecord {
    const { view } = this.#merged;
    const story = this.#survey.storyOf.get(stored.id) ?? this.#merged.story(stored.id);
    const found = { paths: view.paths(stored.id), copyOf: this.#merged.copyOf(stored.id), story, departures };
    return documentRecord(stored, found, this.#withText);
  }

  /** Its own story; where no document is mainly about it, the story in which it is told. */
  #storyOf(engagement: EngagementId, reports: readonly ReportId[]): StoryId {
    const own = this.#merged.storyOfEngagement(engagement);
    if (this.#survey.stories.has(own)) return own;
    return this.#merged.documentsOf(reports).flatMap((document) => this.#survey.storyOf.get(document) ?? [])[0] ?? own;
  }

  /** Story by story, so that what a story's documents are compared with is made once. */
  #departures(only?: ReadonlySet<DocumentId>): Map<DocumentId, DepartureRecord[]> {
    const all = new Map<DocumentId, DepartureRecord[]>();
    for (const { documents, comparable } of this.#survey.stories.values()) {
      for (const document of documents) {
        if ((only !== undefined && !only.has(document)) || (documents.length === 1 && !comparable.has(document))) continue;
        const found = departuresIn(this.#merged, document, documents, this.#survey.parties, this.#merging);
        if (found.length > 0) all.set(document, found);
      }
    }
    return all;
  }

  *#sources(of?: ReadonlySet<DocumentId>): Generator<Source> {
    for (const { analysis } of this.#stored(of)) yield this.#merged.sourceOf(analysis);
  }

  /** In the order of their ids; a few are looked up by them. */
  *#stored(only?: ReadonlySet<DocumentId>): Generator<StoredDocument> {
    if (only === undefined) yield* this.#merged.view.documents();
    else
      for (const id of [...only].sort()) {
        const stored = this.#merged.view.document(id);
        if (stored !== undefined) yield stored;
      }
  }
}
