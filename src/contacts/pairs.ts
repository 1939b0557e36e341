import type { EngagementRecord, ParticipantRecord } from "../types/record.ts";
import type { EngagementKind } from "../types/vocabulary.ts";
import { acts, hosts, isActing, isGuest, isHost, type Side, visits } from "./side.ts";

/**
 * How it is known which side came to which: words say who received or visited; one side was at home, as the place says; a visit tells the
 * state it went to and no host; nothing says it, and the two stand in the order of their codes.
 */
export type Direction = "words" | "place" | "destination" | "none";

/** Two sides that were in contact. The visitor's is the side in front where `direction` is none. */
export interface Pair {
  readonly visitor: Side;
  readonly host: Side;
  readonly direction: Direction;
}

/** Why an engagement makes no row of its own. */
export type Reason = "one-side" | "several-sides" | "parts";

/** Many take part in these without meeting each other. */
const GATHERINGS: ReadonlySet<EngagementKind> = new Set<EngagementKind>(["conference", "exhibition", "ceremony"]);

type Pairing = readonly Pair[] | Exclude<Reason, "parts">;

/**
 * The bilateral contacts that an engagement tells by itself, whatever its parts tell (docs/codebook.md has the rule in words): two sides
 * make one; several make one of each guest with each host, of the one visitor of a visit with each other, and none where no words say who
 * received whom; one side makes one where it is in contact with itself, or where a visit tells the state that was visited.
 */
export function pairsOf(engagement: EngagementRecord, sides: readonly Side[]): Pairing {
  const acting = actingSides(engagement, sides);
  const [first, second] = acting;
  if (first === undefined) return sides.length > 1 ? "several-sides" : "one-side";
  if (second === undefined) return alone(engagement, first, sides);
  if (acting.length === 2) return [directed(engagement, first, second)];
  const receiving = acting.filter(hosts);
  const others = acting.filter((side) => !hosts(side));
  if (receiving.length > 0 && others.length > 0)
    return receiving.flatMap((host) => others.map((visitor) => ({ visitor, host, direction: "words" as const })));
  const visitors = acting.filter(visits);
  const [visitor] = visitors;
  if (engagement.kind === "visit" && visitor !== undefined && visitors.length === 1)
    return acting.filter((side) => side !== visitor).map((other) => directed(engagement, visitor, other));
  return "several-sides";
}

/**
 * States whose people act; those of whom no state is told where they visit or receive one, or where a second side is wanting; those only
 * present where a second side is still wanting, except where many are.
 */
function actingSides({ kind }: EngagementRecord, sides: readonly Side[]): Side[] {
  const states = sides.filter((side) => side.state !== null && acts(side));
  const unknown = sides.filter((side) => side.state === null && acts(side));
  const join = states.length < 2 || (unknown.some(visits) && states.some(hosts));
  const acting = join ? [...states, ...unknown] : states;
  return acting.length < 2 && !GATHERINGS.has(kind) ? [...acting, ...sides.filter((side) => !acting.includes(side))] : acting;
}

function directed(engagement: EngagementRecord, a: Side, b: Side): Pair {
  const receiver = only(a, b, hosts) ?? only(b, a, visits) ?? only(a, b, leadsAsHost);
  if (receiver !== null) return receiver === 0 ? pair(b, a, "words") : pair(a, b, "words");
  const at = engagement.kind === "call" ? undefined : engagement.where?.country;
  if (at !== undefined && a.state !== b.state && (at === a.state || at === b.state))
    return at === a.state ? pair(b, a, "place") : pair(a, b, "place");
  return pair(a, b, "none");
}

/** Which of two the property is true of, 0 or 1, where it is true of one only. */
function only(a: Side, b: Side, has: (side: Side) => boolean): 0 | 1 | null {
  return has(a) === has(b) ? null : has(a) ? 0 : 1;
}

function leadsAsHost({ participants }: Side): boolean {
  return participants.slice(0, 1).some(isHost);
}

function pair(visitor: Side, host: Side, direction: Direction): Pair {
  return { visitor, host, direction };
}

/** Within one side: who is received and who receives; two counterparts. Else a visit may tell where it went. */
function alone(engagement: EngagementRecord, whole: Side, sides: readonly Side[]): Pairing {
  const part = (participants: readonly ParticipantRecord[]): Side => ({ ...whole, participants });
  const receiving = whole.participants.filter(isHost);
  const guests = whole.participants.filter((each) => isGuest(each) && !isHost(each));
  const others = whole.participants.filter((each) => isActing(each) && !isGuest(each) && !isHost(each));
  const [came, met] = receiving.length > 0 ? [[...guests, ...others], receiving] : [guests, others];
  if (came.length > 0 && met.length > 0) return [pair(part(came), part(met), "words")];
  const [one, other, third] = others;
  if (one !== undefined && other !== undefined && third === undefined) return [pair(part([one]), part([other]), "none")];
  const destination = destinationOf(engagement, sides);
  return (visits(whole) || whole.delegation) && destination !== null ? [pair(whole, destination, "destination")] : "one-side";
}

/** The state that a visit went to: as words say it, not for a fair or an assembly, and not one's own. */
function destinationOf({ kind, where, occasion }: EngagementRecord, sides: readonly Side[]): Side | null {
  if (kind !== "visit" || where === null || where.basis !== "stated" || occasion !== null) return null;
  return sides.some(({ state }) => state === where.country) ? null : { state: where.country, participants: [], delegation: false };
}
