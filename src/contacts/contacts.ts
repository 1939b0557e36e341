import { byCodeUnits } from "../text/order.ts";
import type { EngagementId } from "../types/ids.ts";
import type { EngagementRecord, ParticipantRecord } from "../types/record.ts";
import { type Pair, pairsOf, type Reason } from "./pairs.ts";
import { type Parties, type Side, sidesOf } from "./side.ts";

/** One contact of two sides in one engagement: one row. */
export interface Contact extends Pair {
  readonly engagement: EngagementRecord;
  /** Counted within the engagement, from 1. */
  readonly number: number;
  /** Between two states; within one; or no words say of a side for which state it stands. */
  readonly scope: "bilateral" | "domestic" | "other";
  /** Those who take part on neither side. */
  readonly present: readonly ParticipantRecord[];
}

/** An engagement that makes no row, and why. */
export interface SetApart {
  readonly engagement: EngagementRecord;
  readonly reason: Reason;
  readonly sides: readonly Side[];
}

/** What is known of an engagement with parts until all of them have come. */
interface Waiting {
  record: EngagementRecord | null;
  readonly covered: Set<string>;
  readonly settled: Set<EngagementId>;
}

/**
 * The contacts of a register. They are counted on the parts: a visit or a fair makes rows only of those of its pairs that none of its
 * parts covers, whichever comes first in the register. Engagements come once each; those with parts are held back until their parts have
 * come, or to the end where some do not.
 */
export function* contactsOf(engagements: Iterable<EngagementRecord>, parties: Parties): Generator<Contact | SetApart> {
  const waiting = new Map<EngagementId, Waiting>();
  const of = (id: EngagementId): Waiting => {
    const known = waiting.get(id) ?? { record: null, covered: new Set(), settled: new Set() };
    waiting.set(id, known);
    return known;
  };

  function* settle(engagement: EngagementRecord): Generator<Contact | SetApart> {
    const covered = waiting.get(engagement.id)?.covered ?? new Set<string>();
    waiting.delete(engagement.id);
    for (const pair of yield* rowsOf(engagement, parties, covered)) covered.add(pair);
    if (engagement.parent === null) return;
    const parent = of(engagement.parent);
    for (const pair of covered) parent.covered.add(pair);
    parent.settled.add(engagement.id);
    if (parent.record?.parts.every((part) => parent.settled.has(part))) yield* settle(parent.record);
  }

  for (const engagement of engagements) {
    const { id, parts } = engagement;
    if (parts.every((part) => waiting.get(id)?.settled.has(part) === true)) yield* settle(engagement);
    else of(id).record = engagement;
  }
  yield* settleRest(waiting, settle);
}

/** Those of whom a part did not come, as in an export of a part of the register: parts before what holds them. */
function* settleRest(
  waiting: ReadonlyMap<EngagementId, Waiting>,
  settle: (engagement: EngagementRecord) => Generator<Contact | SetApart>,
): Generator<Contact | SetApart> {
  const under = new Set<EngagementId>();
  function* withParts(id: EngagementId): Generator<Contact | SetApart> {
    const record = waiting.get(id)?.record;
    if (record === null || record === undefined || under.has(id)) return;
    under.add(id);
    for (const part of record.parts) yield* withParts(part);
    if (waiting.get(id)?.record === record) yield* settle(record);
  }
  for (const id of [...waiting.keys()].sort(byCodeUnits)) yield* withParts(id);
}

/** Rows of an engagement's own pairs; gives back what they cover. */
function* rowsOf(
  engagement: EngagementRecord,
  parties: Parties,
  covered: ReadonlySet<string>,
): Generator<Contact | SetApart, readonly string[]> {
  const sides = sidesOf(engagement, parties);
  const pairs = pairsOf(engagement, sides);
  if (typeof pairs === "string") {
    yield { engagement, sides, reason: covered.size > 0 ? "parts" : pairs };
    return [];
  }
  const own = pairs.filter((pair) => !covered.has(keyOf(pair)));
  for (const [at, pair] of own.entries()) yield { ...pair, engagement, number: at + 1, scope: scopeOf(pair), present: rest(sides, pair) };
  if (own.length === 0) yield { engagement, sides, reason: "parts" };
  return own.map(keyOf);
}

/** The same for both orders of two sides. */
function keyOf({ visitor, host }: Pair): string {
  return [visitor.state ?? "", host.state ?? ""].sort(byCodeUnits).join(" ");
}

function scopeOf({ visitor, host }: Pair): Contact["scope"] {
  if (visitor.state === null || host.state === null) return "other";
  return visitor.state === host.state ? "domestic" : "bilateral";
}

function rest(sides: readonly Side[], { visitor, host }: Pair): ParticipantRecord[] {
  const within = new Set([...visitor.participants, ...host.participants]);
  return sides.flatMap(({ participants }) => participants.filter((participant) => !within.has(participant)));
}
