import type { ReportFacts } from "../types/facts.ts";
import type { Analysis, LocalParty } from "../types/report.ts";

/** The party of a document that stands under an index. */
export function partyAt(analysis: Analysis, index: number): LocalParty {
  const party = analysis.parties.find((candidate) => candidate.index === index);
  if (party === undefined) throw new Error(`a report of ${analysis.document} names party ${index}, which is not there`);
  return party;
}

/** Of an office whose holder is not named: its key is `office@STATE`. */
export function officeOf(party: LocalParty): ReportFacts["offices"] {
  if (party.type !== "office" || party.key === null) return [];
  const at = party.key.lastIndexOf("@");
  return at < 0 ? [] : [{ office: party.key.slice(0, at), state: party.key.slice(at + 1) }];
}
