import type { Names } from "../names/names.ts";
import type { ReportParty } from "./report-parties.ts";

/** Points for a party that two reports have in common. */
const SAME_NAME = 100;
const SAME_OFFICE = 80;
const UNDECIDED_NAME_SAME_OFFICE = 60;
const SAME_NAME_OTHER_STATE = 50;
const UNDECIDED_NAME = 40;

export interface PartyMatch {
  readonly points: number;
  /** Parties in common. */
  readonly matched: number;
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
  let [points, matched] = [0, 0];
  for (const pair of pairs.sort((x, y) => y.points - x.points || x.i - y.i || x.j - y.j)) {
    if (used.has(pair.a) || used.has(pair.b)) continue;
    used.add(pair.a).add(pair.b);
    points += pair.points;
    matched += 1;
  }
  return { points, matched, left: left.filter((party) => !used.has(party)), right: right.filter((party) => !used.has(party)) };
}

function pointsOf(a: ReportParty, b: ReportParty, names: Names): number {
  const stateKnown = a.state !== null && b.state !== null;
  const sameOffice = a.office !== null && a.office === b.office && stateKnown && a.state === b.state;
  if (a.name === null || b.name === null) return sameOffice ? SAME_OFFICE : 0;
  const { verdict } = names.compare(a.name, b.name);
  const otherState = stateKnown && a.state !== b.state;
  if (verdict === "same") return otherState ? SAME_NAME_OTHER_STATE : SAME_NAME;
  if (verdict === "different" || otherState) return 0;
  return sameOffice ? UNDECIDED_NAME_SAME_OFFICE : UNDECIDED_NAME;
}
