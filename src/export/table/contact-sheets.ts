import type { RegisterRecords } from "../../types/record.ts";
import type { Subject } from "../../types/subject.ts";
import { webAddress } from "../web-address.ts";
import { pagesOf, placeOf } from "../workbook/pages.ts";
import { MOST_LINKS, type Sheet, type SheetCell } from "../workbook/sheet.ts";
import { about } from "./about.ts";
import { codebook, type TextTable } from "./codebook.ts";
import { type Cell, isAddress, wordsColumn } from "./column.ts";
import { COLUMNS } from "./columns.ts";
import type { ContactRow, ContactTable } from "./contact-table.ts";
import { EVIDENCE_COLUMNS } from "./evidence-columns.ts";

const CONTACTS = "Contacts";
const EVIDENCE = "Evidence";
const REASONS = {
  parts: "its contacts are counted on its parts",
  "one-side": "one side only is told",
  "several-sides": "several sides take part and no words say who received whom",
};

/** The sheets of the workbook: contacts, their words, what makes no row and why, the codebook, and what all this is. */
export function contactSheets(table: ContactTable, generator: RegisterRecords["generator"], subject: Subject): Sheet[] {
  return [
    ...pagesOf({ name: CONTACTS, columns: COLUMNS, frozen: 1, size: table.rows.size, rows: () => contactRows(table) }),
    ...pagesOf({ name: EVIDENCE, columns: EVIDENCE_COLUMNS, frozen: 2, size: table.lines, rows: () => evidenceRows(table) }),
    apartSheet(table),
    textSheet("Codebook", codebook()),
    textSheet("About", about(table, generator, subject)),
  ];
}

/** Every cell that has words leads to their first line; where a sheet would get more links than Excel takes, the row's first cell does. */
function* contactRows(table: ContactTable): Generator<SheetCell[]> {
  const everywhere = table.linkedCells <= MOST_LINKS;
  let line = 0;
  for (const { cells, words } of table.rows.inOrder()) {
    const lines = firstLines(words, line);
    yield cells.map((value, at) => {
      const column = COLUMNS[at];
      const look = column?.name === "synthetic" && value === "yes" ? ("warning" as const) : undefined;
      if (at === 0) return { value, link: words.length === 0 ? undefined : placeOf(EVIDENCE, line) };
      if (!everywhere || column === undefined) return { value, look };
      if (isAddress(column.name)) return { value, link: addressIn(value) };
      const to = lines.get(wordsColumn(column));
      return { value, look, link: to === undefined ? undefined : placeOf(EVIDENCE, to) };
    });
    line += words.reduce((sum, [, lines]) => sum + lines, 0);
  }
}

/** The first line of each column's words, of a row whose words begin at this line. */
function firstLines(words: ContactRow["words"], from: number): Map<string, number> {
  const lines = new Map<string, number>();
  let line = from;
  for (const [column, count] of words) {
    lines.set(column, line);
    line += count;
  }
  return lines;
}

/** Words lead back to their row and on to their document. */
function* evidenceRows(table: ContactTable): Generator<SheetCell[]> {
  let row = 0;
  for (const lines of table.evidence()) {
    for (const cells of lines) {
      yield cells.map((value, at) => {
        const name = EVIDENCE_COLUMNS[at]?.name;
        if (name === "contact_id") return { value, link: placeOf(CONTACTS, row) };
        if (name === "words") return { value, look: "wrapped" };
        if (name === "synthetic" && value === "yes") return { value, look: "warning" };
        return { value, link: name === "url" ? addressIn(value) : undefined };
      });
    }
    row += 1;
  }
}

function addressIn(value: Cell): string | undefined {
  return typeof value === "string" ? (webAddress(value) ?? undefined) : undefined;
}

function apartSheet({ apart }: ContactTable): Sheet {
  const names = ["engagement_id", "reason", "kind", "status", "start", "participants"] as const;
  const widths = [22, 50, 11, 10, 11, 80];
  return {
    name: "Set apart",
    columns: names.map((name, at) => ({ name, width: widths[at] ?? 10 })),
    frozen: 1,
    size: apart.size,
    *rows() {
      for (const row of apart.inOrder()) {
        const { engagement, reason, kind, status, start, participants } = row;
        yield [engagement, REASONS[reason], kind, status, start, participants].map((value) => ({ value, look: "wrapped" as const }));
      }
    },
  };
}

/** Text of the program's own: a head, and lines of cells. */
function textSheet(name: string, { head, lines }: TextTable): Sheet {
  return {
    name,
    columns: head,
    frozen: 1,
    size: lines.length,
    rows: () => lines.map((line) => line.map((value) => ({ value, look: "wrapped" as const }))),
  };
}
