import type { Names } from "../../pipeline/comparing-names.ts";
import type { CatalogueWriter } from "../../store/catalogue/catalogue-writer.ts";
import { foldForm } from "../../text/fold.ts";
import { stateName } from "../../text/region-names.ts";
import type { OccasionId, PartyId } from "../../types/ids.ts";
import type { DocumentRecord, OccasionRecord, PartyRecord, RegisterRecords } from "../../types/record.ts";
import { calledIn } from "./called.ts";
import { engagementCard } from "./engagement-card.ts";
import { engagementValues, type ValueNames } from "./engagement-values.ts";
import { type DocumentEntry, KIND, type OccasionCard, type PartyCard, type PartyEntry } from "./entries.ts";
import { type KnownParty, organisationsOf } from "./known-parties.ts";
import { openingOf } from "./opening.ts";
import { RowsBuilder } from "./rows.ts";
import { SHOWN, shortEvidence } from "./short-evidence.ts";
import { Tellings } from "./telling.ts";

/** What a catalogue is made of. */
export interface CatalogueSource {
  readonly records: RegisterRecords;
  /** The documents with their texts, which are looked through and not kept. */
  readonly withTexts: Iterable<DocumentRecord>;
  readonly names: Pick<Names, "facets">;
}

/** Writes a whole register into a catalogue; every array of the records is walked once. */
export function fillCatalogue(writer: CatalogueWriter, source: CatalogueSource): void {
  new Filling(writer, source).all();
}

class Filling {
  readonly #writer: CatalogueWriter;
  readonly #source: CatalogueSource;
  readonly #parties = new Map<PartyId, KnownParty>();
  readonly #occasions = new Map<OccasionId, OccasionRecord>();
  readonly #tellings = new Tellings();
  /** How many engagements there are of whom or what. */
  readonly #counts = new Map<string, number>();
  readonly #announced = new Map<OccasionId, number>();
  readonly #rows = new RowsBuilder();
  /** What persons are called, by language. */
  readonly #names = new Map<string, Record<string, string>>();

  constructor(writer: CatalogueWriter, source: CatalogueSource) {
    this.#writer = writer;
    this.#source = source;
  }

  all(): void {
    const { records, withTexts } = this.#source;
    this.#writer.about("packs", records.generator.packs);
    for (const party of records.parties()) this.#party(party);
    for (const occasion of records.occasions()) this.#occasion(occasion);
    for (const document of withTexts) this.#document(document);
    for (const statement of records.statements()) {
      this.#writer.put(KIND.statement, statement.id, statement.document, statement);
      this.#tellings.addStatement(statement);
    }
    for (const report of records.reports()) {
      this.#writer.put(KIND.report, report.id, null, report);
      this.#tellings.addReport(report.id, report.document, report.statements);
    }
    for (const story of records.stories()) this.#writer.put(KIND.story, story.id, story.engagement, story);
    for (const undertaking of records.undertakings())
      this.#writer.put(KIND.undertaking, undertaking.id, undertaking.engagement, undertaking);
    for (const [language, called] of this.#names) this.#writer.called(language, called);
    this.#engagements();
    for (const party of this.#parties.values()) this.#writer.put(KIND.partyCard, party.id, party.type, this.#partyCard(party));
    for (const occasion of this.#occasions.values())
      this.#writer.put(KIND.occasionCard, occasion.id, occasion.series, this.#occasionCard(occasion));
  }

  #engagements(): void {
    const { records } = this.#source;
    const names: ValueNames = {
      parties: this.#parties,
      occasion: (id) => this.#occasions.get(id),
      occasionName: (id) => this.#occasions.get(id)?.name ?? id,
      topicLabel: records.topicLabel,
    };
    for (const record of records.engagements()) {
      const telling = this.#tellings.of(record);
      this.#writer.put(KIND.engagement, record.id, null, record);
      this.#writer.hold(KIND.card, record.id, null, engagementCard(record, telling.documents, names));
      for (const alias of record.aliases) this.#writer.alias(alias, record.id);
      this.#rows.add(record, telling.documents.length, engagementValues(record, telling, names));
      const own = record.participants.flatMap((participant) => [participant.party, ...organisationsOf(participant, this.#parties)]);
      const states = record.states.map((code) => `state:${code}`);
      for (const id of new Set([...own, ...states, ...(record.occasion === null ? [] : [record.occasion])]))
        this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1);
      for (const id of new Set(record.upcoming)) this.#announced.set(id, (this.#announced.get(id) ?? 0) + 1);
    }
    const order = this.#rows.order();
    this.#writer.release(order);
    for (const column of this.#rows.columns(order)) this.#writer.column(column);
  }

  #party(record: PartyRecord): void {
    const { id, type, name, country, offices, names, evidence } = record;
    this.#parties.set(id, { id, type, name, country, offices: offices.map(({ label, organisation }) => ({ label, organisation })) });
    const shown = names.map((own) => ({ ...own, documents: own.documents.slice(0, SHOWN), count: own.documents.length }));
    const entry: PartyEntry = { ...record, names: shown, evidence: shortEvidence(evidence) };
    this.#writer.put(KIND.party, id, null, entry);
    if (type === "person") for (const [language, text] of calledIn(name, names)) this.#called(language)[id] = text;
    const spellings = new Set([
      name,
      ...names.map(({ text }) => text),
      ...(type === "state" && country !== null ? [stateName(country)] : []),
    ]);
    this.#writer.put(KIND.spellings, id, null, [...spellings]);
    for (const spelling of spellings)
      this.#writer.name(id, spelling, foldForm(spelling), type === "person" ? this.#source.names.facets(spelling) : []);
  }

  #occasion(record: OccasionRecord): void {
    this.#occasions.set(record.id, { ...record, evidence: [] });
    this.#writer.put(KIND.occasion, record.id, null, { ...record, evidence: shortEvidence(record.evidence) });
    const spellings = new Set([record.name, ...record.names.map(({ text }) => text)]);
    for (const spelling of spellings) this.#writer.name(record.id, spelling, foldForm(spelling), []);
  }

  #document({ text, ...document }: DocumentRecord): void {
    const opening = document.title === null && text !== null ? openingOf(text) : null;
    const entry: DocumentEntry = { ...document, text: null, opening };
    this.#writer.put(KIND.document, document.id, document.story, entry);
    this.#writer.text(document.id, foldForm([document.title, text].filter(Boolean).join("\n")));
    this.#tellings.addDocument({ ...document, text: null });
  }

  #called(language: string): Record<string, string> {
    const called = this.#names.get(language) ?? {};
    this.#names.set(language, called);
    return called;
  }

  #partyCard({ id, type, name, country, offices }: KnownParty): PartyCard {
    const { label = null, organisation = null } = offices.at(-1) ?? {};
    const engagements = this.#counts.get(type === "state" && country !== null ? `state:${country}` : id) ?? 0;
    return { id, type, name, country, office: label, organisation, engagements };
  }

  #occasionCard({ id, name, series, kind, year, edition, when, where }: OccasionRecord): OccasionCard {
    const counts = { engagements: this.#counts.get(id) ?? 0, announcedBy: this.#announced.get(id) ?? 0 };
    return { id, name, series, kind, year, edition, when, where, ...counts };
  }
}
