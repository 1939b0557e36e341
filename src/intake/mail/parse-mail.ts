import PostalMime, { type Email } from "postal-mime";
import { Unreadable } from "../unreadable.ts";

/**
 * Takes a mail, or a page saved as one, to pieces. A mail within a mail is an attachment, not a part of its text.
 * @throws Unreadable
 */
export async function parseMail(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Unreadable("damaged", `it is no mail that can be taken to pieces: ${reason}`, "save it again, or save its text");
  }
}

/** A field of the head as it was written; null where there is none. */
export function headField({ headers }: Email, key: string): string | null {
  return headers.find((header) => header.key === key)?.value ?? null;
}
