import type { Analysis } from "../types/report.ts";

/** Names, as they are written, of the persons who are parties of a document. */
export function officialsOf({ parties }: Analysis): ReadonlySet<string> {
  return new Set(parties.flatMap((party) => (party.type === "person" ? party.names.map(({ text }) => text) : [])));
}
