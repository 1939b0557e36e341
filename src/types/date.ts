import type { DateBasis, IsoDate } from "./vocabulary.ts";

/** When an engagement took place, as the record says it. `end` null: not known; `end` = `start`: one day. */
export interface When {
  readonly start: IsoDate;
  readonly end: IsoDate | null;
  readonly basis: DateBasis;
  /** On an unknown day inside the span. */
  readonly within: boolean;
}

/**
 * The first and last day on which it can have been, in days since 1970-01-01, both inclusive. Wider than `When`
 * where words say less than a day; narrowed by the publication date. Linking sees only this.
 */
export interface DayBounds {
  readonly first: number;
  readonly last: number;
}

/** What the words of a date say and what they leave open. Known parts are stated; the rest may be implied later. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** What words say of a day of which nobody tells the year: Wednesday 10 August; Thursday. Months from 1, Monday is 1. */
export interface YearlessDay {
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
}
