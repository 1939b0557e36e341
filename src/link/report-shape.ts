import type { DayBounds } from "../types/date.ts";
import type { ReportFacts } from "../types/facts.ts";
import { partiesOf, statesOf } from "./report-parties.ts";

/** Bounds of a core: three days for what happens on one day; a visit of a working week is known to its days as well. */
const NARROW = { atomic: 3, container: 7 } as const;
/** More parties or states make a report multilateral: its pairs say little, for everybody there met everybody. */
const MOST_PARTIES = 6;
const MOST_STATES = 4;
/** Two delegations are two sides however long their lists. */
const BOTH_SIDES = 2;
const LONGEST_SPAN = 62;

/** Days between two spans; zero where they touch or overlap. */
export function daysApart(a: DayBounds, b: DayBounds): number {
  return Math.max(a.first - b.last, b.first - a.last, 0);
}

/** Number of days in bounds. */
export function width(bounds: DayBounds): number {
  return bounds.last - bounds.first + 1;
}

export function isNarrow({ bounds, level }: Pick<ReportFacts, "bounds" | "level">): boolean {
  return bounds !== null && width(bounds) <= NARROW[level];
}

export function isMultilateral(report: ReportFacts): boolean {
  const states = statesOf(report).length;
  return states > MOST_STATES || (states !== BOTH_SIDES && partiesOf(report).length > MOST_PARTIES);
}

/** Bounds that are no better than none are longer. */
export function isSpanned({ bounds }: ReportFacts): boolean {
  return bounds !== null && width(bounds) <= LONGEST_SPAN;
}

/** Years and editions of the occasion that it is held on, as keys; none where neither is known. */
export function editionsOf({ occasion }: ReportFacts): readonly string[] {
  if (occasion === null) return [];
  const year = occasion.year === null ? [] : [`${occasion.series}:year ${occasion.year}`];
  return occasion.edition === null ? year : [...year, `${occasion.series}:edition ${occasion.edition}`];
}

/** The occasion itself rather than somebody's part in it: one conference, whoever is named. */
export function isOccasionItself({ kind }: ReportFacts): boolean {
  return kind === "conference" || kind === "exhibition";
}
