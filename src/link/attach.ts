import { byCodeUnits } from "../text/order.ts";
import type { ReportFacts } from "../types/facts.ts";
import type { ReportId } from "../types/ids.ts";
import type { AttachContext } from "./engagement-context.ts";
import { areOneGathering, shareEdition } from "./gatherings.ts";
import { pairKey } from "./partition.ts";
import { comparePlaces, type PlaceRelation } from "./places-agree.ts";
import { statesOf } from "./report-parties.ts";
import { daysApart, isNarrow, width } from "./report-shape.ts";
import { areCopies, commonStates, contradictions, GATHERING, matchReports } from "./score-reports.ts";
import { areDaysApart, differInEdition } from "./veto-reports.ts";
import { shareDayOfYear } from "./yearless-days.ts";

/** Points that a border needs: a person, a state and a month in common; or two persons; or a person, a day and a city. */
const NEEDED = 180;
/** Between the best engagement and the next: less is a question for a person. */
const CLEARLY = 20;
const COPY = 100;
const COMMON_STATES = 40;
const SAME_EDITION = 60;
const PLACES: Readonly<Record<PlaceRelation, number>> = { same: 20, within: 10, unknown: 0, other: -40 };
const SAME_KIND = 10;
const CALL_OR_NOT = -40;
const STATES_BOTH_WAYS = -40;
const DAY_IN_COMMON = 60;
const MONTH_IN_COMMON = 30;
const YEAR_IN_COMMON = 10;
const DAY_OFF = -30;
/** Two who meet once meet again: without a date they need more in common than their names. */
const UNDATED = -50;
const MONTH = 31;
const YEAR = 366;

/** Instead of an engagement where several fit. */
export const SEVERAL = "several";

/** The one group of `cores` that a group of borders belongs to; null where none fits. */
export function attachBorders(
  borders: readonly ReportFacts[],
  cores: ReadonlyMap<ReportId, readonly ReportFacts[]>,
  context: AttachContext,
): ReportId | typeof SEVERAL | null {
  const apart = new Set(context.mustNot.map(([a, b]) => pairKey(a, b)));
  const scored: { readonly id: ReportId; readonly score: number }[] = [];
  for (const [id, members] of cores) {
    if (borders.some((border) => members.some((member) => vetoed(border, member, context, apart)))) continue;
    if (borders.some((border) => isOutdone(border, members, borders, context))) continue;
    const score = bestOf(borders, members, context);
    if (score >= NEEDED) scored.push({ id, score });
  }
  const [best, next] = scored.sort((a, b) => b.score - a.score || byCodeUnits(a.id, b.id));
  if (best === undefined) return null;
  return next === undefined || best.score - next.score >= CLEARLY ? best.id : SEVERAL;
}

function vetoed(border: ReportFacts, member: ReportFacts, context: AttachContext, apart: ReadonlySet<string>): boolean {
  if (border.document === member.document || border.level !== member.level || differInEdition(border, member)) return true;
  if (apart.has(pairKey(border.id, member.id))) return true;
  return areDaysApart(border, member) && !areCopies(border, member, context);
}

/** Another report of the same document fits the engagement better: one document does not tell it twice. */
function isOutdone(border: ReportFacts, members: readonly ReportFacts[], borders: readonly ReportFacts[], context: AttachContext): boolean {
  const own = new Set(borders.map(({ id }) => id));
  const others = context.reportsOf(border.document).filter(({ id, level }) => !own.has(id) && level === border.level);
  if (others.length === 0) return false;
  const score = bestOf([border], members, context);
  return others.some((other) => {
    const theirs = bestOf([other], members, context);
    return theirs > score || (theirs === score && theirs >= NEEDED && byCodeUnits(other.id, border.id) < 0);
  });
}

function bestOf(borders: readonly ReportFacts[], members: readonly ReportFacts[], context: AttachContext): number {
  return borders.reduce((best, border) => members.reduce((most, member) => Math.max(most, points(border, member, context)), best), 0);
}

function points(border: ReportFacts, member: ReportFacts, context: AttachContext): number {
  const match = matchReports(border, member, context.names);
  return (
    match.points +
    (areOneGathering(border, member) ? GATHERING : contradictions(match)) +
    (areCopies(border, member, context) ? COPY : 0) +
    (shareEdition(border, member) ? SAME_EDITION : 0) +
    kindPoints(border, member) +
    statePoints(border, member) +
    PLACES[comparePlaces(border, member)] +
    dayPoints(border, member)
  );
}

function kindPoints(border: ReportFacts, member: ReportFacts): number {
  if (border.kind === member.kind) return SAME_KIND;
  return border.kind === "call" || member.kind === "call" ? CALL_OR_NOT : 0;
}

function statePoints(border: ReportFacts, member: ReportFacts): number {
  const common = commonStates(border, member);
  if (common > 1) return COMMON_STATES;
  return common < statesOf(border).length && common < statesOf(member).length ? STATES_BOTH_WAYS : 0;
}

function dayPoints(border: ReportFacts, member: ReportFacts): number {
  if (border.bounds === null) return shareDayOfYear(border, member) ? DAY_IN_COMMON : UNDATED;
  if (member.bounds === null) return 0;
  if (daysApart(border.bounds, member.bounds) > 0) return DAY_OFF;
  if (isNarrow(border)) return DAY_IN_COMMON;
  const days = width(border.bounds);
  return days <= MONTH ? MONTH_IN_COMMON : days <= YEAR ? YEAR_IN_COMMON : 0;
}
