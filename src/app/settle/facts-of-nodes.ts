import { getNode, type Node } from "../../store/nodes.ts";
import type { Register } from "../../store/register.ts";

/** Facts of nodes that are known to be there. */
export function factsOfNodes<N extends Node>(register: Register, ids: readonly string[]): N[] {
  return ids.map((id) => {
    const facts = getNode<N>(register, id);
    if (facts === undefined) throw new Error(`${id} belongs to a group but is not in the register: rebuild it`);
    return facts;
  });
}
