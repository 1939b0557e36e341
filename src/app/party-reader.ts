import { type Merging, OccasionBook, PartyBook, type Source } from "../pipeline/merging.ts";
import { lately } from "../store/lately.ts";
import type { DocumentId, OccasionFormId, OccasionId, PartyId, PersonFormId } from "../types/ids.ts";
import type { OccasionRecord, PartyRecord } from "../types/record.ts";
import type { MergedView } from "./merged-view.ts";

const MOST = 500;

/**
 * Parties and occasions by their ids, without looking at the whole register: persons and occasions are found through
 * their forms. A party that only a key names is found once a document that tells it was noticed.
 */
export class PartyReader {
  readonly #merged: MergedView;
  readonly #merging: Merging;
  readonly #noticed = new PartyBook();
  readonly #seen = new Set<DocumentId>();
  readonly #person: (id: PartyId) => PartyBook;
  readonly #occasion: (id: OccasionId) => OccasionBook;

  constructor(merged: MergedView, merging: Merging) {
    this.#merged = merged;
    this.#merging = merging;
    this.#person = lately(MOST, (id) => this.#readPerson(id));
    this.#occasion = lately(MOST, (id) => this.#readOccasion(id));
  }

  /** Documents in which parties stand that are to be asked for. */
  notice(source: Source): void {
    if (this.#seen.has(source.id)) return;
    this.#seen.add(source.id);
    this.#noticed.add(source);
  }

  party(id: PartyId): PartyRecord | undefined {
    const undecided = this.#merged.view.undecided(id);
    return this.#person(id).record(id, undecided, this.#merging.parties) ?? this.#noticed.record(id, undecided, this.#merging.parties);
  }

  occasion(id: OccasionId): OccasionRecord | undefined {
    return this.#occasion(id).record(id);
  }

  /** What the register tells of some persons, and the noticed documents of other parties. */
  book(ids: Iterable<PartyId>): PartyBook {
    const only = new Set(ids);
    const documents = new Set([...only].flatMap((id) => this.#documentsOf(this.#merged.view.person(id)?.members ?? [])));
    return this.#read([...documents], only);
  }

  #readPerson(id: PartyId): PartyBook {
    return this.#read(this.#documentsOf(this.#merged.view.person(id)?.members ?? []), new Set([id]));
  }

  #readOccasion(id: OccasionId): OccasionBook {
    const book = new OccasionBook();
    const documents = this.#documentsOf(this.#merged.view.occasion(id)?.members ?? []);
    for (const document of documents) book.add(this.#merged.source(document), new Set([id]));
    return book;
  }

  #read(documents: readonly DocumentId[], only: ReadonlySet<PartyId>): PartyBook {
    const book = new PartyBook();
    for (const document of documents.toSorted()) book.add(this.#merged.source(document), only);
    return book;
  }

  #documentsOf(forms: readonly (PersonFormId | OccasionFormId)[]): DocumentId[] {
    return [...new Set(forms.flatMap((form) => this.#merged.view.documentsTelling(form)))].sort();
  }
}
