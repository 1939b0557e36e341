import type { StateFound } from "../types/found.ts";
import type { Draft } from "./engagements.ts";
import type { Person } from "./parties.ts";
import type { Reading } from "./reading.ts";
import { isActor } from "./roles-in-draft.ts";
import { assign } from "./told-states.ts";

/** Tokens between two states of a pair: "and", "and the", a hyphen. */
const JOINT = 2;
interface Pair {
  readonly states: readonly [StateFound, StateFound];
  count: number;
}

/**
 * "… les relations entre le Chili et l'Espagne", "العلاقات المصرية الفيتنامية": of two states that the text names together more often than any others,
 * and of which one side of the engagement has the one, the other side has the other, where its own words name none.
 */
export function takeFromRelations(person: Person, draft: Draft, own: readonly Person[], reading: Reading): boolean {
  const across = own.filter((other) => other !== person && other.state !== null && isActor(other, draft) !== isActor(person, draft));
  const states = new Set(across.flatMap(({ state }) => state ?? []));
  const [state, ...more] = states;
  // "talks with the president of A, the minister B and …": a row is of one side.
  const isBeside = own.some((other) => other !== person && other.state === state && !across.includes(other));
  if (state === undefined || more.length > 0 || isBeside) return false;
  const best = bestPair(reading, draft.lastSentence + BEHIND);
  const other = best?.states.find(({ code }) => code !== state);
  if (!best || !other || !best.states.some(({ code }) => code === state)) return false;
  assign(person, other.code, other);
  return true;
}

/** Sentences behind the last that tells of an engagement in which its closing words may stand. */
const BEHIND = 1;

/** The pair that is named most often; null where two are named as often. */
function bestPair({ recognised, segmented }: Reading, until: number): Pair | null {
  const pairs = new Map<string, Pair>();
  const states = recognised.states.toSorted((a, b) => a.first - b.first);
  for (const [at, first] of states.entries()) {
    const second = states[at + 1];
    if (!second || second.code === first.code || second.first - first.last > JOINT + 1) continue;
    const sentence = segmented.sentenceOf[first.first] ?? 0;
    if (sentence > until || sentence !== segmented.sentenceOf[second.first] || isInRow(at, states)) continue;
    if (first.adjective !== second.adjective || !isJoined(first, second, segmented)) continue;
    const key = [first.code, second.code].sort().join();
    const pair = pairs.get(key) ?? { states: [first, second], count: 0 };
    pair.count++;
    pairs.set(key, pair);
  }
  const [best, next] = [...pairs.values()].toSorted((a, b) => b.count - a.count);
  return best && (!next || next.count < best.count) ? best : null;
}

/** Of three and more in a row no two are a pair. */
function isInRow(at: number, states: readonly StateFound[]): boolean {
  const isNear = (a: StateFound | undefined, b: StateFound | undefined): boolean =>
    a !== undefined && b !== undefined && a.code !== b.code && b.first - a.last <= JOINT + 1;
  return isNear(states[at - 1], states[at]) || isNear(states[at + 1], states[at + 2]);
}

/** An "and", a "with" or a hyphen between; in Arabic an "and" is written on to the word, and two nationalities stand beside each other. */
function isJoined(first: StateFound, second: StateFound, { tokens, starts }: Reading["segmented"]): boolean {
  const token = tokens[second.first];
  if (second.first === first.last + 1) return token?.script === "Arab" && (first.adjective || token.text.startsWith("و"));
  for (let at = first.last + 1; at < second.first; at++) {
    if (tokens[at]?.text === "-") return true;
    if (starts[at]?.some(({ entry }) => entry.kind === "cue" && (entry.key === "and" || entry.key === "with"))) return true;
  }
  return false;
}
