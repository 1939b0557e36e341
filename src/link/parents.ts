import type { ReportFacts } from "../types/facts.ts";
import type { ReportId } from "../types/ids.ts";

/**
 * Parent of one engagement: the group in which most of its reports' parent reports stand (of equals, the smallest id), or null.
 * @param groupOf final group of a report, attached borders included
 */
export function parentOf(_reports: readonly ReportFacts[], _groupOf: (report: ReportId) => ReportId | undefined): ReportId | null {
  throw new Error("not written yet");
}
