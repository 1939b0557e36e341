import type { Names } from "../names/names.ts";
import { byCodeUnits } from "../text/order.ts";
import type { PersonForm } from "../types/facts.ts";
import type { PersonFormId } from "../types/ids.ts";
import { bridgeStateless } from "./bridge-stateless.ts";
import { joinOpen } from "./join-open.ts";
import { type Groups, type Pair, pairKey, partition, sharingKey } from "./partition.ts";
import { compareForms, type PersonContext, personRules, shareOffice } from "./person-rules.ts";

export { connectingKeys, type PersonContext } from "./person-rules.ts";

/**
 * Groups of a set of forms closed under `connectingKeys`, `must` and `settled`. Forms with a state come first; those
 * without would bridge namesakes of two states, so each group of them goes to the one group with a state that it fits.
 */
export function group(forms: readonly PersonForm[], context: PersonContext): Groups<PersonFormId> {
  const rules = personRules(forms, context);
  const [stated, stateless] = [forms.filter(({ state }) => state !== null), forms.filter(({ state }) => state === null)];
  const first = new Map([...joinOpen(stated, rules), ...joinOpen(stateless, rules)]);
  const joined = new Map([...first, ...bridgeStateless(forms, first, rules)]);
  return partition(forms, {
    id: rules.id,
    keysOf: ({ id }) => [joined.get(first.get(id) ?? id) ?? id],
    score: () => 0,
    veto: () => false,
    must: context.must,
    mustNot: context.mustNot,
  });
}

/** Whether two forms that share a key would be one person if there were no others, and whatever days they are of. */
export function linked(a: PersonForm, b: PersonForm, names: Names): boolean {
  if (a.state !== null && b.state !== null && a.state !== b.state) return false;
  const { verdict } = compareForms(a, b, names);
  return verdict === "same" || (verdict === "undecided" && a.state !== null && a.state === b.state && shareOffice(a, b));
}

/**
 * Pairs of groups of which only a person can say whether they are the same: names in doubt, namesakes,
 * and one name with one office in two states, one of which may be misread. Group ids, smaller first; sorted, distinct.
 */
export function undecided(forms: readonly PersonForm[], groups: Groups<PersonFormId>, context: PersonContext): readonly Pair[] {
  const { contradict, keysOf } = personRules(forms, context);
  const isDoubtful = (a: PersonForm, b: PersonForm): boolean =>
    !contradict(a, b) || (shareOffice(a, b) && compareForms(a, b, context.names).verdict === "same");
  const pairs = new Map<string, Pair>();
  for (const [a, b] of sharingKey(forms, keysOf)) {
    const [left, right] = [groups.get(a.id) ?? a.id, groups.get(b.id) ?? b.id];
    if (left === right || !isDoubtful(a, b)) continue;
    pairs.set(pairKey(left, right), left < right ? [left, right] : [right, left]);
  }
  const groupOf: ReadonlyMap<string, string> = groups;
  for (const [a, b] of context.mustNot) pairs.delete(pairKey(groupOf.get(a) ?? a, groupOf.get(b) ?? b));
  return [...pairs.values()].sort(([a, b], [c, d]) => byCodeUnits(a, c) || byCodeUnits(b, d));
}
