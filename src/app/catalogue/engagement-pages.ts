import { byCodeUnits } from "../../text/order.ts";
import { CursorError, readCursor, writeCursor } from "./cursor.ts";
import type { EngagementFilter, Sort } from "./engagement-filter.ts";
import type { EngagementIndex } from "./engagement-index.ts";
import type { RowSet } from "./row-set.ts";
import { COLUMN, UNDATED } from "./rows.ts";

/** A page of ids, how many there are in all, and where the next page begins; null: there is none. */
export interface IdPage {
  readonly ids: readonly string[];
  readonly total: number;
  readonly next: string | null;
}

/** What comes first has the smallest key. Undated engagements are last either way. */
const KEYS: Readonly<Record<Sort, (index: EngagementIndex, row: number) => number>> = {
  latest: () => 0,
  earliest: (index, row) => {
    const first = index.number(COLUMN.first, row);
    return first === UNDATED ? Number.MAX_SAFE_INTEGER : first;
  },
  origins: (index, row) => -index.number(COLUMN.origins, row),
  documents: (index, row) => -index.number(COLUMN.documents, row),
  disagreements: (index, row) => -index.number(COLUMN.disagreements, row),
};

/** Lists of engagements page by page. A cursor says where a row stands by its values, so it holds when the register has changed meanwhile. */
export class EngagementPages {
  readonly #index: EngagementIndex;
  readonly #orders = new Map<Sort, Int32Array>();

  constructor(index: EngagementIndex) {
    this.#index = index;
  }

  /**
   * @param after a cursor that the page before gave
   * @throws CursorError
   */
  page(filter: EngagementFilter, sort: Sort, limit: number, after: string | null): IdPage {
    const rows = this.#index.select(filter);
    const order = this.#order(sort);
    const start = after === null ? 0 : this.#behind(sort, order, after);
    // Rows stand in this order already.
    const found = sort === "latest" ? rows.from(start, limit + 1) : inOrder(order, start, rows, limit + 1);
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    const next = found.length > limit && last !== undefined ? this.#cursor(sort, last) : null;
    return { ids: shown.map((row) => this.#index.ids[row] ?? ""), total: rows.count(), next };
  }

  /** Rows in a sort's order; those of one key stay as they are, the latest first, then by id. */
  #order(sort: Sort): Int32Array {
    let order = this.#orders.get(sort);
    if (order === undefined) {
      const keys = Array.from(this.#index.ids, (_, row) => KEYS[sort](this.#index, row));
      order = Int32Array.from([...keys.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b));
      this.#orders.set(sort, order);
    }
    return order;
  }

  #cursor(sort: Sort, row: number): string {
    const [key, day, id] = this.#place(sort, row);
    return writeCursor({ sort, key, day, id });
  }

  #place(sort: Sort, row: number): readonly [key: number, day: number, id: string] {
    return [KEYS[sort](this.#index, row), this.#index.number(COLUMN.first, row), this.#index.ids[row] ?? ""];
  }

  /** The first place in the order that is behind a cursor. */
  #behind(sort: Sort, order: Int32Array, after: string): number {
    const cursor = readCursor(after);
    if (cursor.sort !== sort) throw new CursorError(`this cursor is of a list sorted by ${cursor.sort}, and this one is by ${sort}`);
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const [key, day, id] = this.#place(sort, order[middle] ?? 0);
      if ((key - cursor.key || cursor.day - day || byCodeUnits(id, cursor.id)) > 0) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** So many rows of a set from a place in an order on. */
function inOrder(order: Int32Array, start: number, rows: RowSet, most: number): number[] {
  const found: number[] = [];
  for (let at = start; at < order.length && found.length < most; at++) {
    const row = order[at] ?? 0;
    if (rows.has(row)) found.push(row);
  }
  return found;
}
