import type { Names } from "../names/names.ts";
import type { ReportFacts } from "../types/facts.ts";
import type { DocumentId } from "../types/ids.ts";
import { daysWithSlack } from "./day-keys.ts";
import { keyParties } from "./key-parties.ts";
import { facetsOf, nameFacetsOf, partiesOf, type ReportParty, statesOf } from "./report-parties.ts";
import { editionsOf, isMultilateral, isNarrow, isOccasionItself } from "./report-shape.ts";

/**
 * Keys by days, of a report with narrow bounds: a party, another party or a state that is not its own, and a day; of an
 * occasion itself the series and a day.
 */
export function dayKeys(report: ReportFacts, names: Names): readonly string[] {
  if (report.bounds === null || !isNarrow(report)) return [];
  const series = isOccasionItself(report) && report.occasion !== null ? [report.occasion.series] : [];
  return [...series, ...factsOf(report, names)].flatMap((fact) =>
    daysWithSlack(report.bounds).map((day) => `${report.level}:${fact}:${day}`),
  );
}

/**
 * Keys by an edition of an occasion: of talks with two facts as by days, for a host has many there; of a visit with a
 * party; of the occasion itself alone.
 */
export function editionKeys(report: ReportFacts, names: Names): readonly string[] {
  const itself = isOccasionItself(report) ? ["itself"] : [];
  const parties = partiesOf(report).flatMap((party) => facetsOf(party, names));
  const facts = report.level === "atomic" ? factsOf(report, names) : [...itself, ...parties];
  return editionsOf(report).flatMap((edition) => facts.map((fact) => `${report.level}:${edition}:${fact}`));
}

/** Keys of a visit that tells no state but the visitor's: a party, the city and a day. */
export function cityKeys(report: ReportFacts, names: Names): readonly string[] {
  if (report.level === "atomic" || !isNarrow(report)) return [];
  const facts = withCity(report, partiesOf(report), names);
  return facts.flatMap((fact) => daysWithSlack(report.bounds).map((day) => `${report.level}:${fact}:${day}`));
}

/** Keys by the copied text, with a party or the states, so that the other engagements of a long text stay apart. */
export function copyKeysOf(report: ReportFacts, leader: DocumentId, names: Names): readonly string[] {
  const facets = partiesOf(report).flatMap((party) => facetsOf(party, names));
  return [...facets, `states ${statesOf(report).join()}`].map((fact) => `copy:${leader}:${report.level}:${fact}`);
}

function factsOf(report: ReportFacts, names: Names): readonly string[] {
  const parties = keyParties(report);
  if (isMultilateral(report)) return withCity(report, partiesOf(report), names).map((fact) => `many:${fact}`);
  return [...withStates(report, parties, names), ...withEachOther(parties, names)];
}

function withStates(report: ReportFacts, parties: readonly ReportParty[], names: Names): readonly string[] {
  return parties.flatMap((party) => {
    const others = statesOf(report).filter((state) => state !== party.state);
    return facetsOf(party, names).flatMap((facet) => others.map((state) => `${facet}*${state}`));
  });
}

/** By name only: two offices are found by office and state. */
function withEachOther(parties: readonly ReportParty[], names: Names): readonly string[] {
  return parties.flatMap((party, index) =>
    parties.slice(index + 1).flatMap((other) => {
      const pairs = nameFacetsOf(party, names).flatMap((a) => nameFacetsOf(other, names).map((b) => [a, b].sort().join("*")));
      return pairs;
    }),
  );
}

function withCity({ city }: ReportFacts, parties: readonly ReportParty[], names: Names): readonly string[] {
  return city === null ? [] : parties.flatMap((party) => facetsOf(party, names)).map((facet) => `${facet}*in ${city}`);
}
