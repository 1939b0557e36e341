import { byCodeUnits } from "../../text/order.ts";
import type { DocumentId, OccasionId, PartyId, ReportId, StatementId } from "../../types/ids.ts";
import type {
  DocumentRecord,
  EngagementRecord,
  EvidenceRecord,
  PartyRecord,
  RegisterRecords,
  ReportRecord,
  StatementRecord,
} from "../../types/record.ts";

/** Of a party what rows need. */
export interface KnownParty extends Pick<PartyRecord, "id" | "type" | "name" | "nameBasis" | "country"> {
  /** Names of the bodies in which it holds offices, by the office's words. */
  readonly bodies: ReadonlyMap<string, string>;
  /** Words that say its state, one quote a document. */
  readonly countryWords: ReadonlyMap<DocumentId, EvidenceRecord>;
}

/** Of a document what a reader must see to find it and to weigh it: a line, whatever its length. */
export interface KnownDocument extends Pick<DocumentRecord, "id" | "url" | "outlet" | "published" | "language" | "synthetic"> {
  readonly machine: boolean;
  readonly copy: boolean;
}

interface KnownReport {
  readonly document: DocumentId;
  readonly voices: readonly string[];
}

/**
 * Names for the ids of a register: all that an exporter of rows keeps in memory. It grows with the documents by a line each, with reports by
 * who says so, with parties by their names and one quote a document for their state; texts and words stay where they are.
 */
export class Known {
  readonly generator: string;
  readonly parties = new Map<PartyId, KnownParty>();
  readonly #occasions = new Map<OccasionId, string>();
  readonly #documents = new Map<DocumentId, KnownDocument>();
  readonly #statements = new Map<StatementId, string>();
  readonly #reports = new Map<ReportId, KnownReport>();

  /**
   * Walks documents, parties, occasions and statements; reports are for whoever walks them to remember.
   * @param see is shown each document on the way
   */
  constructor(records: RegisterRecords, see: (document: DocumentRecord) => void = () => {}) {
    const { program, version, packs } = records.generator;
    this.generator = `${program} ${version}, packs ${packs.slice(0, "sha256:".length + 12)}`;
    for (const document of records.documents()) {
      this.#documents.set(document.id, knownDocument(document));
      see(document);
    }
    const names = new Map<PartyId, string>();
    const bodies: [Map<string, string>, string, PartyId][] = [];
    for (const party of records.parties()) {
      const known = { ...knownParty(party), bodies: new Map<string, string>() };
      names.set(party.id, party.name);
      this.parties.set(party.id, known);
      for (const { original, organisation } of party.offices)
        if (organisation !== null) bodies.push([known.bodies, original, organisation]);
    }
    for (const [of, office, organisation] of bodies) of.set(office, names.get(organisation) ?? "");
    for (const { id, name } of records.occasions()) this.#occasions.set(id, name);
    for (const statement of records.statements()) this.#statements.set(statement.id, this.#voice(statement));
  }

  /** Makes a report known, for `documentsOf` and `voicesOf`. */
  remember(report: ReportRecord): void {
    this.#reports.set(report.id, { document: report.document, voices: this.voicesIn(report) });
  }

  party(id: PartyId): KnownParty | null {
    return this.parties.get(id) ?? null;
  }

  occasion(id: OccasionId | null): string | null {
    return id === null ? null : (this.#occasions.get(id) ?? null);
  }

  document(id: DocumentId): KnownDocument | null {
    return this.#documents.get(id) ?? null;
  }

  /** Documents that tell an engagement, by id. */
  documentsOf({ reports }: Pick<EngagementRecord, "reports">): KnownDocument[] {
    const ids = new Set(reports.flatMap((id) => this.#reports.get(id)?.document ?? []));
    return [...ids].sort(byCodeUnits).flatMap((id) => this.document(id) ?? []);
  }

  /** Who says so in a report: issuers with what they issued and for which state, else its outlet. */
  voicesIn({ document, statements }: Pick<ReportRecord, "document" | "statements">): string[] {
    const voices = statements.flatMap((statement) => this.#statements.get(statement) ?? []);
    return voices.length > 0 ? voices : [`${this.#outlet(document)} (outlet)`];
  }

  /** Who says so in all reports of an engagement, by name. */
  voicesOf({ reports }: Pick<EngagementRecord, "reports">): string[] {
    return [...new Set(reports.flatMap((id) => this.#reports.get(id)?.voices ?? []))].sort(byCodeUnits);
  }

  #voice({ issuer, side, medium, document }: StatementRecord): string {
    const name = issuer === null ? this.#outlet(document) : (this.parties.get(issuer)?.name ?? "");
    return side === null ? `${name} (${medium})` : `${name} (${medium}, ${side})`;
  }

  #outlet(id: DocumentId): string {
    const { outlet, url } = this.document(id) ?? { outlet: null, url: null };
    return outlet ?? (url !== null && URL.canParse(url) && new URL(url).hostname !== "" ? new URL(url).hostname : "unnamed");
  }
}

function knownDocument(document: DocumentRecord): KnownDocument {
  const { id, url, outlet, published, language, synthetic, translated, copyOf } = document;
  return { id, url, outlet, published, language, synthetic, machine: translated?.machine === true, copy: copyOf !== null };
}

function knownParty({ id, type, name, nameBasis, country, evidence }: PartyRecord): Omit<KnownParty, "bodies"> {
  const words = evidence.filter(({ field, value }) => field === "country" && value === country);
  return { id, type, name, nameBasis, country, countryWords: new Map(words.map((each) => [each.document, each])) };
}
