import { boundsOf, dayNumber, isDay, isoOf, isoOfDay, partsOfDay, partsOfIso, weekdayOf } from "../text/calendar.ts";
import type { DateFound, DateParts } from "../types/found.ts";
import type { Span } from "../types/span.ts";
import type { DateBasis, IsoDate } from "../types/vocabulary.ts";

/** A year that the text around a date implies, and the words that do. */
export interface YearHint {
  readonly year: number;
  readonly span: Span | null;
  /** Computed from the weekday or the day of publication: no words say it. */
  readonly computed?: boolean;
}

export interface DateContext {
  readonly published: IsoDate | null;
  /** Years of occasions and of full dates in the text, most pertinent first. */
  readonly years: readonly YearHint[];
  /** The latest year of which the text speaks as past; null when it names none. */
  readonly notBefore: number | null;
  /** Whether the sentence looks ahead. */
  readonly ahead: boolean;
}

export interface ResolvedDate {
  readonly start: IsoDate;
  readonly end: IsoDate | null;
  readonly basis: Extract<DateBasis, "stated" | "inferred">;
  /** Words beside the date's own on which the value rests. */
  readonly rests: readonly Span[];
  /** Said of a longer time ("last week"): on an unknown day inside. */
  readonly within: boolean;
}

/** Longest way back and ahead that a date without a year is meant. */
const DAYS_BACK = 300;
const DAYS_AHEAD = 120;

/** What a date expression means for a reader of this text; null where it cannot be told. */
export function resolveDate(date: DateFound, context: DateContext): ResolvedDate | null {
  if (date.unsound) return null;
  if (date.start.hijri || date.end?.hijri) return resolveHijri(date);
  if (date.start.year !== undefined) return resolveFull(date);
  if (date.offset !== undefined) return resolveOffset(date, context);
  if (date.start.month !== undefined) return resolveWithoutYear(date, context);
  if (date.start.day !== undefined && (date.unit === undefined || date.unit === "month")) return resolveDayOfMonth(date, context);
  if (date.unit) return resolveUnit(date, context);
  if (date.start.weekday !== undefined) return resolveWeekday(date, context);
  return null;
}

/** A date that needs no context, as an ISO prefix; null for any other. */
export function isoOfFull(date: DateFound): IsoDate | null {
  return date.unsound || date.start.year === undefined
    ? null
    : (resolveDate(date, { published: null, years: [], notBefore: null, ahead: false })?.start ?? null);
}

const stated = (start: IsoDate | null, end: IsoDate | null): ResolvedDate | null =>
  start === null
    ? null
    : { start, end: end ?? (start.length === 10 ? start : null), basis: "stated", rests: [], within: start.length < 10 };

function iso(parts: DateParts | undefined): IsoDate | null {
  if (!parts) return null;
  const { year = null, month = null, day = null } = parts;
  if (year !== null && month !== null && day !== null && !isDay(year, month, day)) return null;
  return isoOf({ year, month, day });
}

function resolveFull({ start, end }: DateFound): ResolvedDate | null {
  return stated(iso(start), iso(end));
}

/** A Hijri date carries its civil day already: recognise/dates/hijri.ts converts it where it is found. */
function resolveHijri({ start, end }: DateFound): ResolvedDate | null {
  const civil = (parts: DateParts | undefined): IsoDate | null => (parts?.civil === undefined ? null : isoOfDay(parts.civil));
  return stated(civil(start), civil(end));
}

function resolveOffset({ offset = 0 }: DateFound, { published }: DateContext): ResolvedDate | null {
  const day = dayOf(published);
  return day === null ? null : inferredDay(day + offset);
}

function inferredDay(day: number): ResolvedDate {
  return { start: isoOfDay(day), end: isoOfDay(day), basis: "inferred", rests: [], within: false };
}

function dayOf(published: IsoDate | null): number | null {
  const bounds = published ? boundsOf(published) : null;
  return bounds && bounds.first === bounds.last ? bounds.first : null;
}

function resolveWithoutYear(date: DateFound, context: DateContext): ResolvedDate | null {
  const hint = yearOfUnit(date, context) ?? yearOf(date, context);
  if (!hint) return null;
  const { start, end } = date;
  const turn = end?.month !== undefined && start.month !== undefined && end.month < start.month ? 1 : 0;
  const from = iso({ ...start, year: hint.year });
  const to = end ? iso({ ...end, year: hint.year + turn }) : null;
  if (from === null) return null;
  return {
    start: from,
    end: to ?? (from.length === 10 ? from : null),
    basis: hint.computed ? "inferred" : "stated",
    rests: hint.span ? [hint.span] : [],
    within: from.length < 10,
  };
}

/** "mai de l'année dernière" */
function yearOfUnit({ unit, direction }: DateFound, { published }: DateContext): YearHint | null {
  const parts = published ? partsOfIso(published) : null;
  if (unit !== "year" || direction === undefined || !parts) return null;
  return { year: parts.year + (direction === "previous" ? -1 : direction === "next" ? 1 : 0), span: null, computed: true };
}

function yearOf(date: DateFound, context: DateContext): YearHint | null {
  const month = date.start.month ?? 1;
  const near = nearestYear(month, date.start.day ?? 15, date, context);
  if (near !== null) return { year: near, span: null, computed: true };
  const { weekday, day } = date.start;
  const fits = (year: number): boolean =>
    weekday === undefined || day === undefined || (isDay(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday);
  const hint = context.years.find(({ year }) => fits(year));
  if (hint) return hint;
  // "le jeudi 11 septembre": the first year that has such a Thursday, from the last one of which the text speaks as past.
  if (weekday !== undefined && day !== undefined && context.notBefore !== null)
    for (let year = context.notBefore; year < context.notBefore + 7; year++) if (fits(year)) return { year, span: null, computed: true };
  return null;
}

/** With a day of publication: the year that brings the date nearest to it. */
function nearestYear(month: number, day: number, date: DateFound, { published, ahead }: DateContext): number | null {
  const bounds = published ? boundsOf(published) : null;
  const parts = published ? partsOfIso(published) : null;
  if (!bounds || !parts) return null;
  if (parts.month === null) return parts.year;
  const candidates = [parts.year - 1, parts.year, parts.year + 1]
    .filter((year) => isDay(year, month, Math.min(day, 28)))
    .map((year) => ({ year, distance: dayNumber(year, month, Math.min(day, 28)) - bounds.last }))
    .filter(({ distance }) => (date.direction === "previous" ? distance <= 31 : date.direction === "next" ? distance >= -31 : true))
    .filter(
      ({ distance }) => distance >= -(ahead ? 60 : DAYS_BACK) - 31 && distance <= (ahead || date.direction === "next" ? 400 : DAYS_AHEAD),
    );
  candidates.sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance) || a.year - b.year);
  return candidates[0]?.year ?? null;
}

function resolveWeekday({ start, end, direction }: DateFound, { published, ahead }: DateContext): ResolvedDate | null {
  const day = dayOf(published);
  if (day === null || start.weekday === undefined) return null;
  const next = direction === "next" || (ahead && direction !== "previous");
  const shift = next
    ? (start.weekday - weekdayOf(day) + 7) % 7 || (direction === "next" ? 7 : 0)
    : -((weekdayOf(day) - start.weekday + 7) % 7 || (direction === "previous" ? 7 : 0));
  const from = day + shift;
  if (end?.weekday === undefined) return inferredDay(from);
  return { ...inferredDay(from), end: isoOfDay(from + ((end.weekday - start.weekday + 7) % 7)) };
}

/** "le 12 courant", "12 من الشهر الجاري" */
function resolveDayOfMonth({ start, end, direction }: DateFound, { published }: DateContext): ResolvedDate | null {
  const parts = published ? partsOfIso(published) : null;
  if (!parts || parts.month === null || direction === undefined || start.day === undefined) return null;
  const month = parts.month + (direction === "previous" ? -1 : direction === "next" ? 1 : 0);
  const { year, month: own } = partsOfDay(dayNumber(parts.year, month, 1));
  const from = iso({ year, month: own, day: start.day });
  if (from === null) return null;
  return {
    start: from,
    end: end?.day === undefined ? from : iso({ year, month: own, day: end.day }),
    basis: "inferred",
    rests: [],
    within: false,
  };
}

function resolveUnit({ start, unit, direction }: DateFound, { published }: DateContext): ResolvedDate | null {
  const parts = published ? partsOfIso(published) : null;
  if (!parts || direction === undefined) return null;
  const shift = direction === "previous" ? -1 : direction === "next" ? 1 : 0;
  const whole = (start: IsoDate, end: IsoDate | null = null): ResolvedDate => ({ start, end, basis: "inferred", rests: [], within: true });
  if (unit === "year") return whole(`${parts.year + shift}`);
  if (unit === "month" && parts.month !== null) return whole(isoOfDay(dayNumber(parts.year, parts.month + shift, 1)).slice(0, 7));
  const day = dayOf(published);
  if (unit !== "week" || day === null) return null;
  const monday = day - weekdayOf(day) + 1 + shift * 7;
  if (start.weekday !== undefined) return inferredDay(monday + start.weekday - 1);
  return whole(isoOfDay(monday), isoOfDay(monday + 6));
}
