import type { Packs } from "../packs/types.ts";
import type { OfficeFound, PersonPhrase } from "../types/found.ts";
import type { Place } from "../types/report.ts";
import type { Span } from "../types/span.ts";
import { GATHERING_KINDS, type StateCode } from "../types/vocabulary.ts";
import type { Candidate } from "./candidates.ts";
import { type Draft, delegationsIn, personsOf } from "./engagements.ts";
import { isEnvoy } from "./is-engagement.ts";
import type { Scored } from "./participants.ts";
import type { Person } from "./parties.ts";
import { type Reading, within } from "./reading.ts";
import { takeFromRelations } from "./related-states.ts";
import { hasRole, isActor, isAtFirst, isHost, isOpener } from "./roles-in-draft.ts";
import { home, isGoal, spokenStates } from "./spoken-states.ts";
import {
  assign,
  takeFromActingState,
  takeFromBody,
  takeFromDelegation,
  takeFromMission,
  takeFromOtherSide,
  takeFromPair,
  takeFromPosting,
  takeFromRow,
  takeFromSameSide,
  takeFromSide,
  takeFromUnnamed,
} from "./told-states.ts";

/** "the commander attended the fair in Lyon": where a gathering is held says of nobody who goes there whose he is. */
const isVenue = (code: StateCode, { kind }: Draft, where: { value: Place } | null): boolean =>
  GATHERING_KINDS.has(kind) && code === where?.value.country;

/** A state of which a text speaks once may be anybody's. */
const LEAST = 2;

/**
 * Gives a state to the participants whose words name none: the host of an atomic engagement is at home where it takes place;
 * of two states of which a text speaks, one side's is the other's opposite.
 */
export function inferStates(draft: Draft, where: { value: Place; span: Span } | null, people: readonly Person[], reading: Reading): void {
  const spoken = spokenStates(reading, draft.lastSentence);
  const own = personsOf(draft);
  // An envoy who only comes along leaves his state to whoever of it came.
  const isBeside = (person: Person): boolean => !own.includes(person) && isEnvoy(person, reading.packs);
  const owned = new Set(people.flatMap((one) => (one.state !== null && one.words.length > 0 && !isBeside(one) ? [one.state] : [])));
  takeFromActingState(draft, own, reading);
  takeFromPair(draft, own, reading);
  for (const code of delegationsIn(draft)) owned.add(code);
  // Somebody unnamed of whom the text goes on to speak may be of one's own side.
  const named = own.filter((person) => person.words.length > 0 || isAtFirst(person, draft));
  for (const { state } of named) if (state !== null) owned.add(state);
  // Whoever came is told apart first: the host is at home where nobody else is from.
  const visitorsFirst = own.toSorted((a, b) => Number(hasRole(b, draft, "visitor")) - Number(hasRole(a, draft, "visitor")));
  for (const person of visitorsFirst) {
    if (person.state !== null || isOfNoState(person, reading) || takeFromSide(person, reading) || takeFromDelegation(person, reading))
      continue;
    const visited = hasRole(person, draft, "visitor") ? (where?.value.country ?? null) : null;
    if (takeFromRow(person, own, reading) || takeFromUnnamed(person, draft, reading)) continue;
    if (takeFromBody(person, own, visited, reading)) continue;
    if (takeFromOtherSide(person, own, reading) || takeFromSameSide(person, draft, reading)) continue;
    if (takeFromRelations(person, draft, own, reading)) continue;
    if (isHost(person, draft) && !where && takeFromPosting(person, own, reading)) continue;
    if ((isMetAbroad(person, draft, where, reading) && takeFromForeigner(person, draft, where, reading)) || takeFromPress(person, reading))
      continue;
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
    // "A a reçu l'ambassadeur B. Le ministère espagnol …": of who receives and an envoy, neither of a state told, the other state is the
    // envoy's.
    const isForeign = isEnvoy(person, reading.packs);
    const isForEnvoy = own.some((other) => other !== person && other.state === null && isEnvoy(other, reading.packs));
    const leading = !isForEnvoy && (isForeign || isHost(person, draft) || isActor(person, draft));
    const free = spoken.filter(({ code, count }) => !owned.has(code) && count >= (leading ? 1 : LEAST)).slice(0, 2);
    const goes = isActor(person, draft) && !isHost(person, draft);
    const only = goes
      ? (home(free, where) ?? free.find(({ code }) => !isVenue(code, draft, where) && !isGoal(code, draft, where, reading)))
      : free[0];
    if (only && (leading || free.length === 1)) {
      assign(person, only.code, only.span);
      owned.add(only.code);
    } else if (goes && (hasRole(person, draft, "visitor") || (isAtFirst(person, draft) && isAbroad(own, where))))
      takeFromEnvoy(person, people, where, reading);
    if (person.state === null) takeFromDateline(person, draft, where, reading);
  }
}

/**
 * "DOHA: Minister of Interior A met yesterday with Minister of Interior of Albania B": where nothing else tells, who bears his office alone and meets
 * somebody from abroad is of the state from whose capital it is told.
 */
function takeFromDateline(person: Person, draft: Draft, where: { value: Place; span: Span } | null, reading: Reading): void {
  const isBare = person.offices.some((office) => office.state === null && isPublic(office, reading.packs));
  if (where?.value.basis !== "inferred" || !isBare || where.value.name !== reading.packs.capital(where.value.country)) return;
  takeFromForeigner(person, draft, { ...where, value: { ...where.value, basis: "stated" } }, reading);
}

/** "NATO Genel Sekreteri", "president of the European Commission": who is of a body of many states is of none of them. */
export function isOfNoState({ offices, phrases }: Person, { packs, recognised }: Reading): boolean {
  const international = internationalBodies(packs);
  if (offices.some(({ key, body }) => international.has(body ?? key?.split("/")[1] ?? ""))) return true;
  // "مفوض الهجرة بالاتحاد الأوروبي": the body may stand in what is told of him, or right behind it.
  const bodies = recognised.organisations.filter((own) => own.international);
  return bodies.some((body) =>
    phrases.some(({ offices: [office], first, last }) => office && body.first >= first && body.first - last <= 1),
  );
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
  const office = person.offices.find((own) => own.state === null && isPublic(own, packs) && !isOfAnyBody(own));
  if (home === null || !office || person.phrases.some(({ counterpart }) => counterpart !== null)) return false;
  assign(person, home, { from: office.from, to: office.to });
  return true;
}

/**
 * "Bakü'ye gelen Komutan A, Savunma Bakanı B ile görüştü": whom somebody meets abroad, neither of them being at home in the press's own
 * state.
 */
function isMetAbroad(person: Person, draft: Draft, where: { value: Place } | null, { segmented, packs }: Reading): boolean {
  const home = packs.languages.get(segmented.languages[0] ?? "")?.home ?? null;
  const isFrom = ({ state }: Person): boolean => state !== null && (state === home || (where !== null && state !== where.value.country));
  return (
    home !== null &&
    where?.value.country !== home &&
    (!isActor(person, draft) || isHost(person, draft)) &&
    personsOf(draft).some((own) => isFrom(own) && (isActor(own, draft) || hasRole(own, draft, "visitor")))
  );
}

/** "Genel Sekreter": of which body the text does not say, and most that have one are of many states. */
const isOfAnyBody = ({ head, body }: OfficeFound): boolean => head === "secretary-general" && body === null;

/** An office of a state, rather than of a party or a club ("başkan"). */
const isPublic = ({ key, head, body }: OfficeFound, packs: Packs): boolean =>
  key !== null && (body !== null || packs.labels.of("official-heads", head) !== null || packs.labels.of("offices", key) !== null);

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
    const isGuests =
      capacities.has("member") || (where !== null && isEnvoy(person, reading.packs) && guest !== undefined && isForeign(guest));
    const isHosts = host !== undefined && guest !== undefined && standsBetween(candidate, host, guest, reading);
    const lender = isGuests && !isHosts ? (guest ?? host) : host;
    // "A took the flag from his Singaporean counterpart, B": whose counterpart somebody is is of another state.
    if (lender && isCounterpartBehind(candidate, lender, reading)) continue;
    if (lender?.state && lender.stateSpan) assign(person, lender.state, lender.stateSpan);
  }
}

function isCounterpartBehind({ last }: Pick<Candidate, "last">, { phrases }: Person, { segmented: { sentenceOf } }: Reading): boolean {
  return phrases.some(({ counterpart, first }) => counterpart !== null && first > last && sentenceOf[first] === sentenceOf[last]);
}

/** "استقبل A، مرفوقا بB، نظيره C": who came along stands behind the one and before the other. */
function standsBetween({ first, last }: Candidate, before: Person, behind: Person, { segmented: { sentenceOf } }: Reading): boolean {
  const beside = ({ phrases }: Person): PersonPhrase[] => phrases.filter((own) => sentenceOf[own.first] === sentenceOf[first]);
  const others = beside(behind);
  return beside(before).some((own) => own.last < first) && others.length > 0 && others.every((own) => own.first > last);
}
