import type {
  DocumentRecord,
  EngagementRecord,
  OccasionRecord,
  PartyRecord,
  RecordFields,
  ReportRecord,
  StatementRecord,
} from "../src/types/record.ts";

/** An export in the format `dragoman-register/1`, with the texts. */
export interface RegisterExport {
  readonly documents: readonly DocumentRecord[];
  readonly statements: readonly StatementRecord[];
  readonly reports: readonly ReportRecord[];
  readonly engagements: readonly EngagementRecord[];
  readonly parties: readonly PartyRecord[];
  readonly occasions: readonly OccasionRecord[];
}

/** An export, by its ids. */
export class IndexedRegister {
  /** By the name under which gold knows them: the external id, else the name of the file without its ending. */
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  readonly documentNames: ReadonlyMap<string, string>;
  readonly reports: ReadonlyMap<string, ReportRecord>;
  readonly engagements: ReadonlyMap<string, EngagementRecord>;
  readonly #parties: ReadonlyMap<string, PartyRecord>;
  readonly #occasions: ReadonlyMap<string, OccasionRecord>;
  readonly #statements: ReadonlyMap<string, readonly StatementRecord[]>;

  constructor({ documents, statements, reports, engagements, parties, occasions }: RegisterExport) {
    this.documents = new Map(documents.map((document) => [goldName(document), document]));
    this.documentNames = new Map(documents.map((document) => [document.id, goldName(document)]));
    this.reports = byId(reports);
    this.engagements = byId(engagements);
    this.#parties = byId(parties);
    this.#occasions = byId(occasions);
    this.#statements = Map.groupBy(statements, ({ document }) => document);
  }

  party(id: string): PartyRecord | undefined {
    return this.#parties.get(id);
  }

  persons({ participants }: RecordFields): PartyRecord[] {
    return participants.flatMap(({ party }) => this.#parties.get(party) ?? []).filter(({ type }) => type === "person");
  }

  occasionName(id: string | null): string | null {
    return id === null ? null : (this.#occasions.get(id)?.name ?? id);
  }

  reportsOf(document: DocumentRecord): ReportRecord[] {
    return document.reports.flatMap((id) => this.reports.get(id) ?? []);
  }

  statementsOf(document: DocumentRecord): readonly StatementRecord[] {
    return this.#statements.get(document.id) ?? [];
  }
}

function goldName({ externalId, paths, url, id }: DocumentRecord): string {
  return externalId ?? fileName(paths[0] ?? url ?? id);
}

function fileName(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
