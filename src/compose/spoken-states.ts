import type { Place } from "../types/report.ts";
import type { Span } from "../types/span.ts";
import type { TokenRange } from "../types/token.ts";
import type { StateCode } from "../types/vocabulary.ts";
import { type Draft, OFF } from "./engagements.ts";
import type { Event } from "./events.ts";
import { isOfComing } from "./is-ahead.ts";
import { type Reading, within } from "./reading.ts";

export interface Spoken {
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
  const isBefore = ({ first }: TokenRange): boolean => (reading.segmented.sentenceOf[first] ?? 0) <= until;
  // "mediation in Sudan": where something is says of nobody where he is from.
  for (const state of recognised.states) if (!state.located && isBefore(state) && !isOfComing(state, reading)) add(state.code, state, 1);
  const isTopic = ({ first, last }: TokenRange): boolean => recognised.topics.some((own) => first >= own.first && last <= own.last);
  for (const city of recognised.cities)
    if (city.located && isBefore(city) && !isTopic(city) && !isOfComing(city, reading)) add(city.country, city, 1);
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

/** Who goes somewhere is not at home there. */
export function home(spoken: readonly Spoken[], where: { value: Place } | null): Spoken | undefined {
  return spoken.find(({ code }) => code !== where?.value.country);
}

/**
 * A state that is named as such where a visit is told, and not only through a city, is where it goes; so is that of the city to which somebody
 * will not go: an inspection at home is hardly ever put off in public.
 */
export function isGoal(code: StateCode, { kind, events }: Draft, where: { value: Place } | null, reading: Reading): boolean {
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
