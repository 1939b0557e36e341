import type { IsoDate } from "../../types/vocabulary.ts";

const ZONE = /([+-])(\d{2})(\d{2})\s*(?:\([^)]*\)\s*)?$/;
const MINUTE = 60_000;

/** The day of a mail's `Date`, where it was written: `Thu, 18 Sep 2025 00:30:00 +0300` is the 18th. Null for what is no date. */
export function mailDay(written: string): IsoDate | null {
  const instant = Date.parse(written);
  if (Number.isNaN(instant)) return null;
  const [, sign, hours, minutes] = ZONE.exec(written) ?? [];
  const offset = (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  const day = new Date(instant + offset * MINUTE);
  return Number.isNaN(day.getTime()) ? null : day.toISOString().slice(0, 10);
}
