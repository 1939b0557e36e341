import { judgementsOf } from "../../store/judgements.ts";
import type { Register } from "../../store/register.ts";

type Pair = readonly [string, string];

/** What is judged of pairs within a neighbourhood; smaller ids first. */
export function judgedPairs(
  register: Register,
  nodes: readonly string[],
): { readonly must: readonly Pair[]; readonly mustNot: readonly Pair[] } {
  const within = new Set(nodes);
  const must: Pair[] = [];
  const mustNot: Pair[] = [];
  for (const node of nodes) {
    for (const { other, same } of judgementsOf(register, node)) {
      if (node < other && within.has(other)) (same ? must : mustNot).push([node, other]);
    }
  }
  return { must, mustNot };
}
