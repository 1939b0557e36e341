import type { Packs } from "../packs/types.ts";
import type { OfficeFound, StateFound } from "../types/found.ts";
import type { Hit } from "../types/lexicon.ts";
import type { Place } from "../types/report.ts";
import type { Span } from "../types/span.ts";
import type { TokenRange } from "../types/token.ts";
import type { StateCode } from "../types/vocabulary.ts";
import type { Draft } from "./engagements.ts";
import { delegationsIn, OFF, personsOf } from "./engagements.ts";
import type { Event } from "./events.ts";
import { isAhead } from "./is-ahead.ts";
import type { Scored } from "./participants.ts";
import type { Person } from "./parties.ts";
import { type Reading, spanOfTokens, within } from "./reading.ts";
import { sideOf, sidesOf } from "./sides.ts";

interface Spoken {
  readonly code: StateCode;
  readonly span: Span;
  readonly count: number;
}

/**
 * States of a text by how often it speaks of them; the state of the agency that it credits first. Up to a sentence: whatever is
 * named further down is nobody's home here.
 */
export function spokenStates(reading: Reading, until: number = Number.POSITIVE_INFINITY): Spoken[] {
  const { recognised } = reading;
  const counts = new Map<StateCode, { span: Span; count: number; first: number }>();
  const add = (code: StateCode, span: Span & { first: number }, weight: number): void => {
    const own = counts.get(code);
    if (own) own.count += weight;
    else counts.set(code, { span: { from: span.from, to: span.to }, count: weight, first: span.first });
  };
  // "… la réunion que Marrakech accueillera": where an event is to come is nobody's home for that.
  const isAway = (own: TokenRange): boolean =>
    recognised.occasions.some(
      (occasion) => occasion.last < own.first && own.first - occasion.last <= COMING_REACH && isAhead(occasion, reading),
    );
  const isBefore = ({ first }: TokenRange): boolean => (reading.segmented.sentenceOf[first] ?? 0) <= until;
  // "mediation in Sudan": where something is says of nobody where he is from.
  for (const state of recognised.states) if (!state.located && isBefore(state) && !isAway(state)) add(state.code, state, 1);
  const isTopic = ({ first, last }: TokenRange): boolean => recognised.topics.some((own) => first >= own.first && last <= own.last);
  for (const city of recognised.cities) if (city.located && isBefore(city) && !isTopic(city) && !isAway(city)) add(city.country, city, 1);
  // "the State Department said": a body that is a state's by its name.
  for (const body of recognised.organisations)
    if (body.state !== null && isBefore(body) && !isSpoken(body, recognised.states)) add(body.state, body, 1);
  for (const hit of recognised.agencies) {
    const code = hit.entry.flags.get("state");
    if (code) add(code, hit, 2);
  }
  return [...counts]
    .map(([code, { span, count }]) => ({ code, span, count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

/** A body whose state stands in its name is counted with that state. */
const isSpoken = (body: TokenRange, states: readonly TokenRange[]): boolean =>
  states.some(({ first, last }) => first >= body.first && last <= body.last);

/** Tokens behind an event to come in which its place stands. */
const COMING_REACH = 12;

/** A state of which a text speaks once may be anybody's. */
const LEAST = 2;

/**
 * Gives a state to the participants whose words name none: the host of an atomic engagement is at home where it takes place;
 * of two states of which a text speaks, one side's is the other's opposite.
 */
export function inferStates(draft: Draft, where: { value: Place; span: Span } | null, people: readonly Person[], reading: Reading): void {
  const spoken = spokenStates(reading, draft.lastSentence);
  const own = personsOf(draft);
  const owned = new Set(people.flatMap(({ state, words }) => (state !== null && words.length > 0 ? [state] : [])));
  takeFromActingState(draft, own, reading);
  takeFromPair(draft, own, reading);
  for (const code of delegationsIn(draft)) owned.add(code);
  // Somebody unnamed of whom the text goes on to speak may be of one's own side.
  const named = own.filter((person) => person.words.length > 0 || isAtFirst(person, draft));
  for (const { state } of named) if (state !== null) owned.add(state);
  for (const person of own) {
    if (person.state !== null || isOfNoState(person, reading) || takeFromSide(person, reading) || takeFromDelegation(person, reading))
      continue;
    if (takeFromOtherSide(person, own, reading)) continue;
    if (isHost(person, draft) && !where && takeFromPosting(person, own, reading)) continue;
    if (takeFromPress(person, reading)) continue;
    // One verb makes him the guest, another its subject: he is not at home where he came.
    // Of two who chair together one is at home.
    const isTaken = own.some((other) => other !== person && other.state === where?.value.country && isHost(other, draft));
    const atHome = (isHost(person, draft) || isOpener(person, draft)) && !hasRole(person, draft, "visitor") && !isTaken;
    // A dateline alone says where the paper's man sits: it is the host's home where somebody else of that state is told and the guest is of another.
    const isHome = (code: StateCode): boolean => owned.has(code) && own.some(({ state }) => state !== null && state !== code);
    if (atHome && where && (where.value.basis !== "inferred" || isHome(where.value.country))) {
      assign(person, where.value.country, where.span);
      continue;
    }
    if (takeFromForeigner(person, draft, where, reading)) continue;
    const leading = isHost(person, draft) || isActor(person, draft);
    const free = spoken.filter(({ code, count }) => !owned.has(code) && count >= (leading ? 1 : LEAST)).slice(0, 2);
    const goes = isActor(person, draft) && !isHost(person, draft);
    const only = goes ? (home(free, where) ?? free.filter(({ code }) => !isGoal(code, draft, where, reading))[0]) : free[0];
    if (only && (leading || free.length === 1)) {
      assign(person, only.code, only.span);
      owned.add(only.code);
    } else if (goes && (hasRole(person, draft, "visitor") || (isAtFirst(person, draft) && isAbroad(own, where))))
      takeFromEnvoy(person, people, where, reading);
  }
}

function isAtFirst(person: Person, { events }: Draft): boolean {
  const roles = events[0]?.roles;
  return roles !== undefined && [roles.subject, ...roles.also, ...roles.objects].some((own) => own?.person === person);
}

/** "NATO Genel Sekreteri", "president of the European Commission": who is of a body of many states is of none of them. */
export function isOfNoState({ offices }: Person, { packs }: Reading): boolean {
  const international = internationalBodies(packs);
  return offices.some(({ key, body }) => international.has(body ?? key?.split("/")[1] ?? ""));
}

const bodiesBy = new WeakMap<Packs, ReadonlySet<string>>();

function internationalBodies(packs: Packs): ReadonlySet<string> {
  const known = bodiesBy.get(packs);
  if (known) return known;
  const bodies = new Set(packs.lexicon.entriesOf("body").flatMap(({ key, flags }) => (flags.has("intl") ? [key] : [])));
  bodiesBy.set(packs, bodies);
  return bodies;
}

/** "Dışişleri Bakanı …": where a language's press is of one state, an office without a state is that state's. The office's words are what says so. */
function takeFromPress(person: Person, { segmented, packs }: Reading): boolean {
  const home = packs.languages.get(segmented.languages[0] ?? "")?.home ?? null;
  const office = person.offices.find((own) => own.state === null && isPublic(own, packs));
  if (home === null || !office || person.phrases.some(({ counterpart }) => counterpart !== null)) return false;
  assign(person, home, { from: office.from, to: office.to });
  return true;
}

/** An office of a state, rather than of a party or a club ("başkan"). */
const isPublic = ({ key, head, body }: OfficeFound, packs: Packs): boolean =>
  key !== null && (body !== null || packs.labels.of("official-heads", head) !== null || packs.labels.of("offices", key) !== null);

/** "من الجانب السعودي أ وب": whoever stands behind the words for a side is of its state. */
function takeFromSide(person: Person, reading: Reading): boolean {
  const side = person.phrases.map((phrase) => sideOf(phrase, reading)).find((state) => state !== null);
  if (side) assign(person, side.code, side);
  return side !== undefined;
}

/** Of two sides that a text tells, his is the one that nobody else acts for. */
function takeFromOtherSide(person: Person, own: readonly Person[], reading: Reading): boolean {
  const sides = sidesOf(reading);
  const others = new Set(own.flatMap(({ state }) => (state !== null ? [state] : [])));
  const [free, ...more] = sides.filter(({ code }) => !others.has(code));
  if (sides.length !== 2 || !free || more.length > 0 || own.some((other) => other !== person && other.state === null)) return false;
  assign(person, free.code, free);
  return true;
}

/** "s'est rendu à Alger, où il a rencontré le directeur de la sûreté": whom somebody from abroad meets is at home where they meet, unless both came for something. */
function takeFromForeigner(person: Person, draft: Draft, where: { value: Place; span: Span } | null, reading: Reading): boolean {
  if (!where || where.value.basis === "inferred" || !AT_HOME.has(draft.kind) || hasRole(person, draft, "visitor")) return false;
  const others = personsOf(draft).filter((own) => own !== person);
  const isForeign = others.some(({ state }) => state !== null && state !== where.value.country);
  // One of a row may be of the same side: "il a rencontré A, directeur de la CIA, et B".
  const isAcross = (own: Person): boolean => own.state === where.value.country && isActor(own, draft) !== isActor(person, draft);
  if (!isForeign || others.some(isAcross) || isOfMargins(draft, reading)) return false;
  assign(person, where.value.country, where.span);
  return true;
}

/** Kinds at which one side is at home. */
const AT_HOME: ReadonlySet<string> = new Set(["talks", "reception", "signing"]);

/** "en marge du sommet": where many meet, both may have come. */
function isOfMargins({ events }: Draft, { recognised, segmented }: Reading): boolean {
  return events.some(({ sentence }) => {
    const range = segmented.sentences[sentence];
    return range !== undefined && within(recognised.cues, range).some(({ entry }) => entry.key === "margins");
  });
}

/** "España y Kenia firman …. El ministro de Justicia, A, y la fiscal de Kenia, B, firmaron": of the states that act, his is the one for which nobody else does. */
function takeFromActingState(draft: Draft, own: readonly Person[], reading: Reading): void {
  const acting = draft.events.flatMap(({ roles }) => roles.objects.filter(({ as }) => as === "state"));
  const free = acting.filter(({ state }) => !own.some((person) => person.state === state));
  const [person, ...others] = own.filter(({ state }) => state === null);
  const [only] = free;
  if (!person || !only?.state || others.length > 0 || new Set(free.map(({ state }) => state)).size > 1) return;
  assign(person, only.state, spanOfTokens(reading, only));
}

/** "la commission mixte algéro-nigérienne, coprésidée par les ministres des deux pays, A et B": of two states in a row, each for one of two who hold one office. */
function takeFromPair({ events }: Draft, own: readonly Person[], reading: Reading): void {
  const [a, b, ...others] = own;
  const sentence = reading.segmented.sentences[events[0]?.sentence ?? -1];
  if (!a || !b || !sentence || others.length > 0 || a.state !== null || b.state !== null || a.offices[0]?.key !== b.offices[0]?.key) return;
  const first = Math.min(...[a, b].flatMap(({ phrases }) => phrases.map((phrase) => phrase.first)));
  const states = within(reading.recognised.states, { first: sentence.first, last: first - 1 });
  const [one, other] = states;
  if (!one || !other || states.length > 2 || one.code === other.code) return;
  assign(a, one.code, { from: one.from, to: one.to });
  assign(b, other.code, { from: other.from, to: other.to });
}

/** "Gana'nın Ankara Büyükelçisi …'yı kabul etti", "a reçu l'ambassadeur d'Espagne au Maroc": who receives an envoy is at home where the envoy is posted. */
function takeFromPosting(host: Person, own: readonly Person[], { recognised }: Reading): boolean {
  for (const { state, phrases } of own.filter((person) => person !== host && person.state !== null)) {
    for (const { first, last } of phrases.filter(({ offices }) => offices.length > 0)) {
      const isPost = (range: TokenRange, code: StateCode): boolean => range.first >= first && range.last <= last && code !== state;
      const city = recognised.cities.find((own) => isPost(own, own.country));
      const named = recognised.states.find((own) => isPost(own, own.code) && !own.adjective);
      const post = city ? { code: city.country, span: city } : named && { code: named.code, span: named };
      if (!post) continue;
      assign(host, post.code, { from: post.span.from, to: post.span.to });
      return true;
    }
  }
  return false;
}

/** "a rencontré son homologue français à Paris": whom somebody met is at home there. */
function isAbroad(own: readonly Person[], where: { value: Place } | null): boolean {
  return where !== null && own.some(({ state }) => state === where.value.country);
}

/** "…, en compagnie de l'ambassadeur de France": the envoy at the side of whoever came from abroad is of the same state. */
function takeFromEnvoy(visitor: Person, people: readonly Person[], where: { value: Place } | null, { packs }: Reading): void {
  const envoys = people.filter(
    ({ state, offices }) =>
      state !== null && state !== where?.value.country && offices.some(({ head }) => packs.labels.of("posted-heads", head) !== null),
  );
  const [envoy] = envoys;
  if (envoy?.state && envoy.stateSpan && new Set(envoys.map(({ state }) => state)).size === 1)
    assign(visitor, envoy.state, envoy.stateSpan);
}

/** "the Moroccan delegation, headed by X", "على رأس وفد المملكة الأمير X": X is of the delegation's state. */
function takeFromDelegation(person: Person, reading: Reading): boolean {
  const { recognised } = reading;
  for (const { first } of person.phrases) {
    const cue = recognised.cues.findLast(({ entry, next }) => entry.key === "head-of-delegation" && next <= first && first - next <= 3);
    const delegation =
      cue && recognised.cues.findLast(({ entry, last }) => entry.key === "delegation" && last < first && Math.abs(cue.first - last) <= 6);
    const state =
      delegation && (recognised.states.find((own) => Math.abs(own.first - delegation.first) <= 2) ?? kingdomAt(delegation, reading));
    if (!state) continue;
    assign(person, state.code, state);
    return true;
  }
  return false;
}

/** "وفد المملكة": a kingdom without its name is that of the one king of whom the text speaks. */
function kingdomAt(
  { next }: Hit,
  { recognised, segmented }: Reading,
): { readonly code: StateCode; readonly from: number; readonly to: number } | undefined {
  if (!segmented.starts[next]?.some(({ entry }) => entry.kind === "state-head" && entry.key === "kingdom")) return undefined;
  const kings = recognised.offices.filter(({ head, state }) => head === "king" && state !== null);
  const [king] = kings;
  if (!king?.state || new Set(kings.map(({ state }) => state)).size > 1) return undefined;
  return { code: king.state, from: king.from, to: king.to };
}

/**
 * A state that is named as such where a visit is told, and not only through a city, is where it goes; so is that of the city to which somebody
 * will not go: an inspection at home is hardly ever put off in public.
 */
function isGoal(code: StateCode, { kind, events }: Draft, where: { value: Place } | null, reading: Reading): boolean {
  if (kind !== "visit") return false;
  const isOff = events.some(({ status }) => OFF.has(status));
  if (code === where?.value.country && (isOff || isToCapital(events, code, reading))) return true;
  return events.some((event) => isNamedAsGoal(event, code, reading));
}

/** "visit to Spain", "İspanya'yı ziyaret etti": behind the frame, before it where the verb stands last. */
function isNamedAsGoal({ hit, sentence }: Event, code: StateCode, { recognised, segmented, packs }: Reading): boolean {
  const range = segmented.sentences[sentence];
  const isVerbLast = packs.languages.get(hit.entry.language)?.order === "SOV";
  return (
    range !== undefined &&
    within(recognised.states, range).some(
      (state) => state.code === code && !state.adjective && (isVerbLast ? state.last < hit.first : state.first > hit.last),
    )
  );
}

/** "viajó a Argel", "arrived in Ankara": whoever holds an office of a state does not go to its capital, he is there. */
function isToCapital(events: readonly Event[], code: StateCode, { recognised, packs }: Reading): boolean {
  return events.some(({ hit, verb }) => {
    const city = recognised.cities.find(({ first }) => first >= hit.next);
    return verb && city?.country === code && city.name === packs.capital(code) && city.first - hit.next <= GOAL_REACH;
  });
}

/** Tokens between a verb for going and the city: "on Monday to". */
const GOAL_REACH = 4;

/** Who goes somewhere is not at home there. */
function home(spoken: readonly Spoken[], where: { value: Place } | null): Spoken | undefined {
  return spoken.find(({ code }) => code !== where?.value.country);
}

function assign(person: Person, code: StateCode, span: Span): void {
  person.state = code;
  person.stateSpan = span;
}

export function isHost(person: Person, draft: Draft): boolean {
  return hasRole(person, draft, "host");
}

function hasRole(person: Person, draft: Draft, wanted: "host" | "visitor"): boolean {
  return draft.events.some(({ hit, roles }) => {
    const role =
      roles.subject?.person === person
        ? hit.entry.frame?.subject
        : roles.objects.some((own) => own.person === person)
          ? (hit.entry.frame?.with ?? hit.entry.frame?.object)
          : null;
    return role === wanted;
  });
}

/** "الدورة التي تولى افتتاحها وزير الداخلية": who opens a gathering is at home where it is held. */
function isOpener(person: Person, draft: Draft): boolean {
  return draft.kind === "conference" && draft.events.some(({ hit, roles }) => hit.entry.key === "open" && roles.subject?.person === person);
}

function isActor(person: Person, draft: Draft): boolean {
  return draft.events.some(({ roles }) => roles.subject?.person === person);
}

/**
 * Whoever is only in company belongs to the side whose company it is: with a guest to the guest's, present at a reception to the host's, at
 * talks to the side at home; an envoy to the side from abroad.
 */
export function lendStates(draft: Draft, taking: readonly Scored[], where: Place | null, reading: Reading): void {
  const persons = personsOf(draft).filter(({ state }) => state !== null);
  const isForeign = ({ state }: Person): boolean => state !== where?.country;
  const host =
    persons.find((person) => isHost(person, draft)) ??
    persons.find((person) => !isForeign(person)) ??
    persons.find((person) => isActor(person, draft));
  const guests = persons.filter((person) => !isHost(person, draft));
  const guest = (where ? (guests.find((own) => isActor(own, draft) && isForeign(own)) ?? guests.find(isForeign)) : undefined) ?? guests[0];
  for (const { candidate, features, capacities } of taking) {
    const { person } = candidate;
    if (!person || person.state !== null || !features.has("company") || features.has("role") || isOfNoState(person, reading)) continue;
    if (takeFromSide(person, reading) || takeFromDelegation(person, reading) || takeFromMission(person, reading)) continue;
    const isGuests = capacities.has("member") || (where !== null && isEnvoy(person, reading) && guest !== undefined && isForeign(guest));
    const lender = isGuests ? (guest ?? host) : host;
    if (lender?.state && lender.stateSpan) assign(person, lender.state, lender.stateSpan);
  }
}

function isEnvoy({ offices }: Person, { packs }: Reading): boolean {
  return offices.some(({ head }) => packs.labels.of("posted-heads", head) !== null);
}

/** "بيان للسفارة العراقية … القائم بالأعمال في السفارة": an envoy without a state is of the one mission that the text names. */
function takeFromMission(person: Person, reading: Reading): boolean {
  if (!isEnvoy(person, reading)) return false;
  const states = reading.segmented.starts.flatMap((hits, at) =>
    hits?.some(({ entry }) => entry.kind === "org-head" && entry.key === "embassy") ? (missionState(at, reading) ?? []) : [],
  );
  const [only] = states;
  if (!only || new Set(states.map(({ code }) => code)).size > 1) return false;
  assign(person, only.code, only);
  return true;
}

/** "السفارة العراقية", "l'ambassade d'Irak", "Irak'ın Ankara Büyükelçiliği". */
function missionState(at: number, { recognised, segmented, packs }: Reading): StateFound | undefined {
  const language = segmented.sentences[segmented.sentenceOf[at] ?? -1]?.language ?? "";
  const isLast = packs.languages.get(language)?.order === "SOV";
  return recognised.states.find(
    ({ first, last, adjective }) =>
      (!isLast && first > at && first - at <= (adjective ? 1 : MISSION_REACH)) || (last < at && at - last <= (isLast ? MISSION_REACH : 1)),
  );
}

/** Tokens between a mission and its state: "l'ambassade de la République d'Irak". */
const MISSION_REACH = 4;
