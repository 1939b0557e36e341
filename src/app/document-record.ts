import type { StoredDocument } from "../store/documents.ts";
import type { DocumentRecord } from "../types/record.ts";

type Found = Pick<DocumentRecord, "paths" | "copyOf" | "story" | "departures">;

/** A document as the export has it. Its text belongs to others: it is there only when somebody asks for it. */
export function documentRecord({ id, textHash, record, analysis }: StoredDocument, found: Found, withText: boolean): DocumentRecord {
  const { externalId, url, outlet, title, author, bases, synthetic, text } = record;
  const { published, language, languages, translated } = analysis;
  return {
    id,
    externalId,
    url,
    outlet,
    title,
    author,
    paths: found.paths,
    published: published?.date ?? null,
    publishedBasis: published?.basis ?? null,
    bases,
    synthetic,
    language,
    languages,
    text: withText ? text : null,
    textHash,
    length: text.length,
    copyOf: found.copyOf,
    translated: translated && { machine: translated.machine, from: translated.from },
    story: found.story,
    reports: analysis.reports.map((report) => report.id),
    mainReport: analysis.mainReport,
    departures: found.departures,
    leads: analysis.leads.map(({ from, to, exact }) => ({ from, to, exact })),
  };
}
