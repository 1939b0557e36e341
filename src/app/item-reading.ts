import type { ItemReading } from "../store/readings.ts";
import type { SourceRecord } from "../types/document.ts";

/** What is kept of a reading beside its item. */
export function itemReading({ text: _, ...said }: SourceRecord, remarks: ItemReading["remarks"]): ItemReading {
  return { said, remarks };
}
