import { type Linked, type Source, sourceOf } from "../../src/merge/source.ts";
import { type Telling, tellingOf } from "../../src/merge/telling.ts";
import { evidenced } from "../../src/text/evidenced.ts";
import { quote } from "../../src/text/quote.ts";
import type { When } from "../../src/types/date.ts";
import type { DocumentId } from "../../src/types/ids.ts";
import type { Analysis, LocalOccasion, LocalParty, OfficeForm, Report, Statement } from "../../src/types/report.ts";
import type { Quote } from "../../src/types/span.ts";
import { CONTAINER_KINDS, type EngagementKind, type Medium, type Status, type TopicBasis } from "../../src/types/vocabulary.ts";

/** A report in short: what is left out is not told. */
export interface Invented {
  readonly kind?: EngagementKind;
  readonly status?: Status;
  /** `2025-09-18`, `2025-09-18/2025-09-20` */
  readonly when?: string;
  readonly within?: boolean;
  readonly basis?: When["basis"];
  readonly where?: readonly [city: string, country: string];
  readonly persons?: readonly string[];
  /** Offices of persons by their names, in French. */
  readonly held?: Readonly<Record<string, { readonly original: string; readonly key: string }>>;
  /** `office@STATE` of participants whom nobody names. */
  readonly offices?: readonly string[];
  readonly topics?: readonly (readonly [code: string, basis: TopicBasis])[];
  readonly outcomes?: readonly string[];
  readonly mentioned?: readonly string[];
  readonly occasion?: { readonly series: string; readonly year?: number; readonly edition?: number };
  readonly parts?: readonly Invented[];
}

export interface InventedDocument {
  readonly reports: readonly Invented[];
  readonly machine?: boolean;
  readonly from?: string;
  readonly language?: string;
  readonly published?: string;
  /** Names of the issuers of communiqués on which it rests. */
  readonly issuers?: readonly string[];
  readonly copyOf?: DocumentId;
}

const NOWHERE = { latitude: 1, longitude: 1 } as const;

/** An analysis in which everything is told by words of its own: the values one after another. */
class Inventor {
  readonly document: DocumentId;
  text = "";
  readonly parties: LocalParty[] = [];
  readonly occasions: LocalOccasion[] = [];
  readonly reports: Report[] = [];
  readonly statements: Statement[] = [];

  constructor(document: DocumentId) {
    this.document = document;
  }

  words(value: string): Quote {
    const from = this.text.length;
    this.text += `${value} `;
    return quote(this.text, from, from + value.length);
  }

  party(type: LocalParty["type"], name: string, held?: { readonly original: string; readonly key: string }): number {
    const known = this.parties.find((party) => party.type === type && party.names[0]?.text === name);
    if (known !== undefined) return known.index;
    const index = this.parties.length;
    const person = type === "person";
    const names = [{ text: name, language: "en", quote: this.words(name) }];
    const form = `frm_${name.toLowerCase().replaceAll(" ", "")}` as const;
    this.parties.push({
      index,
      type,
      key: person ? null : name,
      form: person ? form : null,
      names,
      state: null,
      offices: held ? [this.office(held)] : [],
    });
    return index;
  }

  office({ original, key }: { readonly original: string; readonly key: string }): OfficeForm {
    return { original, language: "fr", key, head: key, label: key, organisation: null, state: null, quote: this.words(original) };
  }

  occasion({ series, year, edition }: NonNullable<Invented["occasion"]>): number {
    const index = this.occasions.length;
    const number = (value: number | undefined) => (value === undefined ? null : evidenced(value, this.words(String(value))));
    this.occasions.push({
      index,
      form: `ofm_${series}${year ?? ""}${edition ?? ""}`,
      name: { text: series, language: "en", quote: this.words(series) },
      series,
      label: series,
      kind: "exhibition",
      year: number(year),
      edition: number(edition),
      when: null,
      where: null,
      hosts: [],
    });
    return index;
  }

  report(told: Invented, parent: Report["id"] | null): void {
    const { kind = "talks", status = "held", persons = [], offices = [], topics = [], outcomes = [], mentioned = [], parts = [] } = told;
    const id: Report["id"] = `rep_${this.document.slice("doc_".length)}${this.reports.length}`;
    const say = <T>(value: T, words: string) => evidenced(value, this.words(words));
    const taking = [
      ...persons.map((name) => this.party("person", name, told.held?.[name])),
      ...offices.map((key) => this.party("office", key)),
    ];
    this.reports.push({
      id,
      document: this.document,
      anchor: this.words(kind),
      level: CONTAINER_KINDS.has(kind) ? "container" : "atomic",
      parent,
      kind: say(kind, kind),
      status: say(status, status),
      when: told.when === undefined ? null : say(whenOf(told.when, told), told.when),
      yearless: null,
      bounds: null,
      where:
        told.where === undefined ? null : say({ name: told.where[0], country: told.where[1], ...NOWHERE, basis: "stated" }, told.where[0]),
      participants: taking.map((index) => ({
        party: say(index, this.parties[index]?.names[0]?.text ?? "?"),
        capacities: [],
        represents: null,
        office: null,
        score: 5,
        because: [],
      })),
      others: null,
      delegations: [],
      invitedBy: [],
      occasion: told.occasion === undefined ? null : say(this.occasion(told.occasion), told.occasion.series),
      topics: topics.map(([code, basis]) => ({ code: say(code, code), basis })),
      outcomes: outcomes.map((text) => say({ kind: "agreement", text, language: "en" } as const, text)),
      undertakings: [],
      upcoming: [],
      mentioned: mentioned.map((name) => say(this.party("person", name), name)),
      statements: this.statements.map((statement) => statement.id),
    });
    for (const part of parts) this.report(part, id);
  }

  issue(name: string, medium: Medium): void {
    const words = this.words(name);
    const issuer = this.party("organisation", name);
    this.statements.push({ id: `sta_${this.statements.length}`, issuer, side: null, medium, quote: words, cue: words, date: null });
  }
}

function whenOf(text: string, { within = false, basis = "stated" }: Invented): When {
  const [start = "", end] = text.split("/");
  return { start, end: end ?? (start.length === 10 ? start : null), basis, within };
}

/** The text of an invented document: its words one after another. */
export function inventText(document: DocumentId, invented: InventedDocument): string {
  return inventorOf(document, invented).text;
}

function inventorOf(document: DocumentId, { issuers = [], reports }: InventedDocument): Inventor {
  const inventor = new Inventor(document);
  for (const issuer of issuers) inventor.issue(issuer, "communique");
  for (const report of reports) inventor.report(report, null);
  return inventor;
}

export function inventAnalysis(document: DocumentId, invented: InventedDocument): Analysis {
  const { machine = false, from = null, language = "fr", published } = invented;
  const inventor = inventorOf(document, invented);
  return {
    document,
    published: published === undefined ? null : { date: published, basis: "given" },
    language,
    languages: [language],
    paragraphs: [],
    parties: inventor.parties,
    occasions: inventor.occasions,
    statements: inventor.statements,
    reports: inventor.reports,
    mainReport: inventor.reports[0]?.id ?? null,
    leads: [],
    departures: [],
    translated: machine ? { machine, from, because: [] } : null,
    fingerprint: [],
    sketch: null,
  };
}

/** A document as merging sees it; forms are persons and occasions of their own. */
export function inventSource(document: DocumentId, invented: InventedDocument): Source {
  const linked: Linked = {
    personOf: (form) => `par_${form.slice("frm_".length)}`,
    engagementOf: (report) => `eng_${report.slice("rep_".length)}`,
    occasionOf: (form) => `occ_${form.slice("ofm_".length)}`,
    leaderOf: () => invented.copyOf ?? document,
    originalOf: () => null,
  };
  return sourceOf(inventAnalysis(document, invented), linked);
}

/** The first report of each document, as tellings of one engagement. */
export function tellings(documents: Readonly<Record<DocumentId, InventedDocument>>): [Telling, ...Telling[]] {
  const all = Object.entries(documents).flatMap(([id, invented]) => {
    const source = inventSource(id as DocumentId, invented);
    return source.analysis.reports.slice(0, 1).map((report) => tellingOf(report, source));
  });
  return all as [Telling, ...Telling[]];
}
