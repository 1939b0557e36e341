import type { PersonForm } from "../types/facts.ts";
import type { PersonFormId } from "../types/ids.ts";
import { type Groups, type Pair, pairKey, sharingKey } from "./partition.ts";

export interface FormRules {
  readonly id: (form: PersonForm) => PersonFormId;
  readonly keysOf: (form: PersonForm) => readonly string[];
  readonly score: (a: PersonForm, b: PersonForm) => number;
  readonly veto: (a: PersonForm, b: PersonForm) => boolean;
  readonly mustNot: readonly Pair[];
}

/**
 * For each group of forms without a state the one group with a state that it belongs to: the only one that holds the
 * same office, or else the only one that it fits at all. A group that fits several is not in the answer.
 */
export function bridgeStateless(forms: readonly PersonForm[], groups: Groups<PersonFormId>, rules: FormRules): Groups<PersonFormId> {
  const bridges = new Map<PersonFormId, PersonFormId>();
  for (const [stateless, targets] of fitting(forms, groups, rules)) {
    const sameOffice = [...targets].filter(([, office]) => office).map(([target]) => target);
    const candidates = sameOffice.length > 0 ? sameOffice : [...targets.keys()];
    const [only, ...others] = candidates;
    if (only !== undefined && others.length === 0) bridges.set(stateless, only);
  }
  return bridges;
}

/** Groups with a state that a group without one has an edge to and no veto against, and whether they have an office in common. */
function fitting(
  forms: readonly PersonForm[],
  groups: Groups<PersonFormId>,
  rules: FormRules,
): ReadonlyMap<PersonFormId, ReadonlyMap<PersonFormId, boolean>> {
  const groupOf = ({ id }: PersonForm): PersonFormId => groups.get(id) ?? id;
  const members = Map.groupBy(forms, groupOf);
  const forbidden = new Set(rules.mustNot.map(([a, b]) => pairKey(a, b)));
  const apart = (x: PersonForm, y: PersonForm): boolean => forbidden.has(pairKey(x.id, y.id)) || rules.veto(x, y);
  const fits = new Map<PersonFormId, Map<PersonFormId, boolean>>();
  for (const [a, b] of sharingKey(forms, rules.keysOf)) {
    if ((a.state === null) === (b.state === null) || rules.score(a, b) < 0) continue;
    const [stateless, stated] = a.state === null ? [a, b] : [b, a];
    const [from, to] = [groupOf(stateless), groupOf(stated)];
    const targets = fits.get(from) ?? new Map<PersonFormId, boolean>();
    const office = stateless.offices.some((each) => stated.offices.includes(each));
    if (!targets.has(to) && members.get(from)?.some((x) => members.get(to)?.some((y) => apart(x, y)))) continue;
    fits.set(from, targets.set(to, office || targets.get(to) === true));
  }
  return fits;
}
