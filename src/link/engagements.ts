import type { Names } from "../names/names.ts";
import { byCodeUnits } from "../text/order.ts";
import type { ReportFacts } from "../types/facts.ts";
import type { DocumentId, ReportId } from "../types/ids.ts";
import { attachBorders, SEVERAL } from "./attach.ts";
import { carriedKeys, soughtKeys } from "./border-keys.ts";
import { cityKeys, copyKeysOf, dayKeys, editionKeys } from "./core-keys.ts";
import type { AttachContext, EngagementContext } from "./engagement-context.ts";
import { gatheringKeys } from "./gatherings.ts";
import { groupReports } from "./group-reports.ts";
import { type Groups, pairKey, partition } from "./partition.ts";
import { partiesOf, statesOf } from "./report-parties.ts";
import { editionsOf, isNarrow, isOccasionItself } from "./report-shape.ts";
import { rivalledPairs } from "./rivalled.ts";
import { areCopies, areSurelyAlike, scoreReports } from "./score-reports.ts";
import { undatedKeys } from "./undated-keys.ts";
import { vetoReports } from "./veto-reports.ts";

/**
 * A core is pinned in time, by narrow bounds or by an edition of an occasion, and has two specific parties. Of a visit
 * and other containers one is enough together with a state that is not its own (nobody visits one state twice on a
 * day) or with an edition; of the occasion itself none. Only cores are linked with each other; everything else is a border.
 */
export function isCore(report: ReportFacts): boolean {
  const pinned = editionsOf(report).length > 0;
  if (!isNarrow(report) && !pinned) return false;
  const parties = partiesOf(report);
  if (parties.length > 1 || (pinned && isOccasionItself(report))) return true;
  if (report.level === "atomic") return false;
  return parties.length > 0 && (pinned || statesOf(report).length > 1);
}

/**
 * Keys of a report that connect it; they depend on the report alone: write them once. Of a border only those by three
 * persons, and of a visit by its city, which connect it with other borders.
 */
export function connectingKeys(report: ReportFacts, names: Names): readonly string[] {
  const keys = isCore(report)
    ? [...dayKeys(report, names), ...editionKeys(report, names), ...gatheringKeys(report)]
    : [...undatedKeys(report, names), ...cityKeys(report, names)];
  return [...new Set(keys)].sort();
}

/**
 * Further connecting keys of a report, core or border, whose document stands in a copy group of two or more:
 * to be written anew when the document's leader changes.
 */
export function copyKeys(report: ReportFacts, leader: DocumentId, names: Names): readonly string[] {
  return [...new Set(copyKeysOf(report, leader, names))].sort();
}

/** Keys by which borders look for cores: cores carry them to be found, borders to look up. They never connect. */
export function borderKeys(report: ReportFacts, names: Names): readonly string[] {
  return isCore(report) ? carriedKeys(report, names) : soughtKeys(report, names);
}

/** Whether two reports that share a key would be one group if there were no others: what `group` says of the two. */
export function linked(a: ReportFacts, b: ReportFacts, context: EngagementContext): boolean {
  return scorePair(a, b, context) >= 0 && !vetoReports(a, b, context);
}

/** Cores are compared with cores, borders with borders, copies with each other. */
function scorePair(a: ReportFacts, b: ReportFacts, context: EngagementContext): number {
  if (isCore(a) !== isCore(b) && !areCopies(a, b, context)) return -1;
  return context.scores?.of(a, b, context) ?? scoreReports(a, b, context);
}

/**
 * Groups of a set of reports closed under `connectingKeys`, `copyKeys` and `must`. A border is joined only with copies
 * of itself and with borders that name the same three persons or tell a visit by the same person and city; a group without a core is then to be attached (`attach`).
 */
export function group(reports: readonly ReportFacts[], context: EngagementContext): Groups<ReportId> {
  const { names, leaderOf } = context;
  const keysOf = (report: ReportFacts): readonly string[] => [
    ...connectingKeys(report, names),
    ...copyKeys(report, leaderOf(report.document), names),
  ];
  const veto = (a: ReportFacts, b: ReportFacts): boolean => vetoReports(a, b, context);
  const mayJoin = (a: ReportFacts, b: ReportFacts): boolean =>
    !areSurelyAlike(a, b, context) && scorePair(a, b, context) >= 0 && !veto(a, b);
  const rivalled = rivalledPairs(
    reports.filter((report) => !isNarrow(report)),
    { keysOf, mayJoin, veto },
  );
  const score = (a: ReportFacts, b: ReportFacts): number =>
    rivalled.size > 0 && rivalled.has(pairKey(a.id, b.id)) ? -1 : scorePair(a, b, context);
  return groupReports(reports, { keysOf, score, veto }, context);
}

/**
 * The one group that a group without a core belongs to, or null: it stays alone.
 * @param border all members of one group of `group` that holds no core
 * @param cores groups that hold a core and share a border key with a member of `border`: all their members, by group id
 */
export function attach(
  border: readonly ReportFacts[],
  cores: ReadonlyMap<ReportId, readonly ReportFacts[]>,
  context: AttachContext,
): ReportId | null {
  const core = attachBorders(border, cores, context);
  return core === SEVERAL ? null : core;
}

/**
 * Where the reports of a group without a core belong, each: to the one group that the whole belongs to, or where it stood. Reports that were
 * joined because nothing was known but who met where (`undated.ts`) part where more is known: where these are found to have met at several
 * times, or some of the reports belong to a core and others cannot. Parameters as of `attach`.
 */
export function attachGroup(
  border: readonly ReportFacts[],
  cores: ReadonlyMap<ReportId, readonly ReportFacts[]>,
  context: AttachContext,
): Groups<ReportId> {
  const whole = attachBorders(border, cores, context);
  const all = (id: ReportId): Groups<ReportId> => new Map(border.map((report) => [report.id, id]));
  if (whole !== null && whole !== SEVERAL) return all(whole);
  const groups = surelyGrouped(border, context);
  const parts = [...Map.groupBy(border, ({ id }) => groups.get(id) ?? id)];
  const targets = parts.map(([id, reports]) => [attach(reports, cores, context) ?? id, reports] as const);
  if (whole === null && targets.every(([target]) => !cores.has(target))) return all(smallest(border));
  return new Map(targets.flatMap(([target, reports]) => reports.map(({ id }) => [id, target])));
}

/** Borders as they are grouped where it is not enough that two met where nobody tells when. */
function surelyGrouped(border: readonly ReportFacts[], context: EngagementContext): Groups<ReportId> {
  return partition(border, {
    id: ({ id }) => id,
    keysOf: () => [""],
    score: (a, b) => (areSurelyAlike(a, b, context) ? scorePair(a, b, context) : -1),
    veto: (a, b) => vetoReports(a, b, context),
    must: context.must,
    mustNot: context.mustNot,
  });
}

function smallest(reports: readonly ReportFacts[]): ReportId {
  return reports.reduce((least, own) => (byCodeUnits(own.id, least.id) < 0 ? own : least)).id;
}
