import { accountOfReport, recordOfAccount, type Source } from "../pipeline/merging.ts";
import type { StoryId } from "../types/ids.ts";
import type { EngagementRecord, ReportRecord } from "../types/record.ts";
import type { Report } from "../types/report.ts";
import type { MergedView } from "./merged-view.ts";
import type { JoinedReports } from "./register-view.ts";

/** An engagement as all its reports tell it together; null where none of them is there any more. */
export function engagementRecord(view: MergedView, { id, aliases, members }: JoinedReports, story: StoryId): EngagementRecord | null {
  const merged = view.merged(id);
  if (merged === null) return null;
  return {
    id,
    aliases,
    parent: view.tree.parent(id),
    parts: view.tree.parts(id),
    story,
    reports: members,
    ...recordOfAccount(merged.account),
    origins: merged.origins,
    disagreements: merged.disagreements,
  };
}

/** An engagement as one document tells it. */
export function reportRecord(view: MergedView, report: Report, source: Source): ReportRecord {
  const { id, document, parent } = report;
  const statements = [...new Set(report.statements)];
  return { id, document, engagement: view.engagementOf(id), statements, parent, ...recordOfAccount(accountOfReport(report, source)) };
}
