import type { DepartureRecord } from "../../types/record.ts";
import { compare } from "../told.ts";
import type { DepartureTables, DocumentTold, FindDepartures } from "./document-told.ts";
import { localDepartures } from "./local-departures.ts";

export type { DepartureTables } from "./document-told.ts";

/** Of two kinds that find the same words, the earlier one stands. */
const KINDS: readonly FindDepartures[] = [localDepartures];

/** Where a text departs from what can be established, by place. Words that overlap with earlier ones of the same field are told once. */
export function departuresOf(told: DocumentTold, tables: DepartureTables): DepartureRecord[] {
  const found: DepartureRecord[] = [];
  for (const find of KINDS) {
    for (const next of find(told, tables)) if (!found.some((own) => own.from < next.to && next.from < own.to)) found.push(next);
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to || compare(a.field, b.field));
}
