import type { Names } from "../names/names.ts";
import type { ReportFacts } from "../types/facts.ts";
import { matchParties, type PartyMatch } from "./match-parties.ts";
import { comparePlaces, placesAgree } from "./places-agree.ts";
import { partiesOf, type ReportParty } from "./report-parties.ts";
import { daysApart, isMultilateral, isSpanned } from "./report-shape.ts";
import { shareDayOfYear } from "./yearless-days.ts";

/** Participants in common that make up for days that nobody tells. */
const PERSONS = 3;
/** Points of a person by his name and of another by his office (`match-parties.ts`). */
const PERSON_AND_OFFICE = 180;

/** So many participants in common make up for days that nobody tells, wherever they met. */
export function areManyAlike({ matched }: Pick<PartyMatch, "matched">): boolean {
  return matched >= PERSONS;
}

/**
 * Whether two reports of which nobody tells the days tell so much alike that they are of one engagement, as far as is known: three persons,
 * one of whom may only be named beside it; a named person of either side who met in one place or at one time; at one time also a person
 * and an office, or of a visit the visitor and where he went. Where the same two are known to have met at two times, what only the place
 * speaks for does not hold (`attachGroup`).
 * @param match of the parties of both; of what contains others, with those around
 */
export function tellAlike(a: ReportFacts, b: ReportFacts, match: PartyMatch, names: Names): boolean {
  const own = matchParties(partiesOf(a), partiesOf(b), names);
  if (areManyAlike(own)) return true;
  if (comparePlaces(a, b) === "other" || isMultilateral(a) || isMultilateral(b)) return false;
  if (own.matched < (a.level === "atomic" ? 2 : 1)) return false;
  if (areOfOneTime(a, b) && isEnoughAtOneTime(a, b, own)) return true;
  if (areOfBothSides(match.sure) && (placesAgree(a, b) || areOfOneTime(a, b))) return true;
  return areManyAlike({ matched: matchParties(everybody(a), everybody(b), names).sure.length });
}

/** In one month, or on one day of a month. */
function areOfOneTime(a: ReportFacts, b: ReportFacts): boolean {
  return areOfOneMonth(a, b) || shareDayOfYear(a, b);
}

/** Nobody visits one state twice in a month; who holds an office receives the holder of another once in it. */
function isEnoughAtOneTime(a: ReportFacts, b: ReportFacts, { points, sure }: PartyMatch): boolean {
  if (sure.length === 0 || !placesAgree(a, b)) return false;
  return a.level === "atomic"
    ? points >= PERSON_AND_OFFICE
    : a.kind === "visit" && b.kind === "visit" && isAbroad(a, sure) && isAbroad(b, sure);
}

function isAbroad({ country }: ReportFacts, persons: readonly ReportParty[]): boolean {
  return persons.some(({ state }) => state !== null && country !== null && state !== country);
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
