import { keysOf, nodesWith } from "../../store/nodes.ts";
import type { Register } from "../../store/register.ts";
import type { StratumNumber } from "../../store/strata.ts";

/**
 * All nodes that can be reached from one through shared keys and links: what is decided about any of them depends on
 * nothing outside. Sorted by id.
 * @param linked nodes that belong to a node's neighbourhood whatever its keys; those that are not there are left out by `isThere`
 */
export function neighbourhood(
  register: Register,
  stratum: StratumNumber,
  start: string,
  linked: (node: string) => readonly string[],
): string[] {
  const nodes = new Set([start]);
  const keys = new Set<string>();
  // A set is walked in the order of insertion, what is added on the way included.
  for (const node of nodes) {
    for (const other of linked(node)) nodes.add(other);
    for (const key of keysOf(register, stratum, node)) {
      if (keys.has(key)) continue;
      keys.add(key);
      for (const holder of nodesWith(register, stratum, key)) nodes.add(holder);
    }
  }
  return [...nodes].sort();
}
