import type { Names } from "../../pipeline/comparing-names.ts";
import type { Catalogue } from "../../store/catalogue/catalogue.ts";
import { cataloguePath, openCatalogue } from "../../store/catalogue/catalogue-file.ts";
import { EngagementIndex } from "../catalogue/engagement-index.ts";
import { EngagementPages } from "../catalogue/engagement-pages.ts";
import { Finder } from "../catalogue/find.ts";
import type { Looking } from "../catalogue/party-details.ts";
import { Shelf } from "../catalogue/shelf.ts";
import type { Register } from "../with-register.ts";
import type { BackOffice } from "./back-office.ts";
import { Counting } from "./counting.ts";

/** A catalogue that is open, and what looks things up in it. */
export interface OpenCatalogue extends Looking {
  readonly catalogue: Catalogue;
  readonly finder: Finder;
  readonly counting: Counting;
  readonly generation: string;
}

/**
 * Whoever opens what is there already is answered before it is looked whether the register has changed, which takes a processor for
 * seconds.
 */
const FIRST_AFTER = 2_000;
/** How often it is looked whether somebody changed the register, in milliseconds. */
const EVERY = 1_000;
/** When it is tried again after it failed, in milliseconds. */
const AGAIN = 30_000;
/** How long the catalogue of a large register may take, in seconds. */
const SECONDS = 6 * 3_600;

/** The catalogue of a register, made anew when the register has changed; until the new one is there, the one before answers. */
export class CurrentCatalogue {
  readonly #register: Register;
  readonly #readers: BackOffice;
  readonly #cataloguer: BackOffice;
  readonly #names: Names;
  #open: OpenCatalogue | null = null;
  #version = -1;
  #making: Promise<void> | null = null;
  #failure: string | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isLooking = false;
  /** Somebody said meanwhile that there is something new. */
  #isAsked = false;

  /**
   * @param readers who look whether the register has changed
   * @param cataloguer who makes the catalogue, which takes long
   */
  constructor(
    register: Register,
    { readers, cataloguer }: { readonly readers: BackOffice; readonly cataloguer: BackOffice },
    names: Names,
  ) {
    this.#register = register;
    this.#readers = readers;
    this.#cataloguer = cataloguer;
    this.#names = names;
  }

  /** Null until there is one. */
  get current(): OpenCatalogue | null {
    return this.#open;
  }

  get isBeingMade(): boolean {
    return this.#making !== null;
  }

  /** Why the register could not be catalogued; null where it could. */
  get failure(): string | null {
    return this.#failure;
  }

  /** Opens what is there and looks from now on whether it is of the register as it is. */
  start(): void {
    this.#reopen();
    this.#lookAfter(this.#open === null ? 0 : FIRST_AFTER);
  }

  /** Looks at once: the register has changed. */
  look(): void {
    this.#isAsked = true;
    if (!this.#isLooking) this.#lookAfter(0);
  }

  /** Waits until what is in the register by now is catalogued. */
  async refresh(): Promise<void> {
    await this.#making;
    await this.#make();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#open?.catalogue.close();
    this.#open = null;
  }

  #lookAfter(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), milliseconds).unref();
  }

  async #look(): Promise<void> {
    this.#isLooking = true;
    this.#isAsked = false;
    const started = performance.now();
    const version = this.#register.get<{ data_version: number }>("PRAGMA data_version")?.data_version ?? 0;
    const isChanged = version !== this.#version;
    this.#version = version;
    if (isChanged) await this.#make();
    const hasFailed = isChanged && this.#failure !== null;
    if (hasFailed) this.#version = -1;
    this.#isLooking = false;
    // Somebody who takes in a folder changes the register again and again: of a large one no more than half the time goes into catalogues.
    if (this.#isAsked) this.#lookAfter(0);
    else this.#lookAfter(hasFailed ? AGAIN : Math.max(EVERY, performance.now() - started));
  }

  #make(): Promise<void> {
    this.#making ??= this.#remake().finally(() => {
      this.#making = null;
    });
    return this.#making;
  }

  async #remake(): Promise<void> {
    const path = cataloguePath(this.#register.path);
    try {
      const now = await this.#readers.run({ task: "generation" }, { seconds: SECONDS });
      const generation =
        now === this.#open?.generation ? now : await this.#cataloguer.run({ task: "catalogue", path }, { seconds: SECONDS });
      this.#failure = null;
      if (generation !== this.#open?.generation) this.#reopen();
    } catch (error) {
      this.#failure = error instanceof Error ? error.message : String(error);
    }
  }

  #reopen(): void {
    const catalogue = openCatalogue(cataloguePath(this.#register.path));
    if (catalogue === undefined) return;
    const before = this.#open;
    const index = new EngagementIndex(catalogue);
    const [shelf, pages, counting] = [new Shelf(catalogue), new EngagementPages(index), new Counting(index)];
    const finder = new Finder(shelf, this.#names);
    const generation = catalogue.about("generation") ?? "";
    this.#open = { catalogue, shelf, index, pages, finder, counting, names: this.#names, generation };
    before?.catalogue.close();
  }
}
