import type { Arrival } from "../intake/arrivals.ts";
import type { CloseReading } from "../pipeline/mentions.ts";
import type { Document, Rejection } from "../types/document.ts";
import type { Paragraph } from "../types/mention.ts";
import type { LanguageTag } from "../types/vocabulary.ts";
import { documentOf } from "./document-of.ts";
import type { LoadedProgram } from "./load-program.ts";
import { type ToldReport, toldReport } from "./told-report.ts";
import { tryAnalyse } from "./try-analyse.ts";

/** A document read without a register. */
export interface DocumentRead {
  readonly document: Document;
  readonly paths: readonly string[];
  /** Null when the analysis broke down, for the reason that `failure` gives. */
  readonly reading: CloseReading | null;
  readonly failure: string | null;
}

/** What `read --json` prints of a document. */
export interface ToldDocument {
  readonly externalId: string | null;
  readonly paths: readonly string[];
  readonly language: LanguageTag | null;
  readonly synthetic: boolean;
  readonly paragraphs: readonly Paragraph[];
  readonly mentions: readonly {
    readonly kind: string;
    readonly from: number;
    readonly to: number;
    readonly exact: string;
    readonly language: LanguageTag;
    readonly value: string | null;
  }[];
  readonly reports: readonly ToldReport[];
}

/** Analyses what arrives, one after another; nothing that arrives stops it. */
export async function* readDocuments(
  program: Pick<LoadedProgram, "readClosely">,
  arrivals: AsyncIterable<Arrival>,
): AsyncGenerator<DocumentRead | { readonly rejection: Rejection; readonly taken: boolean }> {
  for await (const arrival of arrivals) {
    if (arrival.kind === "rejection") yield { rejection: arrival.rejection, taken: arrival.taken };
    if (arrival.kind === "item") {
      const { record, path } = arrival;
      const document = documentOf(record);
      const { result: reading, failure } = tryAnalyse(() => program.readClosely(document));
      yield { document, paths: path === null ? [] : [path], reading, failure };
    }
  }
}

export function toldDocument({ document, paths, reading }: DocumentRead): ToldDocument {
  const analysis = reading?.analysis;
  return {
    externalId: document.externalId,
    paths,
    language: analysis?.language ?? null,
    synthetic: document.synthetic,
    paragraphs: analysis?.paragraphs ?? [],
    mentions: reading?.mentions.map(({ kind, from, to, exact, language, value }) => ({ kind, from, to, exact, language, value })) ?? [],
    reports: analysis?.reports.map((report) => toldReport(report, analysis)) ?? [],
  };
}
