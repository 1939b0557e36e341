import type { EvidenceRecord } from "../types/record.ts";
import type { BriefWords } from "./brief.ts";
import type { Part } from "./part.ts";

/** Words that a line cites. */
const CITED = 2;

/** A few of the words for a field: of people before machines, of different languages before more of one. */
export function wordsOf(evidence: readonly EvidenceRecord[], field: string, part: Part): BriefWords[] {
  const found = evidence.filter((own) => own.field === field);
  const language = ({ document }: EvidenceRecord): string => part.documents.get(document)?.language ?? "";
  const isMachine = ({ document }: EvidenceRecord): boolean => part.documents.get(document)?.translated?.machine ?? false;
  const people = found.filter((own) => !isMachine(own));
  const sound = people.length > 0 ? people : found;
  const once = [...new Map(sound.toReversed().map((own) => [language(own), own])).values()].reverse();
  return once.slice(0, CITED).map(({ document, from, to, exact }) => ({ document, from, to, exact }));
}
