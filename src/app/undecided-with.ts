import type { Linking } from "../pipeline/linking.ts";
import { alikeWith } from "../store/edges.ts";
import { judgementsOf } from "../store/judgements.ts";
import { getMembership, membersOf } from "../store/memberships.ts";
import { areToldTogether, getNode } from "../store/nodes.ts";
import type { Register } from "../store/register.ts";
import { STRATA } from "../store/strata.ts";
import type { PersonForm } from "../types/facts.ts";
import type { PersonFormId } from "../types/ids.ts";

/**
 * Groups of forms, by their ids, that may be one person with a group: some of their forms are alike, no document tells
 * them as two, and nobody judged them to be different.
 */
export function undecidedWith(register: Register, linking: Linking, group: string): PersonFormId[] {
  const groupOf = (form: string): string => getMembership(register, STRATA.persons, form)?.group ?? form;
  const members = membersOf(register, STRATA.persons, group);
  const judged = members.flatMap((form) => judgementsOf(register, form).flatMap(({ other, same }) => (same ? [] : [groupOf(other)])));
  const found = new Set<string>();
  const excluded = new Set([group, ...judged]);
  for (const form of members) {
    for (const other of alikeWith(register, form)) {
      const target = groupOf(other);
      if (!excluded.has(target) && !found.has(target) && isOpen(register, linking, form, other)) found.add(target);
    }
  }
  return [...found].sort() as PersonFormId[];
}

function isOpen(register: Register, linking: Linking, a: string, b: string): boolean {
  const [one, other] = [getNode<PersonForm>(register, a), getNode<PersonForm>(register, b)];
  if (one === undefined || other === undefined || !areToldTogether(register, a, b)) return one !== undefined && other !== undefined;
  return linking.persons.undecided(one, other, { must: [], mustNot: [], settled: [], distinct: [[a, b]] });
}
