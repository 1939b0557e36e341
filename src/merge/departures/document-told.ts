import type { NameComparison } from "../../names/names.ts";
import type { Packs } from "../../packs/types.ts";
import type { DocumentId, ReportId } from "../../types/ids.ts";
import type { DepartureRecord } from "../../types/record.ts";
import type { Quote } from "../../types/span.ts";
import type { Merged } from "../merge-engagement.ts";
import type { PartyBook } from "../parties/party-book.ts";
import type { PartyTables } from "../parties/party-entry.ts";
import type { Source } from "../source.ts";

/** A document with what can be established beside it: what it is compared with. */
export interface DocumentTold {
  readonly source: Source;
  readonly text: string;
  /** The engagements of its reports as all documents together tell them. */
  readonly mergedOf: (report: ReportId) => Merged | undefined;
  /** Documents of its story, itself among them, by id. */
  readonly story: readonly Source[];
  /** Of what it is a copy. */
  readonly copyOf: DocumentId | null;
  /** All parties of the register. */
  readonly book: PartyBook;
}

export interface DepartureTables {
  readonly packs: () => Packs;
  readonly compare: (a: string, b: string) => NameComparison;
  readonly parties: PartyTables;
}

/** Finds one kind of departures. One file a kind. */
export type FindDepartures = (told: DocumentTold, tables: DepartureTables) => readonly DepartureRecord[];

export function departure(
  { from, to, exact }: Pick<Quote, "from" | "to" | "exact">,
  { field, expected, against, cause }: Pick<DepartureRecord, "field" | "expected" | "against" | "cause">,
): DepartureRecord {
  return { from, to, exact, field, expected, against, cause };
}
