import { extname } from "node:path";
import { afterProlog } from "./after-prolog.ts";
import type { Format, Remark } from "./format.ts";
import { FORMATS, STREAM_FORMAT } from "./formats.ts";
import { html } from "./html/html.ts";
import { mail } from "./mail/mail.ts";
import { mbox } from "./mail/mbox.ts";
import { mhtml } from "./mail/mhtml.ts";
import { notReadByBytes, notReadByEnding } from "./not-read.ts";
import { pdf } from "./pdf/pdf.ts";
import { zip } from "./zip/zip.ts";

/** How many of the first bytes are looked at. */
export const LOOKED_AT = 4096;

/** The first record of an archive; of an empty one; of one in several parts. */
const ZIP = ["PK\x03\x04", "PK\x05\x06", "PK\x07\x08"];
const PAGE = /^<(?:!doctype\s+html|html|head|body|meta|title)\b/i;
const MAILBOX = /^From \S+ .*\d{1,2}:\d{2}.*\r?\n[\w-]+:/;
/** Fields that only mail programs write; a communiqué may begin with "Date:" and "From:". */
const TECHNICAL = /^(?:received|return-path|message-id|mime-version|content-type|delivered-to|dkim-signature|snapshot-content-location):/i;
const FIELD = /^[!-9;-~]+:/;
/** Browsers say in the head that they saved a page; mails with pictures in them are of the same kinds of parts. */
const SAVED_PAGE = /^(?:snapshot-content-location:|from:\s*"?<?saved by )/im;

/** Telling first bytes; of the kinds of mail the most particular first. */
const BY_BYTES: readonly (readonly [(head: string) => boolean, Format])[] = [
  [(head) => /^\s*%PDF-\d/.test(head), pdf],
  [(head) => ZIP.some((mark) => head.startsWith(mark)), zip],
  [(head) => PAGE.test(afterProlog(head)), html],
  [(head) => MAILBOX.test(head), mbox],
  [(head) => isMail(head) && isSavedPage(head), mhtml],
  [isMail, mail],
];

/**
 * Of what kind a file is: by its first bytes where they are telling, whatever it is called, else by the ending of its name.
 * @param head the first bytes
 * @param name "" for what streams without a name
 */
export function kindOf(head: Uint8Array, name: string, isStream: boolean): Format | Remark {
  const text = plain(head);
  const ending = extname(name).toLowerCase();
  const named = FORMATS.find(({ endings }) => endings.includes(ending));
  // Readers of PDF overlook what stands before it; a text may speak of it.
  if (named === pdf && text.slice(0, 1024).includes("%PDF-")) return pdf;
  const told = BY_BYTES.find(([tells]) => tells(text))?.[1];
  // Where first bytes tell less than the name: a page saved as a mail.
  if (told !== undefined) return told === mail && named === mhtml ? mhtml : told;
  const refused = notReadByBytes(Buffer.from(head).toString("latin1")) ?? (head.length === 0 ? null : notReadByEnding(ending));
  if (refused !== null) return refused;
  if (isStream) return STREAM_FORMAT;
  return (
    named ?? {
      what: "format",
      why: `files ending in ${ending} are not read`,
      remedy: "say what it is with --as, or save it as plain text (.txt)",
    }
  );
}

/** Bytes as characters, without what UTF-16 and marks of the byte order put between and before them. */
function plain(head: Uint8Array): string {
  return Buffer.from(head)
    .toString("latin1")
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "")
    .replaceAll("\0", "");
}

/** At least three fields of a head one after another, one of them of those that only mail programs write. */
function isMail(head: string): boolean {
  const lines = head.split(/\r?\n/);
  const end = lines.findIndex((line) => !FIELD.test(line) && !/^[ \t]+\S/.test(line));
  const fields = lines.slice(0, end === -1 ? lines.length : end).filter((line) => FIELD.test(line));
  return fields.length >= 3 && fields.some((line) => TECHNICAL.test(line));
}

function isSavedPage(head: string): boolean {
  return SAVED_PAGE.test(head.split(/\r?\n\r?\n/)[0] ?? "");
}
