import type { Arrival } from "../intake/arrivals.ts";
import type { Explanation } from "../pipeline/explanation.ts";
import { documentId, textHash } from "../text/ids.ts";
import type { Document, Rejection } from "../types/document.ts";
import type { LoadedProgram } from "./load-program.ts";

export type { ExplainedEngagement, ExplainedSentence, Explanation, LostForm } from "../pipeline/explanation.ts";

/** A document, and why it was read as it was. */
export interface DocumentExplained {
  readonly document: Document;
  readonly path: string | null;
  readonly explanation: Explanation;
}

export async function* explainDocuments(
  program: Pick<LoadedProgram, "explain">,
  arrivals: AsyncIterable<Arrival>,
): AsyncGenerator<DocumentExplained | { readonly rejection: Rejection }> {
  for await (const arrival of arrivals) {
    if (arrival.kind === "rejection") yield { rejection: arrival.rejection };
    if (arrival.kind === "item") {
      const { record, path } = arrival;
      const document: Document = { ...record, id: documentId(record), textHash: textHash(record.text) };
      yield { document, path, explanation: program.explain(document) };
    }
  }
}
