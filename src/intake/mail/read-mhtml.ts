import { sourceRecord } from "../../text/source-record.ts";
import type { Reading } from "../format.ts";
import { readHtml } from "../html/read-html.ts";
import { Unreadable } from "../unreadable.ts";
import { headField, parseMail } from "./parse-mail.ts";

const ADDRESS = /^(?:content|snapshot-content)-location:\s*(https?:\/\/\S+)/im;

/**
 * Reads a saved page: what the page says of itself, and the address under which it was saved. The date in the head is the day
 * on which somebody saved it, and says nothing.
 * @throws Unreadable
 */
export async function readMhtml(bytes: Uint8Array): Promise<Reading> {
  const mail = await parseMail(bytes);
  if (mail.html === undefined || mail.html.trim() === "")
    throw new Unreadable("no page", "there is no page in it", "save the page again, as HTML");
  const { record, remarks } = readHtml(Buffer.from(mail.html));
  const url = record.url ?? addressOf(headField(mail, "snapshot-content-location")) ?? addressIn(bytes);
  const title = record.title ?? (mail.subject?.trim().toWellFormed() || null);
  return { record: sourceRecord({ ...record, url, title }), remarks };
}

/** The first part with an address is the page. */
function addressIn(bytes: Uint8Array): string | null {
  return ADDRESS.exec(Buffer.from(bytes).toString("latin1"))?.[1] ?? null;
}

function addressOf(written: string | null): string | null {
  return written !== null && /^https?:\/\//i.test(written) ? written.trim() : null;
}
