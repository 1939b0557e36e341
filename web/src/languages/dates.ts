type Precision = "year" | "month" | "day";

const LONG: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
};
const SHORT: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  year: { year: "numeric" },
  month: { month: "short" },
  day: { month: "short", day: "numeric" },
};

const precisionOf = (iso: string): Precision => (iso.length > 7 ? "day" : iso.length > 4 ? "month" : "year");

/** Noon, so that no zone moves the day. */
function instant(iso: string): Date {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day, 12));
}

/** To make one takes a hundred times as long as to use it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Days are those of the common calendar in every language: they are what the sources say. */
function formatter(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${Object.entries(options).join()}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC", calendar: "gregory" });
  formatters.set(key, known);
  return known;
}

/** An ISO date at the precision that it has: `2025`, `2025-09`, `2025-09-18`. */
export function formatDate(tag: string, iso: string, style: "long" | "short" = "long"): string {
  if (!/^\d{4}(-\d\d){0,2}$/.test(iso)) return iso;
  return formatter(tag, (style === "long" ? LONG : SHORT)[precisionOf(iso)]).format(instant(iso));
}

/** A span of days; both ends at the precision of the rougher one. */
export function formatSpan(tag: string, start: string, end: string | null, style: "long" | "short" = "long"): string {
  if (end === null || end === start) return formatDate(tag, start, style);
  const length = Math.min(start.length, end.length);
  const precision = precisionOf(start.slice(0, length));
  return formatter(tag, (style === "long" ? LONG : SHORT)[precision]).formatRange(instant(start), instant(end));
}
