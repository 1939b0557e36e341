import { COLUMNS } from "./columns.ts";
import { EVIDENCE_COLUMNS } from "./evidence-columns.ts";

/** A table of the program's own text; widths in characters. */
export interface TextTable {
  readonly head: readonly { readonly name: string; readonly width: number }[];
  readonly lines: readonly (readonly (string | null)[])[];
}

/** What each column holds, as docs/codebook.md and the workbook's sheet say it. */
export function codebook(): TextTable {
  const contacts = COLUMNS.map(({ name, meaning, values, empty, words }) => [
    "contacts",
    name,
    meaning,
    values,
    empty,
    words === undefined ? "computed" : typeof words === "string" ? words : name,
  ]);
  const evidence = EVIDENCE_COLUMNS.map(({ name, meaning }) => ["evidence", name, meaning, null, null, null]);
  return {
    head: [
      { name: "table", width: 10 },
      { name: "column", width: 24 },
      { name: "meaning", width: 70 },
      { name: "values", width: 45 },
      { name: "empty means", width: 36 },
      { name: "words under", width: 18 },
    ],
    lines: [...contacts, ...evidence],
  };
}
