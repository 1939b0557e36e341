import type { PartyFacts } from "../types/facts.ts";
import type { Analysis, LocalParty, Report } from "../types/report.ts";
import { officeOf, partyAt } from "./local-party.ts";

/**
 * Specific parties whom the document names in the same visit but not in this report: who takes part in its parts, in what it is a part of
 * and in the other parts of that, and who invited. In the order of the document's parties.
 */
export function companyOf(report: Report, analysis: Analysis): readonly PartyFacts[] {
  const root = rootOf(report, analysis.reports);
  const near = analysis.reports.filter((other) => rootOf(other, analysis.reports) === root);
  const own = new Set(report.participants.map(({ party }) => party.value));
  const others = near.flatMap(({ participants, invitedBy }) => [
    ...participants.map(({ party }) => party.value),
    ...invitedBy.map(({ value }) => value),
  ]);
  const further = [...new Set(others)].filter((index) => !own.has(index)).sort((a, b) => a - b);
  return further.flatMap((index) => partyFacts(partyAt(analysis, index)));
}

function rootOf(report: Report, reports: readonly Report[]): Report {
  const parent = reports.find(({ id }) => id === report.parent);
  return parent === undefined ? report : rootOf(parent, reports);
}

function partyFacts(party: LocalParty): PartyFacts[] {
  const name = party.form === null ? undefined : party.names[0]?.text;
  if (name !== undefined) return [{ name, state: party.state?.value ?? null, office: party.offices[0]?.key ?? null }];
  return officeOf(party).map(({ office, state }) => ({ name: null, state, office }));
}
