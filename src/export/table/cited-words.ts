import type { Contact } from "../../contacts/contacts.ts";
import { byCodeUnits } from "../../text/order.ts";
import type { EvidenceRecord } from "../../types/record.ts";
import type { Column } from "./column.ts";
import type { Known } from "./known.ts";

/** The words of a contact by the column they support, the best first, each once. */
export function citedWords(contact: Contact, known: Known, columns: readonly Column[]): Map<string, readonly EvidenceRecord[]> {
  const words = new Map<string, readonly EvidenceRecord[]>();
  for (const { name, words: cite } of columns) {
    if (typeof cite !== "function") continue;
    const { evidence, expected } = cite(contact, known);
    if (evidence.length > 0) words.set(name, best(evidence, expected, known));
  }
  return words;
}

/**
 * Words that say the record's own value first, letter for letter before others, whole before parts of it; then those of documents not translated by a machine, of no
 * copies, of the earliest documents.
 */
function best(evidence: readonly EvidenceRecord[], expected: string | undefined, known: Known): EvidenceRecord[] {
  const keyed = [...new Set(evidence)].map((each) => {
    const document = known.document(each.document);
    const doubts = [
      each.value !== expected,
      each.exact !== expected,
      each.supports !== undefined,
      document?.machine === true,
      document?.copy === true,
    ];
    const rank = doubts.map((doubt) => (doubt ? "1" : "0")).join("");
    return { each, key: `${rank} ${document?.published ?? "~"} ${each.document} ${String(each.from).padStart(10, "0")} ${each.field}` };
  });
  return keyed.sort((a, b) => byCodeUnits(a.key, b.key)).map(({ each }) => each);
}
