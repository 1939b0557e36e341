import { skeleton } from "../text/skeleton.ts";
import type { OfficeFound, PersonPhrase } from "../types/found.ts";
import type { Span } from "../types/span.ts";
import type { StateCode } from "../types/vocabulary.ts";

/** A person or an office-holder of one document: all phrases that tell of the same one. */
export interface Person {
  readonly phrases: PersonPhrase[];
  /** Folded words of the longest name; empty where nobody is named. */
  words: readonly string[];
  readonly offices: OfficeFound[];
  state: StateCode | null;
  stateSpan: Span | null;
}

/**
 * Whether words of the document show that somebody acts in an office: the office itself, a rank or title, or that he or she is an
 * office-holder's counterpart. Nobody else becomes a party (docs/promises.md).
 */
export function hasStanding({ phrases, offices, words }: Person): boolean {
  return words.length === 0 || offices.length > 0 || phrases.some(({ titled, counterpart }) => titled || counterpart !== null);
}

/** Has an office, or is told as an official's counterpart. */
function isOfficial({ offices, phrases }: Person): boolean {
  return offices.length > 0 || phrases.some(({ counterpart }) => counterpart !== null);
}

/** Phrases that tell of two, though their words would fit one: each with those who stand on the other side of its frame. */
export type Opposites = ReadonlyMap<PersonPhrase, readonly PersonPhrase[]>;

/** Joins the phrases of one document that tell of one person, and says of each phrase whose it is. */
export class People {
  readonly persons: Person[] = [];
  readonly #of = new Map<PersonPhrase, Person>();

  readonly #opposites: Opposites;

  constructor(phrases: readonly PersonPhrase[], opposites: Opposites = new Map()) {
    this.#opposites = opposites;
    // Names first, longest first, so that a surname alone finds the full name wherever it stands.
    const named = phrases.filter(({ name }) => name).toSorted((a, b) => wordsOf(b).length - wordsOf(a).length || a.first - b.first);
    for (const phrase of named) this.#join(phrase, this.#sameName(phrase) ?? this.#create());
    for (const phrase of phrases) if (!phrase.name) this.#joinUnnamed(phrase, phrases);
    this.persons.sort((a, b) => Math.min(...a.phrases.map(({ first }) => first)) - Math.min(...b.phrases.map(({ first }) => first)));
  }

  of(phrase: PersonPhrase): Person | undefined {
    return this.#of.get(phrase);
  }

  /** Whether a phrase, or one elsewhere of its office and state, stands opposite to somebody of whom no words tell that state. */
  #isOpposite(phrase: PersonPhrase, { phrases, state: own }: Person): boolean {
    const state = stateOfPhrase(phrase);
    if (state !== null && state === own) return false;
    return phrases.some((told) =>
      this.#opposites.get(told)?.some((other) => other === phrase || (state !== null && stateOfPhrase(other) === state)),
    );
  }

  #create(): Person {
    const person: Person = { phrases: [], words: [], offices: [], state: null, stateSpan: null };
    this.persons.push(person);
    return person;
  }

  #join(phrase: PersonPhrase, person: Person): void {
    person.phrases.push(phrase);
    this.#of.set(phrase, person);
    const words = wordsOf(phrase);
    if (words.length > person.words.length) person.words = words;
    person.offices.push(...phrase.offices.filter(({ plural }) => !plural));
    const office = phrase.offices.find(({ state }) => state !== null);
    if (person.state === null && phrase.state !== null) [person.state, person.stateSpan] = [phrase.state, phrase.stateSpan];
    if (person.state === null && office) [person.state, person.stateSpan] = [office.state, office.stateSpan];
  }

  #sameName(phrase: PersonPhrase): Person | undefined {
    const words = wordsOf(phrase);
    const fits = this.persons.filter((person) => isSameName(words, person.words) && !conflicts(phrase, person));
    if (fits.length === 0) return this.#byGivenName(phrase);
    return fits.length === 1
      ? fits[0]
      : fits.find((person) => person.words.length === words.length && person.words.every((word, i) => word === words[i]));
  }

  /**
   * "President Prabowo" after "President Prabowo Subianto", "Sheikh Tamim": a given name with the same office or a title, if one bears it.
   */
  #byGivenName(phrase: PersonPhrase): Person | undefined {
    const [word, ...others] = wordsOf(phrase);
    if (word === undefined || others.length > 0) return undefined;
    const named = this.persons.filter(({ words }) => words.length > 1 && words[0] === word);
    const [only] = named;
    if (!only || named.length > 1 || conflicts(phrase, only)) return undefined;
    const isHolder = phrase.offices.some((office) => only.offices.some((own) => isSameOffice(office, own)));
    return isHolder || (phrase.offices.length === 0 && phrase.honorific && only.phrases.some(({ honorific }) => honorific))
      ? only
      : undefined;
  }

  /** "يلتقي نظيره التركي" over a text that names one Turkish office-holder: it is he. */
  #namedOf({ state, first }: PersonPhrase, all: readonly PersonPhrase[]): Person | undefined {
    const fits = this.persons.filter((person) => state !== null && person.state === state && person.words.length > 0 && isOfficial(person));
    // "نظيره المغربي" beside two Moroccans, of whom the text has called one so.
    const told = fits.filter(({ phrases }) => phrases.some(({ counterpart }) => counterpart !== null));
    // "le président reçoit son homologue kényan": of two Kenyans the one who holds the same office.
    const whose = all.findLast(
      (own) => own.first < first && (own.name ?? stateOfPhrase(own)) !== null && own.offices.some(({ plural }) => !plural),
    );
    const office = whose?.offices.find(({ plural }) => !plural);
    const alike = fits.filter(({ offices }) => office !== undefined && offices.some((own) => own.key !== null && own.key === office.key));
    if (alike.length === 1) return alike[0];
    const [only, ...others] = told.length === 1 ? told : fits;
    return others.length > 0 || (office && only && isOtherRank(office, only)) ? undefined : only;
  }

  /** "Le responsable turc", "the Turkish official": the only one of that state whom the text has named before. */
  #namedBefore({ first }: PersonPhrase, state: StateCode | null): Person | undefined {
    const fits = this.persons.filter(
      (person) => state !== null && person.state === state && person.words.length > 0 && person.phrases.some((own) => own.first < first),
    );
    return fits.length === 1 ? fits[0] : undefined;
  }

  /** "le ministre" is the minister of whom the text speaks, if there is only one; else an office whose holder is not named. */
  #joinUnnamed(phrase: PersonPhrase, all: readonly PersonPhrase[]): void {
    const office = phrase.offices[0];
    if (phrase.counterpart || !office || office.plural) {
      if (phrase.counterpart || office) this.#join(phrase, (phrase.counterpart && this.#namedOf(phrase, all)) || this.#create());
      return;
    }
    const meant = isGeneric(office) ? this.#namedBefore(phrase, office.state ?? phrase.state) : undefined;
    if (meant) {
      meant.phrases.push(phrase);
      this.#of.set(phrase, meant);
      return;
    }
    const fits = this.persons.filter(
      (person) =>
        !this.#isOpposite(phrase, person) &&
        person.offices.some((own) => isSameOffice(office, own)) &&
        (office.state === null || person.state === null || office.state === person.state),
    );
    // "le ministre français" after "le ministre X a reçu son homologue français Y": the one of whose state the words are.
    const exact = this.persons.filter((person) => isOfState(person, office) && (fits.includes(person) || isCounterpart(person)));
    if (exact.length === 1 && exact[0]) {
      this.#join(phrase, exact[0]);
      return;
    }
    // "le ministre espagnol" after the Spanish minister whom nobody named, beside a minister of no state told.
    const ofState = fits.filter(({ state }) => state !== null && state === office.state);
    if (fits.length > 1 && ofState.length === 1 && ofState[0]) {
      this.#join(phrase, ofState[0]);
      return;
    }
    // "وزير الخارجية" beside a named one of another state is the one of here.
    const here = office.state === null ? fits.filter(({ state, words }) => state === null && words.length > 0) : [];
    if (fits.length > 1 && here.length === 1 && here[0]) {
      this.#join(phrase, here[0]);
      return;
    }
    const before = fits.filter((person) => person.phrases.some(({ first }) => first < phrase.first));
    this.#join(phrase, (before.length === 1 ? before[0] : fits.length === 1 ? fits[0] : undefined) ?? this.#create());
  }
}

/** A president's counterpart is nobody who heads but a ministry or a service. */
function isOtherRank({ key, body }: OfficeFound, { offices }: Person): boolean {
  return key !== null && body === null && LEADERS.has(key) && offices.length > 0 && offices.every((own) => own.body !== null);
}

function conflicts(phrase: PersonPhrase, person: Person): boolean {
  const state = stateOfPhrase(phrase);
  return state !== null && person.state !== null && state !== person.state && person.words.length < 2;
}

/** The state that a phrase itself tells. */
export const stateOfPhrase = ({ state, offices }: PersonPhrase): StateCode | null =>
  state ?? offices.find((own) => own.state)?.state ?? null;

const isOfState = ({ state, words }: Person, office: OfficeFound): boolean =>
  office.state !== null && state === office.state && words.length > 0;

/** Somebody of whom the text says no office but that of whose counterpart he or she is. */
const isCounterpart = ({ offices, phrases }: Person): boolean => offices.length === 0 && phrases.some(({ counterpart }) => counterpart);

const HEADS: ReadonlySet<string> = new Set([
  "minister",
  "director-general",
  "director",
  "head",
  "chief",
  "chief-of-staff",
  "president",
  "commander",
  "secretary-general",
  "chair",
  "commissioner",
  "inspector-general",
]);

/** Heads that say only that somebody holds an office ("responsable", "yetkili"). */
const GENERIC: ReadonlySet<string> = new Set(["official", "head"]);

/** Who leads a state; "the head of state" is one of the first. */
const RULERS: ReadonlySet<string> = new Set([
  "president",
  "transition-president",
  "king",
  "queen",
  "emir",
  "sultan",
  "emperor",
  "captain-regent",
]);
const LEADERS: ReadonlySet<string> = new Set([
  ...RULERS,
  "prime-minister",
  "head-of-government",
  "chancellor",
  "crown-prince",
  "head-of-state",
]);

/** A president, a king, a head of government. */
export const leadsState = ({ key, body }: OfficeFound): boolean => key !== null && body === null && LEADERS.has(key);

/** "The president" is the one of the transition too. */
const isHeadOfState = (a: OfficeFound, b: OfficeFound): boolean =>
  (a.key === "head-of-state" && b.key !== null && b.body === null && RULERS.has(b.key)) ||
  (a.key === "president" && b.key === "transition-president");

const isGeneric = ({ body, head, plural }: OfficeFound): boolean => body === null && !plural && GENERIC.has(head);

export function isSameOffice(a: OfficeFound, b: OfficeFound): boolean {
  if ((a.key !== null && a.key === b.key) || isHeadOfState(a, b) || isHeadOfState(b, a)) return true;
  // "le patron du pôle DGSN-DGST" after its director general: a body has one head.
  if (
    a.body !== null &&
    a.body === b.body &&
    HEADS.has(a.head) &&
    HEADS.has(b.head) &&
    (a.head === "head" || a.head === "chief" || b.head === "head" || b.head === "chief")
  )
    return true;
  // "le ministre" after "le ministre de l'Intérieur".
  return a.body === null && a.head === b.head;
}

function wordsOf({ name }: PersonPhrase): readonly string[] {
  return name?.words ?? [];
}

/** Letters of the longest word of descent ("ould"). */
const LONGEST_DESCENT = 4;

/** One name is the other's, or a part of it that holds its last word or its first two. */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // "K. Valiyev" is "Karim Valiyev".
  const isInitial = (x: string, y: string): boolean => x.length === 1 && short.length > 1 && y.startsWith(x);
  const alike = (x: string, y: string): boolean =>
    x === y || isInitial(x, y) || (x.length >= 5 && skeleton(x) === skeleton(y) && /^[a-z]/.test(x));
  let at = 0;
  let first = -1;
  for (const word of short) {
    const found = long.findIndex((own, i) => i >= at && alike(word, own));
    if (found < 0) return false;
    if (first < 0) first = found;
    at = found + 1;
  }
  // "Mohammed bin Zayed" is the father of "Hamdan bin Mohammed bin Zayed": behind a short word of descent stands another name.
  if (short.length > 1 && first > 1 && (long[first - 1]?.length ?? 0) <= LONGEST_DESCENT) return false;
  if (short.length >= 2 || alike(short[0] ?? "", long.at(-1) ?? "")) return true;
  // "Quispe" is "Aurelio Quispe Landauro": of two surnames the first alone.
  return long.length > 2 && alike(short[0] ?? "", long.at(-2) ?? "") && (short[0]?.length ?? 0) >= LONGEST_DESCENT;
}
