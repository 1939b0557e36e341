import type { Packs } from "../packs/types.ts";
import type { Sentence } from "../types/segmented.ts";
import type { EngagementKind, StateCode } from "../types/vocabulary.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { type Draft, leadOf, TELLING } from "./engagements.ts";
import type { Event } from "./events.ts";
import { isOfNoState } from "./home-state.ts";
import { isOfficialPerson } from "./is-engagement.ts";
import type { People, Person } from "./parties.ts";
import type { Reading } from "./reading.ts";
import { isSame } from "./roles.ts";
import { areMentioned } from "./roll-call.ts";

/** Sentences before and behind an event in which its parties may be named. */
const AROUND = 1;

/**
 * The engagement of a text of which no single sentence says who met whom: "Morocco's minister told his Spanish colleague … . After the bilateral
 * meeting, …". Officials of two states around a word that tells of an engagement are its parties. Asked only of a text of which nothing else is told,
 * and only of its head.
 */
export function toldAround(events: readonly Event[], reading: Reading, people: People): Draft[] {
  const lead = leadOf(reading.segmented);
  const told = events
    .filter((event) => event.sentence <= lead && !event.background && OF_TWO.has(event.kind) && TELLING.has(event.hit.entry.key))
    .flatMap((event) => withSides(event, reading, people) ?? []);
  const [first] = told.toSorted((a, b) => weight(b) - weight(a) || a.sentence - b.sentence || a.hit.first - b.hit.first);
  if (first === undefined) return [];
  const rest = told.filter((event) => event !== first && event.kind === first.kind);
  return [
    {
      kind: first.kind,
      events: [first, ...rest],
      parent: null,
      lastSentence: Math.max(first.sentence, ...rest.map(({ sentence }) => sentence)),
    },
  ];
}

/** A verb says more than a noun, and what the sentence itself names more than what stands around it. */
function weight({ verb, candidates, headline }: Event): number {
  return (verb ? 1 : 0) + candidates.filter(({ person }) => person !== null).length - (headline ? 1 : 0);
}

/** Talks, receptions, calls, gatherings: whoever is named beside a visit or an accord may have been its cause or its critic. */
const OF_TWO: ReadonlySet<EngagementKind> = new Set(["talks", "reception", "call", "ceremony", "conference", "exhibition"]);

/** "after the meeting", "au cours de l'entretien", "görüşmenin ardından": words right beside a noun that say that it took place. */
export function tookPlace({ hit }: Pick<Event, "hit">, { recognised }: Reading): boolean {
  return recognised.cues.some(
    ({ entry, first, next }) =>
      TIMES.has(entry.key) && ((next <= hit.first && hit.first - next <= BESIDE) || (first > hit.last && first - hit.last <= BESIDE)),
  );
}

const TIMES: ReadonlySet<string> = new Set(["during", "after"]);
const BESIDE = 3;

/** The event with the officials of its own sentence and of those around it as its sides; null where they are not of two states. */
function withSides(event: Event, reading: Reading, people: People): Event | null {
  const own = officialsOf(reading.segmented.sentences[event.sentence], reading, people);
  const sides = [...own];
  for (let step = 1; step <= AROUND; step++)
    for (const at of [event.sentence - step, event.sentence + step])
      for (const side of officialsOf(reading.segmented.sentences[at], reading, people))
        if (!sides.some((known) => isSame(known, side))) sides.push(side);
  const [subject] = sides;
  if (subject === undefined || own.length === 0) return null;
  // A verb of which nobody is a part tells of a thing ("the airport receives …").
  if (event.verb && event.roles.subject === null && event.roles.objects.length === 0) return null;
  // Two whom a sentence names beside a noun need words that join them to it; who decorates whom goes without saying.
  const joined = countSides(own, reading) >= 2 && (!event.roles.loose || event.kind === "ceremony");
  if (!event.verb && !joined && !tookPlace(event, reading)) return null;
  const objects = sides.filter((side) => side !== subject && stateOf(side) !== stateOf(subject));
  if (countSides(sides, reading) < 2 || objects.length === 0) return null;
  const also = sides.filter((side) => side !== subject && !objects.includes(side));
  return { ...event, roles: { subject, objects, also, implied: false, weak: false, loose: false } };
}

function officialsOf(sentence: Sentence | undefined, reading: Reading, people: People): Candidate[] {
  if (sentence === undefined) return [];
  const officials = candidatesOf(sentence, reading, people).filter(
    ({ person }) => person !== null && isNamedOfficial(person, reading.packs),
  );
  return areMentioned(sentence, officials, reading) ? [] : officials;
}

const isNamedOfficial = (person: Person, packs: Packs): boolean => person.words.length > 0 && isOfficialPerson(person, packs);

/** States, and international bodies, for which somebody acts. */
function countSides(sides: readonly Candidate[], reading: Reading): number {
  return new Set(sides.flatMap(({ person }) => person?.state ?? (person && isOfNoState(person, reading) ? "international" : []))).size;
}

const stateOf = ({ person }: Candidate): StateCode | null => person?.state ?? null;
