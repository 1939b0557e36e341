import { type Facts, factsOf } from "../pipeline/facts.ts";
import type { Document, SourceRecord } from "../types/document.ts";
import type { Analysis } from "../types/report.ts";
import { documentOf } from "./document-of.ts";
import type { Program } from "./program.ts";
import { tryAnalyse } from "./try-analyse.ts";

/** All that the register keeps of a document, before it is kept: made without its lock. */
export interface Prepared {
  readonly document: Document;
  /** Null when the analysis failed, for the reason that `failure` gives. */
  readonly told: { readonly analysis: Analysis; readonly facts: Facts } | null;
  readonly failure: string | null;
}

export function tryPrepare(program: Program, record: SourceRecord): Prepared {
  const document = documentOf(record);
  const { result, failure } = tryAnalyse(() => {
    const analysis = program.analyse(document);
    return { analysis, facts: factsOf(document, analysis) };
  });
  return { document, told: result, failure };
}
