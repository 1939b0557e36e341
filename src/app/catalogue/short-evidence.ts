import type { EvidenceRecord } from "../../types/record.ts";

/** Documents of one name, and words of one value, that are shown. */
export const SHOWN = 20;

/** Of words that say one value of one field the first few: a state is told by thousands of documents. */
export function shortEvidence(evidence: readonly EvidenceRecord[]): EvidenceRecord[] {
  const seen = new Map<string, number>();
  return evidence.filter(({ field, value }) => {
    const key = `${field}\n${value}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before < SHOWN;
  });
}
