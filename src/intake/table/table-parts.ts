import { decodeText } from "../charset/decode-text.ts";
import type { Carrier, Part, Splitting } from "../format.ts";
import { canonicalLine } from "../json/canonical-line.ts";
import { jsonLine } from "../json/json-lines.ts";
import { FIELDS, type Mapping, sameName } from "../json/mapping.ts";
import { peek } from "../peek.ts";
import { bad, nth } from "../place.ts";
import { Unreadable } from "../unreadable.ts";
import { delimiterOf } from "./delimiter.ts";
import { type Row, rowsOf } from "./rows.ts";

/** How much of a table is looked at for its character set and its delimiter. */
const HEAD = 1 << 16;

const BROKEN = {
  what: "encoding",
  why: "its bytes are not valid UTF-8, though the table begins so",
  remedy: "save the table as UTF-8",
} as const;

/**
 * The rows of a table; its character set and what stands between its columns are found by looking.
 * @throws Unreadable
 */
export async function* tableParts({ place, chunks }: Carrier, { limits, mapping }: Splitting): AsyncGenerator<Part> {
  const { head, chunks: all } = await peek(chunks, HEAD);
  const { text, charset } = decodeText(wholeLines(head));
  const { delimiter, said } = delimiterOf(text);
  let columns: readonly string[] | null = null;
  for await (const row of rowsOf(decoded(all, charset), delimiter, limits.maxBytes)) {
    if (said && row.number === 1) continue;
    if (columns === null) columns = checked(row.cells, mapping ?? {});
    else yield rowPart(place, row, columns, mapping ?? {}, charset);
  }
  if (columns === null) throw new Unreadable("empty", "there is no row in it", "nothing, or bring the table that should be there");
}

function rowPart(path: string, { number, cells }: Row, columns: readonly string[], mapping: Mapping, charset: string): Part {
  const place = nth(path, number);
  if (charset === "utf-8" && cells.some((cell) => cell.includes("\ufffd"))) return bad(place, BROKEN);
  const under = (name: string): string | undefined => cells[columns.findIndex((column) => sameName(column, name))];
  return { kind: "item", place, path, item: jsonLine, bytes: canonicalLine(under, mapping) };
}

/** @throws Unreadable for a table that lacks the column of the text, or one that somebody named */
function checked(columns: readonly string[], mapping: Mapping): readonly string[] {
  const has = (name: string): boolean => columns.some((column) => sameName(column, name));
  const names = columns
    .map((column) => column.trim().slice(0, 40))
    .join(", ")
    .slice(0, 400);
  const missing = FIELDS.map((field) => mapping[field]).find((name) => name !== undefined && !has(name));
  if (missing !== undefined)
    throw new Unreadable("no such column", `there is no column ${missing}; there is ${names}`, "name another with --map");
  if (!has(mapping.text ?? "text"))
    throw new Unreadable(
      "no text column",
      `no column is called text; there is ${names}`,
      "say which one holds the text: --map text=COLUMN",
    );
  return columns;
}

async function* decoded(chunks: AsyncIterable<Uint8Array>, charset: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(charset);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** Without a letter that the end of what was looked at cuts in two. */
function wholeLines(head: Uint8Array): Uint8Array {
  if (head.length < HEAD) return head;
  if (head.includes(0)) return head.subarray(0, head.length & ~1);
  const end = head.lastIndexOf(0x0a);
  return end === -1 ? head : head.subarray(0, end + 1);
}
