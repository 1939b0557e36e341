import type { Names } from "../names/names.ts";
import type { ReportFacts } from "../types/facts.ts";
import { matchParties, type PartyMatch } from "./match-parties.ts";
import { comparePlaces, placesAgree } from "./places-agree.ts";
import { partiesOf, type ReportParty } from "./report-parties.ts";
import { daysApart, isMultilateral, isSpanned } from "./report-shape.ts";
import { shareDayOfYear } from "./yearless-days.ts";

/** Participants in common that make up for days that nobody tells. */
const PERSONS = 3;

/** So many participants in common make up for days that nobody tells, wherever they met. */
export function areManyAlike({ matched }: Pick<PartyMatch, "matched">): boolean {
  return matched >= PERSONS;
}

/**
 * Whether two reports of which nobody tells the days tell so much alike that they are of one engagement, as far as is known: three persons,
 * one of whom may only be named beside it; or a named person of either side who met in one city, or in a state of which one report tells no
 * city, or in one month, or on one day of a month. Where the same two are known to have met at two times, these do not hold (`attach-borders.ts`).
 * @param match of the parties of both; of what contains others, with those around
 */
export function tellAlike(a: ReportFacts, b: ReportFacts, match: PartyMatch, names: Names): boolean {
  if (areManyAlike(match)) return true;
  if (comparePlaces(a, b) === "other" || isMultilateral(a) || isMultilateral(b)) return false;
  const own = matchParties(partiesOf(a), partiesOf(b), names).matched;
  if (own < (a.level === "atomic" ? 2 : 1)) return false;
  if (areOfBothSides(match.sure) && (placesAgree(a, b) || areOfOneMonth(a, b) || shareDayOfYear(a, b))) return true;
  return areManyAlike({ matched: matchParties(everybody(a), everybody(b), names).sure.length });
}

function areOfBothSides(persons: readonly ReportParty[]): boolean {
  return new Set(persons.flatMap(({ state }) => state ?? [])).size > 1;
}

function areOfOneMonth(a: ReportFacts, b: ReportFacts): boolean {
  return a.bounds !== null && b.bounds !== null && isSpanned(a) && isSpanned(b) && daysApart(a.bounds, b.bounds) === 0;
}

function everybody(report: ReportFacts): readonly ReportParty[] {
  return [...partiesOf(report), ...report.company];
}
