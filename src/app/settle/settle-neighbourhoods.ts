import type { Linking } from "../../pipeline/linking.ts";
import { edgesOf } from "../../store/edges.ts";
import { judgementsOf } from "../../store/judgements.ts";
import { removeMark } from "../../store/marks.ts";
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
  const done = new Set<string>();
  for (const start of startsOf(register, linking, stratum, marks)) {
    if (done.has(start) || !isTold(register, start)) continue;
    const nodes = neighbourhood(start, linked);
    for (const node of nodes) {
      done.add(node);
      removeMark(register, stratum, nodeMark(node));
    }
    settle(nodes);
  }
}

/** The marked nodes, with their links found where they are fresh, and those that they are linked with no more. */
function startsOf(register: Register, linking: Linking, stratum: StratumNumber, marks: readonly string[]): Set<string> {
  const connect = connector(register, linking, stratum);
  const starts = new Set<string>();
  for (const mark of marks) {
    removeMark(register, stratum, mark);
    const node = markedNode(mark);
    if (node === undefined) continue;
    starts.add(node);
    if (isFresh(mark)) for (const lost of connect(node)) starts.add(lost);
  }
  return starts;
}

function judgedTheSame(register: Register, node: string): string[] {
  return judgementsOf(register, node).flatMap(({ other, same }) => (same ? [other] : []));
}
