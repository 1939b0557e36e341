import { evidenced } from "../text/evidenced.ts";
import { reportId } from "../text/ids.ts";
import type { When } from "../types/date.ts";
import type { Evidenced } from "../types/evidence.ts";
import type { OccasionFound } from "../types/found.ts";
import type { ReportId } from "../types/ids.ts";
import type { Delegation, LocalIndex, Place, Report } from "../types/report.ts";
import type { Status } from "../types/vocabulary.ts";
import { CONTAINER_KINDS } from "../types/vocabulary.ts";
import { withCounterpartsOffice } from "./counterpart-office.ts";
import { delegationOf, invitedBy, othersOf } from "./details.ts";
import { type Draft, delegationsIn, isAssembly, OFF } from "./engagements.ts";
import type { Event } from "./events.ts";
import { inferStates, lendStates } from "./home-state.ts";
import { isAhead } from "./is-ahead.ts";
import { isEngagement, type Told } from "./is-engagement.ts";
import { kindOf } from "./kind-of.ts";
import { type OccasionTable, occasionOf } from "./local-occasions.ts";
import { isOfManyStates } from "./many-states.ts";
import { monthOfPage } from "./month-of-page.ts";
import { onlyPlaceTold } from "./only-place.ts";
import { outcomesOf } from "./outcomes.ts";
import { isParticipant, participation, type Scored, scoreParticipants } from "./participants.ts";
import { hasStanding, type People, type Person } from "./parties.ts";
import type { PartyTable } from "./party-table.ts";
import { type Placed, placeOf, placeOfHost } from "./place.ts";
import { quoteOf, type Reading, sentenceAt, within } from "./reading.ts";
import { scopesOf } from "./scopes.ts";
import { topicsOf } from "./topics.ts";
import { undertakingsOf } from "./undertakings.ts";
import { withVisitedState } from "./visited-state.ts";
import type { Calendar } from "./when.ts";

/** Whether what is known of a draft makes it an official engagement. */
export type Proof = (told: Told, draft: Draft, reading: Reading) => boolean;

const isProven: Proof = (told, _, { packs }) => isEngagement(told, packs);

/** What is known of a text before its engagements are told apart. */
export interface Whole {
  readonly reading: Reading;
  readonly people: People;
  readonly calendar: Calendar;
  readonly table: PartyTable;
  readonly occasions: OccasionTable;
}

/** Builds the reports of one document from the drafts of its engagements. */
export class ReportBuilder {
  readonly #reading: Reading;
  readonly #people: People;
  readonly #calendar: Calendar;
  readonly #table: PartyTable;
  readonly #occasions: OccasionTable;
  readonly #drafts: readonly Draft[];
  readonly #scopes: ReadonlyMap<Draft, readonly number[]>;
  readonly #taking: ReadonlyMap<Draft, readonly Scored[]>;
  /** Everybody who takes part in any engagement of the text. */
  readonly #engaged: ReadonlySet<Person>;
  readonly #ids = new Map<Draft, ReportId>();
  /** Parts of a visit that took place in another state than the visit. */
  readonly #apart = new Set<Draft>();
  main: ReportId | null = null;
  readonly #proof: Proof;

  constructor(told: Whole, drafts: readonly Draft[], proof: Proof = isProven) {
    const { reading, people } = told;
    this.#proof = proof;
    this.#reading = reading;
    this.#people = people;
    this.#calendar = told.calendar;
    this.#table = told.table;
    this.#occasions = told.occasions;
    this.#drafts = drafts;
    this.#scopes = scopesOf(drafts, reading);
    this.#taking = new Map(
      drafts.map((draft) => [
        draft,
        [...scoreParticipants(draft, this.#scopes.get(draft) ?? [], reading, people).values()].filter(isParticipant),
      ]),
    );
    this.#engaged = new Set([...this.#taking.values()].flatMap((taking) => taking.flatMap(({ candidate }) => candidate.person ?? [])));
    for (const draft of drafts) {
      const anchor = draft.events[0]?.anchor;
      if (anchor) this.#ids.set(draft, reportId(reading.document.id, anchor));
    }
  }

  build(): Report[] {
    const places = new Map<Draft, Placed | null>();
    for (const draft of this.#drafts) {
      const own = placeOf(draft, this.#scopes.get(draft) ?? [], this.#reading);
      const visited = draft.parent && draft.kind !== "call" ? (places.get(draft.parent) ?? null) : null;
      // "Lisbon, 4 March. X arrived in Rabat. She was received there": on a visit, the visit's place rather than the paper's.
      const isBetter = own === null || (own.value.basis === "inferred" && visited !== null && visited.value.latitude !== null);
      const place = (isBetter ? visited : own) ?? onlyPlaceTold(draft, this.#reading);
      places.set(draft, place);
      inferStates(draft, place, this.#people.persons, this.#reading);
      if (!place) places.set(draft, placeOfHost(draft, this.#reading));
    }
    for (const draft of this.#drafts) if (!places.get(draft)) places.set(draft, this.#placeOfParts(draft, places));
    for (const draft of this.#drafts)
      if (draft.parent && isElsewhere(places.get(draft) ?? null, places.get(draft.parent) ?? null)) this.#apart.add(draft);
    const reports = this.#drafts.flatMap((draft) => this.#report(draft, places.get(draft) ?? null) ?? []);
    const kept = new Set(reports.map(({ id }) => id));
    const whole = reports.map((report) => (report.parent !== null && !kept.has(report.parent) ? { ...report, parent: null } : report));
    const main = whole.find(({ parent }) => parent === null);
    this.main = main?.id ?? null;
    const language = this.#reading.segmented.languages[0] ?? "und";
    const visited = (report: Report): Report =>
      withVisitedState(
        report,
        whole.filter(({ parent }) => parent === report.id),
        this.#table,
        language,
      );
    return whole
      .map((report) => visited(report))
      .map((report) =>
        report.id === main?.id ? { ...report, when: monthOfPage(report, this.#calendar.published, this.#reading) } : report,
      );
  }

  /** A visit of which no sentence says where it went is where that was which belongs to it; null where that was in several places. */
  #placeOfParts(draft: Draft, places: ReadonlyMap<Draft, Placed | null>): Placed | null {
    const stated = this.#drafts.flatMap((part) => (part.parent === draft ? (places.get(part) ?? []) : []));
    const [only] = stated.filter(({ value }) => value.basis === "stated");
    return only && stated.every(({ value }) => value.name === only.value.name)
      ? { ...only, value: { ...only.value, basis: "inferred" } }
      : null;
  }

  /** Indexes of the sentences that speak of a report's engagement. */
  scopeOf(report: ReportId): readonly number[] {
    const draft = this.#drafts.find((own) => this.#ids.get(own) === report);
    return (draft && this.#scopes.get(draft)) ?? [];
  }

  #report(draft: Draft, place: Placed | null): Report | null {
    const reading = this.#reading;
    const id = this.#ids.get(draft);
    const anchor = draft.events[0];
    const scope = this.#scopes.get(draft) ?? [];
    if (!id || !anchor) return null;
    const taking = this.#taking.get(draft) ?? [];
    lendStates(draft, taking, place?.value ?? null, reading);
    const found = occasionOf(draft, scope, reading);
    const inviters = invitedBy(scope, reading, this.#people, this.#table);
    if (!this.#isEngagement(draft, taking, found, place?.value ?? null, inviters.length > 0)) return null;
    if (draft.parent === null && !OFF.has(anchor.status) && this.#calendar.isLongPast(this.#when(draft, found)?.value ?? null)) return null;
    const when = this.#when(draft, found);
    const delegation = delegationOf(draft, scope, reading, this.#people, this.#table);
    const named = taking.map((own) => {
      const part = participation(own, this.#table, reading);
      return delegation && own.candidate.person === delegation.head
        ? { ...part, capacities: [...new Set([...part.capacities, "head-of-delegation" as const])] }
        : part;
    });
    const participants = named.map((part, at) => withCounterpartsOffice(part, taking[at] as Scored, named, reading));
    const indexes = new Set(participants.map(({ party }) => party.value));
    return {
      id,
      document: reading.document.id,
      anchor: quoteOf(reading, anchor.anchor),
      level: CONTAINER_KINDS.has(draft.kind) ? "container" : "atomic",
      parent: draft.parent && !this.#apart.has(draft) ? (this.#ids.get(draft.parent) ?? null) : null,
      kind: kindOf(draft, taking, found, reading),
      status: statusOf(draft, anchor, reading),
      when,
      bounds: this.#calendar.boundsOf(when?.value ?? null, anchor.status),
      yearless: when === null ? this.#calendar.yearlessDayOf(draft) : null,
      where: place ? evidenced<Place>(place.value, quoteOf(reading, place.span)) : null,
      participants,
      others: othersOf(scope, reading, this.#people),
      delegations: this.#delegations(draft, delegation?.delegation ?? null),
      invitedBy: inviters,
      occasion: found ? evidenced(this.#occasions.indexOf(found), quoteOf(reading, found)) : null,
      topics: topicsOf(scope, anchor.status, reading, { kind: draft.kind, security: this.#isOfSecurity(taking), occasion: found }),
      outcomes: outcomesOf(scope, reading),
      undertakings: undertakingsOf(scope, [...indexes], reading, this.#calendar, this.#occasions),
      upcoming: this.#upcoming(scope, found, anchor.status === "planned" || draft.kind === "visit"),
      mentioned: draft.parent ? [] : this.#mentioned(indexes),
      statements: [],
    };
  }

  /**
   * An assembly of which only a number is known needs somebody who takes part in it, or many states that do; whatever else is told, its
   * proof.
   */
  #isEngagement(draft: Draft, taking: readonly Scored[], found: OccasionFound | null, place: Place | null, invited: boolean): boolean {
    const reading = this.#reading;
    const [anchor] = draft.events;
    const atHome = isAtHome(found, taking, reading);
    const isNamed = found !== null && (found.by !== "generic" || isOfManyStates(found, reading));
    if (anchor && isAssembly(anchor) && !atHome && (taking.length > 0 || isNamed || this.#gathers(anchor))) return true;
    const gathering = found !== null && OF_OFFICIALS.has(found.kind);
    const series = gathering && (isNamed || found.edition !== null) && !atHome;
    const occasion = found !== null && found.kind !== "tournament";
    return this.#proof({ kind: draft.kind, taking, place, occasion, gathering, series, invited }, draft, reading);
  }

  /** "بحضور قادة الشرطة والأمن", "in the presence of police chiefs": office-holders of whom nobody is named are there. */
  #gathers({ sentence }: Event): boolean {
    const range = this.#reading.segmented.sentences[sentence];
    const { recognised, packs } = this.#reading;
    return (
      range !== undefined &&
      within(recognised.offices, range).some(({ plural, body }) => plural && body !== null && packs.labels.of("lay-bodies", body) === null)
    );
  }

  #when(draft: Draft, occasion: OccasionFound | null): Evidenced<When> | null {
    const own = this.#calendar.whenOf(draft, occasion);
    if (own) return own;
    const main = this.#drafts[0];
    if (main && main !== draft && !draft.parent && this.#calendar.isSameDay(draft)) {
      const same = this.#calendar.whenOf(main, null);
      const [first, ...rest] = same?.words ?? [];
      if (same && first) return evidenced<When>({ ...same.value, basis: "inferred" }, first, ...rest);
    }
    if (!draft.parent || this.#apart.has(draft))
      return (
        this.#whenOfParts(draft) ??
        (draft.events[0]?.status === "held" ? this.#calendar.whenBeside(draft, draft === this.#drafts[0]) : null)
      );
    const parent = this.#when(draft.parent, occasionOf(draft.parent, this.#scopes.get(draft.parent) ?? [], this.#reading));
    if (!parent) return null;
    const [first, ...rest] = parent.words;
    return evidenced<When>({ ...parent.value, basis: "parent", within: parent.value.end !== parent.value.start }, first, ...rest);
  }

  /** A visit of which only one day is told, through what was done on it. */
  #whenOfParts(draft: Draft): Evidenced<When> | null {
    const dates = this.#drafts.flatMap((part) => (part.parent === draft ? (this.#calendar.whenOf(part, null) ?? []) : []));
    const [only] = dates;
    if (!only || dates.some(({ value }) => value.start !== only.value.start)) return null;
    const [first, ...rest] = only.words;
    return evidenced<When>(only.value, first, ...rest);
  }

  #delegations(draft: Draft, headed: Evidenced<Delegation> | null): Evidenced<Delegation>[] {
    const states = delegationsIn(draft).flatMap((code): Evidenced<Delegation>[] => {
      const at = this.#reading.recognised.states.find((state) => state.code === code);
      return at ? [evidenced<Delegation>({ state: code, level: null, size: null, head: null }, quoteOf(this.#reading, at))] : [];
    });
    return headed ? [headed, ...states.filter(({ value }) => value.state !== headed.value.state)] : states;
  }

  #upcoming(scope: readonly number[], main: OccasionFound | null, isContained: boolean): Evidenced<number>[] {
    const sentences = new Set(scope);
    const found = new Map<number, Evidenced<number>>();
    for (const occasion of this.#reading.recognised.occasions) {
      if (
        occasion.series === main?.series ||
        !sentences.has(this.#reading.segmented.sentenceOf[occasion.first] ?? -1) ||
        !isAhead(occasion, this.#reading) ||
        (isContained && this.#isAttended(occasion))
      )
        continue;
      const index = this.#occasions.indexOf(occasion);
      if (!found.has(index)) found.set(index, evidenced(index, quoteOf(this.#reading, occasion)));
    }
    return [...found.values()];
  }

  #isOfSecurity(taking: readonly Scored[]): boolean {
    const { labels } = this.#reading.packs;
    const bodies = taking.flatMap(({ candidate }) => candidate.person?.offices.flatMap(({ body }) => body ?? []) ?? []);
    return bodies.some((body) => labels.of("security-bodies", body) !== null);
  }

  /** "The two presidents will chair the first meeting of the council": a meeting of which only a number is known is a part of the visit on which it is chaired. */
  #isAttended({ first, by, year }: OccasionFound): boolean {
    const sentence = sentenceAt(this.#reading, first);
    if (by !== "generic" || year !== null) return false;
    return sentence !== undefined && within(this.#reading.recognised.frames, sentence).some(({ entry }) => ATTENDING.has(entry.key));
  }

  #mentioned(participants: ReadonlySet<LocalIndex>): Evidenced<LocalIndex>[] {
    return this.#people.persons.flatMap((person) => {
      const name = person.phrases.find((phrase) => phrase.name)?.name;
      if (!name || !hasStanding(person) || this.#engaged.has(person)) return [];
      const index = this.#table.person(person);
      return participants.has(index) ? [] : [evidenced(index, quoteOf(this.#reading, name))];
    });
  }
}

/** "X, on a visit to Iraq, … . Before, he met Y in Amman": told in two states, one is no part of the other. */
function isElsewhere(part: Placed | null, whole: Placed | null): boolean {
  const [own, other] = [part?.value, whole?.value];
  return own !== undefined && other !== undefined && own.country !== other.country && own.basis === "stated" && other.basis === "stated";
}

const ATTENDING: ReadonlySet<string> = new Set(["chair", "attend", "open", "sign"]);

/** Gatherings to which officials go as such; a match, a funeral or a jubilee has guests of all kinds. */
const OF_OFFICIALS: ReadonlySet<string> = new Set(["exhibition", "conference", "assembly", "summit", "exercise"]);

/** "the third meeting of the committee", which one state's own officials chair and of which no state is told: a body of that state meets. */
function isAtHome(found: OccasionFound | null, taking: readonly Scored[], reading: Reading): boolean {
  if (found?.kind !== "assembly" || found.by !== "generic" || taking.length === 0 || isOfManyStates(found, reading)) return false;
  const states = new Set(taking.map(({ candidate: { person, state } }) => person?.state ?? state));
  return states.size === 1 && !states.has(null) && within(reading.recognised.states, found).length === 0;
}

/** "The 17th meeting … will be held": what a noun leaves open the verb of its sentence says. */
function statusOf({ events }: Draft, anchor: Event, reading: Reading): Evidenced<Status> {
  const verb = anchor.verb ? undefined : events.find((own) => own.verb && own.sentence === anchor.sentence && own.kind === anchor.kind);
  const { status, statusHit, statusDay } = verb && anchor.statusHit === anchor.hit ? verb : anchor;
  return evidenced(status, quoteOf(reading, statusHit), ...(statusDay ? [quoteOf(reading, statusDay)] : []));
}
