import { docx } from "./docx/docx.ts";
import type { Format, ItemKind } from "./format.ts";
import { html } from "./html/html.ts";
import { json } from "./json/json.ts";
import { jsonLines } from "./json/json-lines.ts";
import { mail } from "./mail/mail.ts";
import { mbox } from "./mail/mbox.ts";
import { mhtml } from "./mail/mhtml.ts";
import { pdf } from "./pdf/pdf.ts";
import { plainText } from "./plain-text.ts";
import { csv } from "./table/csv.ts";
import { zip } from "./zip/zip.ts";

/** Every format that can be read. */
export const FORMATS: readonly Format[] = [plainText, html, mhtml, pdf, docx, mail, mbox, csv, jsonLines, json, zip];

/** What standard input is where its first bytes do not tell. */
export const STREAM_FORMAT: Format = jsonLines;

/** As `--as` calls it. */
export function formatCalled(name: string): Format | undefined {
  return FORMATS.find((format) => format.name === name);
}

/** How items that are kept under a key are read. */
export function itemKind(key: string): ItemKind | undefined {
  return FORMATS.map(({ item }) => item).find((item) => item?.key === key) ?? undefined;
}
