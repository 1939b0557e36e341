import type { NameComparison, Names } from "../names/names.ts";
import { toldAtOnce } from "../text/told-at-once.ts";
import type { DayBounds } from "../types/date.ts";
import type { PersonForm } from "../types/facts.ts";
import type { PersonFormId } from "../types/ids.ts";
import { isCommon } from "./common-name.ts";
import { type SeatOf, serveApart } from "./office-seats.ts";
import { type Judged, type Pair, pairKey } from "./partition.ts";

export interface PersonContext extends Judged {
  readonly names: Names;
  readonly seatOf: SeatOf;
  /** Days between the first and the last on which documents tell a form; null where no day is known. */
  readonly seen: (form: PersonFormId) => DayBounds | null;
  /** Pairs that one document tells as distinct persons. Only pairs within the given nodes matter. */
  readonly distinct: readonly Pair[];
  /** Pairs that an engagement settled (link/settled-pairs.ts); the caller closes over them as over `must` (`pairKey`). */
  readonly settled: readonly Pair[];
}

/** What besides the name says that two forms are one person; more is stronger. */
export const SUPPORT = { none: 0, office: 1, engagement: 2 } as const;

/** What is decided of pairs of forms; everything is symmetric. */
export interface PersonRules {
  readonly id: (form: PersonForm) => PersonFormId;
  readonly keysOf: (form: PersonForm) => readonly string[];
  /** Whole points for joining; below zero there is no reason to. */
  readonly score: (a: PersonForm, b: PersonForm) => number;
  /** Of a pair that there is a reason to join: whether the names alone do not say that it is one person. */
  readonly isOpen: (a: PersonForm, b: PersonForm) => boolean;
  readonly support: (a: PersonForm, b: PersonForm) => number;
  /** Whether states, names or a document say that they are two. */
  readonly contradict: (a: PersonForm, b: PersonForm) => boolean;
  /** `contradict`, or namesakes: a common name, and offices that nobody holds at one time. */
  readonly veto: (a: PersonForm, b: PersonForm) => boolean;
  readonly mustNot: readonly Pair[];
}

const NOTHING_ALIKE: NameComparison = { score: 0, verdict: "different", because: [], rarity: 0 };
const SAME_STATE = 100;
const SAME_OFFICE = 50;
/** Names that are sure come before all that are in doubt, although office and state or an engagement speak for these. */
const SURE = 2000;

/** @param forms all among which is decided: what one of them tells may decide about two others */
export function personRules(forms: readonly PersonForm[], context: PersonContext): PersonRules {
  const { names, distinct, settled, mustNot, seatOf, seen } = context;
  const told = pairSet(distinct);
  const together = pairSet(settled);
  const settledKeys = new Map<string, string[]>();
  for (const [a, b] of settled) for (const id of [a, b]) settledKeys.set(id, [...(settledKeys.get(id) ?? []), pairKey(a, b)]);
  const compare = (a: PersonForm, b: PersonForm): NameComparison => compareForms(a, b, names);
  const sameTime = (a: PersonForm, b: PersonForm): boolean | null => toldAtOnce(seen(a.id), seen(b.id));
  const support = (a: PersonForm, b: PersonForm): number =>
    together.has(pairKey(a.id, b.id)) ? SUPPORT.engagement : shareOffice(a, b) && sameTime(a, b) !== false ? SUPPORT.office : SUPPORT.none;
  const isToldOfOne = toldOfOne(forms, names);
  const areNamesakes = (a: PersonForm, b: PersonForm): boolean =>
    serveApart(a.offices, b.offices, seatOf) &&
    isCommon(compare(a, b)) &&
    sameTime(a, b) !== false &&
    !together.has(pairKey(a.id, b.id)) &&
    !isToldOfOne(a, b);
  const contradict = (a: PersonForm, b: PersonForm): boolean => {
    if (!mayBe(a, b)) return true;
    const { verdict } = compare(a, b);
    // A document that names one person in two scripts ("Abdellatif Hammouchi", an embedded post's "حموشي عبد اللطيف") tells two parties.
    return verdict === "different" || (verdict !== "same" && told.has(pairKey(a.id, b.id)));
  };
  return {
    id: ({ id }) => id,
    keysOf: (form) => [...connectingKeys(form, names), ...(settledKeys.get(form.id) ?? [])],
    support,
    score: (a, b) => scoreForms(a, b, compare(a, b), support(a, b)),
    isOpen: (a, b) => !isSame(compare(a, b)) || (isCommon(compare(a, b)) && !shareOffice(a, b)),
    contradict,
    veto: (a, b) => contradict(a, b) || areNamesakes(a, b),
    mustNot,
  };
}

/** Pairs of parts of the name; and one part with the office and the state, for a surname alone and for a misspelling. */
export function connectingKeys(form: PersonForm, names: Names): readonly string[] {
  const keys = new Set(form.names.flatMap(names.keys).map((key) => `name:${key}`));
  if (form.state !== null) {
    const facets = form.names.flatMap(names.facets);
    for (const office of form.offices) for (const facet of facets) keys.add(`office:${office}/${form.state}:${facet}`);
  }
  return [...keys].sort();
}

/** The best of all spellings; each form has few. */
export function compareForms(a: PersonForm, b: PersonForm, names: Names): NameComparison {
  const all = a.names.flatMap((left) => b.names.map((right) => names.compare(left, right)));
  return all.reduce((best, next) => (next.score > best.score ? next : best), NOTHING_ALIKE);
}

export function shareOffice(a: PersonForm, b: PersonForm): boolean {
  return a.offices.some((office) => b.offices.includes(office));
}

/** Whether a form of the same name is told with an office of each of two others: then one person holds both. */
function toldOfOne(forms: readonly PersonForm[], names: Names): (a: PersonForm, b: PersonForm) => boolean {
  const withSeveral = forms.filter(({ offices }) => offices.length > 1);
  const holds = (c: PersonForm, form: PersonForm): boolean =>
    shareOffice(c, form) && mayBe(c, form) && isSame(compareForms(c, form, names)) && shareKey(c, form, names);
  return (a, b) => withSeveral.some((c) => holds(c, a) && holds(c, b));
}

/** Only such pairs are sure to be looked at together. */
function shareKey(a: PersonForm, b: PersonForm, names: Names): boolean {
  const keys = new Set(connectingKeys(a, names));
  return connectingKeys(b, names).some((key) => keys.has(key));
}

/** Not of two states. */
function mayBe(a: PersonForm, b: PersonForm): boolean {
  return a.state === null || b.state === null || a.state === b.state;
}

function isSame({ verdict }: NameComparison): boolean {
  return verdict === "same";
}

function scoreForms(a: PersonForm, b: PersonForm, { verdict, score }: NameComparison, support: number): number {
  const sameState = a.state !== null && a.state === b.state;
  const points = (sameState ? SAME_STATE : 0) + (shareOffice(a, b) ? SAME_OFFICE : 0);
  if (verdict === "same") return SURE + score + points;
  const decides = support === SUPPORT.engagement || (support === SUPPORT.office && sameState);
  return verdict === "undecided" && decides ? score + points : -1;
}

function pairSet(pairs: readonly Pair[]): ReadonlySet<string> {
  return new Set(pairs.map(([a, b]) => pairKey(a, b)));
}
