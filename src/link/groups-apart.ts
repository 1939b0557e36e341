import type { PersonForm } from "../types/facts.ts";
import type { PersonFormId } from "../types/ids.ts";
import { type Groups, pairKey } from "./partition.ts";
import type { PersonRules } from "./person-rules.ts";

/** Whether two groups hold a pair that cannot be one. */
export type Apart = (a: PersonFormId, b: PersonFormId) => boolean;

export function apartIn(
  forms: readonly PersonForm[],
  groups: Groups<PersonFormId>,
  { mustNot, veto }: Pick<PersonRules, "mustNot" | "veto">,
): Apart {
  const members = Map.groupBy(forms, ({ id }) => groups.get(id) ?? id);
  const forbidden = new Set(mustNot.map(([a, b]) => pairKey(a, b)));
  const cannot = (x: PersonForm, y: PersonForm): boolean => forbidden.has(pairKey(x.id, y.id)) || veto(x, y);
  return (a, b) => members.get(a)?.some((x) => members.get(b)?.some((y) => cannot(x, y))) ?? false;
}
