import { concerns } from "../../contacts/concerns.ts";
import { contactId } from "../../contacts/contact-id.ts";
import { type Contact, contactsOf, type SetApart } from "../../contacts/contacts.ts";
import type { Reason } from "../../contacts/pairs.ts";
import type { EngagementRecord, EvidenceRecord, RegisterRecords } from "../../types/record.ts";
import type { Subject } from "../../types/subject.ts";
import { citedWords } from "./cited-words.ts";
import type { Cell } from "./column.ts";
import { COLUMNS } from "./columns.ts";
import { defuse } from "./defuse.ts";
import { EVIDENCE_COLUMNS } from "./evidence-columns.ts";
import { Known } from "./known.ts";
import { describe } from "./participant.ts";
import { Spool } from "./spool.ts";

/** A row of the table: cells as COLUMNS has them, and how many lines of words there are for each column that has any, in their order. */
export interface ContactRow {
  readonly cells: readonly Cell[];
  readonly words: readonly (readonly [column: string, lines: number])[];
}

/** The words of a row. */
interface RowWords {
  readonly contact: string;
  readonly words: readonly (readonly [column: string, evidence: readonly EvidenceRecord[]])[];
}

/** An engagement without a row. */
export interface ApartRow {
  readonly engagement: string;
  readonly reason: Reason;
  readonly kind: string;
  readonly status: string;
  readonly start: string | null;
  readonly participants: string;
}

/** The rows of a register, by date and then by id; undated ones last. Text cells are defused. Must be closed. */
export class ContactTable {
  readonly rows = new Spool<ContactRow>();
  readonly apart = new Spool<ApartRow>();
  /** Lines of words in all. */
  lines = 0;
  /** Cells that have words. */
  linkedCells = 0;
  /** Rows that rest on a document marked as invented. */
  synthetic = 0;
  readonly #words = new Spool<RowWords>();
  readonly #known: Known;

  constructor(records: RegisterRecords, subject: Subject) {
    try {
      this.#known = new Known(records);
      this.#fill(records, subject);
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** The lines of words of each row, in the order of the rows: cells as EVIDENCE_COLUMNS has them. */
  *evidence(): Generator<readonly Cell[][]> {
    for (const { contact, words } of this.#words.inOrder()) {
      yield words.flatMap(([column, lines]) =>
        lines.map((evidence) => {
          const line = { contact, column, evidence, document: this.#known.document(evidence.document) };
          return EVIDENCE_COLUMNS.map(({ cell }) => safe(cell(line)));
        }),
      );
    }
  }

  close(): void {
    this.rows.close();
    this.apart.close();
    this.#words.close();
  }

  #fill(records: RegisterRecords, subject: Subject): void {
    for (const report of records.reports()) this.#known.remember(report);
    for (const each of contactsOf(records.engagements(), this.#known.parties)) {
      if ("reason" in each) this.apart.add(orderOf(each.engagement), apartRow(each, this.#known));
      else if (concerns(each, subject)) this.#add(each);
    }
  }

  #add(contact: Contact): void {
    const known = this.#known;
    const words = citedWords(contact, known, COLUMNS);
    const cells = COLUMNS.map(({ cell }) => safe(cell({ contact, known, words })));
    const counts = [...words].map(([column, evidence]) => [column, evidence.length] as const);
    const key = `${orderOf(contact.engagement)} ${String(contact.number).padStart(5, "0")}`;
    this.rows.add(key, { cells, words: counts });
    this.#words.add(key, { contact: contactId(contact), words: [...words] });
    this.lines += counts.reduce((sum, [, lines]) => sum + lines, 0);
    this.linkedCells += cells.filter((cell, at) => cell !== null && COLUMNS[at]?.words !== undefined).length + 1;
    if (known.documentsOf(contact.engagement).some(({ synthetic }) => synthetic)) this.synthetic += 1;
  }
}

/** By date; what is part of a visit after the visit's own rows. */
function orderOf({ id, parent, when }: EngagementRecord): string {
  return `${when?.start ?? "~"} ${parent ?? id} ${parent === null ? 0 : 1} ${id}`;
}

function apartRow({ engagement, reason, sides }: SetApart, known: Known): ApartRow {
  const participants = sides.flatMap((side) => side.participants.map((each) => describe(each, known)));
  const { id, kind, status, when } = engagement;
  return { engagement: id, reason, kind, status, start: when?.start ?? null, participants: defuse(participants.join(" | ")) };
}

function safe(cell: Cell): Cell {
  return typeof cell === "string" ? defuse(cell) : cell;
}
