import type { PersonForm } from "../types/facts.ts";
import type { PersonFormId } from "../types/ids.ts";
import { type Apart, apartIn } from "./groups-apart.ts";
import { type Groups, sharingKey } from "./partition.ts";
import { type PersonRules, SUPPORT } from "./person-rules.ts";

/** The group with a state that one without may belong to. */
interface Bridge {
  readonly to: PersonFormId;
  /** What besides the name speaks for it (`SUPPORT`). */
  readonly support: number;
}

/**
 * For each group of forms without a state the one group with a state that it belongs to: the only one that an engagement
 * settles it to be, or else that holds the same office, or else that it fits at all. Not in the answer is a group that fits
 * several, and one of several that fit the same but cannot be one.
 */
export function bridgeStateless(forms: readonly PersonForm[], groups: Groups<PersonFormId>, rules: PersonRules): Groups<PersonFormId> {
  const apart = apartIn(forms, groups, rules);
  const bridges = new Map<PersonFormId, Bridge>();
  for (const [stateless, targets] of fitting(forms, groups, rules, apart)) {
    const support = Math.max(...targets.values());
    const [only, ...others] = [...targets].flatMap(([target, each]) => (each === support ? [target] : []));
    if (only !== undefined && others.length === 0) bridges.set(stateless, { to: only, support });
  }
  const isRivalled = (from: PersonFormId, { to, support }: Bridge): boolean =>
    [...bridges].some(([other, rival]) => other !== from && rival.to === to && rival.support >= support && apart(from, other));
  return new Map([...bridges].flatMap(([from, bridge]) => (isRivalled(from, bridge) ? [] : [[from, bridge.to]])));
}

/** Groups with a state that a group without one has an edge to and no veto against, and what speaks for them besides the name. */
function fitting(
  forms: readonly PersonForm[],
  groups: Groups<PersonFormId>,
  rules: PersonRules,
  apart: Apart,
): ReadonlyMap<PersonFormId, ReadonlyMap<PersonFormId, number>> {
  const groupOf = ({ id }: PersonForm): PersonFormId => groups.get(id) ?? id;
  const fits = new Map<PersonFormId, Map<PersonFormId, number>>();
  for (const [a, b] of sharingKey(forms, rules.keysOf)) {
    if ((a.state === null) === (b.state === null) || rules.score(a, b) < 0) continue;
    const [from, to] = a.state === null ? [groupOf(a), groupOf(b)] : [groupOf(b), groupOf(a)];
    const targets = fits.get(from) ?? new Map<PersonFormId, number>();
    if (!targets.has(to) && apart(from, to)) continue;
    fits.set(from, targets.set(to, Math.max(rules.support(a, b), targets.get(to) ?? SUPPORT.none)));
  }
  return fits;
}
