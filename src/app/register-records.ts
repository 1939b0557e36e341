import { accountOfReport, departuresOf, type Merging, Origins, recordOfAccount, type Source, sourceOf } from "../pipeline/merging.ts";
import type { StoredDocument } from "../store/documents.ts";
import type { DocumentId, EngagementId, ReportId, StoryId } from "../types/ids.ts";
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
import type { Report } from "../types/report.ts";
import { documentRecord } from "./document-record.ts";
import type { MergedView } from "./merged-view.ts";
import type { RegisterSurvey } from "./register-survey.ts";
import type { JoinedReports } from "./register-view.ts";
import { statementRecords } from "./statement-records.ts";
import { undertakingRecords } from "./undertaking-records.ts";

/**
 * The records of a register, one after another. Documents stand in the order of their ids, statements and reports in that
 * of their documents and of their places in them, everything else by id.
 */
export class RegisterRecordsOf implements RegisterRecords {
  readonly generator: RegisterRecords["generator"];
  readonly #merged: MergedView;
  readonly #survey: RegisterSurvey;
  readonly #merging: Merging;
  readonly #withText: boolean;

  constructor(
    merged: MergedView,
    survey: RegisterSurvey,
    merging: Merging,
    options: { generator: RegisterRecords["generator"]; withText: boolean },
  ) {
    this.#merged = merged;
    this.#survey = survey;
    this.#merging = merging;
    this.generator = options.generator;
    this.#withText = options.withText;
  }

  *documents(): Generator<DocumentRecord> {
    const departures = this.#allDepartures();
    for (const stored of this.#merged.view.documents()) yield this.#document(stored, departures.get(stored.id) ?? []);
  }

  *statements(): Generator<StatementRecord> {
    for (const source of this.#sources()) yield* statementRecords(source, this.#withText);
  }

  *reports(): Generator<ReportRecord> {
    for (const source of this.#sources()) for (const report of source.analysis.reports) yield this.#report(report, source);
  }

  *engagements(): Generator<EngagementRecord> {
    for (const joined of this.#merged.view.engagements()) {
      const record = this.engagement(joined);
      if (record !== null) yield record;
    }
  }

  *stories(): Generator<StoryRecord> {
    for (const id of [...this.#survey.stories.keys()].sort()) {
      const { documents, languages, origins } = this.#survey.stories.get(id) ?? {
        documents: [],
        languages: new Set<string>(),
        origins: [],
      };
      const engagement = this.#engagementOfStory(id);
      yield { id, documents, engagement, languages: [...languages].sort(), origins: new Origins(origins).count(documents) };
    }
  }

  *parties(): Generator<PartyRecord> {
    for (const id of this.#survey.parties.ids()) {
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

  *undertakings(): Generator<UndertakingRecord> {
    for (const source of this.#sources()) {
      for (const report of source.analysis.reports) yield* undertakingRecords(report, source, this.#merged.engagementOf(report.id));
    }
  }

  engagement({ id, aliases, members }: JoinedReports): EngagementRecord | null {
    const merged = this.#merged.merged(id);
    if (merged === null) return null;
    const { tree } = this.#merged;
    return {
      id,
      aliases,
      parent: tree.parent(id),
      parts: tree.parts(id),
      story: this.#storyOf(id, members),
      reports: members,
      ...recordOfAccount(merged.account),
      origins: merged.origins,
      disagreements: merged.disagreements,
    };
  }

  #report(report: Report, source: Source): ReportRecord {
    const { id, document, statements, parent } = report;
    return {
      id,
      document,
      engagement: this.#merged.engagementOf(id),
      statements,
      parent,
      ...recordOfAccount(accountOfReport(report, source)),
    };
  }

  #document(stored: StoredDocument, departures: readonly DepartureRecord[]): DocumentRecord {
    const { view } = this.#merged;
    const story = this.#survey.storyOf.get(stored.id) ?? this.#merged.story(stored.id);
    const found = { paths: view.paths(stored.id), copyOf: view.copyOf(stored.id), story, departures };
    return documentRecord(stored, found, this.#withText);
  }

  /** Its own story; where no document is mainly about it, the story in which it is told. */
  #storyOf(engagement: EngagementId, reports: readonly ReportId[]): StoryId {
    const own = this.#merged.storyOfEngagement(engagement);
    if (this.#survey.stories.has(own)) return own;
    const documents = reports.flatMap((report) => this.#merged.view.reportFacts(report)?.document ?? []).sort();
    return documents[0] === undefined ? own : (this.#survey.storyOf.get(documents[0]) ?? own);
  }

  /** Story by story, so that what a story's documents are compared with is made once. */
  #allDepartures(): Map<DocumentId, DepartureRecord[]> {
    const all = new Map<DocumentId, DepartureRecord[]>();
    for (const { documents } of this.#survey.stories.values()) {
      for (const document of documents) {
        const found = this.#departures(document, documents);
        if (found.length > 0) all.set(document, found);
      }
    }
    return all;
  }

  #departures(document: DocumentId, story: readonly DocumentId[]): DepartureRecord[] {
    const { view, source, merged } = { view: this.#merged.view, source: this.#merged.source, merged: this.#merged };
    const told = {
      source: source(document),
      text: view.document(document)?.record.text ?? "",
      mergedOf: (report: Report["id"]) => merged.merged(merged.engagementOf(report)) ?? undefined,
      story: story.map((other) => source(other)),
      copyOf: view.copyOf(document)?.document ?? null,
      book: this.#survey.parties,
    };
    return departuresOf(told, this.#merging.departures);
  }

  *#sources(): Generator<Source> {
    for (const { analysis } of this.#merged.view.documents()) yield sourceOf(analysis, this.#merged.linked);
  }

  /** The engagement that gives a story its id; a text that nobody reports anything in has none. */
  #engagementOfStory(story: StoryId): EngagementId | null {
    const id: EngagementId = `eng_${story.slice("sto_".length)}`;
    return this.#merged.view.engagement(id)?.id ?? null;
  }
}
