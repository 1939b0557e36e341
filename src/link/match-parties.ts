import type { Names } from "../names/names.ts";
import type { ReportParty } from "./report-parties.ts";

/** Points for a party that two reports have in common. */
const SAME_NAME = 100;
const SAME_OFFICE = 80;
const UNDECIDED_NAME_SAME_OFFICE = 60;
const SAME_NAME_OTHER_STATE = 50;
const UNDECIDED_NAME = 40;
/** "The minister of the interior" and a person with that office whose state is not told. */
const SAME_OFFICE_NO_STATE = 60;
/** "The Turkish minister of the interior" and a Turk whose office is not told: nothing speaks against it. */
const MAY_HOLD_OFFICE = 10;

export interface PartyMatch {
  readonly points: number;
  /** Parties in common. */
  readonly matched: number;
  /** Named persons in common, by their names and of no two states, or by names in doubt and one office of one state. */
  readonly sure: readonly ReportParty[];
  /** Parties of each side that the other does not have. */
  readonly left: readonly ReportParty[];
  readonly right: readonly ReportParty[];
}

/** Pairs off the parties of two reports, the surest first. */
export function matchParties(left: readonly ReportParty[], right: readonly ReportParty[], names: Names): PartyMatch {
  const pairs = left
    .flatMap((a, i) => right.map((b, j) => ({ a, b, i, j, points: pointsOf(a, b, names) })))
    .filter(({ points }) => points > 0);
  const used = new Set<ReportParty>();
  const sure: ReportParty[] = [];
  let [points, matched] = [0, 0];
  for (const pair of pairs.sort((x, y) => y.points - x.points || x.i - y.i || x.j - y.j)) {
    if (used.has(pair.a) || used.has(pair.b)) continue;
    used.add(pair.a).add(pair.b);
    points += pair.points;
    matched += 1;
    if (isSure(pair)) sure.push(pair.a.state === null ? pair.b : pair.a);
  }
  return { points, matched, sure, left: left.filter((party) => !used.has(party)), right: right.filter((party) => !used.has(party)) };
}

function isSure({ a, b, points }: { readonly a: ReportParty; readonly b: ReportParty; readonly points: number }): boolean {
  return a.name !== null && b.name !== null && points >= UNDECIDED_NAME_SAME_OFFICE;
}

function pointsOf(a: ReportParty, b: ReportParty, names: Names): number {
  const stateKnown = a.state !== null && b.state !== null;
  const otherState = stateKnown && a.state !== b.state;
  const sameOffice = a.office !== null && a.office === b.office && stateKnown && !otherState;
  if (a.name === null || b.name === null) return sameOffice ? SAME_OFFICE : otherState ? 0 : unnamedPoints(a, b);
  const { verdict } = names.compare(a.name, b.name);
  if (verdict === "same") return otherState ? SAME_NAME_OTHER_STATE : SAME_NAME;
  if (verdict === "different" || otherState) return 0;
  return sameOffice ? UNDECIDED_NAME_SAME_OFFICE : UNDECIDED_NAME;
}

/** Of two parties that are not of two states, and one of which is an office without a name. */
function unnamedPoints(a: ReportParty, b: ReportParty): number {
  if (a.office !== null && b.office !== null) return a.office === b.office ? SAME_OFFICE_NO_STATE : 0;
  return a.state !== null && b.state !== null ? MAY_HOLD_OFFICE : 0;
}
