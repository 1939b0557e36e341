import type { Address, Email } from "postal-mime";
import { sourceRecord } from "../../text/source-record.ts";
import { refuseEmpty } from "../decode.ts";
import type { Attachment, Reading, Remark } from "../format.ts";
import { readHtml } from "../html/read-html.ts";
import { Unreadable } from "../unreadable.ts";
import { mailDay } from "./mail-day.ts";
import { headField, parseMail } from "./parse-mail.ts";

/** A plain part shorter than a third of the page beside it only says that there is a page. */
const REAL = 3;

/** Signatures and keys that mail programs hang on a mail, and the second version of its text. */
const BELONGS = /^(?:application\/(?:pkcs7|x-pkcs7|pgp|ms-tnef)|text\/(?:x-amp-html|calendar|rfc822-headers)|message\/delivery-status)/;

/**
 * Reads a mail: its text, and what its head says.
 * @throws Unreadable
 */
export async function readMail(bytes: Uint8Array): Promise<Reading> {
  const mail = await parseMail(bytes);
  const text = bodyOf(mail);
  refuseEmpty(text);
  const date = headField(mail, "date");
  const published = date === null ? null : mailDay(date);
  const remarks: Remark[] = [];
  if (date !== null && published === null) remarks.push(noDate(date));
  const title = mail.subject?.trim().toWellFormed() || null;
  return { record: sourceRecord({ title, author: nameOf(mail.from), published, text }), remarks };
}

/**
 * What hangs on a mail, without the pictures of its page.
 * @throws Unreadable
 */
export async function attachmentsOf(bytes: Uint8Array): Promise<readonly Attachment[]> {
  const { attachments } = await parseMail(bytes);
  const own = attachments.filter(
    ({ related, disposition, contentId, mimeType }) =>
      !BELONGS.test(mimeType) && !(related || (disposition !== "attachment" && contentId !== undefined && mimeType.startsWith("image/"))),
  );
  return own.map(({ filename, mimeType, content }, place) => ({
    name: filename?.replaceAll(/[\\/\p{Cc}]/gu, "_").trim() || `attachment-${place + 1}${ENDINGS.get(mimeType) ?? ""}`,
    bytes: typeof content === "string" ? Buffer.from(content) : new Uint8Array(content),
  }));
}

/** What nobody named has an ending by its kind. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ["message/rfc822", ".eml"],
  ["text/plain", ".txt"],
  ["text/html", ".html"],
  ["application/pdf", ".pdf"],
]);

/** The plain part if it is real, else the page. */
function bodyOf({ text, html }: Email): string {
  const plain = (text ?? "").replaceAll(/\r\n?/g, "\n").replaceAll("\0", "\ufffd").trim().toWellFormed();
  if (html === undefined || html.trim() === "") return plain;
  try {
    const page = readHtml(Buffer.from(html)).record.text;
    return plain.length * REAL >= page.length ? plain : page;
  } catch (error) {
    if (plain !== "" && error instanceof Unreadable) return plain;
    throw error;
  }
}

function nameOf(from: Address | undefined): string | null {
  return (from?.name.trim() || from?.address?.trim() || "").toWellFormed() || null;
}

function noDate(date: string): Remark {
  return {
    what: "published",
    why: `${JSON.stringify(date.slice(0, 80))} is no date of a mail; the document was read without it`,
    remedy: "nothing, or mend the field Date",
  };
}
