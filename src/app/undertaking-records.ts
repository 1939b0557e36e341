import { cite, evidence, type Source } from "../pipeline/merging.ts";
import { undertakingId } from "../text/ids.ts";
import type { EngagementId } from "../types/ids.ts";
import type { UndertakingRecord } from "../types/record.ts";
import type { Report } from "../types/report.ts";

/** What was promised in a report. Nobody follows it up yet: it is open. */
export function undertakingRecords(report: Report, source: Source, engagement: EngagementId): UndertakingRecord[] {
  return report.undertakings.map(({ value: { by, text, language, due, occasion }, words }, index) => ({
    id: undertakingId(report.id, String(index), text),
    engagement,
    by: by.map((party) => source.partyId(party)).sort(),
    text,
    language,
    due,
    occasion: occasion === null ? null : source.occasionId(occasion),
    state: "open",
    evidence: evidence(
      "text",
      words.map(({ quote, supports }) => cite(source.id, quote, text, supports)),
    ),
  }));
}
