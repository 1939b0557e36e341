import { latestFirst } from "../contacts/latest-first.ts";
import type { Merging, Source } from "../pipeline/merging.ts";
import type { Register } from "../store/register.ts";
import type { DocumentId, EngagementId, OccasionId, PartyId, ReportId, StoryId } from "../types/ids.ts";
import type {
  DepartureRecord,
  DocumentRecord,
  EngagementRecord,
  OccasionRecord,
  PartyRecord,
  ReportRecord,
  StatementRecord,
  StoryRecord,
} from "../types/record.ts";
import { departuresIn } from "./document-departures.ts";
import { documentRecord } from "./document-record.ts";
import { engagementRecord, reportRecord } from "./engagement-record.ts";
import { type EngagementRow, rowOf } from "./list-engagements.ts";
import { MergedView } from "./merged-view.ts";
import { type OpenQuestion, openQuestion } from "./open-question.ts";
import { PartyReader } from "./party-reader.ts";
import type { Program } from "./program.ts";
import { readSettled } from "./read-settled.ts";
import { addTo, emptySurvey } from "./register-survey.ts";
import type { RegisterView } from "./register-view.ts";
import { statementRecords } from "./statement-records.ts";
import { storyRecord } from "./story-record.ts";

/** Where a document stands, for whoever opens a quote of it. */
export type DocumentLine = Pick<
  DocumentRecord,
  | "id"
  | "externalId"
  | "url"
  | "outlet"
  | "title"
  | "paths"
  | "published"
  | "publishedBasis"
  | "language"
  | "translated"
  | "copyOf"
  | "synthetic"
>;

/** What there is under an id, and what it speaks of by id: names of parties and occasions, lines of documents. */
export type Shown = Named &
  (
    | {
        readonly is: "engagement";
        readonly record: EngagementRecord;
        readonly whole: EngagementRow | null;
        readonly parts: readonly EngagementRow[];
        readonly reports: readonly ReportRecord[];
        readonly statements: readonly StatementRecord[];
        /** Where texts that tell it depart from what can be established. */
        readonly departures: readonly (DepartureRecord & { readonly document: DocumentId })[];
      }
    | { readonly is: "report"; readonly record: ReportRecord }
    | {
        readonly is: "party";
        readonly record: PartyRecord;
        readonly engagements: readonly EngagementRow[];
        readonly questions: readonly OpenQuestion[];
      }
    | { readonly is: "occasion"; readonly record: OccasionRecord; readonly engagements: readonly EngagementRow[] }
    | {
        readonly is: "document";
        readonly record: DocumentRecord;
        readonly reports: readonly ReportRecord[];
        readonly statements: readonly StatementRecord[];
      }
    | { readonly is: "story"; readonly record: StoryRecord }
  );

interface Named {
  readonly names: Readonly<Record<string, string>>;
  readonly documents: Readonly<Record<string, DocumentLine>>;
}

/**
 * Everything that the register has under an id: an engagement, a report, a party, an occasion, a document or a story, by
 * any id that it answers to. Null where there is nothing.
 */
export function showRecord(register: Register, program: Program & { readonly merging: Merging }, id: string): Promise<Shown | null> {
  return readSettled(register, program, (view) => new Showing(view, program.merging).show(id));
}

class Showing {
  readonly #view: RegisterView;
  readonly #merged: MergedView;
  readonly #merging: Merging;
  readonly #reader: PartyReader;

  constructor(view: RegisterView, merging: Merging) {
    this.#view = view;
    this.#merged = new MergedView(view, merging);
    this.#merging = merging;
    this.#reader = new PartyReader(this.#merged, merging);
  }

  show(id: string): Shown | null {
    const shown = this.#find(id);
    return shown === null ? null : { ...shown, ...this.#named(shown) };
  }

  #find(id: string) {
    if (id.startsWith("eng_")) return this.#engagement(id);
    if (id.startsWith("rep_")) return this.#report(id as ReportId);
    if (id.startsWith("par_")) return this.#party(id as PartyId);
    if (id.startsWith("occ_")) return this.#occasion(id);
    if (id.startsWith("doc_")) return this.#document(id as DocumentId);
    return id.startsWith("sto_") ? this.#story(id as StoryId) : null;
  }

  #engagement(id: string) {
    const record = this.#engagementRecord(id);
    if (record === null) return null;
    const documents = this.#merged.documentsOf(record.reports);
    const told = new Set(record.reports);
    return {
      is: "engagement" as const,
      record,
      whole: record.parent === null ? null : (this.#row(record.parent)[0] ?? null),
      parts: record.parts.flatMap((part) => this.#row(part)),
      reports: record.reports.flatMap((report) => this.#report(report)?.record ?? []),
      statements: documents.flatMap((document) => this.#statementsOf(document, told)),
      departures: documents.flatMap((document) => this.#departuresIn(document).map((departure) => ({ ...departure, document }))),
    };
  }

  #report(id: ReportId) {
    const document = this.#view.reportFacts(id)?.document;
    const source = document && this.#source(document);
    const report = source?.analysis.reports.find((own) => own.id === id);
    return source && report ? { is: "report" as const, record: reportRecord(this.#merged, report, source) } : null;
  }

  #party(id: PartyId) {
    const person = this.#view.person(id);
    // Nothing but a walk finds the documents that tell a state or a body.
    const documents = person ? this.#telling(person.members) : this.#walk(id);
    const own = person?.id ?? id;
    for (const document of documents) this.#source(document);
    const record = this.#reader.party(own);
    if (record === undefined) return null;
    const engagements = this.#engagementsOf(documents, ({ participants }) => participants.some(({ party }) => party === own));
    const questions = record.undecided.flatMap((other) => {
      const party = this.#reader.party(other);
      return party === undefined ? [] : [openQuestion(record, party, this.#merging.parties.compare)];
    });
    return { is: "party" as const, record, engagements, questions };
  }

  #occasion(id: string) {
    const occasion = this.#view.occasion(id);
    const record = occasion && this.#reader.occasion(occasion.id);
    if (!occasion || !record) return null;
    const told = this.#engagementsOf(this.#telling(occasion.members), (engagement) => engagement.occasion === occasion.id);
    return { is: "occasion" as const, record, engagements: told };
  }

  #document(id: DocumentId) {
    const stored = this.#view.document(id);
    if (stored === undefined) return null;
    const source = this.#source(id);
    const story = this.#merged.story(id);
    const departures = this.#departuresIn(id);
    const found = { paths: this.#view.paths(id), copyOf: this.#merged.copyOf(id), story, departures };
    const reports = source.analysis.reports.map((report) => reportRecord(this.#merged, report, source));
    return { is: "document" as const, record: documentRecord(stored, found, true), reports, statements: statementRecords(source, true) };
  }

  /** Who says so, of the reports that are told. */
  #statementsOf(id: DocumentId, told: ReadonlySet<ReportId>): StatementRecord[] {
    const source = this.#source(id);
    const cited = new Set(source.analysis.reports.filter((report) => told.has(report.id)).flatMap(({ statements }) => statements));
    return [...statementRecords(source, false)].filter((statement) => cited.has(statement.id));
  }

  #departuresIn(id: DocumentId): readonly DepartureRecord[] {
    const source = this.#source(id);
    const book = this.#reader.book(source.analysis.parties.map(({ index }) => source.partyId(index)));
    return departuresIn(this.#merged, id, this.#merged.documentsOfStory(this.#merged.story(id)), book, this.#merging);
  }

  #story(id: StoryId) {
    const documents = this.#merged.documentsOfStory(id);
    if (documents.length === 0) return null;
    const survey = emptySurvey();
    for (const document of documents) addTo(survey, this.#source(document));
    return { is: "story" as const, record: storyRecord(id, survey, this.#view) };
  }

  #engagementRecord(id: string): EngagementRecord | null {
    const joined = this.#view.engagement(id);
    if (joined === undefined) return null;
    const own = this.#merged.storyOfEngagement(joined.id);
    const documents = this.#merged.documentsOf(joined.members);
    const [first] = documents;
    const story = this.#merged.documentsOfStory(own).length > 0 || first === undefined ? own : this.#merged.story(first);
    return engagementRecord(this.#merged, joined, story);
  }

  #row(id: EngagementId): EngagementRow[] {
    const record = this.#engagementRecord(id);
    return record === null ? [] : [rowOf(record, this.#merged, this.#reader)];
  }

  #engagementsOf(documents: readonly DocumentId[], which: (record: EngagementRecord) => boolean): EngagementRow[] {
    const reports = documents.flatMap((document) => this.#source(document).analysis.reports.map(({ id }) => this.#merged.engagementOf(id)));
    const records = [...new Set(reports)].flatMap((id) => this.#engagementRecord(id) ?? []);
    return records
      .filter(which)
      .sort(latestFirst)
      .map((record) => rowOf(record, this.#merged, this.#reader));
  }

  #telling(forms: readonly Parameters<RegisterView["documentsTelling"]>[0][]): DocumentId[] {
    return [...new Set(forms.flatMap((form) => this.#view.documentsTelling(form)))].sort();
  }

  #walk(id: PartyId): DocumentId[] {
    return [...this.#view.documents()].flatMap(({ analysis }) => {
      const source = this.#merged.sourceOf(analysis);
      return analysis.parties.some(({ index }) => source.partyId(index) === id) ? [source.id] : [];
    });
  }

  #source(document: DocumentId): Source {
    const source = this.#merged.source(document);
    this.#reader.notice(source);
    return source;
  }

  /** Names and lines for every id that stands in what is shown. */
  #named(shown: object): Named {
    const text = JSON.stringify(shown);
    const ids = [...new Set(text.match(/\b(?:par|occ|doc)_[0-9a-z]{16}\b/g) ?? [])].sort();
    const names: Record<string, string> = {};
    const documents: Record<string, DocumentLine> = {};
    for (const id of ids) if (id.startsWith("doc_")) this.#line(id as DocumentId, documents);
    for (const id of ids) {
      const name = id.startsWith("par_") ? this.#reader.party(id as PartyId)?.name : this.#reader.occasion(id as OccasionId)?.name;
      if (name !== undefined) names[id] = name;
    }
    return { names, documents };
  }

  #line(id: DocumentId, lines: Record<string, DocumentLine>): void {
    const stored = this.#view.document(id);
    if (stored === undefined) return;
    this.#source(id);
    const found = { paths: this.#view.paths(id), copyOf: this.#merged.copyOf(id), story: this.#merged.story(id), departures: [] };
    const { externalId, url, outlet, title, paths, published, publishedBasis, language, translated, copyOf, synthetic } = documentRecord(
      stored,
      found,
      false,
    );
    lines[id] = { id, externalId, url, outlet, title, paths, published, publishedBasis, language, translated, copyOf, synthetic };
  }
}
