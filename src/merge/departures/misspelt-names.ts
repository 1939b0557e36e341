import type { DepartureRecord } from "../../types/record.ts";
import { type DepartureTables, type DocumentTold, departure } from "./document-told.ts";

/** A full name in a machine translation that its own spelling no longer shows: others write it so that the two are not surely one. */
export function misspeltNames({ source, book }: DocumentTold, tables: DepartureTables): DepartureRecord[] {
  if (!source.machine) return [];
  return source.analysis.parties.flatMap((party) => {
    const id = source.partyId(party.index);
    const entry = party.type === "person" ? book.entry(id) : undefined;
    if (entry === undefined) return [];
    const { name: expected, basis } = entry.name(tables.parties);
    // Nobody's own spelling is there to compare with.
    if (basis === "machine") return [];
    const written = new Set(entry.spellings.texts().flatMap(({ text, origins }) => (origins > 0 ? [text] : [])));
    const off = party.names.filter(
      ({ text }) => /\s/.test(text) && !written.has(text) && tables.compare(text, expected).verdict !== "same",
    );
    return off.map(({ quote }) => departure(quote, { field: `participants/${id}`, expected, against: "register", cause: "misspelt" }));
  });
}
