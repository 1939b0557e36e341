import { getMembership } from "../../store/memberships.ts";
import type { Register } from "../../store/register.ts";
import { STRATA } from "../../store/strata.ts";
import type { DocumentId } from "../../types/ids.ts";

/** Leader of a document's copy group, as settled; looked up once a document. */
export function leaders(register: Register): (document: DocumentId) => DocumentId {
  const known = new Map<DocumentId, DocumentId>();
  return (document) => {
    let leader = known.get(document);
    if (leader === undefined) {
      leader = (getMembership(register, STRATA.copies, document)?.group ?? document) as DocumentId;
      known.set(document, leader);
    }
    return leader;
  };
}
