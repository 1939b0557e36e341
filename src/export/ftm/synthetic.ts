import type { DocumentId } from "../../types/ids.ts";

/** The keyword of whatever rests on a document whose content is invented. */
export const SYNTHETIC = "synthetic";

/** The keyword, or nothing. */
export function syntheticIf(documents: Iterable<DocumentId>, invented: ReadonlySet<DocumentId>): string | null {
  for (const document of documents) if (invented.has(document)) return SYNTHETIC;
  return null;
}
