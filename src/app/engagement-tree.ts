import { impliedParents, type JoinedFacts, leadingPersons, parentOf, tellsDays } from "../pipeline/merging.ts";
import type { DayBounds } from "../types/date.ts";
import type { ReportFacts } from "../types/facts.ts";
import type { EngagementId, ReportId } from "../types/ids.ts";
import { idOfNode, nodeOfId } from "./node-kinds.ts";
import type { RegisterView } from "./register-view.ts";

/** Which engagements are parts of which: small enough for a whole register. */
export class EngagementTree {
  readonly #parents = new Map<EngagementId, EngagementId>();
  readonly #parts = new Map<EngagementId, EngagementId[]>();

  constructor(view: RegisterView) {
    const engagementOf = new Map<ReportId, ReportId>();
    const engagements = [...view.engagements()];
    for (const { id, members } of engagements) for (const report of members) engagementOf.set(report, nodeOfId(id) as ReportId);
    const joined: JoinedFacts[] = [];
    for (const engagement of engagements) {
      const facts = engagement.members.flatMap((report) => view.reportFacts(report) ?? []);
      const parent = parentIn(facts, engagementOf);
      if (parent !== null && parent !== engagement.id) this.#parents.set(engagement.id, parent);
      joined.push(joinedFacts(engagement.id, facts, this.#parents.has(engagement.id), view));
    }
    for (const [part, parent] of impliedParents(this.#withDaysOfParts(joined)))
      this.#parents.set(part as EngagementId, parent as EngagementId);
    this.#breakCircles();
    for (const [part, parent] of [...this.#parents].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const parts = this.#parts.get(parent);
      if (parts === undefined) this.#parts.set(parent, [part]);
      else parts.push(part);
    }
  }

  parent(engagement: EngagementId): EngagementId | null {
    return this.#parents.get(engagement) ?? null;
  }

  /** Sorted. */
  parts(engagement: EngagementId): readonly EngagementId[] {
    return this.#parts.get(engagement) ?? [];
  }

  /** The engagement of which it is, directly or not, a part; itself where it is of none. */
  root(engagement: EngagementId): EngagementId {
    let root = engagement;
    for (let next = this.#parents.get(root); next !== undefined; next = this.#parents.get(root)) root = next;
    return root;
  }

  /** An engagement with its parts, and theirs. */
  within(engagement: EngagementId): readonly EngagementId[] {
    return [engagement, ...this.parts(engagement).flatMap((part) => this.within(part))];
  }

  /** What contains others and is told without a day is of the days of those that are told as its parts. */
  #withDaysOfParts(joined: readonly JoinedFacts[]): readonly JoinedFacts[] {
    const days = new Map<string, DayBounds>();
    for (const { id, bounds } of joined) {
      const parent = this.#parents.get(id as EngagementId);
      if (parent === undefined || bounds === null) continue;
      const known = days.get(parent);
      days.set(parent, known === undefined ? bounds : hull(known, bounds));
    }
    return joined.map((own) => (own.bounds === null ? { ...own, bounds: days.get(own.id) ?? null } : own));
  }

  /** Documents may tell two engagements as parts of each other: of such a circle the smallest is a part of none. */
  #breakCircles(): void {
    for (const start of [...this.#parents.keys()].sort()) {
      const seen = new Set<EngagementId>();
      let at: EngagementId | undefined = start;
      while (at !== undefined && !seen.has(at)) {
        seen.add(at);
        at = this.#parents.get(at);
      }
      if (at === start) this.#parents.delete(start);
    }
  }
}

function parentIn(facts: readonly ReportFacts[], engagementOf: ReadonlyMap<ReportId, ReportId>): EngagementId | null {
  const parent = parentOf(facts, (report) => engagementOf.get(report));
  return parent === null ? null : idOfNode("eng", parent);
}

function joinedFacts(id: EngagementId, facts: readonly ReportFacts[], isPart: boolean, view: RegisterView): JoinedFacts {
  return {
    id,
    level: facts[0]?.level ?? "atomic",
    kind: facts[0]?.kind ?? "other",
    isPart,
    persons: new Set(facts.flatMap(({ persons }) => persons.map(({ form }) => view.personOf(form)))),
    leading: new Set(facts.flatMap((report) => leadingPersons(report).map(({ form }) => view.personOf(form)))),
    days: facts,
    states: new Set(facts.flatMap(({ states }) => states)),
    countries: new Set(facts.flatMap(({ country }) => country ?? [])),
    cities: new Set(facts.flatMap(({ city }) => city ?? [])),
    bounds: boundsTold(facts),
  };
}

/** From the first day to the last that reports leave open, those that tell a day or so before those that tell a month. */
function boundsTold(facts: readonly ReportFacts[]): DayBounds | null {
  const told = facts.some(tellsDays) ? facts.filter(tellsDays) : facts;
  const bounds = told.flatMap((report) => report.bounds ?? []);
  const [first] = bounds;
  return first === undefined ? null : bounds.reduce(hull, first);
}

function hull(a: DayBounds, b: DayBounds): DayBounds {
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}
