import { byCodeUnits } from "../../text/order.ts";
import type { EngagementFilter } from "./engagement-filter.ts";
import type { EngagementIndex } from "./engagement-index.ts";
import type { Counted, FacetColumn } from "./facet-column.ts";
import type { FacetName } from "./facets.ts";
import { PairTally } from "./pair-tally.ts";
import type { RowSet } from "./row-set.ts";

/** Two values that engagements have together. */
export interface PairCount {
  readonly a: string;
  readonly b: string;
  readonly labels: readonly [string | null, string | null];
  readonly count: number;
}

/** What an overview draws of some engagements; each mark is a filter, and has as many engagements as it says. */
export interface Statistics {
  readonly engagements: number;
  /** By month, in their order. */
  readonly months: readonly { readonly month: string; readonly count: number }[];
  readonly undated: number;
  /** By state. */
  readonly states: readonly Counted[];
  /** Who with whom: states that took part together. */
  readonly statePairs: readonly PairCount[];
  /** By service, ministry or other body. */
  readonly organisations: readonly Counted[];
  readonly organisationPairs: readonly PairCount[];
  readonly persons: readonly Counted[];
  readonly places: readonly Counted[];
  /** By topic and year, the years in their order. */
  readonly topics: readonly { readonly year: string; readonly topic: string; readonly label: string | null; readonly count: number }[];
  readonly kinds: readonly Counted[];
  readonly statuses: readonly Counted[];
  readonly languages: readonly Counted[];
}

/** @param most how many states, pairs, bodies, persons and places are told */
export function statisticsOf(index: EngagementIndex, filter: EngagementFilter, most: number): Statistics {
  const rows = index.select(filter);
  const counts = (facet: FacetName, limit = most): readonly Counted[] => index.facet(facet).counts(rows, limit).values;
  const months = counts("month", Number.MAX_SAFE_INTEGER).map(({ value, count }) => ({ month: value, count }));
  const dated = counts("year", Number.MAX_SAFE_INTEGER).reduce((sum, { count }) => sum + count, 0);
  const engagements = rows.count();
  return {
    engagements,
    months: months.sort((a, b) => (a.month < b.month ? -1 : 1)),
    undated: engagements - dated,
    states: counts("state"),
    statePairs: pairsIn(index.facet("state"), rows, most),
    organisations: counts("organisation"),
    organisationPairs: pairsIn(index.facet("organisation"), rows, most),
    persons: counts("person"),
    places: counts("place"),
    topics: topicsByYear(index, rows),
    kinds: counts("kind"),
    statuses: counts("status"),
    languages: counts("language"),
  };
}

function pairsIn(column: FacetColumn, rows: RowSet, most: number): PairCount[] {
  const size = column.list.length;
  const tally = new PairTally(size);
  rows.each((row) => {
    const own = column.of(row);
    for (let one = 0; one < own.length; one++)
      for (let other = one + 1; other < own.length; other++) tally.add(own[one] ?? 0, own[other] ?? 0);
  });
  const told = tally.mostFrequent(most).map(([key, count]) => pairOf(column, Math.floor(key / size), key % size, count));
  return told.sort((x, y) => y.count - x.count || byCodeUnits(`${x.a} ${x.b}`, `${y.a} ${y.b}`)).slice(0, most);
}

function pairOf(column: FacetColumn, one: number, other: number, count: number): PairCount {
  const [a, b] = [column.value(one), column.value(other)];
  if (a.value > b.value) return pairOf(column, other, one, count);
  return { a: a.value, b: b.value, labels: [a.label, b.label], count };
}

function topicsByYear(index: EngagementIndex, rows: RowSet): Statistics["topics"] {
  const [years, topics] = [index.facet("year"), index.facet("topic")];
  const size = topics.list.length;
  const tally = new Uint32Array(years.list.length * size);
  rows.each((row) => {
    const [year] = years.of(row);
    if (year === undefined) return;
    for (const topic of topics.of(row)) tally[year * size + topic] = (tally[year * size + topic] ?? 0) + 1;
  });
  const told: Statistics["topics"][number][] = [];
  for (const [key, count] of tally.entries()) {
    const { value: topic, label } = topics.value(key % size);
    if (count > 0) told.push({ year: years.value(Math.floor(key / size)).value, topic, label, count });
  }
  return told.sort((a, b) => byCodeUnits(a.year, b.year) || byCodeUnits(a.topic, b.topic));
}
