import { partsOfIso } from "../text/calendar.ts";
import { evidenced } from "../text/evidenced.ts";
import { stampOf } from "../text/stamp.ts";
import type { When } from "../types/date.ts";
import type { Evidenced } from "../types/evidence.ts";
import type { Report } from "../types/report.ts";
import type { IsoDate } from "../types/vocabulary.ts";
import type { Publication } from "./publication.ts";
import { quoteOf, type Reading } from "./reading.ts";

/** The press tells of what was held within these days: before them in a month, it may have been the month before. */
const DAYS_OF_NEWS = 3;

/**
 * "… received the minister and discussed", put out on 21 May: of news that tell no day, the month of the page; its year where the month had just
 * begun. Words that tell more than that are left as they are.
 */
export function monthOfPage(
  { when, status, kind }: Pick<Report, "when" | "status" | "kind">,
  published: Publication | null,
  reading: Reading,
): Evidenced<When> | null {
  const start = published === null ? null : monthOrYear(published.date);
  if (start === null || (status.value !== "held" && status.value !== "ongoing")) return when;
  if (when !== null && !(when.value.end === null && start.startsWith(when.value.start) && start !== when.value.start)) return when;
  const stamp = stampedMonth(start, reading);
  const news = { quote: kind.words[0].quote, supports: "published" } as const;
  const words = [
    ...(when?.words ?? []),
    ...(stamp === null ? [] : [{ quote: quoteOf(reading, stamp), supports: "published" } as const]),
    news,
  ];
  const [first = news, ...rest] = words;
  return evidenced<When>({ start, end: null, basis: "inferred", within: true }, first, ...rest);
}

function monthOrYear(published: IsoDate): IsoDate | null {
  const { year, month, day } = partsOfIso(published) ?? {};
  if (year === undefined || year === null || month === undefined || month === null) return null;
  const ofYear = published.slice(0, YEAR);
  if (day === null || day === undefined || day > DAYS_OF_NEWS) return published.slice(0, MONTH);
  return month > 1 ? ofYear : null;
}

const YEAR = "2025".length;
const MONTH = "2025-01".length;

/** "date 2025-03-13 …": the figures with which the text was saved. */
function stampedMonth(start: IsoDate, { document: { text } }: Reading): { from: number; to: number } | null {
  const stamp = stampOf(text);
  if (!stamp?.date.startsWith(start)) return null;
  const from = text.indexOf(stamp.date);
  return { from, to: from + stamp.date.length };
}
