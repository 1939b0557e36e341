import { boundsOf } from "../../text/calendar.ts";
import { byCodeUnits } from "../../text/order.ts";
import type { When } from "../../types/date.ts";
import type { OccasionId } from "../../types/ids.ts";
import type { IsoDate } from "../../types/vocabulary.ts";
import { countedRows } from "./counted-rows.ts";
import type { EngagementFilter } from "./engagement-filter.ts";
import type { EngagementIndex } from "./engagement-index.ts";
import type { EngagementPages } from "./engagement-pages.ts";
import type { EngagementCard, OccasionCard } from "./entries.ts";
import type { Shelf } from "./shelf.ts";

/** What is announced for a day or later, the soonest first. */
export interface Upcoming {
  readonly engagements: readonly EngagementCard[];
  readonly occasions: readonly OccasionCard[];
}

/** @param on the day from which on it is still to come; what nobody dated may still come */
export function upcomingOf(
  { index, pages, shelf }: { readonly index: EngagementIndex; readonly pages: EngagementPages; readonly shelf: Shelf },
  filter: EngagementFilter,
  on: IsoDate,
  most: number,
): Upcoming {
  const from = filter.from !== undefined && filter.from > on ? filter.from : on;
  const planned = { ...filter, from, facets: { ...filter.facets, status: [["planned"]] } };
  const announced = index.facet("announces").counts(countedRows(index.select(filter)), Number.MAX_SAFE_INTEGER).values;
  const occasions = shelf.occasionCards(announced.map(({ value }) => value as OccasionId)).filter((card) => isToCome(daysOf(card), on));
  const soonest = (card: OccasionCard): string => daysOf(card)?.start ?? "9999";
  return {
    engagements: shelf.cards(pages.page(planned, "earliest", most, null).ids),
    occasions: occasions.sort((a, b) => byCodeUnits(soonest(a), soonest(b)) || byCodeUnits(a.id, b.id)).slice(0, most),
  };
}

function daysOf({ when, year }: OccasionCard): Pick<When, "start" | "end"> | null {
  return when ?? (year === null ? null : { start: String(year), end: null });
}

function isToCome(when: Pick<When, "start" | "end"> | null, on: IsoDate): boolean {
  const last = when && boundsOf(when.end ?? when.start)?.last;
  const day = boundsOf(on)?.first;
  return typeof last !== "number" || day === undefined || last >= day;
}
