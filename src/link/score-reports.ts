import type { DayBounds } from "../types/date.ts";
import type { ReportFacts } from "../types/facts.ts";
import type { EngagementContext } from "./engagement-context.ts";
import { matchParties, type PartyMatch } from "./match-parties.ts";
import { partiesOf, statesOf } from "./report-parties.ts";
import { daysApart, editionsOf, isNarrow, isOccasionItself } from "./report-shape.ts";

/** Points that two reports need to be of one engagement. */
const NEEDED = 150;
const COPY = 100;
const COMMON_PLACE = 60;
const SAME_EDITION = 30;
const EDITION_ITSELF = 150;
const SAME_DAYS = 30;
const OVERLAP = 15;
const DAY_OFF = -40;
const SAME_CITY = 20;
const OTHER_CITY = -40;
const SAME_KIND = 10;
const OTHER_KIND = -10;
const CALL_OR_NOT = -30;
/** For each party of either side that stands in the place of one of the other. */
const CONTRADICTION = -60;
const STATES_BOTH_WAYS = -40;
/** Persons in common that make up for days that nobody tells. */
const UNDATED_PERSONS = 3;

/** Whether two reports tell one engagement: at least zero if so, the more the surer. Whole points; symmetric. */
export function scoreReports(a: ReportFacts, b: ReportFacts, context: EngagementContext): number {
  const match = matchParties(partiesOf(a), partiesOf(b), context.names);
  const copied = areCopies(a, b, context);
  if (!hasEnough(a, b, match, copied)) return -1;
  const points =
    match.points +
    Math.min(match.left.length, match.right.length) * CONTRADICTION +
    (copied ? COPY : 0) +
    statePoints(a, b) +
    dayPoints(a.bounds, b.bounds) +
    placePoints(a, b) +
    kindPoints(a, b) +
    editionPoints(a, b);
  return points - NEEDED;
}

/** Whether the documents of two reports are copies of one text. */
export function areCopies(a: ReportFacts, b: ReportFacts, { leaderOf }: EngagementContext): boolean {
  return leaderOf(a.document) === leaderOf(b.document);
}

export function shareEdition(a: ReportFacts, b: ReportFacts): boolean {
  const editions = new Set(editionsOf(a));
  return editionsOf(b).some((edition) => editions.has(edition));
}

/** States that take part in both. */
export function commonStates(a: ReportFacts, b: ReportFacts): number {
  const states = new Set(statesOf(a));
  return statesOf(b).filter((state) => states.has(state)).length;
}

/** What no points can make up for: who takes part must be the same to some degree. */
function hasEnough(a: ReportFacts, b: ReportFacts, { matched }: PartyMatch, copied: boolean): boolean {
  const edition = shareEdition(a, b);
  if (copied) return matched > 0 || (edition && isOccasionItself(a)) || commonStates(a, b) > 1;
  if (edition && isOccasionItself(a) && isOccasionItself(b)) return true;
  if (!isNarrow(a) && !isNarrow(b) && !edition) return matched >= UNDATED_PERSONS;
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

function dayPoints(a: DayBounds | null, b: DayBounds | null): number {
  if (a === null || b === null) return 0;
  if (a.first === b.first && a.last === b.last) return SAME_DAYS;
  // More than a day apart are only copies: the veto has taken out the others.
  return daysApart(a, b) === 0 ? OVERLAP : DAY_OFF;
}

function placePoints(a: ReportFacts, b: ReportFacts): number {
  if (a.city === null || b.city === null) return 0;
  return a.city === b.city ? SAME_CITY : OTHER_CITY;
}

function kindPoints(a: ReportFacts, b: ReportFacts): number {
  if (a.kind === b.kind) return SAME_KIND;
  return a.kind === "call" || b.kind === "call" ? CALL_OR_NOT : OTHER_KIND;
}

function editionPoints(a: ReportFacts, b: ReportFacts): number {
  if (!shareEdition(a, b)) return 0;
  return isOccasionItself(a) && isOccasionItself(b) ? EDITION_ITSELF : SAME_EDITION;
}
