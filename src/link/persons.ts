import type { NameComparison, Names } from "../names/names.ts";
import { byCodeUnits } from "../text/order.ts";
import type { PersonForm } from "../types/facts.ts";
import type { PersonFormId } from "../types/ids.ts";
import { bridgeStateless, type FormRules } from "./bridge-stateless.ts";
import { type Groups, type Judged, type Pair, pairKey, partition, sharingKey } from "./partition.ts";

export interface PersonContext extends Judged {
  readonly names: Names;
  /** Pairs that one document tells as distinct persons. Only pairs within the given nodes matter. */
  readonly distinct: readonly Pair[];
  /** Pairs that an engagement settled (link/settled-pairs.ts); the caller closes over them as over `must` (`pairKey`). */
  readonly settled: readonly Pair[];
}

const NOTHING_ALIKE: NameComparison = { score: 0, verdict: "different", because: [] };
const SAME_STATE = 100;
const SAME_OFFICE = 50;
/** What a name in doubt loses against one that is sure, although office and state or an engagement speak for it. */
const IN_DOUBT = 500;

/** Pairs of parts of the name; and one part with the office and the state, for a surname alone and for a misspelling. */
export function connectingKeys(form: PersonForm, names: Names): readonly string[] {
  const keys = new Set(form.names.flatMap(names.keys).map((key) => `name:${key}`));
  if (form.state !== null) {
    const facets = form.names.flatMap(names.facets);
    for (const office of form.offices) for (const facet of facets) keys.add(`office:${office}/${form.state}:${facet}`);
  }
  return [...keys].sort();
}

/**
 * Groups of a set of forms closed under `connectingKeys`, `must` and `settled`. Forms with a state come first; those
 * without would bridge namesakes of two states, so each group of them goes to the one group with a state that it fits.
 */
export function group(forms: readonly PersonForm[], context: PersonContext): Groups<PersonFormId> {
  const rules = rulesOf(context);
  const first = new Map([
    ...partition(
      forms.filter(({ state }) => state !== null),
      rules,
    ),
    ...partition(
      forms.filter(({ state }) => state === null),
      rules,
    ),
  ]);
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

/**
 * Pairs of groups of which only a person can say whether they are the same: names in doubt, and one name with one office
 * in two states, one of which may be misread. Group ids, smaller first; sorted, distinct.
 */
export function undecided(forms: readonly PersonForm[], groups: Groups<PersonFormId>, context: PersonContext): readonly Pair[] {
  const { veto, keysOf } = rulesOf(context);
  const isDoubtful = (a: PersonForm, b: PersonForm): boolean =>
    !veto(a, b) || (shareOffice(a, b) && compareForms(a, b, context.names).verdict === "same");
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

function rulesOf({ names, distinct, settled, mustNot }: PersonContext): FormRules {
  const told = new Set(distinct.map(([a, b]) => pairKey(a, b)));
  const together = new Set(settled.map(([a, b]) => pairKey(a, b)));
  const settledKeys = new Map<string, string[]>();
  for (const [a, b] of settled) for (const id of [a, b]) settledKeys.set(id, [...(settledKeys.get(id) ?? []), pairKey(a, b)]);
  return {
    id: ({ id }) => id,
    keysOf: (form) => [...connectingKeys(form, names), ...(settledKeys.get(form.id) ?? [])],
    score: (a, b) => scoreForms(a, b, compareForms(a, b, names), together.has(pairKey(a.id, b.id))),
    veto: (a, b) => {
      if (a.state !== null && b.state !== null && a.state !== b.state) return true;
      const { verdict } = compareForms(a, b, names);
      // A document that names one person in two scripts ("Abdellatif Hammouchi", an embedded post's "حموشي عبد اللطيف") tells two parties.
      return verdict === "different" || (verdict !== "same" && told.has(pairKey(a.id, b.id)));
    },
    mustNot,
  };
}

function scoreForms(a: PersonForm, b: PersonForm, { verdict, score }: NameComparison, settled: boolean): number {
  const sameState = a.state !== null && a.state === b.state;
  const sameOffice = shareOffice(a, b);
  const support = (sameState ? SAME_STATE : 0) + (sameOffice ? SAME_OFFICE : 0);
  if (verdict === "same") return score + support;
  return verdict === "undecided" && (settled || (sameState && sameOffice)) ? score - IN_DOUBT + support : -1;
}

function shareOffice(a: PersonForm, b: PersonForm): boolean {
  return a.offices.some((office) => b.offices.includes(office));
}

/** The best of all spellings; each form has few. */
function compareForms(a: PersonForm, b: PersonForm, names: Names): NameComparison {
  const all = a.names.flatMap((left) => b.names.map((right) => names.compare(left, right)));
  return all.reduce((best, next) => (next.score > best.score ? next : best), NOTHING_ALIKE);
}
