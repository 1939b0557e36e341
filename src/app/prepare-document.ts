import { type Facts, factsOf } from "../pipeline/facts.ts";
import { documentId, textHash } from "../text/ids.ts";
import type { Document, SourceRecord } from "../types/document.ts";
import type { Analysis } from "../types/report.ts";
import type { Program } from "./program.ts";

/** All that the register keeps of a document, before it is kept: made without its lock. */
export interface Prepared {
  readonly document: Document;
  /** Null when the analysis failed, for the reason that `failure` gives. */
  readonly told: { readonly analysis: Analysis; readonly facts: Facts } | null;
  readonly failure: string | null;
}

/** A text on which the analysis breaks down must not stop the others. */
export function tryPrepare(program: Program, record: SourceRecord): Prepared {
  const document: Document = { ...record, id: documentId(record), textHash: textHash(record.text) };
  try {
    const analysis = program.analyse(document);
    return { document, told: { analysis, facts: factsOf(document, analysis) }, failure: null };
  } catch (error) {
    return { document, told: null, failure: error instanceof Error ? error.message : String(error) };
  }
}
