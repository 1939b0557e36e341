import { boundsOf } from "../text/calendar.ts";
import type { DayBounds } from "../types/date.ts";
import type { Analysis } from "../types/report.ts";
import type { Status } from "../types/vocabulary.ts";

/** The press tells of what was held within these days, and of what goes on while it does. */
const BEFORE = 2;
/** What is announced without a day comes within about a month. */
const AHEAD = 30;

/**
 * Days on which an engagement can have been of which the text tells none: what was held was held by the day (or in the month) of
 * publication, what is planned is still to come. Null where nobody knows when the text was published, and of what may never take place.
 */
export function boundsByPublication(status: Status, published: Analysis["published"]): DayBounds | null {
  const paper = published === null ? null : boundsOf(published.date);
  if (paper === null) return null;
  if (status === "held") return { first: paper.first - BEFORE, last: paper.last };
  if (status === "ongoing") return { first: paper.first - BEFORE, last: paper.last + BEFORE };
  return status === "planned" ? { first: paper.first, last: paper.last + AHEAD } : null;
}
