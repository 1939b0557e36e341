import { sourceRecord } from "../../text/source-record.ts";
import { decode, refuseEmpty } from "../decode.ts";
import type { Reading, Remark } from "../format.ts";
import { isoDate } from "../iso-date.ts";
import { Unreadable } from "../unreadable.ts";
import { isTooDeep } from "./is-too-deep.ts";

/** Shorter texts are parsed as they are: even the deepest takes little. */
const WORTH_A_LOOK = 100_000;

/** Fields told when the one that is needed is missing. */
const FIELDS_TOLD = 12;

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

function parse(text: string): Readonly<Record<string, unknown>> {
  if (text.length > WORTH_A_LOOK && isTooDeep(text))
    throw new Unreadable("not JSON", "it nests deeper than any document does", "write one whole JSON object for each document");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Unreadable("not JSON", reason, "write one whole JSON object for each document");
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
  throw new Unreadable("not an object", "it is JSON, but not an object", 'write an object with at least {"text": "..."}');
}

/** A line that names its document is that document even where a collector found no words: it stands in the register, and on the list. */
function textOf(fields: Readonly<Record<string, unknown>>, remarks: Remark[]): string {
  const text = fields.text;
  if (typeof text !== "string")
    throw new Unreadable(
      "no text",
      `the field "text" is missing or not a string; ${fieldsOf(fields)}`,
      'give the document\'s text as "text", or say which field holds it: --map text=FIELD',
    );
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

function fieldsOf(fields: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(fields);
  if (names.length === 0) return "there are no fields";
  return `there is ${names.slice(0, FIELDS_TOLD).join(", ").toWellFormed()}${names.length > FIELDS_TOLD ? ", …" : ""}`.slice(0, 200);
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
