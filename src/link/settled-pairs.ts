import type { Names } from "../names/names.ts";
import { byCodeUnits } from "../text/order.ts";
import type { ReportFacts } from "../types/facts.ts";
import type { PersonFormId } from "../types/ids.ts";
import { isCommon } from "./common-name.ts";
import { type SeatOf, serveApart } from "./office-seats.ts";

type Person = ReportFacts["persons"][number];

/** A person of one engagement, as one form tells it, and in which documents. */
interface Told {
  readonly person: Person;
  readonly documents: Set<string>;
}

/**
 * Person forms whose names alone do not say that they are one person, and that the reports of one engagement (attached
 * borders included) put in the same place: nobody else there fits, and of names in doubt state or office are the same. Each pair with the smaller id first; sorted, distinct.
 */
export function settledPairs(
  reports: readonly ReportFacts[],
  names: Names,
  seatOf: SeatOf,
): readonly (readonly [PersonFormId, PersonFormId])[] {
  const told = toldIn(reports);
  const pairs: (readonly [PersonFormId, PersonFormId])[] = [];
  for (const [index, a] of told.entries()) {
    for (const b of told.slice(index + 1)) {
      if (mayBeOne(a, b, names, seatOf) && !told.some((other) => fitsOnlyOne(other, a, b, names)))
        pairs.push([a.person.form, b.person.form]);
    }
  }
  return pairs;
}

function toldIn(reports: readonly ReportFacts[]): readonly Told[] {
  const forms = new Map<PersonFormId, Told>();
  for (const { document, persons } of reports) {
    for (const person of persons) {
      const told = forms.get(person.form) ?? { person, documents: new Set() };
      told.documents.add(document);
      forms.set(person.form, told);
    }
  }
  return [...forms.values()].sort((a, b) => byCodeUnits(a.person.form, b.person.form));
}

function mayBeOne(a: Told, b: Told, names: Names, seatOf: SeatOf): boolean {
  return areCompatible(a.person, b.person, seatOf) && isOpen(a.person, b.person, names) && a.documents.isDisjointFrom(b.documents);
}

/** Whether the names alone leave open that they are of one person: names in doubt, one without its state, namesakes of different offices. */
function isOpen(a: Person, b: Person, names: Names): boolean {
  const compared = names.compare(a.name, b.name);
  if (compared.verdict !== "same") return compared.verdict === "undecided" && sharePlace(a, b);
  return (a.state === null) !== (b.state === null) || (a.office !== b.office && isCommon(compared));
}

/** Not of two states, nor of two offices that nobody holds at one time. */
function areCompatible(a: Person, b: Person, seatOf: SeatOf): boolean {
  const [one, other] = [a, b].map(({ office }) => (office === null ? [] : [office]));
  return (a.state === null || b.state === null || a.state === b.state) && !serveApart(one ?? [], other ?? [], seatOf);
}

/** Same state, or same office where the state of one is not told. */
function sharePlace(a: Person, b: Person): boolean {
  if (a.state !== null && b.state !== null) return a.state === b.state;
  return a.office !== null && a.office === b.office;
}

/** A third who may be one of the two and is not the other: then it is not settled which. */
function fitsOnlyOne(other: Told, a: Told, b: Told, names: Names): boolean {
  if (other === a || other === b) return false;
  const like = (told: Told): boolean =>
    (other.person.state === null || told.person.state === null || other.person.state === told.person.state) &&
    names.compare(other.person.name, told.person.name).verdict !== "different";
  return like(a) !== like(b);
}
