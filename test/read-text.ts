import { compose } from "../src/compose/compose.ts";
import type { Reading } from "../src/compose/reading.ts";
import { loadPacks } from "../src/packs/load.ts";
import { recognise } from "../src/recognise/recognise.ts";
import { segment } from "../src/segment/segment.ts";
import { documentId, textHash } from "../src/text/ids.ts";
import { sourceRecord } from "../src/text/source-record.ts";
import type { Document, SourceRecord } from "../src/types/document.ts";
import type { Analysis, Report } from "../src/types/report.ts";

export const packs = loadPacks();

export function documentOf(text: string, about: Partial<SourceRecord> = {}): Document {
  const record = sourceRecord({ ...about, text });
  return { ...record, id: documentId(record), textHash: textHash(text) };
}

/** A text with everything that is recognised in it, as the bundled data have it. */
export function readingOf(text: string, about: Partial<SourceRecord> = {}): Reading {
  const document = documentOf(text, about);
  const segmented = segment(text, packs, document.language);
  return { document, segmented, recognised: recognise(segmented, packs), packs };
}

/** What a text tells, without what is kept for finding its copies and translations. */
export function told(text: string, about: Partial<SourceRecord> = {}): Omit<Analysis, "fingerprint" | "sketch"> {
  const { document, segmented, recognised } = readingOf(text, about);
  return compose(document, segmented, recognised, packs);
}

/**
 * Who takes part: best name, or office of whom nobody names, with capacities and state: `Ali Benhima host MA`; of a state that only its
 * city tells, `host MA`.
 */
export function partsOf(report: Report | undefined, { parties }: Pick<Analysis, "parties">): string[] {
  return (report?.participants ?? []).map(({ party, capacities, represents }) =>
    [parties[party.value]?.names[0]?.text ?? null, ...capacities, represents].filter((word) => word !== null).join(" "),
  );
}

/** Each report in a line: kind, status, days, place, participants. */
export function gist(text: string, about: Partial<SourceRecord> = {}): string[] {
  const analysis = told(text, about);
  return analysis.reports.map((report) => {
    const when = report.when?.value;
    const days = when === undefined ? "no date" : when.end === null || when.end === when.start ? when.start : `${when.start}/${when.end}`;
    const where = report.where === null ? "nowhere" : report.where.value.name;
    return [report.kind.value, report.status.value, days, where, partsOf(report, analysis).join(" + ")].join("; ");
  });
}
