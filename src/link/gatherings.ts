import type { ReportFacts } from "../types/facts.ts";
import type { StateCode } from "../types/vocabulary.ts";
import { daysWithSlack } from "./day-keys.ts";
import { statesOf } from "./report-parties.ts";
import { daysApart, editionsOf, isNarrow, isOccasionItself } from "./report-shape.ts";

/** A first, a third, a seventh of something is held every day; the ninety-third of two things hardly ever on one day or in one city. */
const FEW_HAVE_BEEN = 10;
/** So many states do not meet by chance in one city. */
const MANY_STATES = 5;

/**
 * Whether two reports tell one gathering, whoever of those who were there is named: one edition of an occasion; one number, of occasions
 * that texts call by two names, on one day or in one city, of a small number both; all the same states, which are many, in one city, on days that one of the two tells.
 */
export function areOneGathering(a: ReportFacts, b: ReportFacts): boolean {
  return (isOccasionItself(a) && isOccasionItself(b) && (shareEdition(a, b) || areNumberedAlike(a, b))) || areOfSameStates(a, b);
}

export function shareEdition(a: ReportFacts, b: ReportFacts): boolean {
  const editions = new Set(editionsOf(a));
  return editionsOf(b).some((edition) => editions.has(edition));
}

/** Keys of what may be one gathering with another. */
export function gatheringKeys(report: ReportFacts): readonly string[] {
  const { occasion, city, level, bounds } = report;
  const number = isOccasionItself(report) && occasion?.edition ? [`number ${occasion.edition}`] : [];
  const days = isNarrow(report) ? daysWithSlack(bounds).map(String) : [];
  const cities = city === null ? [] : [`in ${city}`];
  const states = hasManyStates(report) ? cities.map((place) => `${statesThere(report).join()}:${place}`) : [];
  const numbered = number.flatMap((fact) => [...days, ...cities].map((other) => `${fact}:${other}`));
  return [...numbered, ...states].map((fact) => `${level}:${fact}`);
}

function areNumberedAlike({ occasion: x, ...a }: ReportFacts, { occasion: y, ...b }: ReportFacts): boolean {
  if (x === null || y === null || x.edition === null || x.edition !== y.edition) return false;
  const [inCity, onDay] = [a.city !== null && a.city === b.city, areNarrowAndClose(a, b)];
  return x.edition < FEW_HAVE_BEEN ? inCity && onDay : inCity || onDay;
}

function areNarrowAndClose(a: Omit<ReportFacts, "occasion">, b: Omit<ReportFacts, "occasion">): boolean {
  return a.bounds !== null && b.bounds !== null && isNarrow(a) && isNarrow(b) && daysApart(a.bounds, b.bounds) < 2;
}

function areOfSameStates(a: ReportFacts, b: ReportFacts): boolean {
  if (!isNarrow(a) && !isNarrow(b)) return false;
  return hasManyStates(a) && a.city !== null && a.city === b.city && statesThere(a).join() === statesThere(b).join();
}

function hasManyStates(report: ReportFacts): boolean {
  return statesThere(report).length >= MANY_STATES;
}

/** Who is at home is there, whether told or not. */
function statesThere(report: ReportFacts): readonly StateCode[] {
  const states = statesOf(report);
  return report.country === null ? states : [...new Set([...states, report.country])].sort();
}
