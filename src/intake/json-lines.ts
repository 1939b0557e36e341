import { sourceRecord } from "../text/source-record.ts";
import { decode, refuseEmpty, tooLarge } from "./decode.ts";
import type { BadPiece, Format, Reading, Remark } from "./format.ts";
import { isoDate } from "./iso-date.ts";
import { lines } from "./lines.ts";
import { Unreadable } from "./unreadable.ts";

/** JSON Lines: a document a line, `{"id", "url", "title", "text", "published", "language", "outlet", "author", "synthetic"}`, all but `text` optional. */
export const jsonLines: Format = {
  key: "json-line",
  endings: [".jsonl", ".ndjson"],
  split: async function* (chunks, limit) {
    for await (const { number, bytes } of lines(chunks, limit)) {
      const entry = String(number);
      if (bytes === null) yield { entry, ...tooLarge(limit) } satisfies BadPiece;
      else if (!isBlank(bytes)) yield { entry, bytes };
    }
  },
  read: readJsonLine,
};

/**
 * What one line says.
 * @throws Unreadable
 */
export function readJsonLine(bytes: Uint8Array): Reading {
  const fields = parse(decode(bytes));
  const remarks: Remark[] = [];
  const optional = (name: string): string | null => stringOf(fields, name, remarks);
  const text = textOf(fields, remarks);
  const record = sourceRecord({
    externalId: optional("id"),
    url: optional("url"),
    title: optional("title"),
    outlet: optional("outlet"),
    author: optional("author"),
    published: checked(optional("published"), "published", isoDate, "an ISO 8601 date such as 2024-09-20", remarks),
    language: checked(optional("language"), "language", languageTag, "a BCP 47 tag such as fr", remarks),
    text,
    synthetic: fields.synthetic === true,
  });
  return { record, remarks };
}

/** Spaces, tabs and the carriage returns of files made on Windows. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

function parse(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Unreadable("not JSON", reason, "write one whole JSON object on each line");
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
  throw new Unreadable("not an object", "the line is JSON, but not an object", 'write an object with at least {"text": "..."}');
}

/** A line that names its document is that document even where a collector found no words: it stands in the register, and on the list. */
function textOf(fields: Readonly<Record<string, unknown>>, remarks: Remark[]): string {
  const text = fields.text;
  if (typeof text !== "string")
    throw new Unreadable("no text", 'the field "text" is missing or not a string', 'give the document\'s text as "text"');
  if (text.trim() === "" && (fields.id ?? fields.url))
    remarks.push({
      what: "text",
      why: "there is no text in it; the document was taken in without words",
      remedy: "bring the text that should be there",
    });
  else refuseEmpty(text);
  // Half a surrogate pair has no UTF-8, so it would change on its way through the register; the offsets stay the same.
  return text.toWellFormed();
}

function stringOf(fields: Readonly<Record<string, unknown>>, name: string, remarks: Remark[]): string | null {
  const value = fields[name];
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return value.trim() === "" ? null : value.trim().toWellFormed();
  if (value !== undefined && value !== null) remarks.push(unusable(name, JSON.stringify(value), "a string"));
  return null;
}

function checked(
  value: string | null,
  name: string,
  check: (value: string) => string | null,
  wanted: string,
  remarks: Remark[],
): string | null {
  if (value === null) return null;
  const good = check(value);
  if (good === null) remarks.push(unusable(name, JSON.stringify(value), wanted));
  return good;
}

function unusable(name: string, value: string, wanted: string): Remark {
  return {
    what: name,
    why: `${value.slice(0, 80)} is not ${wanted}; the document was read without it`,
    remedy: `give ${wanted}, or nothing`,
  };
}

function languageTag(value: string): string | null {
  try {
    return Intl.getCanonicalLocales(value.replaceAll("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}
