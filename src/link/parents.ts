import { byCodeUnits } from "../text/order.ts";
import type { ReportFacts } from "../types/facts.ts";
import type { ReportId } from "../types/ids.ts";

/**
 * Parent of one engagement: the group in which most of its reports' parent reports stand (of equals, the smallest id), or null.
 * @param groupOf final group of a report, attached borders included
 */
export function parentOf(reports: readonly ReportFacts[], groupOf: (report: ReportId) => ReportId | undefined): ReportId | null {
  const votes = new Map<ReportId, number>();
  for (const report of reports) {
    const parent = report.parent === null ? undefined : groupOf(report.parent);
    // A judgement may have put a report and its parent together.
    if (parent !== undefined && parent !== groupOf(report.id)) votes.set(parent, (votes.get(parent) ?? 0) + 1);
  }
  const [first] = [...votes].sort(([a, x], [b, y]) => y - x || byCodeUnits(a, b));
  return first?.[0] ?? null;
}
