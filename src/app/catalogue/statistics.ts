import type { EngagementFilter } from "./engagement-filter.ts";
import type { EngagementIndex } from "./engagement-index.ts";
import type { Counted, FacetColumn } from "./facet-column.ts";
import type { FacetName } from "./facets.ts";
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
  const tally = new Map<number, number>();
  const size = column.list.length;
  rows.each((row) => {
    const own = column.of(row).toSorted();
    for (const [place, a] of own.entries())
      for (const b of own.subarray(place + 1)) {
        const key = a * size + b;
        tally.set(key, (tally.get(key) ?? 0) + 1);
      }
  });
  const pairs = [...tally].map(([key, count]): PairCount => {
    const ends = [column.value(Math.floor(key / size)), column.value(key % size)].sort((x, y) => (x.value < y.value ? -1 : 1));
    const [a, b] = ends;
    return { a: a?.value ?? "", b: b?.value ?? "", labels: [a?.label ?? null, b?.label ?? null], count };
  });
  return pairs.sort((x, y) => y.count - x.count || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1)).slice(0, most);
}

function topicsByYear(index: EngagementIndex, rows: RowSet): Statistics["topics"] {
  const [years, topics] = [index.facet("year"), index.facet("topic")];
  const tally = new Map<string, { year: string; topic: string; label: string | null; count: number }>();
  rows.each((row) => {
    const [year] = years.of(row);
    if (year === undefined) return;
    for (const place of topics.of(row)) {
      const { value, label } = topics.value(place);
      const key = `${years.value(year).value} ${value}`;
      const known = tally.get(key);
      if (known === undefined) tally.set(key, { year: years.value(year).value, topic: value, label, count: 1 });
      else known.count++;
    }
  });
  return [...tally].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, counted]) => counted);
}
