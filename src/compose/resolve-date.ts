import { boundsOf, dayNumber, isDay, isoOf, isoOfDay, partsOfDay, partsOfIso, weekdayOf } from "../text/calendar.ts";
import { dayOfHijri, hijriYearOf } from "../text/hijri.ts";
import type { DayBounds } from "../types/date.ts";
import type { DateFound, DateParts, Direction } from "../types/found.ts";
import type { Span } from "../types/span.ts";
import type { DateBasis, IsoDate } from "../types/vocabulary.ts";
import { resolveNth, resolvePart } from "./resolve-part.ts";
import { dayOf, inferredDay, resolveCount, resolveUnit, shifted } from "./resolve-unit.ts";

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
  /** The year of the one occasion of which the text tells; null where it tells of none, or of several years. */
  readonly told?: YearHint | null;
  /** The first year to come of which it speaks; null when it names none, or there is none. */
  readonly before?: number | null;
  /** Whether the sentence looks ahead. */
  readonly ahead: boolean;
  /** Nothing but the date stands there, as in the lines of an agenda: what it names is today or to come. */
  readonly alone?: boolean;
  /** The day of which the text told last, from which "the next day" is reckoned; null where it told of none. */
  readonly anchor?: IsoDate | null;
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
  const resolved = resolveWords(date, context);
  return resolved && isOneOfMany(date, resolved) ? (resolveDate(asOneOfMany(date), context) ?? resolved) : resolved;
}

/** "الثلاثاء الأول من نوفمبر" is Tuesday the first, or the first Tuesday where the first is none. */
function isOneOfMany({ start, worded }: DateFound, resolved: ResolvedDate): boolean {
  if (worded !== true || start.weekday === undefined || start.day === undefined || start.day > MOST_WEEKS) return false;
  const day = dayOf(resolved.start);
  return day !== null && weekdayOf(day) !== start.weekday;
}

const MOST_WEEKS = 5;

function asOneOfMany({ worded: _, unit: __, start: { day, ...start }, ...date }: DateFound): DateFound {
  return { ...date, start, of: "month", ...(day !== undefined && { nth: day }) };
}

function resolveWords(date: DateFound, context: DateContext): ResolvedDate | null {
  if (date.unsound) return null;
  const { start, end, offset, unit, count, nth, part, direction } = date;
  if (start.hijri || end?.hijri) return resolveHijri(date, context);
  const from = date.anaphoric ? { ...context, published: context.anchor ?? null } : context;
  if (nth !== undefined) return resolveQuarter(date, from) ?? resolveNth(date, (whole) => boundsOfTime(whole, from));
  if (part !== undefined) return resolvePart(date, part, (whole) => boundsOfTime(whole, from));
  if (offset !== undefined && date.anaphoric && start.day !== undefined) return resolveBeside(date, context);
  if (start.year !== undefined) return resolveFull(date);
  // "ce soir, samedi 29 septembre": the date is written out.
  if (offset !== undefined && start.day !== undefined && start.month !== undefined) return resolveWithoutYear(date, from);
  if (offset !== undefined) {
    if (isSpan(date, context)) return null;
    return shifted(from.published, offset, unit ?? "day") ?? (unit === undefined && !date.anaphoric ? inTimeOfText(context) : null);
  }
  if (count !== undefined) return resolveCount(from.published, direction, count, unit);
  if (start.month !== undefined) return resolveWithoutYear(date, from);
  if (start.day !== undefined && (unit === undefined || unit === "month")) return resolveDayOfMonth(date, from);
  if (unit) return resolveUnit(from.published, direction, unit, start.weekday);
  if (start.weekday !== undefined) return resolveWeekday(date, from);
  return null;
}

/** "in the fourth quarter", told in January: the last one that has begun, unless the sentence looks ahead. Null for anything else. */
function resolveQuarter(date: DateFound, context: DateContext): ResolvedDate | null {
  const { unit, direction, start } = date;
  const isBare = unit === "quarter" && direction === undefined && start.year === undefined;
  if (!isBare || context.ahead || context.alone || context.published === null) return null;
  const own = (year: Direction): ResolvedDate | null => resolveNth({ ...date, direction: year }, (whole) => boundsOfTime(whole, context));
  const ofThisYear = own("this");
  return ofThisYear && ofThisYear.start > context.published ? own("previous") : ofThisYear;
}

/** "le lendemain du 13 février" */
function resolveBeside({ offset = 0, anaphoric: _, ...date }: DateFound, context: DateContext): ResolvedDate | null {
  const { offset: __, ...day } = date as DateFound;
  const resolved = resolveDate(day, context);
  return resolved && resolved.start.length === 10
    ? { ...resolved, ...shifted(resolved.start, offset, "day"), rests: resolved.rests }
    : null;
}

/** "in two weeks" is how long it took, where nothing looks ahead. */
function isSpan({ duration }: DateFound, { ahead, alone }: DateContext): boolean {
  return duration === true && !ahead && !alone;
}

/** The time in which a part or one of many is looked for; null where it cannot be told. */
function boundsOfTime(whole: DateFound, context: DateContext): DayBounds | null {
  const resolved = resolveDate(whole, context);
  const [first, last] = [resolved && boundsOf(resolved.start), resolved && boundsOf(resolved.end ?? resolved.start)];
  return first && last ? { first: first.first, last: last.last } : null;
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

function resolveFull(date: DateFound): ResolvedDate | null {
  const resolved = stated(iso(date.start), iso(date.end));
  return resolved && isWeekOfDay(date) ? weekAround(resolved) : resolved;
}

/** "the week of 6 October" */
function isWeekOfDay({ start, unit, direction }: DateFound): boolean {
  return unit === "week" && direction === undefined && start.day !== undefined && start.month !== undefined;
}

/** Whoever met "two weeks ago" met in that week: what is reckoned in weeks says no day of anything that took place. */
export function asTold(date: DateFound, resolved: ResolvedDate): ResolvedDate {
  const isReckoned = date.offset !== undefined && (date.unit === "week" || date.unit === "fortnight");
  return isReckoned && resolved.start.length === FULL ? weekAround(resolved) : resolved;
}

const FULL = "2025-01-12".length;

function weekAround(resolved: ResolvedDate): ResolvedDate {
  const day = boundsOf(resolved.start)?.first ?? 0;
  const monday = day - weekdayOf(day) + 1;
  return { ...resolved, start: isoOfDay(monday), end: isoOfDay(monday + 6), within: true };
}

/** A Hijri date of a year carries its civil day already; without one it is the nearest to the day of the text. */
function resolveHijri({ start, end }: DateFound, { published }: DateContext): ResolvedDate | null {
  if (start.year === undefined && end?.year === undefined) return resolveHijriWithoutYear(start, end, dayOf(published));
  const civil = (parts: DateParts | undefined): IsoDate | null => (parts?.civil === undefined ? null : isoOfDay(parts.civil));
  if (!end && start.civil !== undefined && start.civilEnd !== undefined)
    return { start: isoOfDay(start.civil), end: isoOfDay(start.civilEnd), basis: "stated", rests: [], within: true };
  return stated(civil(start), civil(end));
}

/** "12 ذي الحجة", "من 3 إلى 5 رمضان": the day that lies nearest to the text's. */
function resolveHijriWithoutYear(start: DateParts, end: DateParts | undefined, today: number | null): ResolvedDate | null {
  const { month, day } = start;
  if (today === null || month === undefined || day === undefined) return null;
  const year = hijriYearOf(today);
  const days = [year - 1, year, year + 1].flatMap((own) => dayOfHijri(own, month, day) ?? []);
  const [nearest] = days.toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today));
  if (nearest === undefined) return null;
  const length = end?.day === undefined || (end.month ?? month) !== month ? 0 : end.day - day;
  return { ...inferredDay(nearest), end: isoOfDay(nearest + Math.max(length, 0)) };
}

function resolveWithoutYear(date: DateFound, context: DateContext): ResolvedDate | null {
  const hint = yearOfUnit(date, context) ?? yearOf(date, context);
  if (!hint) return null;
  const { start, end } = date;
  const turn = end?.month !== undefined && start.month !== undefined && end.month < start.month ? 1 : 0;
  const from = iso({ ...start, year: hint.year });
  const to = end ? iso({ ...end, year: hint.year + turn }) : null;
  if (from === null) return null;
  const resolved: ResolvedDate = {
    start: from,
    end: to ?? (from.length === 10 ? from : null),
    basis: hint.computed ? "inferred" : "stated",
    rests: hint.span ? [hint.span] : [],
    within: from.length < 10,
  };
  return isWeekOfDay(date) ? weekAround(resolved) : resolved;
}

/** "mai de l'année dernière" */
function yearOfUnit({ unit, direction }: DateFound, { published }: DateContext): YearHint | null {
  const parts = published ? partsOfIso(published) : null;
  if (unit !== "year" || direction === undefined || !parts) return null;
  return { year: parts.year + SHIFTS[direction], span: null, computed: true };
}

function yearOf(date: DateFound, context: DateContext): YearHint | null {
  const month = date.start.month ?? 1;
  const near = nearestYear(month, date.start.day ?? 15, date, context);
  // Of a text of which only the month is known, a full date says the year in words.
  const told =
    near === null || dayOf(context.published) !== null ? undefined : context.years.find(({ year, span }) => year === near && span);
  if (told) return told;
  if (near !== null) return { year: near + (WEEKS_MORE[date.direction ?? "this"] ?? 0), span: null, computed: true };
  const { weekday, day } = date.start;
  const fits = (year: number): boolean =>
    weekday === undefined || day === undefined || (isDay(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday);
  const hint = context.years.find(({ year }) => fits(year));
  if (hint) return hint;
  // "le jeudi 11 septembre": the first year that has such a Thursday, from the last one of which the text speaks as past.
  if (weekday !== undefined && day !== undefined && context.notBefore !== null)
    for (let year = context.notBefore; year < context.notBefore + 7; year++) if (fits(year)) return { year, span: null, computed: true };
  // "mercredi 15 janvier … la Coupe du monde 2030": the last year before what is still to come.
  if (weekday !== undefined && day !== undefined && context.before)
    for (let year = context.before - 1; year > context.before - 7; year--) if (fits(year)) return { year, span: null, computed: true };
  return null;
}

/** With a day of publication: the year that brings the date nearest to it, of those that have such a weekday where one has. */
function nearestYear(month: number, day: number, date: DateFound, context: DateContext): number | null {
  const bounds = context.published ? boundsOf(context.published) : null;
  const parts = context.published ? partsOfIso(context.published) : null;
  if (!bounds || !parts) return null;
  if (parts.month === null) return parts.year;
  // "en juin dernier", told in June.
  if (date.start.day === undefined && month === parts.month && (date.direction === "previous" || date.direction === "next"))
    return parts.year + SHIFTS[date.direction];
  const candidates = [-1, 0, 1, 2]
    .map((shift) => parts.year + shift)
    .filter((year) => isDay(year, month, Math.min(day, 28)))
    .map((year) => ({ year, distance: dayNumber(year, month, Math.min(day, 28)) - bounds.last, fits: hasWeekday(year, date) }));
  const near = candidates.filter(({ distance }) => isNear(distance, date, context)).toSorted(byDistance);
  const [nearest] = near;
  // Close by, a day that is written weighs more than the name of its weekday, which is miswritten more often.
  if (!nearest || (!nearest.fits && Math.abs(nearest.distance) > CLOSE))
    return (candidates.filter(({ fits }) => fits).toSorted(byDistance)[0] ?? nearest)?.year ?? null;
  return nearest.year;
}

interface Candidate {
  readonly year: number;
  readonly distance: number;
}

const byDistance = (a: Candidate, b: Candidate): number => Math.abs(a.distance) - Math.abs(b.distance) || a.year - b.year;
const CLOSE = 31;
const RECENT = 15;
/** Days by which a text may have been put out after it was written. */
const LATE = 7;

/** Whether a date that many days from the publication can be meant without its year. */
function isNear(distance: number, { direction, start }: DateFound, { ahead, alone }: DateContext): boolean {
  if (alone && direction === undefined && start.weekday === undefined) return distance >= -RECENT && distance <= 400;
  const slack = start.day === undefined ? CLOSE : LATE;
  const isNext = direction === "next" || direction === "after-next";
  if ((direction === "previous" || direction === "before-last") && distance > slack) return false;
  if (isNext && distance < -slack) return false;
  return distance >= -(ahead ? 60 : DAYS_BACK) - 31 && distance <= (ahead || isNext ? 400 : DAYS_AHEAD);
}

function hasWeekday(year: number, { start: { month, day, weekday } }: DateFound): boolean {
  if (weekday === undefined || month === undefined || day === undefined) return false;
  return isDay(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday;
}

/** "lundi", "today" in a text of which only the month is known, or told of a fair with its year: some day of that time. */
function inTimeOfText({ published, told: hint }: DateContext): ResolvedDate | null {
  if (published !== null) return published.length === "2025-01".length ? someDayOf(published, []) : null;
  return hint ? someDayOf(`${hint.year}`, hint.span ? [hint.span] : []) : null;
}

const someDayOf = (start: IsoDate, rests: readonly Span[]): ResolvedDate => ({ start, end: null, basis: "inferred", rests, within: true });

function resolveWeekday({ start, end, direction }: DateFound, context: DateContext): ResolvedDate | null {
  const { published, ahead, alone } = context;
  const day = dayOf(published);
  if (start.weekday === undefined) return null;
  if (day === null) return direction === undefined && !ahead && end === undefined ? inTimeOfText(context) : null;
  const isBack = direction === "previous" || direction === "before-last";
  const isNext = direction === "next" || direction === "after-next" || ((ahead || alone) && !isBack);
  const shift = isNext
    ? (start.weekday - weekdayOf(day) + 7) % 7 || (direction === undefined || direction === "this" ? 0 : 7)
    : -((weekdayOf(day) - start.weekday + 7) % 7 || (isBack ? 7 : 0));
  const from = day + shift + (WEEKS_MORE[direction ?? "this"] ?? 0) * 7;
  if (end?.weekday === undefined) return inferredDay(from);
  return { ...inferredDay(from), end: isoOfDay(from + ((end.weekday - start.weekday + 7) % 7)) };
}

/** "Friday after next" */
const WEEKS_MORE: Readonly<Partial<Record<Direction, number>>> = { "after-next": 1, "before-last": -1 };

/** "le 12 courant", "12 من الشهر الجاري"; "mercredi 13", "le 16" */
function resolveDayOfMonth(date: DateFound, context: DateContext): ResolvedDate | null {
  const { start, end, direction } = date;
  const parts = context.published ? partsOfIso(context.published) : null;
  if (!parts || parts.month === null || start.day === undefined) return null;
  const shift = direction === undefined ? monthOfDay(date, context) : SHIFTS[direction];
  if (shift === null) return null;
  const { year, month } = partsOfDay(dayNumber(parts.year, parts.month + shift, 1));
  const from = iso({ year, month, day: start.day });
  if (from === null) return null;
  const turned = end?.day !== undefined && end.day < start.day ? partsOfDay(dayNumber(year, month + 1, 1)) : { year, month };
  return {
    start: from,
    end: end?.day === undefined ? from : iso({ year: turned.year, month: turned.month, day: end.day }),
    basis: "inferred",
    rests: [],
    within: false,
  };
}

const SHIFTS = { "before-last": -2, previous: -1, this: 0, next: 1, "after-next": 2 } as const;

const MONTHS_AROUND = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6] as const;

/** Of a day without its month: which month is meant, from the one of publication; the nearest that has the day, and its weekday. */
function monthOfDay({ start: { day = 1, weekday } }: DateFound, { published, ahead, alone }: DateContext): number | null {
  const parts = published ? partsOfIso(published) : null;
  const today = dayOf(published);
  if (!parts || parts.month === null || today === null) return null;
  const months = MONTHS_AROUND.map((shift) => {
    const { year, month } = partsOfDay(dayNumber(parts.year, (parts.month ?? 1) + shift, 1));
    const own = isDay(year, month, day) ? dayNumber(year, month, day) : null;
    return { shift, distance: own === null || (weekday !== undefined && weekdayOf(own) !== weekday) ? null : own - today };
  });
  const candidates = months.flatMap(({ shift, distance }) => (distance === null ? [] : [{ year: shift, distance }])).toSorted(byDistance);
  const coming = candidates.find(({ distance }) => distance >= 0);
  const [nearest] = candidates;
  if (!(ahead || alone)) return nearest?.year ?? null;
  const isSoon = coming !== undefined && (coming.distance <= CLOSE || Math.abs(nearest?.distance ?? 0) > CLOSE);
  return (isSoon ? coming : nearest)?.year ?? null;
}
