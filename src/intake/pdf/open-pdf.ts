import { getDocumentProxy } from "unpdf";
import type { PDFDocumentProxy } from "unpdf/pdfjs";
import { Unreadable } from "../unreadable.ts";

/** Not on a page: pictures are never decoded, nothing is fetched, nothing is said on the console. */
const QUIET = { maxImageSize: 0, disableFontFace: true, useSystemFonts: false, useWorkerFetch: false, verbosity: 0 };

/**
 * An open PDF; whoever opens it calls `destroy` on its loading task.
 * @throws Unreadable when it is locked or cannot be opened
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    // A copy, because the library keeps and empties what it is given.
    return await getDocumentProxy(new Uint8Array(bytes), QUIET);
  } catch (error) {
    throw unreadable(error);
  }
}

function unreadable(error: unknown): Unreadable {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === "PasswordException")
    return new Unreadable("encrypted", "this PDF opens only with a password", "open it with its password and save a copy without one");
  return new Unreadable("damaged", `it is not a whole PDF (${message.trim()})`, "fetch it again, or print it to a new PDF");
}
