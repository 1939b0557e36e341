import type { DocumentId } from "../types/ids.ts";
import type { Brief, BriefWords } from "./brief.ts";

/** The documents whose words a brief cites, and those that it counts by id. */
export function citedDocuments(brief: Brief): Set<DocumentId> {
  const { last, holders, subjects, ahead, passed, calledOff, undertakings, sayers, outlets } = brief;
  const topics = subjects.flatMap((year) => year.topics);
  const lines: readonly { readonly words: readonly BriefWords[] }[] = [
    ...last,
    ...holders,
    ...topics,
    ...ahead,
    ...passed,
    ...calledOff,
    ...undertakings,
    ...sayers,
  ];
  const listed = [...sayers, ...outlets].flatMap(({ documents }) => documents);
  return new Set([...lines.flatMap(({ words }) => words.map(({ document }) => document)), ...listed]);
}
