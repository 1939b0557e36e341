import { evidenced } from "../text/evidenced.ts";
import { foldForm } from "../text/fold.ts";
import { personFormId } from "../text/ids.ts";
import { officeHeld } from "../text/office-held.ts";
import type { OfficeFound, OrganisationFound } from "../types/found.ts";
import type { LocalIndex, LocalParty, NameForm, OfficeForm } from "../types/report.ts";
import type { Span } from "../types/span.ts";
import type { StateCode } from "../types/vocabulary.ts";
import { officeLabel } from "./office-label.ts";
import type { Person } from "./parties.ts";
import { quoteOf, type Reading } from "./reading.ts";

/** The parties of a document, each once; every part of composing asks it for an index. */
export class PartyTable {
  readonly parties: LocalParty[] = [];
  readonly #reading: Reading;
  readonly #persons = new Map<Person, LocalIndex>();
  readonly #keys = new Map<string, LocalIndex>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  person(person: Person): LocalIndex {
    const known = this.#persons.get(person);
    if (known !== undefined) return known;
    const names = this.#namesOf(person);
    const offices = distinct(person.offices).map((office) => this.officeForm(office, person.state));
    const index =
      names.length > 0
        ? this.#add({ type: "person", key: null, form: this.#formId(names, person, offices), names, state: this.#state(person), offices })
        : this.#unnamed(person, offices);
    this.#persons.set(person, index);
    return index;
  }

  /** @param span words for the state, or for where it is: a city is no name of its state */
  state(code: StateCode, span: Span, language: string): LocalIndex {
    const quote = quoteOf(this.#reading, span);
    const isNamed = this.#reading.recognised.states.some((own) => own.code === code && own.from < span.to && own.to > span.from);
    return this.#keyed(`state:${code}`, () => ({
      type: "state",
      key: code,
      form: null,
      names: isNamed ? [{ text: quote.exact, language, quote }] : [],
      state: evidenced(code, quote),
      offices: [],
    }));
  }

  /** "the Saudi delegation": an office whose holder is not named. */
  delegationHead(code: StateCode, span: Span, language: string): LocalIndex {
    const quote = quoteOf(this.#reading, span);
    return this.#keyed(`head-of-delegation@${code}`, () => ({
      type: "office",
      key: `head-of-delegation@${code}`,
      form: null,
      names: [{ text: quote.exact, language, quote }],
      state: evidenced(code, quote),
      offices: [],
    }));
  }

  /** @param home whose it is where its own words do not say so, and the words that do */
  organisation(found: OrganisationFound, home: { readonly code: StateCode; readonly span: Span } | null): LocalIndex {
    const quote = quoteOf(this.#reading, found);
    const own = found.international ? "INT" : (found.state ?? home?.code ?? "");
    const words = found.state === null && home !== null ? quoteOf(this.#reading, home.span) : quote;
    const key = `${found.body ?? foldForm(quote.exact)}@${own}`;
    const name: NameForm = { text: quote.exact, language: found.language, quote };
    const short = this.#acronymBehind(found);
    return this.#keyed(`organisation:${key}`, () => ({
      type: "organisation",
      key,
      form: null,
      names: short ? [name, short] : [name],
      state: own !== "" && own !== "INT" ? evidenced(own, words) : null,
      offices: [],
    }));
  }

  /** "Direction générale de la sûreté nationale (DGSN)" */
  #acronymBehind({ last, language }: OrganisationFound): NameForm | null {
    const [open, word, close] = this.#reading.segmented.tokens.slice(last + 1, last + 4);
    if (open?.text !== "(" || word?.shape !== "upper" || close?.text !== ")") return null;
    const quote = quoteOf(this.#reading, word);
    return { text: quote.exact, language, quote };
  }

  officeForm(office: OfficeFound, state: StateCode | null): OfficeForm {
    const quote = quoteOf(this.#reading, office);
    return {
      original: quote.exact,
      language: office.language,
      key: office.key,
      head: office.head,
      label: officeLabel(office, quote.exact, this.#reading.packs),
      organisation: office.body,
      state: office.state ?? state,
      quote,
    };
  }

  #namesOf(person: Person): NameForm[] {
    const seen = new Set<string>();
    return person.phrases
      .flatMap(({ name }) => (name ? [name] : []))
      .toSorted((a, b) => b.words.length - a.words.length || a.first - b.first)
      .flatMap((name) => {
        const quote = quoteOf(this.#reading, name);
        if (seen.has(quote.exact)) return [];
        seen.add(quote.exact);
        return [{ text: quote.exact, language: name.language, quote }];
      });
  }

  #formId(names: readonly NameForm[], person: Person, offices: readonly OfficeForm[]) {
    const full = names.filter(({ text }) => foldForm(text).includes(" ")).map(({ text }) => text);
    const keys = [...new Set(offices.map(officeHeld))].sort();
    return personFormId(person.state ?? "", ...(full.length > 0 ? full : names.map(({ text }) => text)).sort(), "held:", ...keys);
  }

  #unnamed(person: Person, offices: readonly OfficeForm[]): LocalIndex {
    const phrase = person.phrases[0];
    const span = offices[0]?.quote ?? phrase;
    if (!span) throw new Error("a person without words: every Person is made of at least one phrase of the text");
    const quote = quoteOf(this.#reading, span);
    const what = offices[0]?.key ?? (offices[0] ? foldForm(offices[0].original) : "counterpart");
    const key = `${what}@${person.state ?? ""}`;
    return this.#keyed(`office:${key}`, () => ({
      type: "office",
      key,
      form: null,
      names: [{ text: quote.exact, language: phrase?.language ?? "und", quote }],
      state: this.#state(person),
      offices,
    }));
  }

  #state({ state, stateSpan }: Person) {
    return state !== null && stateSpan !== null ? evidenced(state, quoteOf(this.#reading, stateSpan)) : null;
  }

  #keyed(key: string, make: () => Omit<LocalParty, "index">): LocalIndex {
    const known = this.#keys.get(key);
    if (known !== undefined) return known;
    const index = this.#add(make());
    this.#keys.set(key, index);
    return index;
  }

  #add(party: Omit<LocalParty, "index">): LocalIndex {
    this.parties.push({ index: this.parties.length, ...party });
    return this.parties.length - 1;
  }
}

function distinct(offices: readonly OfficeFound[]): OfficeFound[] {
  const seen = new Set<string>();
  return offices.filter((office) => {
    const key = office.key ?? `${office.head}:${office.to - office.from}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
