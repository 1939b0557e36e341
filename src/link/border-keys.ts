import type { Names } from "../names/names.ts";
import type { DayBounds } from "../types/date.ts";
import type { ReportFacts } from "../types/facts.ts";
import { daysWithSlack } from "./core-keys.ts";
import { facetsOf, partiesOf } from "./report-parties.ts";
import { editionsOf, isMultilateral, isNarrow, width } from "./report-shape.ts";

/** Days in a stretch: a month touches three at most. */
const STRETCH = 16;
/** A longer span is no better than no date. */
const LONGEST = 62;

/**
 * What a core is found by: each party by day and by stretch of days, two parties together at any time, the edition.
 * One fact may be enough here, for these keys never join cores.
 */
export function carriedKeys(report: ReportFacts, names: Names): readonly string[] {
  const keys = [...byDay(report, names), ...byStretch(report, names), ...byParties(report, names), ...byEdition(report)];
  return [...new Set(keys)].sort();
}

/** What a border looks for: with narrow bounds by day, with wider ones by stretch, without by two parties. */
export function soughtKeys(report: ReportFacts, names: Names): readonly string[] {
  const { bounds } = report;
  const spanned = bounds !== null && width(bounds) <= LONGEST;
  const dated = isNarrow(report) ? byDay(report, names) : spanned ? byStretch(report, names) : byParties(report, names);
  return [...new Set([...dated, ...byEdition(report)])].sort();
}

function byDay(report: ReportFacts, names: Names): readonly string[] {
  const facets = facetsOfAll(report, names);
  return isNarrow(report)
    ? daysWithSlack(report.bounds).flatMap((day) => facets.map((facet) => `${report.level}:day ${day}:${facet}`))
    : [];
}

function byStretch(report: ReportFacts, names: Names): readonly string[] {
  const facets = facetsOfAll(report, names);
  return stretches(report.bounds).flatMap((stretch) => facets.map((facet) => `${report.level}:stretch ${stretch}:${facet}`));
}

function byParties(report: ReportFacts, names: Names): readonly string[] {
  if (isMultilateral(report)) return [];
  const parties = partiesOf(report).map((party) => facetsOf(party, names));
  return parties.flatMap((first, index) =>
    parties.slice(index + 1).flatMap((second) => first.flatMap((a) => second.map((b) => `${report.level}:${[a, b].sort().join("*")}`))),
  );
}

function byEdition(report: ReportFacts): readonly string[] {
  return editionsOf(report).map((edition) => `${report.level}:${edition}`);
}

function facetsOfAll(report: ReportFacts, names: Names): readonly string[] {
  return partiesOf(report).flatMap((party) => facetsOf(party, names));
}

function stretches(bounds: DayBounds | null): readonly number[] {
  if (bounds === null || width(bounds) > LONGEST) return [];
  // A day's slack before it, as a core of the day before may be meant.
  const [first, last] = [Math.floor((bounds.first - 1) / STRETCH), Math.floor((bounds.last + 1) / STRETCH)];
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
