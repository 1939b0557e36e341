import type { Names } from "../names/names.ts";
import type { ReportFacts } from "../types/facts.ts";
import type { EngagementContext } from "./engagement-context.ts";
import { areOneGathering, shareEdition } from "./gatherings.ts";
import { isList, keyParties } from "./key-parties.ts";
import { matchParties, type PartyMatch } from "./match-parties.ts";
import { comparePlaces, type PlaceRelation } from "./places-agree.ts";
import { partiesAround, partiesOf, statesOf } from "./report-parties.ts";
import { daysApart, isMultilateral, isNarrow, isOccasionItself } from "./report-shape.ts";
import { areManyAlike, tellAlike } from "./undated.ts";
import { shareDayOfYear } from "./yearless-days.ts";

/** Points that two reports need to be of one engagement. */
const NEEDED = 150;
const COPY = 100;
const COMMON_PLACE = 60;
const SAME_EDITION = 30;
/** The same gathering, whoever is named: contradictions count for nothing. */
export const GATHERING = 150;
const SAME_DAYS = 30;
const OVERLAP = 15;
const DAY_OFF = -40;
const PLACES: Readonly<Record<PlaceRelation, number>> = { same: 20, within: 10, unknown: 0, other: -40 };
const SAME_KIND = 10;
const OTHER_KIND = -10;
const CALL_OR_NOT = -30;
/** For each party of either side that stands in the place of one of the other. */
const CONTRADICTION = -60;
const STATES_BOTH_WAYS = -40;

/** Whether two reports tell one engagement: at least zero if so, the more the surer. Whole points; symmetric. */
export function scoreReports(a: ReportFacts, b: ReportFacts, context: EngagementContext): number {
  const match = matchReports(a, b, context.names);
  const copied = areCopies(a, b, context);
  if (!hasEnough(a, b, match, copied, context.names)) return -1;
  const points =
    match.points +
    (areOneGathering(a, b) ? GATHERING : contradictions(match)) +
    (copied ? COPY : 0) +
    statePoints(a, b) +
    dayPoints(a, b) +
    PLACES[comparePlaces(a, b)] +
    kindPoints(a, b) +
    (shareEdition(a, b) ? SAME_EDITION : 0);
  return points - NEEDED;
}

/**
 * Pairs off the participants of two reports: all, or of a list beside a report that lists nobody those who lead its sides. Of what contains
 * others also whom each names in the rest of it, if a participant is the same and nobody tells another place.
 */
export function matchReports(a: ReportFacts, b: ReportFacts, names: Names): PartyMatch {
  if (isList(a) !== isList(b) && !isMultilateral(a) && !isMultilateral(b)) return matchParties(keyParties(a), keyParties(b), names);
  const own = matchParties(partiesOf(a), partiesOf(b), names);
  return a.level === "atomic" || own.matched === 0 || comparePlaces(a, b) === "other"
    ? own
    : matchParties(partiesAround(a), partiesAround(b), names);
}

/** Whether the documents of two reports are copies of one text. */
export function areCopies(a: ReportFacts, b: ReportFacts, { leaderOf }: EngagementContext): boolean {
  return leaderOf(a.document) === leaderOf(b.document);
}

export function contradictions({ left, right }: PartyMatch): number {
  return Math.min(left.length, right.length) * CONTRADICTION;
}

/** States that take part in both. */
export function commonStates(a: ReportFacts, b: ReportFacts): number {
  const states = new Set(statesOf(a));
  return statesOf(b).filter((state) => states.has(state)).length;
}

/** Whether more than who met where speaks for two reports: their days, an edition, three persons, the same text. */
export function areSurelyAlike(a: ReportFacts, b: ReportFacts, context: EngagementContext): boolean {
  if (areCopies(a, b, context) || isNarrow(a) || isNarrow(b) || shareEdition(a, b) || shareDayOfYear(a, b)) return true;
  return areManyAlike(matchParties(partiesOf(a), partiesOf(b), context.names));
}

/** What no points can make up for: who takes part must be the same to some degree. */
function hasEnough(a: ReportFacts, b: ReportFacts, match: PartyMatch, copied: boolean, names: Names): boolean {
  const { matched } = match;
  const edition = shareEdition(a, b);
  if (copied) return matched > 0 || (edition && isOccasionItself(a)) || commonStates(a, b) > 1;
  if (areOneGathering(a, b)) return true;
  if (!isNarrow(a) && !isNarrow(b) && !edition) return tellAlike(a, b, match, names);
  if (a.level === "atomic") return matched > 1;
  return matched > 1 || (matched === 1 && (edition || haveCommonPlace(a, b)));
}

/** Where somebody went: the states, of which one is not his own, or the city where neither report tells such a state. */
function haveCommonPlace(a: ReportFacts, b: ReportFacts): boolean {
  if (commonStates(a, b) > 1) return true;
  return a.city !== null && a.city === b.city && statesOf(a).length < 2 && statesOf(b).length < 2;
}

function statePoints(a: ReportFacts, b: ReportFacts): number {
  const [left, right] = [statesOf(a).length, statesOf(b).length];
  const common = commonStates(a, b);
  const bothWays = common < left && common < right && !isOccasionItself(a) ? STATES_BOTH_WAYS : 0;
  return bothWays + (a.level === "container" && haveCommonPlace(a, b) ? COMMON_PLACE : 0);
}

function dayPoints(left: ReportFacts, right: ReportFacts): number {
  const [a, b] = [left.bounds, right.bounds];
  if (a === null || b === null) return shareDayOfYear(left, right) ? SAME_DAYS : 0;
  if (a.first === b.first && a.last === b.last) return SAME_DAYS;
  // More than a day apart are only copies: the veto has taken out the others.
  return daysApart(a, b) === 0 ? OVERLAP : DAY_OFF;
}

function kindPoints(a: ReportFacts, b: ReportFacts): number {
  if (a.kind === b.kind) return SAME_KIND;
  return a.kind === "call" || b.kind === "call" ? CALL_OR_NOT : OTHER_KIND;
}
