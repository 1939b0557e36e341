import { byCodeUnits } from "../text/order.ts";
import type { DayBounds } from "../types/date.ts";
import type { EngagementKind, Level, StateCode } from "../types/vocabulary.ts";
import { areYearlessApart, type Dated } from "./yearless-days.ts";

/** What is looked at of an engagement once all its reports are joined. */
export interface JoinedFacts {
  readonly id: string;
  readonly level: Level;
  readonly kind: EngagementKind;
  /** A document tells it as a part of something. */
  readonly isPart: boolean;
  /** Ids of the persons who take part. */
  readonly persons: ReadonlySet<string>;
  /** Of these whom it is about: of a list of delegations those who lead them. */
  readonly leading: ReadonlySet<string>;
  readonly states: ReadonlySet<StateCode>;
  readonly cities: ReadonlySet<string>;
  /** The states in which it takes place, as far as reports tell. */
  readonly countries: ReadonlySet<StateCode>;
  /** From the first day to the last that its reports leave open; null where none tells any. */
  readonly bounds: DayBounds | null;
  /** What its reports tell of days, each. */
  readonly days: readonly Dated[];
}

/** A longer stay is a posting, a session, a season. */
const LONGEST_STAY = 14;
/** Of more persons too many pairs are to be looked at; talks of so many are a gathering. */
const MOST_PERSONS = 12;

/**
 * Talks that one source tells alone ("X received Y") and another within a visit are parts of that visit, whoever says so: they lie on its
 * days, and have its visitor and one more person in common, or its visitor, both states and no other city. Of other containers two
 * persons are needed. Where two containers fit, the one with more persons in common, then the smaller id. Where nobody tells the days of one
 * of the two, it takes a visit of two persons in common in the same place, and that these met there once, as far as is known.
 * Nothing flows back into what was joined.
 */
export function impliedParents(engagements: readonly JoinedFacts[]): ReadonlyMap<string, string> {
  const containers = new Map<string, JoinedFacts[]>();
  for (const own of engagements)
    if (own.level === "container" && own.bounds !== null && isStay(own.bounds))
      for (const person of own.persons) containers.set(person, [...(containers.get(person) ?? []), own]);
  const talks = engagements.filter((own) => own.level === "atomic" && !own.isPart && own.kind !== "call");
  const parents = new Map<string, string>();
  for (const own of talks) {
    const parent = bestOf(own, containers);
    if (parent !== null) parents.set(own.id, parent);
  }
  const left = talks.filter(({ id }) => !parents.has(id));
  for (const [part, parent] of undatedParents(left, engagements)) parents.set(part, parent);
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

function isStay({ first, last }: DayBounds): boolean {
  return last - first < LONGEST_STAY;
}

/** Of talks that lie in no visit by their days: the one visit that they fit where days are told of neither or of one, if it fits no talks of other days. */
function undatedParents(talks: readonly JoinedFacts[], engagements: readonly JoinedFacts[]): readonly (readonly [string, string])[] {
  const visits = new Map<string, JoinedFacts[]>();
  for (const own of engagements)
    if (own.kind === "visit" && own.level === "container")
      for (const pair of pairsOf(own)) visits.set(pair, [...(visits.get(pair) ?? []), own]);
  const fits = new Map<JoinedFacts, JoinedFacts[]>();
  const found: (readonly [JoinedFacts, JoinedFacts])[] = [];
  for (const own of talks) {
    const near = new Set(pairsOf(own).flatMap((pair) => visits.get(pair) ?? []));
    const [visit, ...others] = [...near].filter((container) => arePlacedAlike(own, container) && !areToldApart(own, container));
    if (visit === undefined || others.length > 0 || (own.bounds !== null && visit.bounds !== null)) continue;
    found.push([own, visit]);
    fits.set(visit, [...(fits.get(visit) ?? []), own]);
  }
  return found.flatMap(([own, visit]) => (areOfOneStay(fits.get(visit) ?? []) ? [[own.id, visit.id] as const] : []));
}

function pairsOf({ leading }: JoinedFacts): readonly string[] {
  if (leading.size > MOST_PERSONS) return [];
  const sorted = [...leading].sort(byCodeUnits);
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b) => `${a} ${b}`));
}

/** In one city, or in one state of which one tells no city. */
function arePlacedAlike(a: JoinedFacts, b: JoinedFacts): boolean {
  if (a.cities.size > 0 && b.cities.size > 0) return !a.cities.isDisjointFrom(b.cities);
  return !a.countries.isDisjointFrom(b.countries);
}

/** Some of their reports tell days that cannot be of one stay. */
function areToldApart(a: JoinedFacts, b: JoinedFacts): boolean {
  return a.days.some((one) => b.days.some((other) => areYearlessApart(one, other)));
}

function areOfOneStay(talks: readonly JoinedFacts[]): boolean {
  const days = talks.flatMap(({ bounds }) => bounds ?? []);
  return days.every(({ first }) => days.every(({ last }) => Math.abs(last - first) < LONGEST_STAY));
}
