import type { TokenRange } from "../types/token.ts";
import { CONTAINER_KINDS, GATHERING_KINDS, type StateCode } from "../types/vocabulary.ts";
import { type Draft, isAssembly, isPlainCeremony, leadOf, TELLING } from "./engagements.ts";
import type { Event } from "./events.ts";
import { isOfNoState } from "./home-state.ts";
import { isOfficialPerson, isWithEnvoy, type Told } from "./is-engagement.ts";
import { MANY_STATES, speaksOfManyStates } from "./many-states.ts";
import type { Reading } from "./reading.ts";
import { isSame, type Roles } from "./roles.ts";
import { spokenStates } from "./spoken-states.ts";

/**
 * The engagement of a text of which nothing that its sentences say by themselves is enough: one side bears no state, an office is spelt as no list
 * knows it, a gathering is told by who speaks at it. The best of what its head tells, with whatever continues it. `isWhole` then asks the head of
 * the text as one for a second state.
 */
export function toldOnTheWhole(events: readonly Event[], reading: Reading): Draft[] {
  const lead = leadOf(reading.segmented);
  const told = events.filter((event) => event.sentence <= lead && !event.background && TELLING.has(event.hit.entry.key));
  const [best] = told
    .filter((event) => isTrusted(event, reading))
    .toSorted((a, b) => weight(b) - weight(a) || a.sentence - b.sentence || a.hit.first - b.hit.first);
  if (best === undefined) return [];
  const rest = told.filter((event) => event.hit !== best.hit && isSameKind(event, best));
  const first = isAssembly(best) || isPlainCeremony(best) ? withOfficials(best, isAssembly(best) ? rest : [], reading) : best;
  return [
    {
      kind: best.kind,
      events: [first, ...rest],
      parent: null,
      lastSentence: Math.max(best.sentence, ...rest.map(({ sentence }) => sentence)),
    },
  ];
}

/** Ships arrive, crowds leave: only words for a visit or a meeting are trusted without proof. */
const GOING: ReadonlySet<string> = new Set(["arrive", "depart"]);

/** A noun has its parties beside it, and a signature two. */
function isTrusted(event: Event, { packs }: Reading): boolean {
  const { hit, verb, roles } = event;
  if (GOING.has(hit.entry.key)) return false;
  if (isAssembly(event)) return true;
  // Whoever presides over what is no gathering is told better by what it is.
  if (GATHERING_KINDS.has(event.kind)) return false;
  if (isPlainCeremony(event) && event.candidates.filter(({ person }) => person && isOfficialPerson(person, packs)).length >= 2) return true;
  if (sidesOf(roles) === 0) return false;
  if (verb) return hit.entry.key !== "sign" || sidesOf(roles) >= 2;
  return sidesOf(roles) >= 2 && (!(roles.weak || roles.loose) || countStates(roles) >= MANY_STATES);
}

const isSameKind = (event: Event, best: Event): boolean =>
  event.kind === best.kind ||
  (GATHERING_KINDS.has(event.kind) && GATHERING_KINDS.has(best.kind)) ||
  !(CONTAINER_KINDS.has(event.kind) || CONTAINER_KINDS.has(best.kind));

const sidesOf = ({ subject, objects, also }: Roles): number => (subject ? 1 : 0) + objects.length + also.length;

const countStates = ({ subject, objects, also }: Roles): number =>
  new Set([subject, ...objects, ...also].flatMap((own) => own?.person?.state ?? own?.state ?? [])).size;

/** A named gathering says most, then a verb with two sides; a headline repeats what the text says better. */
function weight(event: Event): number {
  const { roles, verb, headline } = event;
  const doubt = (headline ? 1 : 0) + (roles.weak ? 1 : 0) + (roles.loose ? 2 : 0);
  // Who goes somewhere goes alone.
  const sides = event.kind === "visit" && event.located ? 2 : Math.min(sidesOf(roles), 2);
  return (isAssembly(event) ? 3 : 0) + (verb ? 2 : 0) + sides - doubt;
}

/** At a gathering or a ceremony, whoever of its officials is named where something of it is told. */
function withOfficials(best: Event, rest: readonly Event[], { packs }: Reading): Event {
  const { subject, objects, also } = best.roles;
  const known = [...(subject ? [subject] : []), ...objects, ...also];
  const there = [best, ...rest].flatMap(({ candidates }) =>
    candidates.filter(({ person }) => person !== null && isOfficialPerson(person, packs)),
  );
  const further = there.filter((own, i) => ![...known, ...there.slice(0, i)].some((other) => isSame(own, other)));
  const [first, ...others] = subject ? [subject, ...further] : further;
  return { ...best, roles: { ...best.roles, subject: first ?? null, also: [...also, ...others], weak: false, loose: false } };
}

/** Whether a draft that no sentence proves is an engagement: somebody in an office acts, and the text around speaks of a second state. */
export function isWhole({ kind, taking, place, occasion, gathering, series }: Told, draft: Draft, reading: Reading): boolean {
  const acting = taking.filter(({ features }) => features.has("role"));
  const own = new Set(acting.flatMap(({ candidate: { person, state } }) => person?.state ?? state ?? []));
  const states = new Set([...own, ...statesAround(draft, reading), ...(place ? [place.country] : [])]);
  const persons = acting.flatMap(({ candidate: { person } }) => (person !== null && person.words.length > 0 ? [person] : []));
  const isAmong = acting.some(({ candidate }) => candidate.as === "delegation") || isAmongOfficials(draft, reading);
  const officials = persons.filter((person) => isOfficialPerson(person, reading.packs) || (isAmong && person.offices.length > 0));
  if (officials.length === 0)
    return (
      kind === "ceremony" &&
      states.size >= 2 &&
      acting.some(({ candidate: { person } }) => person !== null && isOfficialPerson(person, reading.packs))
    );
  const isInternational = officials.some((person) => isOfNoState(person, reading));
  if (GATHERING_KINDS.has(kind))
    return occasion && gathering && series && (isInternational || states.size >= 2 || ofManyStates(draft, reading));
  if (isInternational) return kind === "visit" || acting.length >= 2;
  if (states.size < 2 && !(kind === "ceremony" && isWithEnvoy(acting, reading.packs))) return false;
  // Beside the bare word for a ceremony, the text around speaks of much.
  if (draft.events.slice(0, 1).some(isPlainCeremony)) return own.size >= 2 || isWithEnvoy(acting, reading.packs);
  // Two ministers of one state, whatever else they speak of.
  const isOfOneState = own.size === 1 && acting.every(({ candidate: { person, state } }) => (person?.state ?? state) !== null);
  // Who is honoured, or has come with his credentials, may be told further down.
  if (kind === "ceremony" || (acting.length >= 2 && !isOfOneState)) return true;
  if (place !== null) return place.basis !== "inferred" && own.size > 0 && !own.has(place.country);
  return kind === "visit" && own.size > 0 && statesBeside(draft, reading).some((code) => !own.has(code));
}

/** States that the sentence of an engagement and those next to it name as such. */
function statesBeside({ events: [event] }: Draft, { recognised, segmented }: Reading): StateCode[] {
  const isBeside = (token: number): boolean => Math.abs((segmented.sentenceOf[token] ?? 0) - (event?.sentence ?? 0)) <= 1;
  return recognised.states.flatMap(({ code, adjective, first }) => (!adjective && isBeside(first) ? [code] : []));
}

/** Of many states, or of a body of theirs, the sentences around speak. */
function ofManyStates({ lastSentence }: Draft, reading: Reading): boolean {
  const last = reading.segmented.sentences[lastSentence + AROUND]?.last ?? reading.segmented.tokens.length - 1;
  return speaksOfManyStates({ first: 0, last }, reading);
}

/** Where somebody around holds an office of a body or a state, an office that no list knows is one too. */
function isAmongOfficials(draft: Draft, reading: Reading): boolean {
  return around(draft, reading.recognised.persons, reading).some(({ offices }) =>
    offices.some(({ body, state }) => body !== null || state !== null),
  );
}

/** States of those whom the sentences around name, and those of which they speak more than once. */
function statesAround(draft: Draft, reading: Reading): StateCode[] {
  const persons = around(draft, reading.recognised.persons, reading).flatMap(({ offices, state }) =>
    offices.length > 0 && state !== null ? [state] : [],
  );
  const spoken = spokenStates(reading, draft.lastSentence + AROUND).flatMap(({ code, count }) => (count >= 2 ? [code] : []));
  return [...persons, ...spoken];
}

/** Sentences behind an engagement that still speak of it. */
const AROUND = 5;

function around<T extends TokenRange>({ lastSentence }: Draft, list: readonly T[], { segmented }: Reading): T[] {
  return list.filter(({ first }) => (segmented.sentenceOf[first] ?? 0) <= lastSentence + AROUND);
}
