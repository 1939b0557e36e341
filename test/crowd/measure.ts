import { daysTold } from "../../src/link/days-told.ts";
import type { EngagementContext } from "../../src/link/engagement-context.ts";
import { attachGroup, borderKeys, connectingKeys, copyKeys, group, isCore } from "../../src/link/engagements.ts";
import type { SeatOf } from "../../src/link/office-seats.ts";
import { group as groupPersons } from "../../src/link/persons.ts";
import { settledPairs } from "../../src/link/settled-pairs.ts";
import type { Names } from "../../src/names/names.ts";
import type { ReportFacts } from "../../src/types/facts.ts";
import type { PersonFormId, ReportId } from "../../src/types/ids.ts";
import type { Coverage } from "./coverage.ts";

/** B³ (Bagga & Baldwin 1998): for each item, how much of its group is right, and how much of the truth is in it. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
}

export interface Measured {
  readonly reports: number;
  readonly cores: number;
  readonly all: Agreement;
  readonly coresOnly: Agreement;
  /** Reports that are looked at together, by connecting keys: the largest such neighbourhood, and the 99th percentile. */
  readonly largest: number;
  readonly usual: number;
  /** Engagements, in truth, of the neighbourhood that has most of them. */
  readonly mostEngagements: number;
  readonly keysPerReport: number;
  readonly groups: ReadonlyMap<ReportId, ReportId>;
}

/** Links everything at once, cores first, then borders, and compares with the truth. */
export function measureEngagements({ reports, truth, leaderOf }: Coverage, names: Names): Measured {
  const context: EngagementContext = { names, leaderOf, must: [], mustNot: [] };
  const components = componentsOf(reports, (report) => keysOf(report, context, reports));
  const groups = new Map<ReportId, ReportId>();
  for (const component of components) for (const [id, to] of group(component, context)) groups.set(id, to);
  const attached = attachAll(reports, groups, context);
  const cores = reports.filter(isCore);
  const sizes = components.map(({ length }) => length).sort((a, b) => a - b);
  return {
    reports: reports.length,
    cores: cores.length,
    all: agreement(
      reports.map(({ id }) => id),
      attached,
      truth,
    ),
    coresOnly: agreement(
      cores.map(({ id }) => id),
      attached,
      truth,
    ),
    largest: sizes.at(-1) ?? 0,
    mostEngagements: Math.max(0, ...components.map((component) => new Set(component.map(({ id }) => truth.get(id))).size)),
    usual: sizes[Math.floor(sizes.length * 0.99)] ?? 0,
    keysPerReport: Math.round(
      reports.reduce((sum, report) => sum + connectingKeys(report, names).length + borderKeys(report, names).length, 0) / reports.length,
    ),
    groups: attached,
  };
}

/** Groups all ways of telling persons at once, with what the engagements settle, and compares with the truth. */
export function measurePersons({ reports, forms, whose }: Coverage, groups: Measured["groups"], names: Names, seatOf: SeatOf): Agreement {
  const settled = [...Map.groupBy(reports, ({ id }) => groups.get(id)).values()].flatMap((told) => settledPairs(told, names, seatOf));
  const distinct = [...Map.groupBy(reports, ({ document }) => document).values()].flatMap((told) => {
    const together = [...new Set(told.flatMap(({ persons }) => persons.map(({ form }) => form)))];
    return together.flatMap((a, place) => together.slice(place + 1).map((b) => [a, b] as const));
  });
  const tellings = Map.groupBy(
    reports.flatMap((report) => report.persons.map(({ form }) => ({ form, report }))),
    ({ form }) => form,
  );
  const seen = (form: PersonFormId) =>
    daysTold(
      form,
      (tellings.get(form) ?? []).map(({ report }) => ({ published: null, reports: [report] })),
    );
  const found = groupPersons(forms, { names, seatOf, seen, settled, distinct, must: [], mustNot: [] });
  return agreement(
    forms.map(({ id }) => id),
    found,
    whose,
  );
}

export function agreement<Id extends string>(
  ids: readonly Id[],
  groups: ReadonlyMap<Id, Id>,
  truth: ReadonlyMap<string, number>,
): Agreement {
  const told = Map.groupBy(ids, (id) => groups.get(id) ?? id);
  const true_ = Map.groupBy(ids, (id) => truth.get(id));
  let [precision, recall] = [0, 0];
  for (const members of told.values()) {
    for (const [right, same] of Map.groupBy(members, (id) => truth.get(id))) {
      precision += (same.length * same.length) / members.length;
      recall += (same.length * same.length) / (true_.get(right)?.length ?? 1);
    }
  }
  return { precision: precision / ids.length, recall: recall / ids.length };
}

function keysOf(report: ReportFacts, { names, leaderOf }: EngagementContext, all: readonly ReportFacts[]): readonly string[] {
  const own = connectingKeys(report, names);
  return copiedIn(all, leaderOf).has(leaderOf(report.document)) ? [...own, ...copyKeys(report, leaderOf(report.document), names)] : own;
}

const copiedBy = new WeakMap<readonly ReportFacts[], ReadonlySet<string>>();

/** Leaders of more than one document. */
function copiedIn(all: readonly ReportFacts[], leaderOf: EngagementContext["leaderOf"]): ReadonlySet<string> {
  const known = copiedBy.get(all);
  if (known !== undefined) return known;
  const copied = new Set(
    all
      .map(({ document }) => document)
      .filter((document) => leaderOf(document) !== document)
      .map(leaderOf),
  );
  copiedBy.set(all, copied);
  return copied;
}

/** Sets of reports closed under their keys. */
function componentsOf(
  reports: readonly ReportFacts[],
  keys: (report: ReportFacts) => readonly string[],
): readonly (readonly ReportFacts[])[] {
  const set = reports.map((_, place) => place);
  const root = (place: number): number => {
    let at = place;
    while (set[at] !== at) at = set[at] = set[set[at] ?? at] ?? at;
    return at;
  };
  const holder = new Map<string, number>();
  for (const [place, report] of reports.entries()) {
    for (const key of keys(report)) {
      const other = holder.get(key);
      if (other === undefined) holder.set(key, place);
      else set[root(place)] = root(other);
    }
  }
  return [...Map.groupBy(reports.keys(), root).values()].map((places) => places.flatMap((place) => reports[place] ?? []));
}

function attachAll(
  reports: readonly ReportFacts[],
  groups: ReadonlyMap<ReportId, ReportId>,
  context: EngagementContext,
): Map<ReportId, ReportId> {
  const members = Map.groupBy(reports, ({ id }) => groups.get(id) ?? id);
  const byDocument = Map.groupBy(reports, ({ document }) => document);
  const carriers = new Map<string, Set<ReportId>>();
  for (const report of reports.filter(isCore)) {
    for (const key of borderKeys(report, context.names))
      carriers.set(key, (carriers.get(key) ?? new Set()).add(groups.get(report.id) ?? report.id));
  }
  const final = new Map(groups);
  for (const border of members.values()) {
    if (border.some(isCore)) continue;
    const near = new Set(border.flatMap((report) => borderKeys(report, context.names)).flatMap((key) => [...(carriers.get(key) ?? [])]));
    const cores = new Map([...near].map((core) => [core, members.get(core) ?? []]));
    const attached = attachGroup(border, cores, { ...context, reportsOf: (document) => byDocument.get(document) ?? [] });
    for (const [report, target] of attached) final.set(report, target);
  }
  return final;
}
