import type { StoredColumn } from "../../store/catalogue/catalogue.ts";
import { boundsOf } from "../../text/calendar.ts";
import { byCodeUnits } from "../../text/order.ts";
import type { EngagementRecord } from "../../types/record.ts";
import { ColumnBuilder, numbers } from "./column.ts";
import { FACET_NAMES, type FacetName, type FacetValue } from "./facets.ts";

/** Stands for the day of what is not dated: before all others. */
export const UNDATED = -(2 ** 31);

/** Names of the columns that are no facets. */
export const COLUMN = {
  id: "#id",
  first: "#first",
  last: "#last",
  origins: "#origins",
  documents: "#documents",
  disagreements: "#disagreements",
} as const;

interface Row {
  readonly id: string;
  readonly first: number;
  readonly last: number;
  readonly origins: number;
  readonly documents: number;
  readonly disagreements: number;
}

/** Gathers what engagements are chosen and sorted by; rows stand in the order of people: the latest first, undated ones last, then by id. */
export class RowsBuilder {
  readonly #rows: Row[] = [];
  readonly #columns = FACET_NAMES.map((name) => ({ name, builder: new ColumnBuilder(name) }));

  add({ id, when, origins, disagreements }: EngagementRecord, documents: number, values: Readonly<Record<FacetName, FacetValue[]>>): void {
    const first = (when && boundsOf(when.start)?.first) ?? UNDATED;
    const last = (when && boundsOf(when.end ?? when.start)?.last) ?? UNDATED;
    this.#rows.push({ id, first, last, origins, documents, disagreements: disagreements.length });
    for (const { name, builder } of this.#columns) builder.add(values[name]);
  }

  /** Which of what was added, counted from 0, stands in each row. */
  order(): number[] {
    return [...this.#rows.keys()].sort((a, b) => latestFirst(this.#rows[a], this.#rows[b]));
  }

  *columns(order = this.order()): Generator<StoredColumn> {
    const rows = order.flatMap((at) => this.#rows[at] ?? []);
    yield { name: COLUMN.id, list: rows.map(({ id }) => id), ends: new Int32Array(0), codes: new Int32Array(0) };
    for (const key of ["first", "last", "origins", "documents", "disagreements"] as const)
      yield numbers(
        COLUMN[key],
        rows.map((row) => row[key]),
      );
    for (const { builder } of this.#columns) yield builder.column(order);
  }
}

function latestFirst(a: Row | undefined, b: Row | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return b.first - a.first || byCodeUnits(a.id, b.id);
}
