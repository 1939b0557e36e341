import type { Names } from "../names/names.ts";
import type { PartyFacts, ReportFacts } from "../types/facts.ts";
import type { StateCode } from "../types/vocabulary.ts";

/** A specific party of a report: a named person, or an office of a state whose holder is not named. */
export type ReportParty = PartyFacts;

/** Of a visit who takes part in any of it: which of the hosts a text tells apart, and which as of the whole visit, is a matter of its style. */
const MOST_AROUND = 8;

/** Persons first; each group as the report has it. */
export function partiesOf(report: ReportFacts): readonly ReportParty[] {
  const unnamed = report.offices.map(({ state, office }): ReportParty => ({ name: null, state, office }));
  return [...report.persons.map(({ name, state, office }): ReportParty => ({ name, state, office })), ...unnamed];
}

/** Participants, and of what contains others also whom the document names in the rest of it. */
export function partiesAround(report: ReportFacts): readonly ReportParty[] {
  const parties = partiesOf(report);
  return report.level === "atomic" ? parties : [...parties, ...report.company].slice(0, Math.max(parties.length, MOST_AROUND));
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
