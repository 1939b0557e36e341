import type { Linking } from "../../pipeline/linking.ts";
import { addMark, removeMark } from "../../store/marks.ts";
import { getMembership, membersOf, setMembership } from "../../store/memberships.ts";
import { isTold, keysOf, nodesWith } from "../../store/nodes.ts";
import type { Register } from "../../store/register.ts";
import { STRATA } from "../../store/strata.ts";
import type { ReportFacts } from "../../types/facts.ts";
import type { ReportId } from "../../types/ids.ts";
import { markedNode } from "../node-kinds.ts";
import { otherSide } from "./border-keys.ts";
import { factsOfNodes } from "./facts-of-nodes.ts";
import { judgedPairs } from "./judged-pairs.ts";
import { leaders } from "./leaders.ts";
import { reportsOf } from "./reports-of.ts";

/** A group of reports as the stratum before left it. */
interface Group {
  readonly id: ReportId;
  readonly reports: readonly ReportFacts[];
  readonly core: boolean;
}

/**
 * Attaches groups without a core, or parts of them, to the one engagement that they belong to. A group is looked at again when it changed
 * itself or shares a border key with a group with a core that did; so is every report's final engagement.
 */
export function settleBorders(register: Register, linking: Linking, marks: readonly string[]): void {
  const groupOf = groups(register, linking);
  const again = new Map<ReportId, Group>();
  for (const mark of marks) {
    removeMark(register, STRATA.borders, mark);
    for (const node of holders(register, mark)) {
      const group = groupOf(node);
      if (!group.core) again.set(group.id, group);
      else {
        place(register, [node], group.id);
        for (const other of around(register, [node], groupOf)) if (!other.core) again.set(other.id, other);
      }
    }
  }
  for (const border of again.values()) {
    for (const [report, target] of attach(register, linking, border, groupOf)) place(register, [report], target);
  }
}

function attach(register: Register, linking: Linking, border: Group, groupOf: (node: string) => Group): ReadonlyMap<ReportId, ReportId> {
  const ids = border.reports.map(({ id }) => id);
  const cores = around(register, ids, groupOf);
  if (cores.length === 0) return new Map(border.reports.map((report) => [report.id, border.id]));
  const judged = judgedPairs(register, [...ids, ...cores.flatMap(({ reports }) => reports.map(({ id }) => id))]);
  const surroundings = {
    ...judged,
    leaderOf: leaders(register),
    reportsOf: (document: ReportFacts["document"]) => reportsOf(register, document),
  };
  return linking.engagements.attach(border.reports, new Map(cores.map(({ id, reports }) => [id, reports])), surroundings);
}

/** Groups that seek what one of the reports carries, or carry what it seeks; by id. */
function around(register: Register, reports: readonly string[], groupOf: (node: string) => Group): Group[] {
  const keys = new Set(reports.flatMap((report) => keysOf(register, STRATA.borders, report)));
  const nodes = new Set([...keys].flatMap((key) => nodesWith(register, STRATA.borders, otherSide(key))));
  const found = new Map([...nodes].map((node) => groupOf(node)).map((group) => [group.id, group]));
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Writes the final engagement of reports. What it settles is looked at again, wherever they were and are. */
function place(register: Register, reports: readonly string[], engagement: ReportId): void {
  for (const report of reports) {
    const before = getMembership(register, STRATA.borders, report)?.group;
    if (before !== undefined && before !== engagement) addMark(register, STRATA.settled, before);
    setMembership(register, STRATA.borders, report, engagement, null);
  }
  addMark(register, STRATA.settled, engagement);
}

/** The reports that a mark means, of those that are still there. */
function holders(register: Register, mark: string): readonly string[] {
  const node = markedNode(mark);
  if (node === undefined) return nodesWith(register, STRATA.borders, mark);
  return isTold(register, node) ? [node] : [];
}

/** The group of a report, each loaded once. */
function groups(register: Register, linking: Linking): (node: string) => Group {
  const byNode = new Map<string, Group>();
  return (node) => {
    const known = byNode.get(node);
    if (known !== undefined) return known;
    const id = (getMembership(register, STRATA.engagements, node)?.group ?? node) as ReportId;
    const reports = factsOfNodes<ReportFacts>(register, membersOf(register, STRATA.engagements, id));
    const group = { id, reports, core: reports.some(linking.engagements.isCore) };
    for (const report of reports) byNode.set(report.id, group);
    return group;
  };
}
