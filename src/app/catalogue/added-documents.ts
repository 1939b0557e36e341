import type { TitleParties } from "../../contacts/engagement-title.ts";
import { type Merging, PartyBook } from "../../pipeline/merging.ts";
import type { Catalogue } from "../../store/catalogue/catalogue.ts";
import { cataloguePath, openCatalogue } from "../../store/catalogue/catalogue-file.ts";
import type { Register } from "../../store/register.ts";
import type { DocumentId, EngagementId, OccasionId, PartyId } from "../../types/ids.ts";
import type { LanguageTag } from "../../types/vocabulary.ts";
import { engagementRecord } from "../engagement-record.ts";
import { MergedView } from "../merged-view.ts";
import { PartyReader } from "../party-reader.ts";
import type { Program } from "../program.ts";
import { readSettled } from "../read-settled.ts";
import type { RegisterView } from "../register-view.ts";
import { engagementCard } from "./engagement-card.ts";
import { type EngagementCard, KIND, type OccasionCard, type PartyCard } from "./entries.ts";
import { openingOf } from "./opening.ts";

/** What was understood of a document that was added. */
export interface AddedDocument {
  readonly id: DocumentId;
  readonly title: string | null;
  /** The first words of its text, where it has no title. */
  readonly opening: string | null;
  readonly language: LanguageTag | null;
  /** How many engagements it tells. */
  readonly total: number;
  /** The first of them. */
  readonly engagements: readonly EngagementCard[];
}

export interface AddingProgram extends Program {
  readonly merging: Merging;
  readonly topicLabel: (code: string) => string;
}

/** Of a chronology so many engagements are told. */
const TOLD = 20;

/** What the register understands of documents, before a catalogue has them; those that are no longer there are left out. */
export async function addedDocuments(register: Register, program: AddingProgram, ids: readonly DocumentId[]): Promise<AddedDocument[]> {
  if (ids.length === 0) return [];
  const catalogue = openCatalogue(cataloguePath(register.path));
  try {
    return await readSettled(register, program, (view) => {
      const adding = new Adding(view, program, catalogue);
      return ids.flatMap((id) => adding.document(id) ?? []);
    });
  } finally {
    catalogue?.close();
  }
}

class Adding {
  readonly #view: RegisterView;
  readonly #program: AddingProgram;
  readonly #catalogue: Catalogue | undefined;
  readonly #merged: MergedView;
  readonly #reader: PartyReader;
  readonly #book = new PartyBook();
  readonly #noticed = new Set<DocumentId>();

  constructor(view: RegisterView, program: AddingProgram, catalogue: Catalogue | undefined) {
    this.#view = view;
    this.#program = program;
    this.#catalogue = catalogue;
    this.#merged = new MergedView(view, program.merging);
    this.#reader = new PartyReader(this.#merged, program.merging);
  }

  document(id: DocumentId): AddedDocument | null {
    const stored = this.#view.document(id);
    if (stored === undefined) return null;
    const { reports, language } = stored.analysis;
    const engagements = [...new Set(reports.map((report) => this.#view.engagementOf(report.id)))];
    const cards = engagements.slice(0, TOLD).flatMap((engagement) => this.#card(engagement) ?? []);
    const { title, text } = stored.record;
    const opening = title === null ? openingOf(text) : null;
    return { id, title, opening, language, total: engagements.length, engagements: cards };
  }

  #card(id: EngagementId): EngagementCard | null {
    const joined = this.#view.engagement(id);
    const record = joined && engagementRecord(this.#merged, joined, this.#merged.storyOfEngagement(id));
    if (record === undefined || record === null) return null;
    const telling = this.#merged.documentsOf(record.reports).map((document) => {
      const source = this.#merged.source(document);
      if (!this.#noticed.has(document)) this.#book.add(source);
      this.#noticed.add(document);
      return { language: source.analysis.language, synthetic: this.#merged.isSynthetic(document) };
    });
    return engagementCard(record, telling, {
      parties: this.#parties(record.participants.map(({ party }) => party)),
      occasionName: (occasion) => this.#occasionName(occasion),
      topicLabel: this.#program.topicLabel,
    });
  }

  /** By the name that it has so far, which all documents give it; whoever is new, by that of the documents at hand. */
  #parties(ids: readonly PartyId[]): TitleParties {
    const known = (id: PartyId) =>
      this.#catalogue?.get<PartyCard>(KIND.partyCard, id) ?? this.#book.record(id, [], this.#program.merging.parties);
    return new Map(
      ids.flatMap((id) => {
        const party = known(id);
        return party === undefined ? [] : [[id, party] as const];
      }),
    );
  }

  #occasionName(id: OccasionId): string {
    return (this.#catalogue?.get<OccasionCard>(KIND.occasionCard, id) ?? this.#reader.occasion(id))?.name ?? id;
  }
}
