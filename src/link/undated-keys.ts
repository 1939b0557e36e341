import type { Names } from "../names/names.ts";
import type { ReportFacts } from "../types/facts.ts";
import { stretches } from "./day-keys.ts";
import { keyParties, keyPartiesAround } from "./key-parties.ts";
import { nameFacetsOf, type ReportParty, statesOf } from "./report-parties.ts";
import { isMultilateral, isSpanned } from "./report-shape.ts";
import { daysOfYear } from "./yearless-days.ts";

/** Beyond these, triples of persons are too many to write; such a report is an occasion's anyway. */
const MOST_FOR_TRIPLES = 8;

/** Keys of a report whose days are not known: what joins such reports is in `undated.ts`. */
export function undatedKeys(report: ReportFacts, names: Names): readonly string[] {
  return [...byTriple(report, names), ...byBothSides(report, names), ...byTime(report, names)].map(
    (fact) => `${report.level}:undated:${fact}`,
  );
}

/** Three named persons together, of whom one may only be of the company. */
function byTriple(report: ReportFacts, names: Names): readonly string[] {
  const persons = [...keyParties(report), ...report.company].filter(isNamed).slice(0, MOST_FOR_TRIPLES);
  const facets = persons.map((party) => nameFacetsOf(party, names));
  const triples = facets.flatMap((a, i) => facets.slice(i + 1).flatMap((b, j) => facets.slice(i + j + 2).map((c) => [a, b, c] as const)));
  return triples.flatMap(([first, second, third]) =>
    first.flatMap((a) => second.flatMap((b) => third.map((c) => [a, b, c].sort().join("*")))),
  );
}

/** A named person of either side, with the state in which they met. */
function byBothSides(report: ReportFacts, names: Names): readonly string[] {
  if (isMultilateral(report) || report.country === null) return [];
  const persons = keyPartiesAround(report).filter(isNamed);
  const pairs = persons.flatMap((a, index) =>
    persons
      .slice(index + 1)
      .filter(({ state }) => state === null || a.state === null || state !== a.state)
      .flatMap((b) => nameFacetsOf(a, names).flatMap((x) => nameFacetsOf(b, names).map((y) => [x, y].sort().join("*")))),
  );
  return pairs.map((pair) => `${pair}*in ${report.country}`);
}

/** A named person and a state that is not his own, with the month or the day of a month. */
function byTime(report: ReportFacts, names: Names): readonly string[] {
  if (isMultilateral(report)) return [];
  const months = report.bounds !== null && isSpanned(report) ? stretches(report.bounds).map((stretch) => `at ${stretch}`) : [];
  const times = [...months, ...daysOfYear(report).map((day) => `on ${day}`)];
  if (times.length === 0) return [];
  const facts = keyPartiesAround(report).flatMap((party) =>
    nameFacetsOf(party, names).flatMap((facet) =>
      statesOf(report).flatMap((state) => (state === party.state ? [] : [`${facet}*${state}`])),
    ),
  );
  return facts.flatMap((fact) => times.map((time) => `${fact}*${time}`));
}

function isNamed({ name }: ReportParty): boolean {
  return name !== null;
}
