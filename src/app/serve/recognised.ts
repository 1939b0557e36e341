import type { StoredDocument } from "../../store/documents.ts";
import type { Mention } from "../../types/mention.ts";
import type { LoadedProgram } from "../load-program.ts";
import { tryAnalyse } from "../try-analyse.ts";

/** What is recognised in the text of a document; nothing where the analysis breaks down on it. */
export function recognisedIn({ id, textHash, record }: StoredDocument, { readClosely }: LoadedProgram): readonly Mention[] {
  return tryAnalyse(() => readClosely({ ...record, id, textHash })).result?.mentions ?? [];
}
