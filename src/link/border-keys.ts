import type { Names } from "../names/names.ts";
import type { ReportFacts } from "../types/facts.ts";
import { daysWithSlack, stretches } from "./day-keys.ts";
import { gatheringKeys } from "./gatherings.ts";
import { keyPartiesAround } from "./key-parties.ts";
import { facetsOf, partiesOf } from "./report-parties.ts";
import { editionsOf, isMultilateral, isNarrow, isSpanned } from "./report-shape.ts";

/**
 * What a core is found by: each party by day and by stretch of days, two parties together at any time, the edition.
 * One fact may be enough here, for these keys never join cores.
 */
export function carriedKeys(report: ReportFacts, names: Names): readonly string[] {
  const keys = [
    ...byDay(report, names),
    ...byStretch(report, names),
    ...byParties(report, names),
    ...byEdition(report),
    ...gatheringKeys(report),
  ];
  return [...new Set(keys)].sort();
}

/** What a border looks for: with narrow bounds by day, with wider ones by stretch, without by two parties. */
export function soughtKeys(report: ReportFacts, names: Names): readonly string[] {
  const dated = isNarrow(report) ? byDay(report, names) : isSpanned(report) ? byStretch(report, names) : byParties(report, names);
  return [...new Set([...dated, ...byEdition(report), ...gatheringKeys(report)])].sort();
}

function byDay(report: ReportFacts, names: Names): readonly string[] {
  const facets = facetsOfAll(report, names);
  return isNarrow(report)
    ? daysWithSlack(report.bounds).flatMap((day) => facets.map((facet) => `${report.level}:day ${day}:${facet}`))
    : [];
}

function byStretch(report: ReportFacts, names: Names): readonly string[] {
  const facets = facetsOfAll(report, names);
  if (report.bounds === null || !isSpanned(report)) return [];
  return stretches(report.bounds).flatMap((stretch) => facets.map((facet) => `${report.level}:stretch ${stretch}:${facet}`));
}

function byParties(report: ReportFacts, names: Names): readonly string[] {
  if (isMultilateral(report)) return [];
  const parties = keyPartiesAround(report).map((party) => facetsOf(party, names));
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
