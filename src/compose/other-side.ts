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
  const own = new Set(taking.flatMap(({ person, state }) => person?.state ?? state ?? []));
  const named = taking.flatMap(({ person }) => person ?? []);
  if (!TWO_SIDED.has(kind) || own.size !== 1 || named.length === 0) return [];
  const others = scope.flatMap((index) => {
    const sentence = reading.segmented.sentences[index];
    if (!sentence || isElsewhere(sentence, reading)) return [];
    return candidatesOf(sentence, reading, people).filter((other) => isOpposite(other, own, named, reading));
  });
  const [state, ...more] = new Set(others.map(({ person }) => person?.state));
  if (state == null || more.length > 0) return [];
  // "X visited Moscow. His American colleague said …": on a visit, the other side is where it goes.
  const goals = kind === "visit" ? events.flatMap((event) => goalsOf(event, own, reading)) : [];
  return goals.length === 0 || goals.includes(state) ? others : [];
}

/** States in which the sentence of an event is located. */
function goalsOf({ sentence }: Event, own: ReadonlySet<StateCode>, { recognised, segmented }: Reading): StateCode[] {
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
    isOfficialPerson(person, packs) &&
    !person.offices.some(isSpokesman) &&
    (!isLeader || taking.some(({ offices }) => offices.some(leadsState)))
  );
}
