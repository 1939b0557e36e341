import type { Linking } from "../../pipeline/linking.ts";
import { edgesOf } from "../../store/edges.ts";
import { judgementsOf } from "../../store/judgements.ts";
import { addMark, removeMark } from "../../store/marks.ts";
import { isTold } from "../../store/nodes.ts";
import type { Register } from "../../store/register.ts";
import type { StratumNumber } from "../../store/strata.ts";
import { isFresh, markedNode, nodeMark } from "../node-kinds.ts";
import { connector } from "./connect.ts";
import { neighbourhood } from "./neighbourhood.ts";

/**
 * Calls `settle` once for each neighbourhood that the marks touch, and takes the marks of its nodes away. What is
 * decided within a neighbourhood depends on nothing outside.
 * @param further nodes that belong to a node's neighbourhood besides those that it is linked with
 */
export function settleNeighbourhoods(
  register: Register,
  linking: Linking,
  stratum: StratumNumber,
  marks: readonly string[],
  settle: (nodes: readonly string[]) => void,
  further: (node: string) => readonly string[] = () => [],
): void {
  const linked = (node: string): string[] => {
    const uncertain = [...judgedTheSame(register, node), ...further(node)].filter((other) => isTold(register, other));
    return [...edgesOf(register, stratum, node), ...uncertain];
  };
  const fresh = marks.filter(isFresh);
  if (fresh.length > 0) {
    connectAll(register, linking, stratum, fresh);
    return;
  }
  const done = new Set<string>();
  for (const start of nodesMarked(register, stratum, marks)) {
    if (done.has(start) || !isTold(register, start)) continue;
    const nodes = neighbourhood(start, linked);
    for (const node of nodes) {
      done.add(node);
      removeMark(register, stratum, nodeMark(node));
    }
    settle(nodes);
  }
}

/**
 * Finds the links of nodes that are new or changed, and marks them, and those that they are linked with no more, to be settled. Fresh
 * marks come first in the order of marks, so a neighbourhood is settled once all its links are known, and not once for each portion of them.
 */
function connectAll(register: Register, linking: Linking, stratum: StratumNumber, fresh: readonly string[]): void {
  const connect = connector(register, linking, stratum);
  for (const mark of fresh) {
    removeMark(register, stratum, mark);
    const node = markedNode(mark);
    if (node !== undefined) for (const changed of [node, ...connect(node)]) addMark(register, stratum, nodeMark(changed));
  }
}

function nodesMarked(register: Register, stratum: StratumNumber, marks: readonly string[]): Set<string> {
  for (const mark of marks) removeMark(register, stratum, mark);
  return new Set(marks.flatMap((mark) => markedNode(mark) ?? []));
}

function judgedTheSame(register: Register, node: string): string[] {
  return judgementsOf(register, node).flatMap(({ other, same }) => (same ? [other] : []));
}
