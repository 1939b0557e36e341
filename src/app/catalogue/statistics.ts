import { byCodeUnits } from "../../text/order.ts";
import { countedRows } from "./counted-rows.ts";
import type { EngagementFilter } from "./engagement-filter.ts";
import type { EngagementIndex } from "./engagement-index.ts";
import type { Counted, FacetColumn } from "./facet-column.ts";
import type { FacetName, FacetValue } from "./facets.ts";

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
  const chosen = index.select(filter);
  const [counted, rows] = [countedRows(chosen), chosen.rows()];
  const counts = (facet: FacetName, limit = most): readonly Counted[] => index.facet(facet).counts(counted, limit).values;
  const months = counts("month", Number.MAX_SAFE_INTEGER).map(({ value, count }) => ({ month: value, count }));
  const dated = counts("year", Number.MAX_SAFE_INTEGER).reduce((sum, { count }) => sum + count, 0);
  return {
    engagements: rows.length,
    months: months.sort((a, b) => (a.month < b.month ? -1 : 1)),
    undated: rows.length - dated,
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

function pairsIn(column: FacetColumn, rows: Int32Array, most: number): PairCount[] {
  const told = column.pairs(rows, most).map(([one, other, count]) => pairOf(column.value(one), column.value(other), count));
  return told.sort((x, y) => y.count - x.count || byCodeUnits(`${x.a} ${x.b}`, `${y.a} ${y.b}`)).slice(0, most);
}

function pairOf(a: FacetValue, b: FacetValue, count: number): PairCount {
  return a.value > b.value ? pairOf(b, a, count) : { a: a.value, b: b.value, labels: [a.label, b.label], count };
}

function topicsByYear(index: EngagementIndex, rows: Int32Array): Statistics["topics"] {
  const [years, topics] = [index.facet("year"), index.facet("topic")];
  const told: Statistics["topics"][number][] = [];
  for (const [key, count] of years.together(topics, rows).entries()) {
    if (count === 0) continue;
    const { value: topic, label } = topics.value(key % topics.list.length);
    told.push({ year: years.value(Math.floor(key / topics.list.length)).value, topic, label, count });
  }
  return told.sort((a, b) => byCodeUnits(a.year, b.year) || byCodeUnits(a.topic, b.topic));
}
