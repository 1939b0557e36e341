import type { Counts } from "../finding.ts";
import type { EngagementMark } from "./marks.ts";
import type { VersionReading } from "./read-version.ts";

export interface Detection {
  readonly language: string;
  readonly counts: Counts;
  /** Doubtful documents, which are in no count, and those of them in which the program reports an engagement. */
  readonly doubtful: number;
  readonly doubtfulReported: number;
  readonly missed: readonly string[];
  readonly unexpected: readonly string[];
}

/** Which documents report an engagement, by language and (as `all`) together. Documents without a mark are not counted. */
export function detections(readings: readonly VersionReading[], marks: readonly EngagementMark[]): Detection[] {
  const markOf = new Map(marks.map(({ doc, mark }) => [doc, mark]));
  const groups = [...Map.groupBy(readings, ({ language }) => language)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [...groups, ["all", [...readings]] as const].map(([language, own]) => {
    const of = (mark: EngagementMark["mark"], reports?: boolean): string[] =>
      own.filter((one) => markOf.get(one.doc) === mark && one.reports === (reports ?? one.reports)).map(({ doc }) => doc);
    const [missed, unexpected] = [of("engagement", false), of("none", true)];
    const counts = { hits: of("engagement", true).length, missed: missed.length, unexpected: unexpected.length };
    return { language, counts, doubtful: of("doubtful").length, doubtfulReported: of("doubtful", true).length, missed, unexpected };
  });
}
