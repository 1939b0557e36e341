import type { EngagementKind, StateCode } from "../types/vocabulary.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import type { Draft } from "./engagements.ts";
import type { Event } from "./events.ts";
import { isOfficialPerson } from "./is-engagement.ts";
import { leadsState, type People, type Person } from "./parties.ts";
import { type Reading, within } from "./reading.ts";
import { isElsewhere } from "./roll-call.ts";
import { isSpokesman } from "./speaking-there.ts";

/** Kinds of two sides. */
const TWO_SIDED: ReadonlySet<EngagementKind> = new Set(["talks", "reception", "visit", "call"]);

/**
 * "Le ministre A a été reçu à Cotonou. … De son côté, le ministre béninois, B, a salué …": where everybody told as taking part is of one state, the
 * officials of the one other state whom the text names beside them are the other side; who leads a state, where one who leads another is there.
 */
export function otherSide(
  { kind, events }: Draft,
  taking: readonly Candidate[],
  scope: readonly number[],
  reading: Reading,
  people: People,
): Candidate[] {
  const named = taking.flatMap(({ person }) => person ?? []);
  const own = new Set(named.flatMap(({ state }) => state ?? []));
  // "a reçu une délégation française. … l'ambassadeur de France, B": a side of which nobody was named yet.
  const unnamed = new Set(taking.flatMap(({ person, state }) => (person === null && state !== null && !own.has(state) ? state : [])));
  const isOneSided = unnamed.size === 1 ? own.size <= 1 : unnamed.size === 0 && own.size === 1;
  if (!TWO_SIDED.has(kind) || !isOneSided || named.length === 0) return [];
  const others = scope.flatMap((index) => {
    const sentence = reading.segmented.sentences[index];
    if (!sentence || isElsewhere(sentence, reading)) return [];
    // Whom a delegation has sent does not come with it.
    const leaders = unnamed.size === 0 ? named : [];
    return candidatesOf(sentence, reading, people).filter((other) => isOpposite(other, own, leaders, reading));
  });
  const [state, ...more] = new Set(others.map(({ person }) => person?.state));
  if (state == null || more.length > 0 || (unnamed.size === 1 && !unnamed.has(state))) return [];
  // "X visited Moscow. His American colleague said …": on a visit, the other side is where it goes.
  const goals = kind === "visit" ? events.flatMap((event) => goalsOf(event, own, reading)) : [];
  return goals.length === 0 || goals.includes(state) ? others : [];
}

/** States in which the sentence of an event is located, but for those of whoever goes there. */
export function goalsOf({ sentence }: Event, own: ReadonlySet<StateCode>, { recognised, segmented }: Reading): StateCode[] {
  const range = segmented.sentences[sentence];
  if (!range) return [];
  const cities = within(recognised.cities, range).flatMap(({ country, located }) => (located ? country : []));
  const states = within(recognised.states, range).flatMap(({ code, adjective }) => (adjective ? [] : code));
  return [...cities, ...states].filter((code) => !own.has(code));
}

function isOpposite({ person }: Candidate, own: ReadonlySet<StateCode>, taking: readonly Person[], { packs }: Reading): boolean {
  if (!person || person.state === null || own.has(person.state) || person.words.length === 0) return false;
  const isLeader = person.offices.some(leadsState);
  return (
    (isOfficialPerson(person, packs) || person.phrases.some(({ counterpart }) => counterpart !== null)) &&
    !person.offices.some(isSpokesman) &&
    (!isLeader || taking.some(({ offices }) => offices.some(leadsState)))
  );
}
