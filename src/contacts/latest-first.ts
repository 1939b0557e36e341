import { byCodeUnits } from "../text/order.ts";
import type { EngagementRecord } from "../types/record.ts";

type Dated = Pick<EngagementRecord, "when" | "id">;

/** Order of engagements for people: the latest first, undated ones last, then by id. */
export function latestFirst(a: Dated, b: Dated): number {
  return byCodeUnits(b.when?.start ?? "", a.when?.start ?? "") || byCodeUnits(a.id, b.id);
}
