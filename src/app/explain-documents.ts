import type { Arrival } from "../intake/arrivals.ts";
import type { Explanation } from "../pipeline/explanation.ts";
import type { Document, Rejection } from "../types/document.ts";
import { documentOf } from "./document-of.ts";
import type { LoadedProgram } from "./load-program.ts";
import { tryAnalyse } from "./try-analyse.ts";

export type { ExplainedEngagement, ExplainedSentence, Explanation, LostForm } from "../pipeline/explanation.ts";

/** A document, and why it was read as it was. */
export interface DocumentExplained {
  readonly document: Document;
  readonly path: string | null;
  readonly explanation: Explanation;
}

/** Explains what arrives, one after another; nothing that arrives stops it. */
export async function* explainDocuments(
  program: Pick<LoadedProgram, "explain">,
  arrivals: AsyncIterable<Arrival>,
): AsyncGenerator<DocumentExplained | { readonly rejection: Rejection; readonly taken: boolean }> {
  for await (const arrival of arrivals) {
    if (arrival.kind === "rejection") yield { rejection: arrival.rejection, taken: arrival.taken };
    if (arrival.kind === "item") {
      const { record, path } = arrival;
      const document = documentOf(record);
      const { result: explanation, failure } = tryAnalyse(() => program.explain(document));
      if (failure === null) yield { document, path, explanation };
      else yield { rejection: { where: path ?? "-", what: "analysis", why: failure, remedy: "report it with the text" }, taken: false };
    }
  }
}
