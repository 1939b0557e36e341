import type { Linking } from "../../pipeline/linking.ts";
import { setMembership } from "../../store/memberships.ts";
import type { Register } from "../../store/register.ts";
import { STRATA } from "../../store/strata.ts";
import type { OccasionForm } from "../../types/facts.ts";
import { factsOfNodes } from "./facts-of-nodes.ts";
import { judgedPairs } from "./judged-pairs.ts";
import { settleNeighbourhoods } from "./settle-neighbourhoods.ts";

/** Which forms are of one occasion. */
export function settleOccasions(register: Register, linking: Linking, marks: readonly string[]): void {
  settleNeighbourhoods(register, linking, STRATA.occasions, marks, (nodes) => {
    const groups = linking.occasions.group(factsOfNodes<OccasionForm>(register, nodes), judgedPairs(register, nodes));
    for (const [form, group] of groups) setMembership(register, STRATA.occasions, form, group, null);
  });
}
