import { byCodeUnits } from "../text/order.ts";
import type { DayBounds } from "../types/date.ts";
import type { EngagementKind, Level, StateCode } from "../types/vocabulary.ts";

/** What is looked at of an engagement once all its reports are joined. */
export interface JoinedFacts {
  readonly id: string;
  readonly level: Level;
  readonly kind: EngagementKind;
  /** A document tells it as a part of something. */
  readonly isPart: boolean;
  /** Ids of the persons who take part. */
  readonly persons: ReadonlySet<string>;
  readonly states: ReadonlySet<StateCode>;
  readonly cities: ReadonlySet<string>;
  /** From the first day to the last that any of its reports leaves open; null where one is undated. */
  readonly bounds: DayBounds | null;
}

/** A longer stay is a posting, a session, a season. */
const LONGEST_STAY = 14;

/**
 * Talks that one source tells alone ("X received Y") and another within a visit are parts of that visit, whoever says so: they lie on its
 * days, and have its visitor and one more person in common, or its visitor, both states and no other city. Of other containers two
 * persons are needed. Where two containers fit, the one with more persons in common, then the smaller id. Nothing flows back into what was joined.
 */
export function impliedParents(engagements: readonly JoinedFacts[]): ReadonlyMap<string, string> {
  const containers = new Map<string, JoinedFacts[]>();
  for (const own of engagements)
    if (own.level === "container" && own.bounds !== null && own.bounds.last - own.bounds.first < LONGEST_STAY)
      for (const person of own.persons) containers.set(person, [...(containers.get(person) ?? []), own]);
  const parents = new Map<string, string>();
  for (const own of engagements) {
    const parent = own.level === "atomic" && !own.isPart && own.kind !== "call" ? bestOf(own, containers) : null;
    if (parent !== null) parents.set(own.id, parent);
  }
  return parents;
}

function bestOf(own: JoinedFacts, containers: ReadonlyMap<string, readonly JoinedFacts[]>): string | null {
  const near = new Set([...own.persons].flatMap((person) => containers.get(person) ?? []));
  const [best] = [...near]
    .filter((container) => holds(container, own))
    .sort((a, b) => own.persons.intersection(b.persons).size - own.persons.intersection(a.persons).size || byCodeUnits(a.id, b.id));
  return best?.id ?? null;
}

function holds(container: JoinedFacts, own: JoinedFacts): boolean {
  if (own.bounds === null || container.bounds === null) return false;
  if (own.bounds.first < container.bounds.first || own.bounds.last > container.bounds.last) return false;
  if (own.persons.intersection(container.persons).size >= 2) return true;
  const elsewhere = own.cities.size > 0 && container.cities.size > 0 && own.cities.isDisjointFrom(container.cities);
  return container.kind === "visit" && own.states.intersection(container.states).size >= 2 && !elsewhere;
}
