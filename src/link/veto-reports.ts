import type { ReportFacts } from "../types/facts.ts";
import type { EngagementContext } from "./engagement-context.ts";
import { shareEdition } from "./gatherings.ts";
import { matchParties } from "./match-parties.ts";
import { comparePlaces } from "./places-agree.ts";
import { partiesOf } from "./report-parties.ts";
import { daysApart, isNarrow } from "./report-shape.ts";
import { areCopies } from "./score-reports.ts";
import { areManyAlike } from "./undated.ts";
import { areYearlessApart } from "./yearless-days.ts";

/** One apart is a disagreement between sources; two apart are two engagements. */
const DAYS_APART = 2;

/** Whether two reports cannot be of one engagement, whatever they have in common. Symmetric. */
export function vetoReports(a: ReportFacts, b: ReportFacts, context: EngagementContext): boolean {
  if (a.document === b.document || a.level !== b.level || differInEdition(a, b)) return true;
  if (areCopies(a, b, context)) return false;
  return areDaysApart(a, b) || differInCounterpart(a, b, context) || areElsewhere(a, b, context);
}

/** Stated years or editions of one series of occasions differ. */
export function differInEdition({ occasion: a }: ReportFacts, { occasion: b }: ReportFacts): boolean {
  if (a === null || b === null || a.series !== b.series) return false;
  const differ = (x: number | null, y: number | null): boolean => x !== null && y !== null && x !== y;
  return differ(a.year, b.year) || differ(a.edition, b.edition);
}

export function areDaysApart(a: ReportFacts, b: ReportFacts): boolean {
  if (areYearlessApart(a, b)) return true;
  return a.bounds !== null && b.bounds !== null && daysApart(a.bounds, b.bounds) >= DAYS_APART;
}

/**
 * "X received Y" and "X received Z": two talks, although a third source that sums them up ("received Y and Z") fits
 * both. Only where all are named and no name is in doubt.
 */
function differInCounterpart(a: ReportFacts, b: ReportFacts, { names }: EngagementContext): boolean {
  if (a.level !== "atomic" || !isPair(a) || !isPair(b)) return false;
  const { matched, left, right } = matchParties(partiesOf(a), partiesOf(b), names);
  return matched === 1 && left.length === 1 && right.length === 1;
}

/** The same two in two cities, and nobody tells when: twice, although a third report that tells no city fits both. */
function areElsewhere(a: ReportFacts, b: ReportFacts, { names }: EngagementContext): boolean {
  if (isNarrow(a) || isNarrow(b) || comparePlaces(a, b) !== "other" || shareEdition(a, b)) return false;
  return !areManyAlike(matchParties(partiesOf(a), partiesOf(b), names));
}

function isPair({ persons, offices }: ReportFacts): boolean {
  return persons.length === 2 && offices.length === 0;
}
