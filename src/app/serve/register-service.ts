import { getDocument } from "../../store/documents.ts";
import { openRegister } from "../../store/open-register.ts";
import { listRejections } from "../../store/rejections.ts";
import type { DocumentId } from "../../types/ids.ts";
import type { IsoDate } from "../../types/vocabulary.ts";
import type { CitedBrief } from "../brief/brief-about.ts";
import { type DocumentDetails, documentDetails } from "../catalogue/document-details.ts";
import { engagementDetails } from "../catalogue/engagement-details.ts";
import type { Sort } from "../catalogue/engagement-filter.ts";
import { KIND } from "../catalogue/entries.ts";
import type { FacetName } from "../catalogue/facets.ts";
import { occasionDetails } from "../catalogue/occasion-details.ts";
import { partyDetails } from "../catalogue/party-details.ts";
import { stateDetails } from "../catalogue/state-details.ts";
import { upcomingOf } from "../catalogue/upcoming.ts";
import { type Walk, walk } from "../catalogue/walk.ts";
import type { LoadedProgram } from "../load-program.ts";
import { RegisterView } from "../register-view.ts";
import type { Selection } from "../select/select-part.ts";
import type { Register } from "../with-register.ts";
import { type AskedFilter, filterOf } from "./asked.ts";
import { BackOffice, type JobHandling } from "./back-office.ts";
import type { StoryComparison } from "./compare-story.ts";
import { CurrentCatalogue, type OpenCatalogue } from "./current-catalogue.ts";
import { IngestJobs } from "./ingest-jobs.ts";
import type { Office } from "./job.ts";

/** The register is being laid out for the first time: nothing can be looked up yet. */
export class NotReady extends Error {
  override readonly name = "NotReady";
}

export interface ServiceOptions extends Office {
  /** How long a brief and an export may take, in seconds. */
  readonly seconds?: number;
}

const SECONDS = 300;
const INGEST_SECONDS = 24 * 3_600;
/** Each with each: more take minutes. */
const MOST_COMPARED = 20;
/** A long text beside a brief. */
const READERS = 2;
/** Whoever takes an export may be slow. */
const EXPORTERS = 2;

/** Everything that can be asked of one register for as long as it is served. */
export class RegisterService {
  readonly ingests: IngestJobs;
  readonly #register: Register;
  readonly #program: LoadedProgram;
  readonly #catalogue: CurrentCatalogue;
  readonly #writer: BackOffice;
  readonly #cataloguer: BackOffice;
  readonly #readers: BackOffice;
  readonly #exporters: BackOffice;
  readonly #seconds: number;

  /** Opens the register file, or makes one where there is none. */
  constructor(program: LoadedProgram, { seconds = SECONDS, ...office }: ServiceOptions) {
    this.#register = openRegister(office.register, { create: true });
    this.#program = program;
    this.#writer = new BackOffice(office, 1);
    // Of a large register a catalogue takes minutes, in which documents can be added.
    this.#cataloguer = new BackOffice(office, 1);
    // One stays: the program's data are here alone, so that nobody who asks waits until they are loaded.
    this.#readers = new BackOffice(office, READERS, 1);
    this.#exporters = new BackOffice(office, EXPORTERS);
    this.#seconds = seconds;
    this.#catalogue = new CurrentCatalogue(this.#register, { readers: this.#readers, cataloguer: this.#cataloguer }, program.names);
    this.ingests = new IngestJobs(this.#writer, INGEST_SECONDS, () => this.#catalogue.look());
    this.#catalogue.start();
  }

  /** Waits until everything that is in the register by now can be looked up. */
  refresh(): Promise<void> {
    return this.#catalogue.refresh();
  }

  async close(): Promise<void> {
    await Promise.all([this.#writer, this.#cataloguer, this.#readers, this.#exporters].map((office) => office.close()));
    this.#catalogue.close();
    this.#register.close();
  }

  status() {
    const { current, isBeingMade, failure } = this.#catalogue;
    const { program, version } = this.#program.generator;
    const count = (kind: string): number => current?.catalogue.count(kind) ?? 0;
    return {
      program: { program, version, packs: current?.catalogue.about("packs") ?? null },
      generation: current?.generation ?? null,
      isBeingMade,
      failure,
      counts: {
        engagements: current?.index.size ?? 0,
        documents: count(KIND.document),
        parties: count(KIND.party),
        occasions: count(KIND.occasion),
        stories: count(KIND.story),
        statements: count(KIND.statement),
      },
    };
  }

  /** @throws CursorError */
  engagements(asked: AskedFilter, sort: Sort, limit: number, after: string | null) {
    const open = this.#open();
    const { ids, total, next } = open.pages.page(filterOf(asked, open), sort, limit, after);
    return { items: open.shelf.cards(ids), total, next };
  }

  facets(asked: AskedFilter, facets: readonly FacetName[], most: number) {
    const open = this.#open();
    return open.counting.facets(filterOf(asked, open), facets, most);
  }

  statistics(asked: AskedFilter, most: number) {
    const open = this.#open();
    return open.counting.statistics(filterOf(asked, open), most);
  }

  upcoming(asked: AskedFilter, on: IsoDate, most: number) {
    const open = this.#open();
    return upcomingOf(open, filterOf(asked, open), on, most);
  }

  engagement(id: string) {
    return engagementDetails(this.#open().shelf, this.#register, id);
  }

  /** Keeps an engagement's id for good; null where nothing answers to it. */
  async pin(id: string): Promise<{ readonly id: string } | null> {
    const record = this.#open().shelf.engagement(id);
    if (record === undefined) return null;
    await this.#readers.run({ task: "pin", id: record.id }, { seconds: this.#seconds });
    return { id: record.id };
  }

  /** Null where there is no such document, or no more. @throws TooLong */
  async document(id: string): Promise<DocumentDetails | null> {
    this.#open();
    const stored = getDocument(this.#register, id as DocumentId);
    if (stored === undefined) return null;
    const mentions = await this.#readers.run({ task: "mentions", document: stored.id }, { seconds: this.#seconds });
    return documentDetails(this.#open().shelf, new RegisterView(this.#register, this.#program.linking), stored, mentions);
  }

  party(id: string) {
    return partyDetails(this.#open(), id);
  }

  state(code: string) {
    return stateDetails(this.#open(), code);
  }

  /** Names of persons, by their ids, as texts in a language call them. */
  called(language: string) {
    return this.#open().catalogue.called(language);
  }

  occasion(id: string) {
    return occasionDetails(this.#open(), id);
  }

  story(id: string) {
    const { shelf } = this.#open();
    const record = shelf.story(id);
    if (record === undefined) return null;
    const engagement = record.engagement === null ? null : (shelf.card(record.engagement) ?? null);
    return { record, engagement, documents: shelf.documentCards(record.documents) };
  }

  /** The texts of a story laid beside each other, of a large one the first; null where there is no such story. @throws TooLong */
  async comparison(id: string): Promise<StoryComparison | null> {
    const record = this.#open().shelf.story(id);
    if (record === undefined) return null;
    const documents = record.documents.slice(0, MOST_COMPARED);
    return await this.#readers.run({ task: "compare", documents }, { seconds: this.#seconds });
  }

  walk<W extends Walk>(what: W, owner: string | null, after: string, limit: number) {
    return walk(this.#open().catalogue, what, owner, after, limit);
  }

  find(asked: string, most: number) {
    return this.#open().finder.find(asked, most);
  }

  rejections() {
    return this.#register.read(() => listRejections(this.#register));
  }

  /** @throws SelectionError @throws TooLong */
  brief(terms: readonly string[], on: IsoDate): Promise<CitedBrief> {
    return this.#readers.run({ task: "brief", terms, on }, { seconds: this.#seconds });
  }

  /**
   * Writes the register or a part of it in a format, piece by piece.
   * @throws SelectionError @throws UnknownFormat @throws TooLong
   */
  async export(
    format: string,
    part: Selection,
    give: (piece: string | Uint8Array) => Promise<void> | void,
    handling: Pick<JobHandling, "signal">,
  ): Promise<void> {
    const heard: JobHandling["heard"] = (saying) => (saying.say === "piece" ? give(saying.piece) : undefined);
    await this.#exporters.run({ task: "export", format, part }, { ...handling, heard, seconds: this.#seconds });
  }

  /** The engagements that conditions let through, for an export; undefined where there are no conditions. */
  chosen(asked: AskedFilter): ReadonlySet<string> | undefined {
    const open = this.#open();
    const { facets, ...days } = asked;
    const isAsked = Object.values(facets).some((values) => values.length > 0) || Object.values(days).some((value) => value !== undefined);
    if (!isAsked) return undefined;
    const chosen = new Set<string>();
    for (const row of open.index.select(filterOf(asked, open)).rows()) chosen.add(open.index.ids[row] ?? "");
    return chosen;
  }

  #open(): OpenCatalogue {
    const { current, failure } = this.#catalogue;
    if (current !== null) return current;
    throw new NotReady(failure ?? "the register is being laid out to be looked at");
  }
}
