import type { Packs } from "../packs/types.ts";
import { stateName } from "../text/region-names.ts";
import { stampOf } from "../text/stamp.ts";
import type { CityFound, StateFound } from "../types/found.ts";
import type { Hit } from "../types/lexicon.ts";
import type { Place } from "../types/report.ts";
import type { Span } from "../types/span.ts";
import type { TokenRange } from "../types/token.ts";
import { CONTAINER_KINDS, type EngagementKind, type StateCode } from "../types/vocabulary.ts";
import { type Draft, delegationsIn, personsOf } from "./engagements.ts";
import type { Event } from "./events.ts";
import { guestByRetinue } from "./guest-by-retinue.ts";
import { hostingCity } from "./hosting-city.ts";
import { isAhead, isToBe } from "./is-ahead.ts";
import type { Person } from "./parties.ts";
import { type Reading, within } from "./reading.ts";
import { isHost } from "./roles-in-draft.ts";
import { seatOfState } from "./seat-of-state.ts";

export interface Placed {
  readonly value: Place;
  readonly span: Span;
}

/** Where an engagement took place: the city of its own sentences, else of the dateline, else the state to which a visit goes, or its seat. */
export function placeOf(draft: Draft, scope: readonly number[], reading: Reading): Placed | null {
  return atSeat(placeTold(draft, scope, reading), draft, reading);
}

/** "at the ministry's headquarters", "au palais présidentiel", "بمقر الوزارة": where a state alone is known, in its capital. */
function atSeat(place: Placed | null, draft: Draft, reading: Reading): Placed | null {
  if (place === null || place.value.latitude !== null || place.value.name !== stateName(place.value.country)) return place;
  const { packs } = reading;
  const seat = seatOf(draft, reading);
  const { country } = place.value;
  const name = packs.capital(country);
  const city = name === null ? null : packs.gazetteer.city(name, country);
  if (!seat || !city) return place;
  const value: Place = { name: city.name, country, latitude: city.latitude, longitude: city.longitude, basis: "inferred" };
  return { value, span: { from: seat.from, to: seat.to } };
}

/** "… Katar'da tekrar ağırlamak istediğini söyledi": nobody is received where he came from. */
export function isGuestsHome(code: StateCode, draft: Draft): boolean {
  const people = personsOf(draft).filter(({ state }) => state !== null);
  const [hosts, guests] = [people.filter((person) => isHost(person, draft)), people.filter((person) => !isHost(person, draft))];
  return draft.kind === "reception" && hosts.some(({ state }) => state !== code) && guests.some(({ state }) => state === code);
}

function seatOf({ events }: Draft, { recognised, segmented }: Reading): Hit | undefined {
  return recognised.cues.find(
    ({ entry, first }) => entry.key === "seat" && events.some(({ sentence }) => segmented.sentenceOf[first] === sentence),
  );
}

/** "Bakanlık'ta … ile görüştü": where nobody is called the host, it is the ministry of whoever is of the state of the language's press. */
function atHome(people: readonly Person[], { packs, segmented }: Reading): Person | undefined {
  const home = packs.languages.get(segmented.languages[0] ?? "")?.home ?? null;
  return home === null ? undefined : people.find(({ state }) => state === home);
}

function placeTold(draft: Draft, scope: readonly number[], reading: Reading): Placed | null {
  if (draft.kind === "call") return placeOfCall(draft, reading);
  const hosting = hostingCity(draft, reading);
  if (hosting) return placed(hosting, "stated");
  for (const event of draft.events) {
    const city = cityOf(event, reading);
    if (city) return placed(city, "stated");
  }
  const inState = draft.kind === "visit" ? undefined : draft.events.flatMap((event) => stateOf(event, draft.kind, reading) ?? [])[0];
  if (inState && !isGuestsHome(inState.value.country, draft)) return inState;
  const goal = CONTAINER_KINDS.has(draft.kind) ? draft.events.flatMap((event) => destination(event, reading) ?? [])[0] : undefined;
  const inGoal = goal ? reading.recognised.cities.find((city) => city.country === goal.code && !isInside(city, reading)) : undefined;
  if (inGoal) return placed(inGoal, "stated");
  const dateline = datelineOf(reading);
  if (dateline && (!goal || goal.code === dateline.country)) return placed(dateline, "inferred");
  const told =
    draft.parent === null && !CONTAINER_KINDS.has(draft.kind)
      ? around(draft, scope)
          .flatMap((index) => reading.segmented.sentences[index] ?? [])
          .flatMap((sentence) => cityIn(sentence, null, reading) ?? [])[0]
      : undefined;
  if (told) return placed(told, "stated");
  if (goal)
    return { value: { name: stateName(goal.code), country: goal.code, latitude: null, longitude: null, basis: "stated" }, span: goal };
  return null;
}

/** Sentences in which the city of an engagement may stand that its own do not tell: a page's own lines stand above them, a headline alone. */
function around({ events: [event] }: Draft, scope: readonly number[]): readonly number[] {
  const own = event?.sentence ?? 0;
  const behind = event?.headline ? [1, 2, 3].map((shift) => own + shift) : scope.filter((index) => index > own).slice(0, FIRST - 1);
  return [...scope.slice(0, FIRST), ...behind, own - 1];
}

/** "se reunió el lunes en Túnez": a state with "in" before it that is said of the frame, of its day or of somebody, and not of another word. */
function stateOf({ hit, sentence }: Event, kind: EngagementKind, reading: Reading): Placed | null {
  const range = reading.segmented.sentences[sentence];
  if (!range) return null;
  const { dates, persons, topics, occasions, offices, organisations } = reading.recognised;
  const covered = [...topics, ...occasions, ...offices, ...organisations, ...persons];
  const ends = new Set([hit, ...dates, ...persons].map(({ last }) => last));
  const state = within(reading.recognised.states, range).find(
    ({ first, last, located, adjective }) =>
      located &&
      !adjective &&
      !isSeatOfEnvoy({ first, last }, reading) &&
      !covered.some((own) => first >= own.first && last <= own.last) &&
      (ends.has(first - 2) || ends.has(first - 1) || reading.segmented.tokens[first - 2]?.type === "punct"),
  );
  if (!state) return null;
  const { code } = state;
  const seat = seatOfState(state, reading);
  if (seat) return { value: { ...seat, basis: "stated" }, span: { from: state.from, to: state.to } };
  if (CONTAINER_KINDS.has(kind)) return null;
  return {
    value: { name: stateName(code), country: code, latitude: null, longitude: null, basis: "stated" },
    span: { from: state.from, to: state.to },
  };
}

export function placed(city: CityFound, basis: Place["basis"]): Placed {
  return {
    value: { name: city.name, country: city.country, latitude: city.latitude, longitude: city.longitude, basis },
    span: { from: city.from, to: city.to },
  };
}

/** Who telephone are in two places, and the text around tells of either: only the clause that tells of a call says where it was held. */
function placeOfCall({ events }: Draft, reading: Reading): Placed | null {
  const [anchor] = events;
  const clause = anchor && clauseOf(anchor, reading);
  const city = clause && cityIn(clause, anchor.hit, reading);
  return city ? placed(city, "stated") : null;
}

const CLAUSE_MARKS: ReadonlySet<string> = new Set([",", "،", ";", "؛", ":", "(", ")", '"', "«", "»", "–", "—"]);

/** From mark to mark around a frame. What stands behind another frame is that one's. */
function clauseOf({ hit, sentence }: Event, { segmented, recognised }: Reading): TokenRange | null {
  const range = segmented.sentences[sentence];
  if (!range) return null;
  const parts = (at: number): boolean => {
    const token = segmented.tokens[at];
    return token === undefined || CLAUSE_MARKS.has(token.text) || (token.text === "-" && token.spaced);
  };
  const frames = within(recognised.frames, range);
  let { first, last } = hit;
  while (first > range.first && !parts(first - 1)) first--;
  if (frames.some((own) => own.first >= first && own.last < hit.first)) first = hit.first;
  while (last < range.last && !parts(last + 1) && !frames.some((own) => own.first === last + 1)) last++;
  return { first, last };
}

/** The city nearest to the frame in its sentence, behind it rather than before, that stands in nobody's office and in no occasion's name. */
function cityOf({ hit, sentence, candidates }: Event, reading: Reading): CityFound | null {
  const range = reading.segmented.sentences[sentence];
  if (!range) return null;
  // "يزور وزير الداخلية … الرباط": where the verb stands first, what is visited stands right behind who visits it.
  const isVisit = hit.entry.key === "visit" && hit.entry.flags.has("verb") && isVerbFirst(hit, reading);
  const visited = isVisit
    ? within(reading.recognised.cities, range).find(({ first }) =>
        candidates.some(({ first: from, last }) => from > hit.last && first === last + 1),
      )
    : undefined;
  return visited ?? cityIn(range, hit, reading);
}

const isVerbFirst = ({ entry }: Hit, { packs }: Reading): boolean => packs.languages.get(entry.language)?.order === "VSO";

/** Sentences right behind an engagement's first in which a city may still be its own. */
const FIRST = 3;

function cityIn(range: TokenRange, hit: TokenRange | null, reading: Reading): CityFound | null {
  const cities = within(reading.recognised.cities, range).filter(
    (city) =>
      city.located &&
      !isInside(city, reading) &&
      !isSeatOfEnvoy(city, reading) &&
      !isOfComingEvent(city, reading) &&
      (hit !== null || !isToBe(city, reading)),
  );
  const rank = ({ first }: CityFound): number => (hit === null ? first : first > hit.last ? first - hit.last : (hit.first - first) * 2);
  return cities.toSorted((a, b) => rank(a) - rank(b) || a.first - b.first)[0] ?? null;
}

/** "l'Assemblée générale d'Interpol en novembre à Marrakech": right behind an event to come, the city is that event's. */
function isOfComingEvent({ first }: CityFound, reading: Reading): boolean {
  const before = reading.recognised.occasions.findLast((occasion) => occasion.last < first && first - occasion.last <= NEAR);
  return before !== undefined && isAhead(before, reading);
}

const NEAR = 8;

function isInside(city: CityFound, { recognised }: Reading): boolean {
  // "at the Élysée Palace": who has his seat there bears its name.
  if (city.venue) return false;
  const covers = ({ first, last }: { first: number; last: number }): boolean => city.first >= first && city.last <= last;
  // "la guerra en Gaza": what is spoken of is no place of meeting.
  return recognised.offices.some(covers) || recognised.organisations.some(covers) || recognised.topics.some(covers);
}

/** "visite de travail en Turquie": the state behind the frame, named and not as somebody's adjective. */
function destination({ hit, sentence }: Event, reading: Reading): (Span & { readonly code: StateCode }) | null {
  const range = reading.segmented.sentences[sentence];
  if (!range || hit.entry.key === "attend") return null;
  const inOffice = (state: StateFound): boolean =>
    reading.recognised.persons.some(({ first, last }) => state.first >= first && state.last <= last);
  // Where the verb stands last, the place stands before it ("Katar'ı ziyaret etti").
  const isVerbLast = reading.packs.languages.get(hit.entry.language)?.order === "SOV";
  const isBeside = ({ first, last }: TokenRange): boolean => (isVerbLast ? last < hit.first && hit.first - last <= NEAR : first > hit.last);
  // "une visite dans le cadre de la coopération entre le Togo et le Niger": two between whom something is are no goal.
  const isOfPair = ({ first }: StateFound): boolean =>
    within(reading.recognised.cues, range).some(({ entry, last }) => entry.key === "between" && first > last && first - last <= OF_PAIR);
  const state = within(reading.recognised.states, range).find((own) => isBeside(own) && !own.adjective && !inOffice(own) && !isOfPair(own));
  const body = within(reading.recognised.organisations, range).find((own) => isBeside(own) && own.state !== null);
  return body?.state && (!state || body.first < state.first) ? { code: body.state, from: body.from, to: body.to } : (state ?? null);
}

/** "entre la République du Togo et le Niger" */
const OF_PAIR = 7;

/** "Rabat (MAP) - ", "الرياض - واس": a city at the very beginning of a line of the text's opening, closed by a dash, a colon or a bracket. */
export function datelineOf(reading: Reading): CityFound | null {
  const { recognised, segmented } = reading;
  const { end } = stampOf(reading.document.text) ?? { end: 0 };
  const begin = end === 0 ? -1 : segmented.tokens.findIndex(({ from }) => from >= end);
  for (const start of [begin, ...segmented.paragraphs.slice(0, LINES).map(({ first }) => first)]) {
    const at = behindBracket(start, reading);
    const city = recognised.cities.find(({ first }) => first === at) ?? seatAt(at, reading);
    const next = city && segmented.tokens[city.last + 1];
    if (city && next && DATELINE_MARKS.has(next.text)) return city;
  }
  return null;
}

/** Lines of a page before its text: the title, who paid for it, the agency. */
const LINES = 8;

/**
 * "(MENAFN - IANS) Melbourne, Sep 11": whoever brings the news may stand before the place, in brackets; "(ANKARA) - …": or the place
 * itself.
 */
function behindBracket(at: number, { recognised, segmented: { tokens } }: Reading): number {
  if (tokens[at]?.text !== "(") return at;
  if (recognised.cities.some(({ first, last }) => first === at + 1 && tokens[last + 1]?.text === ")")) return at + 1;
  for (let close = at + 1; close <= at + IN_BRACKET; close++) if (tokens[close]?.text === ")") return close + 1;
  return at;
}

const IN_BRACKET = 8;
const DATELINE_MARKS: ReadonlySet<string> = new Set(["-", ":", "(", ")", ",", "،", "/", "|"]);

/** "الكويت - كونا", "Túnez, 12 jun (EFE)" */
function seatAt(first: number, reading: Reading): CityFound | undefined {
  const state = reading.recognised.states.find((own) => own.first === first);
  const seat = state && seatOfState(state, reading);
  return state && seat ? { ...state, ...seat, located: false } : undefined;
}

/** Where nobody says it: a reception is where its host is at home, a visit where those are who are visited. */
export function placeOfHost(draft: Draft, reading: Reading): Placed | null {
  const seat = draft.kind === "call" ? null : seatOfBody(draft, reading);
  if (seat) return seat;
  const people = personsOf(draft).filter(({ state, stateSpan }) => state !== null && stateSpan !== null);
  const host =
    people.find((person) => isHost(person, draft)) ??
    (seatOf(draft, reading) ? atHome(people, reading) : undefined) ??
    hostOf(guestByRetinue(draft, reading), people);
  if (!host?.state || !host.stateSpan || draft.kind === "call") return null;
  const home: Placed = {
    value: { name: stateName(host.state), country: host.state, latitude: null, longitude: null, basis: "inferred" },
    span: host.stateSpan,
  };
  return atSeat(home, draft, reading);
}

/**
 * "في مقر وزارة الداخلية الإسبانية", "at the headquarters of the Spanish police": the state of the body at whose seat they met; those of two other
 * states only speak of it ("après l'incendie au siège de la direction générale").
 */
function seatOfBody(draft: Draft, { recognised, segmented }: Reading): Placed | null {
  const own = new Set(draft.events.map(({ sentence }) => sentence));
  const seats = recognised.cues.filter(({ entry, first }) => entry.key === "seat" && own.has(segmented.sentenceOf[first] ?? -1));
  const body = recognised.organisations.find(({ first }) => seats.some((seat) => first >= seat.first && first - seat.last <= OF_SEAT));
  const state = body && recognised.states.find(({ first }) => first >= body.first && first <= body.last + 1);
  const sides = new Set([...delegationsIn(draft), ...personsOf(draft).flatMap((person) => person.state ?? [])]);
  if (!state || (sides.size >= 2 && !sides.has(state.code))) return null;
  const value: Place = { name: stateName(state.code), country: state.code, latitude: null, longitude: null, basis: "stated" };
  return { value, span: { from: state.from, to: state.to } };
}

/** "the headquarters [of the] Spanish police" */
const OF_SEAT = 3;

/** "l'ambassadrice d'Italie résidant en Afrique du Sud": where an envoy has his seat. */
export function isSeatOfEnvoy({ first, last }: TokenRange, { recognised, packs }: Reading): boolean {
  return recognised.cues.some((cue) => {
    if (cue.entry.key !== "resident" || !isOfEnvoy(cue, recognised, packs)) return false;
    const isBehind = packs.languages.get(cue.entry.language)?.order === "SOV";
    return isBehind ? cue.first > last && cue.first - last <= OF_ENVOY : first > cue.last && first - cue.last <= OF_ENVOY;
  });
}

/** "a company based in Nairobi" says nothing: an envoy's office stands beside the words. */
const isOfEnvoy = (cue: TokenRange, { offices }: Reading["recognised"], packs: Packs): boolean =>
  offices.some(
    ({ head, first, last }) =>
      packs.labels.of("posted-heads", head) !== null && Math.max(first - cue.last, cue.first - last) <= BESIDE_ENVOY,
  );

/** "Ambassador Anna Rossi, who is resident in". */
const BESIDE_ENVOY = 8;

/** An article; in Turkish an apostrophe with its case. */
const OF_ENVOY = 3;

/** Whoever meets a guest is of another state than his, and is at home; nobody is where those who meet him are of several. */
function hostOf(guest: Person | null, people: readonly Person[]): Person | undefined {
  const [host, ...others] = people.filter(({ state }) => guest !== null && guest.state !== null && state !== guest.state);
  return others.every(({ state }) => state === host?.state) ? host : undefined;
}
