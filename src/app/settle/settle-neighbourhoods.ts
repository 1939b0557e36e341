import { judgementsOf } from "../../store/judgements.ts";
import { removeMark } from "../../store/marks.ts";
import { isTold, nodesWith } from "../../store/nodes.ts";
import type { Register } from "../../store/register.ts";
import type { StratumNumber } from "../../store/strata.ts";
import { markedNode, nodeMark } from "../node-kinds.ts";
import { neighbourhood } from "./neighbourhood.ts";

/** Calls `settle` once for each neighbourhood that the marks touch, and takes the marks of its nodes away. */
export function settleNeighbourhoods(
  register: Register,
  stratum: StratumNumber,
  marks: readonly string[],
  settle: (nodes: readonly string[]) => void,
  linked: (node: string) => readonly string[] = () => [],
): void {
  const links = (node: string): string[] => [...sameAs(register, node), ...linked(node)].filter((other) => isTold(register, other));
  const done = new Set<string>();
  for (const mark of marks) {
    removeMark(register, stratum, mark);
    for (const start of holders(register, stratum, mark)) {
      if (done.has(start)) continue;
      const nodes = neighbourhood(register, stratum, start, links);
      for (const node of nodes) {
        done.add(node);
        removeMark(register, stratum, nodeMark(node));
      }
      settle(nodes);
    }
  }
}

/** The nodes that a mark means, of those that are still there. */
export function holders(register: Register, stratum: StratumNumber, mark: string): readonly string[] {
  const node = markedNode(mark);
  if (node === undefined) return nodesWith(register, stratum, mark);
  return isTold(register, node) ? [node] : [];
}

function sameAs(register: Register, node: string): string[] {
  return judgementsOf(register, node).flatMap(({ other, same }) => (same ? [other] : []));
}
