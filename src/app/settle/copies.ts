import type { Linking } from "../../pipeline/linking.ts";
import { addMark } from "../../store/marks.ts";
import { getMembership, setMembership } from "../../store/memberships.ts";
import type { Register } from "../../store/register.ts";
import { STRATA } from "../../store/strata.ts";
import type { DocumentFacts } from "../../types/facts.ts";
import type { DocumentId } from "../../types/ids.ts";
import { freshMark } from "../node-kinds.ts";
import { factsOfNodes } from "./facts-of-nodes.ts";
import { reportsOf } from "./reports-of.ts";
import { settleNeighbourhoods } from "./settle-neighbourhoods.ts";
import { writeKeys } from "./write-keys.ts";

/** What a copy group's own leader is to it. */
export const LEADER = "leader";

/** Which documents are copies of one text. What a document's reports are joined by changes with its leader. */
export function settleCopies(register: Register, linking: Linking, marks: readonly string[]): void {
  settleNeighbourhoods(register, linking, STRATA.copies, marks, (nodes) => {
    const documents = new Map(factsOfNodes<DocumentFacts>(register, nodes).map((facts) => [facts.id, facts]));
    const groups = linking.copies.group([...documents.values()]);
    const copied = new Set<DocumentId>();
    for (const [id, leader] of groups) if (id !== leader) copied.add(leader);
    for (const [id, facts] of documents) {
      const leader = groups.get(id) ?? id;
      const leading = documents.get(leader) ?? facts;
      const note = !copied.has(leader) ? null : id === leader ? LEADER : linking.copies.relation(facts, leading);
      const before = getMembership(register, STRATA.copies, id);
      if (before?.group === leader && before.note === note) continue;
      setMembership(register, STRATA.copies, id, leader, note);
      tellReports(register, linking, id, note === null ? null : leader);
    }
  });
}

function tellReports(register: Register, linking: Linking, document: DocumentId, leader: DocumentId | null): void {
  const { keys, copyKeys } = linking.engagements;
  for (const report of reportsOf(register, document)) {
    const further = leader === null ? [] : copyKeys(report, leader);
    writeKeys(register, STRATA.engagements, report.id, [...keys(report), ...further]);
    addMark(register, STRATA.engagements, freshMark(report.id));
  }
}
