import type { RegisterRecords } from "../../types/record.ts";
import type { Subject } from "../../types/subject.ts";
import type { TextTable } from "./codebook.ts";
import type { ContactTable } from "./contact-table.ts";
import { defuse } from "./defuse.ts";

/** What a workbook is and how it is read, for whoever gets it without the program. */
export function about(table: ContactTable, { program, version, packs }: RegisterRecords["generator"], { name }: Subject): TextTable {
  return {
    head: [
      { name: "about", width: 24 },
      { name: "text", width: 100 },
    ],
    lines: [
      [
        "What it holds",
        defuse(`${name}: ${table.rows.size} bilateral contacts, as sources report them. It says what they say, not what happened.`),
      ],
      ["Invented", invented(table)],
      ["A row", "Contacts: one contact of two sides in one engagement. Set apart: engagements that make no row, and why."],
      ["A link", "A cell of Contacts leads to its words in Evidence; a line of Evidence leads back to the row and on to its document."],
      ["Dates", "Text, as precise as the words and no more: 2025-09 is some day of that September."],
      ["Several values", "Are separated by a vertical line with a space on either side."],
      [
        "An apostrophe in front",
        "Keeps a spreadsheet from running a text that begins like a formula. Take one away to have the text as it was.",
      ],
      ["An empty cell", "No words say it. The codebook says what it means in each column."],
      ["Made by", `${program} ${version}, language data ${packs}`],
    ],
  };
}

function invented({ synthetic }: ContactTable): string {
  if (synthetic === 0) return "No row rests on a document that is marked as invented.";
  return `${synthetic} rows rest on documents that are marked as invented: see the column synthetic. They are no data.`;
}
