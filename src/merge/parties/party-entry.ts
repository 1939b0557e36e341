import type { Names } from "../../names/names.ts";
import type { PartyId } from "../../types/ids.ts";
import type { EvidenceRecord, HeldOfficeRecord, PartyRecord } from "../../types/record.ts";
import type { LocalParty, OfficeForm } from "../../types/report.ts";
import type { IsoDate, LanguageTag, PartyType, StateCode } from "../../types/vocabulary.ts";
import { keyedPartyId, type Source } from "../source.ts";
import { Tally } from "../tally.ts";
import { cite, evidence } from "../told.ts";
import { type ChosenName, chooseName, chooseWords } from "./choose-name.ts";
import { JoiningEvidence } from "./joining-evidence.ts";
import { type SpellingTables, spellingReasons } from "./spelling-reasons.ts";
import { Spellings } from "./spellings.ts";

/** What records of parties need to know beside the documents. */
export interface PartyTables {
  /** A name in Latin letters. */
  readonly romanise: (text: string) => string;
  /** English name of a party that a key names, where the data have one. */
  readonly labelOf: (type: PartyType, key: string) => string | null;
  /** Why two spellings are one name, in words for people. */
  readonly compare: Names["compare"];
}

interface HeldOffice {
  readonly forms: Tally<OfficeForm>;
  /** The body in which it is held, where a document that tells the office tells the body as a party too: the smallest id. */
  organisation: PartyId | null;
  first: IsoDate | null;
  last: IsoDate | null;
}

/** Everything that is told of one party. */
export class PartyEntry {
  readonly id: PartyId;
  readonly type: PartyType;
  readonly key: string | null;
  readonly spellings = new Spellings();
  readonly #joining = new JoiningEvidence();
  readonly #states = new Tally<StateCode>();
  readonly #offices = new Map<string, HeldOffice>();
  /** Original phrases of its offices by language: what a mistranslated office is compared with. */
  readonly phrases = new Map<LanguageTag, Tally<OfficeForm>>();

  constructor(id: PartyId, { type, key }: LocalParty) {
    this.id = id;
    this.type = type;
    this.key = key;
  }

  add(party: LocalParty, source: Source, isOwn: (name: string) => boolean): void {
    for (const { text, language } of party.names) this.spellings.add(text, language, source, isOwn(text));
    if (party.state) {
      const words = party.state.words.map(({ quote, supports }) => cite(source.id, quote, party.state?.value ?? "", supports));
      this.#states.add(party.state.value, party.state.value, source, words);
    }
    const days = daysOf(party, source);
    for (const office of party.offices) this.#addOffice(office, source, days);
    if (this.type === "person") this.#joining.add(party, source, days);
  }

  name(tables: PartyTables): ChosenName {
    const spellings = this.spellings.texts();
    const chosen = this.type === "person" ? chooseName(spellings, tables.romanise) : chooseWords(spellings);
    const label = this.#label(tables);
    return { name: label ?? chosen?.name ?? this.key ?? this.id, basis: chosen?.basis ?? "machine" };
  }

  /** States and offices have an English name; persons and organisations the one that they are known by. */
  #label({ labelOf }: PartyTables): string | null {
    if (this.key === null) return null;
    if (this.type === "state") return labelOf("state", this.key);
    if (this.type !== "office") return null;
    const office = this.#officesInOrder()[0]?.forms.best()?.value.label ?? labelOf("office", this.key.slice(0, this.key.lastIndexOf("@")));
    const country = this.country();
    return office === null ? null : [office, ...(country === null ? [] : [labelOf("state", country) ?? country])].join(", ");
  }

  country(): StateCode | null {
    if (this.type === "state") return this.key;
    return this.#states.best()?.text ?? null;
  }

  record(undecided: readonly PartyId[], tables: PartyTables): PartyRecord {
    const { name, basis } = this.name(tables);
    const country = this.country();
    const offices = this.#officesInOrder();
    const stateName = (state: StateCode): string => tables.labelOf("state", state) ?? state;
    const joining: SpellingTables["evidence"] = (text, others) => this.#joining.reasons(text, others, stateName);
    const countryWords = this.#states.ranked().find(({ text }) => text === country)?.words ?? [];
    return {
      id: this.id,
      type: this.type,
      name,
      nameBasis: basis,
      names: spellingReasons(this.spellings.all(), { name, basis, key: this.key }, { compare: tables.compare, evidence: joining }),
      country,
      offices: offices.map(heldOffice),
      parent: null,
      undecided,
      evidence: [...evidence("country", countryWords), ...offices.flatMap(officeEvidence)],
    };
  }

  #addOffice(office: OfficeForm, source: Source, days: readonly IsoDate[]): void {
    const words = [cite(source.id, office.quote, office.label)];
    const phrases = this.phrases.get(office.language) ?? new Tally<OfficeForm>();
    this.phrases.set(office.language, phrases);
    phrases.add(office.original, office, source, words);
    const key = office.key ?? `"${office.original}"`;
    const held = this.#offices.get(key) ?? { forms: new Tally<OfficeForm>(), organisation: null, first: null, last: null };
    this.#offices.set(key, held);
    const body = bodyOf(office, source);
    if (body !== null && (held.organisation === null || body < held.organisation)) held.organisation = body;
    held.forms.add(`${office.original}\n${office.language}`, office, source, words);
    for (const day of days) {
      if (held.first === null || day < held.first) held.first = day;
      if (held.last === null || day > held.last) held.last = day;
    }
  }

  /** By the first day on which they were seen, then by their keys; those that people tell, if anybody does. */
  #officesInOrder(): HeldOffice[] {
    const all = [...this.#offices].sort(([a, x], [b, y]) =>
      (x.first ?? "9999") < (y.first ?? "9999") ? -1 : x.first === y.first && a < b ? -1 : 1,
    );
    const told = all.filter(([, { forms }]) => (forms.best()?.origins ?? 0) > 0);
    return (told.length > 0 ? told : all).map(([, office]) => office);
  }
}

function heldOffice({ forms, organisation, first, last }: HeldOffice): HeldOfficeRecord {
  const best = forms.best();
  if (best === null) throw new Error("an office is only there once it was told");
  const { original, language, label } = best.value;
  return { original, language, label, organisation, seen: first === null || last === null ? [] : [first, last] };
}

function bodyOf({ organisation, state }: OfficeForm, source: Source): PartyId | null {
  if (organisation === null) return null;
  const key = `${organisation}@${state ?? ""}`;
  const isTold = source.analysis.parties.some((party) => party.type === "organisation" && party.key === key);
  return isTold ? keyedPartyId("organisation", key) : null;
}

function officeEvidence({ forms }: HeldOffice, index: number): EvidenceRecord[] {
  return evidence(
    `offices/${index}`,
    forms.ranked().flatMap(({ words }) => words),
  );
}

/** Days of the engagements in which a document has the party take part; if none is dated, the day of its publication. */
function daysOf({ index }: LocalParty, { analysis, published }: Source): IsoDate[] {
  const whens = analysis.reports
    .filter(({ participants }) => participants.some(({ party }) => party.value === index))
    .flatMap(({ when }) => (when ? [when.value.start, when.value.end ?? when.value.start] : []));
  return whens.length > 0 ? whens : published === null ? [] : [published];
}
