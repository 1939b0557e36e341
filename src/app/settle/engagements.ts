import { createHash } from "node:crypto";
import type { Linking } from "../../pipeline/linking.ts";
import { addMark } from "../../store/marks.ts";
import { getMembership, setMembership } from "../../store/memberships.ts";
import type { Register } from "../../store/register.ts";
import { STRATA } from "../../store/strata.ts";
import type { ReportFacts } from "../../types/facts.ts";
import type { DocumentId } from "../../types/ids.ts";
import { nodeMark } from "../node-kinds.ts";
import { factsOfNodes } from "./facts-of-nodes.ts";
import { judgedPairs } from "./judged-pairs.ts";
import { leaders } from "./leaders.ts";
import { settleNeighbourhoods } from "./settle-neighbourhoods.ts";

/** Which reports tell the same engagement, before borders are attached. Every report whose group changed at all is passed on. */
export function settleEngagements(register: Register, linking: Linking, marks: readonly string[]): void {
  settleNeighbourhoods(register, linking, STRATA.engagements, marks, (nodes) => {
    const reports = factsOfNodes<ReportFacts>(register, nodes);
    const leaderOf = leaders(register);
    const groups = linking.engagements.group(reports, { ...judgedPairs(register, nodes), leaderOf });
    const members = Map.groupBy(reports, ({ id }) => groups.get(id) ?? id);
    for (const [group, told] of members) {
      const note = signature(told, leaderOf);
      for (const { id } of told) {
        const before = getMembership(register, STRATA.engagements, id);
        if (before?.group === group && before.note === note) continue;
        setMembership(register, STRATA.engagements, id, group, note);
        addMark(register, STRATA.borders, nodeMark(id));
      }
    }
  });
}

/** Differs whenever anything differs about a group that attaching borders looks at: its members, or what they are copies of. */
function signature(reports: readonly ReportFacts[], leaderOf: (document: DocumentId) => DocumentId): string {
  const hash = createHash("sha256");
  for (const { id, document } of reports.toSorted((a, b) => (a.id < b.id ? -1 : 1))) hash.update(`${id} ${leaderOf(document)}\n`);
  return hash.digest("hex").slice(0, 16);
}
