const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/;

/**
 * The date of an ISO 8601 date or time, at its own precision (`2025`, `2025-09`, `2025-09-18`); of a time the day as it
 * is written, in whatever zone. Null for anything else and for days that no calendar has.
 */
export function isoDate(value: string): string | null {
  const match = SHAPE.exec(value);
  if (match === null) return null;
  const [, year = "", month, day] = match;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return `${year}-${month}`;
  const date = `${year}-${month}-${day}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}
