import type { ReportFacts } from "../types/facts.ts";
import { partiesAround, partiesOf, type ReportParty } from "./report-parties.ts";

/** Of a longer list only those are looked at who lead a side: who receives whom is told first, who sat beside them where there is room. */
const MOST_LISTED = 6;

export function isList(report: ReportFacts): boolean {
  return partiesOf(report).length > MOST_LISTED;
}

/** The first of each side: those whom a report that lists two delegations is about. */
export function leadersOf(report: ReportFacts): readonly ReportParty[] {
  const parties = partiesOf(report);
  return parties.filter((party) => parties.find(({ state }) => state === party.state) === party);
}

/** Persons whom a report is about: of a list of delegations those who lead them. */
export function leadingPersons(report: ReportFacts): ReportFacts["persons"] {
  const { persons } = report;
  return isList(report) ? persons.filter((person) => persons.find(({ state }) => state === person.state) === person) : persons;
}

/** The parties by pairs of which a report is found. */
export function keyParties(report: ReportFacts): readonly ReportParty[] {
  return isList(report) ? leadersOf(report) : partiesOf(report);
}

/** The same, of what contains others with those of the rest of it. */
export function keyPartiesAround(report: ReportFacts): readonly ReportParty[] {
  return report.level === "atomic" || isList(report) ? keyParties(report) : partiesAround(report);
}
