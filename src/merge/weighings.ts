import { boundsOf } from "../text/calendar.ts";
import type { When } from "../types/date.ts";
import type { Place } from "../types/report.ts";
import type { DateBasis, EngagementKind, Status } from "../types/vocabulary.ts";
import type { OccasionRef } from "./account.ts";
import type { Reading, Weighing } from "./choose.ts";
import { occasionName } from "./occasion-book.ts";
import { whenText } from "./when-text.ts";

/** How each field of an engagement is weighed. */

const BASES: readonly DateBasis[] = ["stated", "inferred", "occasion", "parent"];
const DAY_LENGTH = 10;

export const kindWeighing: Weighing<EngagementKind> = {
  field: "kind",
  text: (kind) => kind,
  basis: (kind) => (kind === "other" ? 1 : 0),
  precision: () => 0,
  leavesOpen: (coarse, fine) => coarse === "other" && fine !== "other",
};

/** What was announced or goes on leaves open how it ends. */
const OPEN: ReadonlySet<Status> = new Set<Status>(["planned", "ongoing"]);

/** Of several outcomes the one told last: a visit that was postponed may be held later. */
export const statusWeighing: Weighing<Status> = {
  field: "status",
  text: (status) => status,
  basis: () => 0,
  precision: (status) => (status === "planned" ? 1 : 0),
  leavesOpen: (coarse, fine) => OPEN.has(coarse) && (!OPEN.has(fine) || (coarse === "planned" && fine === "ongoing")),
  openSupports: false,
  before: { rule: "latest", rank: (reading) => -lastTold(reading) },
};

export const whenWeighing: Weighing<When> = {
  field: "when",
  text: whenText,
  basis: ({ basis }) => BASES.indexOf(basis),
  precision: ({ start, end, within }) => (within ? 2 * DAY_LENGTH : DAY_LENGTH - start.length) + (end === null ? 1 : 0),
  leavesOpen: leavesDaysOpen,
};

/** Of what contains others: a text that tells one day of it leaves its whole open. */
export const whenOfWholeWeighing: Weighing<When> = {
  ...whenWeighing,
  leavesOpen: (coarse, fine) => leavesDaysOpen(coarse, fine) || isDayOf(coarse, fine),
};

export const whereWeighing: Weighing<Place> = {
  field: "where",
  text: ({ name }) => name,
  basis: ({ basis }) => BASES.indexOf(basis),
  precision: (place) => (isWholeState(place) ? 1 : 0),
  leavesOpen: (coarse, fine) => coarse.country === fine.country && isWholeState(coarse) && !isWholeState(fine),
};

export const occasionWeighing: Weighing<OccasionRef> = {
  field: "occasion",
  path: ({ id }) => `occasion/${id}`,
  text: ({ label, year, edition }) => occasionName(label, year, edition),
  basis: () => 0,
  precision: ({ year, edition }) => (year === null ? 2 : 0) + (edition === null ? 1 : 0),
  leavesOpen: (coarse, fine) => coarse.id === fine.id || isPartOf(coarse, fine),
};

function isPartOf(coarse: OccasionRef, fine: OccasionRef): boolean {
  const open = (a: number | null, b: number | null): boolean => a === null || a === b;
  const same = coarse.year === fine.year && coarse.edition === fine.edition;
  return coarse.series === fine.series && !same && open(coarse.year, fine.year) && open(coarse.edition, fine.edition);
}

/** A state without a city: the gazetteer's coordinates belong to cities. */
function isWholeState({ latitude }: Place): boolean {
  return latitude === null;
}

/** A reading that says less than days, gives no end, or "on a day between", leaves open every span that it allows. */
function leavesDaysOpen(coarse: When, fine: When): boolean {
  const [a, b] = [spanOf(coarse), spanOf(fine)];
  if (a === null || b === null || whenText(coarse) === whenText(fine)) return false;
  if (coarse.within || coarse.start.length < DAY_LENGTH)
    return a.first <= b.first && b.last <= a.last && b.last - b.first < a.last - a.first;
  return coarse.end === null && a.first === b.first && !fine.within;
}

function isDayOf(day: When, whole: When): boolean {
  const [a, b] = [spanOf(day), spanOf(whole)];
  if (a === null || b === null || whole.within || a.first !== a.last) return false;
  return b.first <= a.first && a.last <= b.last && b.first < b.last && whole.start.length === DAY_LENGTH;
}

function spanOf({ start, end }: When): { first: number; last: number } | null {
  const first = boundsOf(start);
  const last = boundsOf(end ?? start);
  return first && last ? { first: first.first, last: Math.max(first.last, last.last) } : null;
}

/** Last day on which a reading was published; unknown publication comes before all others. */
function lastTold<T>({ by }: Reading<T>): number {
  return Math.max(...by.map(({ telling }) => boundsOf(telling.source.published ?? "")?.last ?? 0));
}
