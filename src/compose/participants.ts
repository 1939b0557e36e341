import { evidenced } from "../text/evidenced.ts";
import { nonEmpty } from "../text/non-empty.ts";
import type { PersonPhrase } from "../types/found.ts";
import type { Hit } from "../types/lexicon.ts";
import type { Participation } from "../types/report.ts";
import type { NonEmpty, Span } from "../types/span.ts";
import type { Capacity, StateCode } from "../types/vocabulary.ts";
import { CAPACITIES, GATHERING_KINDS } from "../types/vocabulary.ts";
import { isAbsent, isOnlyMentioned } from "./absent.ts";
import { attendingStates } from "./attending-states.ts";
import type { Candidate } from "./candidates.ts";
import { companyIn } from "./company.ts";
import { invitersIn } from "./details.ts";
import { type Draft, isOnlyStates } from "./engagements.ts";
import type { Event } from "./events.ts";
import { goalsOf, otherSide } from "./other-side.ts";
import { hasStanding, type People, type Person } from "./parties.ts";
import type { PartyTable } from "./party-table.ts";
import { quoteOf, type Reading, spanOfTokens } from "./reading.ts";
import { rollCall } from "./roll-call.ts";
import { speakingThere } from "./speaking-there.ts";

/**
 * Whether a named person takes part or is only mentioned: a sum of few integer features, printed by `explain`. The
 * weights were set by hand on the genre's grammar (a role in the telling frame is nearly proof; a message carried for
 * somebody is nearly proof of absence). Nobody takes part as a private person: that outweighs all others together.
 */
export const WEIGHTS = { role: 5, company: 4, counterpart: 1, office: 1, absent: -6, background: -3, lay: -12 } as const;
export const ENOUGH = 4;

type Feature = keyof typeof WEIGHTS;

export interface Scored {
  readonly candidate: Candidate;
  readonly features: Set<Feature>;
  readonly capacities: Set<Capacity>;
}

const NOBODY = { subject: null, objects: [] } as const;

/** Scores everybody whom the sentences of an engagement name. */
export function scoreParticipants(
  draft: Draft,
  scope: readonly number[],
  reading: Reading,
  people: People,
): Map<Person | StateCode, Scored> {
  const scores = new Map<Person | StateCode, Scored>();
  for (const event of draft.events) {
    const isFurther = event !== draft.events[0] && (event.roles.weak || isOnlyStates(event));
    const { subject, objects } = isFurther ? NOBODY : event.roles;
    const { frame } = event.hit.entry;
    // Whoever the sentence before only mentions ("upon the directives of A") does not go on acting in this one.
    const goesOn = subject !== null && (event.candidates.includes(subject) || !isOnlyMentioned(subject, reading));
    if (goesOn) give(scores, subject, "role", capacity(frame?.subject));
    for (const own of isFurther ? [] : event.roles.also) give(scores, own, "role", capacity(frame?.subject));
    for (const object of objects) {
      give(scores, object, "role", capacity(frame?.with ?? frame?.object));
    }
    for (const candidate of event.candidates) contextOf(candidate, event, scores, reading);
  }
  const isGathering = GATHERING_KINDS.has(draft.kind);
  for (const sentence of scope) takeCompany(sentence, scores, reading, people, isGathering);
  if (isGathering || draft.kind === "ceremony")
    for (const own of rollCall(scope, reading, people)) if (!isAbsent(own, [own], reading)) give(scores, own, "company", null);
  for (const own of speakingThere(draft, scope, reading, people)) if (!isAbsent(own, [own], reading)) give(scores, own, "company", null);
  // Who invites somebody receives him, whether the visit itself is told with him or not.
  for (const own of invitersIn(scope, reading, people))
    if (isGathering || isVisited(own, draft, reading)) give(scores, own, "company", "host");
  const taking = [...scores.values()].filter(isParticipant).map(({ candidate }) => candidate);
  for (const own of otherSide(draft, taking, scope, reading, people))
    if (!isAbsent(own, [own], reading)) give(scores, own, "company", null);
  if (isGathering) for (const sentence of scope) takeStates(sentence, scores, reading);
  for (const { candidate, features } of scores.values()) if (candidate.person && !hasStanding(candidate.person)) features.add("lay");
  return scores;
}

/** "visited Algeria. He also accepted an invitation from the Moroccan minister": who invites to another state receives nobody here. */
function isVisited({ person }: Candidate, { kind, events }: Draft, reading: Reading): boolean {
  if (kind !== "visit") return false;
  const goals = events.flatMap((event) => goalsOf(event, new Set(), reading));
  return person?.state == null || goals.length === 0 || goals.includes(person.state);
}

export function isParticipant(scored: Scored): boolean {
  return scoreOf(scored) >= ENOUGH;
}

export function scoreOf({ features }: Scored): number {
  return [...features].reduce((sum, feature) => sum + WEIGHTS[feature], 0);
}

export function participation(scored: Scored, table: PartyTable, reading: Reading): Participation {
  const { candidate, features, capacities } = scored;
  const { person, state } = candidate;
  const [first, ...rest] = evidenceOf(candidate, reading);
  const language = reading.segmented.languages[0] ?? "und";
  const index = person
    ? table.person(person)
    : candidate.as === "state"
      ? table.state(state ?? "", first, language)
      : table.delegationHead(state ?? "", first, language);
  const office = person?.offices[0];
  return {
    party: evidenced(index, quoteOf(reading, first), ...rest.map((span) => quoteOf(reading, span))),
    capacities: CAPACITIES.filter((own) => capacities.has(own)),
    represents: person?.state ?? state,
    office: office ? table.officeForm(office, person?.state ?? null) : null,
    score: scoreOf(scored),
    because: [...features].sort(),
  };
}

/** A person's names in the document, three at most; else the office that stands for the holder. */
function evidenceOf({ person, phrase, first, last }: Candidate, reading: Reading): NonEmpty<Span> {
  const phrases = person?.phrases ?? (phrase ? [phrase] : []);
  const named = phrases.flatMap(({ name }) => (name ? [{ from: name.from, to: name.to }] : [])).slice(0, 3);
  const [own] = phrases;
  return nonEmpty(named) ?? [own ? phraseSpan(own) : spanOfTokens(reading, { first, last })];
}

function phraseSpan(phrase: PersonPhrase): Span {
  const office = phrase.offices[0];
  return office ? { from: office.from, to: office.to } : { from: phrase.from, to: phrase.to };
}

function give(scores: Map<Person | StateCode, Scored>, candidate: Candidate, feature: Feature, role: Capacity | null): Scored | null {
  const key = candidate.person ?? candidate.state;
  if (key === null) return null;
  const own = scores.get(key) ?? { candidate, features: new Set<Feature>(), capacities: new Set<Capacity>() };
  own.features.add(feature);
  if (role) own.capacities.add(role);
  scores.set(key, own);
  return own;
}

function contextOf(candidate: Candidate, event: Event, scores: Map<Person | StateCode, Scored>, reading: Reading): void {
  const { phrase } = candidate;
  if (phrase?.counterpart) give(scores, candidate, "counterpart", "counterpart");
  if (phrase && phrase.offices.length > 0) give(scores, candidate, "office", null);
  if (event.background) give(scores, candidate, "background", null);
  // "A received the envoy, who handed him a letter from the president": a name told elsewhere outweighs an office that may be anybody's.
  const isTold = phrase === null || phrase.name !== null || candidate.person?.words.length === 0;
  if (isTold && isAbsent(candidate, event.candidates, reading)) give(scores, candidate, "absent", null);
}

/** States of which a gathering's text says that they attended, where nobody is told to act for them. */
function takeStates(sentence: number, scores: Map<Person | StateCode, Scored>, reading: Reading): void {
  const range = reading.segmented.sentences[sentence];
  const acting = new Set([...scores.values()].flatMap(({ candidate }) => candidate.person?.state ?? []));
  for (const candidate of range ? attendingStates(range, reading) : [])
    if (candidate.state !== null && !acting.has(candidate.state)) give(scores, candidate, "company", null);
}

function takeCompany(
  sentence: number,
  scores: Map<Person | StateCode, Scored>,
  reading: Reading,
  people: People,
  gathering: boolean,
): void {
  const range = reading.segmented.sentences[sentence];
  if (!range) return;
  for (const { candidate, cue } of companyIn(range, reading, people, gathering)) {
    give(scores, candidate, "company", capacityOf(cue));
    if (isOnlyMentioned(candidate, reading)) give(scores, candidate, "absent", null);
  }
}

/** Some cues name who came along, one who came first; the others only who was there. */
function capacityOf({ entry: { key } }: Hit): Capacity | null {
  if (key === "head-of-delegation") return key;
  return key === "accompanied" || key === "comprising" ? "member" : null;
}

function capacity(role: string | null | undefined): Capacity | null {
  if (role === "honoured") return "guest";
  return CAPACITIES.find((own) => own === role) ?? null;
}
