import type { Catalogue } from "../../store/catalogue/catalogue.ts";
import { lately } from "../../store/lately.ts";
import { boundsOf } from "../../text/calendar.ts";
import type { EngagementFilter } from "./engagement-filter.ts";
import { FacetColumn } from "./facet-column.ts";
import { FACET_NAMES, FACETS, type FacetName } from "./facets.ts";
import { RowSet } from "./row-set.ts";
import { COLUMN, UNDATED } from "./rows.ts";

/** Sets that are kept for whoever asks the same again: turning a page, or one filter more. */
const KEPT = 300;

/** The engagements of a catalogue as columns in memory, so that any combination of filters takes a few milliseconds. */
export class EngagementIndex {
  readonly ids: readonly string[];
  readonly #numbers: ReadonlyMap<string, Int32Array>;
  readonly #facets: ReadonlyMap<FacetName, FacetColumn>;
  readonly #having: (key: string) => RowSet;
  readonly #within: (key: string) => RowSet;
  readonly #rows: ReadonlyMap<string, number>;

  constructor(catalogue: Catalogue) {
    this.ids = (catalogue.column(COLUMN.id)?.list ?? []) as readonly string[];
    this.#rows = new Map(this.ids.map((id, row) => [id, row]));
    this.#numbers = new Map(Object.values(COLUMN).map((name) => [name, catalogue.column(name)?.codes ?? new Int32Array(0)]));
    this.#facets = new Map(
      FACET_NAMES.flatMap((name) => {
        const stored = catalogue.column(name);
        return stored === undefined ? [] : [[name, new FacetColumn(stored)]];
      }),
    );
    this.#within = lately(KEPT, (key) => this.#daysAndOrigins(...(JSON.parse(key) as [string | null, string | null, number])));
    this.#having = lately(KEPT, (key) => {
      const { name, values } = JSON.parse(key) as { name: FacetName; values: string[] };
      return this.facet(name).withAny(values);
    });
  }

  get size(): number {
    return this.ids.length;
  }

  facet(name: FacetName): FacetColumn {
    const column = this.#facets.get(name);
    if (column === undefined) throw new Error(`the catalogue has no column ${name}`);
    return column;
  }

  number(name: (typeof COLUMN)[keyof typeof COLUMN], row: number): number {
    return this.#numbers.get(name)?.[row] ?? 0;
  }

  row(id: string): number | undefined {
    return this.#rows.get(id);
  }

  /** @param without a facet whose own condition does not count, as for telling what else could be chosen in it */
  select(filter: EngagementFilter, without?: FacetName): RowSet {
    const { from = null, to = null, minOrigins = 0 } = filter;
    let rows = this.#within(JSON.stringify([from, to, minOrigins]));
    for (const name of FACET_NAMES) {
      const asked = filter.facets[name];
      if (asked === undefined || asked.length === 0 || name === without) continue;
      for (const values of FACETS[name] === "one" ? [asked.flat()] : asked)
        rows = rows.and(this.#having(JSON.stringify({ name, values: [...values].sort() })));
    }
    return rows;
  }

  #daysAndOrigins(from: string | null, to: string | null, minOrigins: number): RowSet {
    const isAnyDay = from === null && to === null;
    if (isAnyDay && minOrigins <= 1) return RowSet.all(this.size);
    const start = (from === null ? null : boundsOf(from)?.first) ?? Number.NEGATIVE_INFINITY;
    const end = (to === null ? null : boundsOf(to)?.last) ?? Number.POSITIVE_INFINITY;
    const firsts = this.#column(COLUMN.first);
    const lasts = this.#column(COLUMN.last);
    const origins = this.#column(COLUMN.origins);
    const rows = new RowSet(this.size);
    for (let row = 0; row < this.size; row++) {
      const first = firsts[row] ?? UNDATED;
      const isThen = isAnyDay || (first !== UNDATED && first <= end && (lasts[row] ?? UNDATED) >= start);
      if (isThen && (origins[row] ?? 0) >= minOrigins) rows.add(row);
    }
    return rows;
  }

  #column(name: (typeof COLUMN)[keyof typeof COLUMN]): Int32Array {
    return this.#numbers.get(name) ?? new Int32Array(0);
  }
}
