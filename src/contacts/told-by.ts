import type { EngagementId, PartyId, StatementId } from "../types/ids.ts";
import type { ReportRecord, StatementRecord } from "../types/record.ts";

/** The engagements of which a party says so itself: some report of them rests on a statement that it issued. */
export function toldBy(
  party: PartyId,
  statements: Iterable<Pick<StatementRecord, "id" | "issuer">>,
  reports: Iterable<Pick<ReportRecord, "statements" | "engagement">>,
): Set<EngagementId> {
  const own = new Set<StatementId>();
  for (const { id, issuer } of statements) if (issuer === party) own.add(id);
  const told = new Set<EngagementId>();
  if (own.size === 0) return told;
  for (const { statements: cited, engagement } of reports) if (cited.some((id) => own.has(id))) told.add(engagement);
  return told;
}
