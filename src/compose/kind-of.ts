import { evidenced } from "../text/evidenced.ts";
import type { Evidenced } from "../types/evidence.ts";
import type { OccasionFound } from "../types/found.ts";
import type { EngagementKind } from "../types/vocabulary.ts";
import type { Draft } from "./engagements.ts";
import type { Event } from "./events.ts";
import { MANY_STATES } from "./many-states.ts";
import type { Scored } from "./participants.ts";
import type { Person } from "./parties.ts";
import { quoteOf, type Reading } from "./reading.ts";
import { hasRole } from "./roles-in-draft.ts";

/** What an engagement is, all told: its first frame's kind, unless who takes part, or what else is told of it, says better. */
export function kindOf(
  draft: Draft,
  taking: readonly Scored[],
  occasion: OccasionFound | null,
  reading: Reading,
): Evidenced<EngagementKind> {
  const [event] = draft.events as [Event, ...Event[]];
  const words = quoteOf(reading, event.hit);
  const fair = draft.kind === "conference" && occasion?.kind === "exhibition" ? occasion : null;
  if (fair) return evidenced<EngagementKind>("exhibition", words, quoteOf(reading, fair));
  if (draft.kind === "talks" && !(event.verb && event.hit.entry.key === "talk") && !isAtEdge(event, reading) && isManySided(taking))
    return evidenced<EngagementKind>("conference", words);
  const talks =
    draft.kind === "reception" && isBetweenEquals(draft, taking) ? draft.events.find(({ kind }) => kind === "talks") : undefined;
  if (talks) return evidenced<EngagementKind>("talks", quoteOf(reading, talks.hit), words);
  return evidenced(draft.kind, words);
}

/** "met on the sidelines of the forum": whoever meets at the edge of a gathering holds talks, however many they are. */
const isAtEdge = ({ sentence }: Event, { recognised, segmented }: Reading): boolean =>
  recognised.cues.some(({ entry, first }) => entry.key === "margins" && segmented.sentenceOf[first] === sentence);

const isManySided = (taking: readonly Scored[]): boolean =>
  new Set(taking.flatMap((own) => (isSide(own) ? (own.candidate.person?.state ?? own.candidate.state ?? []) : []))).size >= MANY_STATES;

/** "en présence de l'ambassadeur de C": of whom nothing but that is told, he makes no further side. */
const isSide = ({ features, capacities }: Scored): boolean => features.has("role") || capacities.size > 0;

/** A minister who receives his counterpart and discusses something holds talks with him; whom a president or a chief of police receives is received. */
function isBetweenEquals(draft: Draft, taking: readonly Scored[]): boolean {
  const persons = taking.flatMap(({ candidate: { person } }) => person ?? []);
  const visitors = persons.filter((person) => hasRole(person, draft, "visitor"));
  return persons.some((host) => hasRole(host, draft, "host") && visitors.some((guest) => guest !== host && isEqual(host, guest)));
}

function isEqual(host: Person, guest: Person): boolean {
  const held = new Set(host.offices.flatMap(({ key }) => key ?? []));
  return (
    guest.offices.some(({ key }) => key?.startsWith("minister/") === true && held.has(key)) || (isMinister(host) && isCounterpart(guest))
  );
}

const isMinister = ({ offices }: Person): boolean => offices.some(({ key }) => key?.startsWith("minister/") ?? false);
const isCounterpart = ({ phrases }: Person): boolean => phrases.some(({ counterpart }) => counterpart !== null);
