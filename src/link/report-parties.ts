import type { Names } from "../names/names.ts";
import type { ReportFacts } from "../types/facts.ts";
import type { StateCode } from "../types/vocabulary.ts";

/** A specific party of a report: a named person, or an office of a state whose holder is not named. */
export interface ReportParty {
  readonly name: string | null;
  readonly state: StateCode | null;
  readonly office: string | null;
}

/** Persons first; each group as the report has it. */
export function partiesOf(report: ReportFacts): readonly ReportParty[] {
  const unnamed = report.offices.map(({ state, office }): ReportParty => ({ name: null, state, office }));
  return [...report.persons.map(({ name, state, office }): ReportParty => ({ name, state, office })), ...unnamed];
}

/** All states that take part. Sorted, distinct. */
export function statesOf(report: ReportFacts): readonly StateCode[] {
  const own = [...report.persons, ...report.offices].map(({ state }) => state).filter((state) => state !== null);
  return [...new Set([...report.states, ...own])].sort();
}

/** Facets of a party's name (names/names.ts), by which other spellings of it are found. */
export function nameFacetsOf(party: ReportParty, names: Names): readonly string[] {
  return party.name === null ? [] : names.facets(party.name);
}

/** What a party can be known by: its name, its office in its state. */
export function facetsOf(party: ReportParty, names: Names): readonly string[] {
  const office = party.office !== null && party.state !== null ? [`@${party.office}/${party.state}`] : [];
  return [...nameFacetsOf(party, names), ...office];
}
