import type { PDFDocumentProxy } from "unpdf/pdfjs";
import { sourceRecord } from "../../text/source-record.ts";
import type { Reading } from "../format.ts";
import { Unreadable } from "../unreadable.ts";
import { documentText } from "./document-text.ts";
import type { PageGlyphs } from "./glyph.ts";
import { openPdf } from "./open-pdf.ts";
import { pageGlyphs } from "./page-glyphs.ts";
import { propertiesOf } from "./properties.ts";
import { missingLetters, refuseWithoutText } from "./refuse.ts";

/** After so many pages that cannot be drawn no more are tried: damaged files claim millions. */
const TIRED = 200;

/**
 * The text of a PDF in the order of reading, its paragraphs parted by empty lines, with what its properties say of it.
 * @throws Unreadable when it is locked, damaged, empty, or a picture of a text
 */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const pdf = await openPdf(bytes);
  try {
    if (pdf.numPages === 0) throw new Unreadable("empty", "this PDF has no pages", "fetch it again");
    const { pages, remarks } = await pagesOf(pdf);
    const text = documentText(pages);
    refuseWithoutText(text, pages, remarks);
    return { record: sourceRecord({ text, ...(await propertiesOf(pdf, text)) }), remarks: [...remarks, ...missingLetters(pages)] };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** A page that cannot be drawn costs only itself. */
async function pagesOf(pdf: PDFDocumentProxy): Promise<{ pages: PageGlyphs[]; remarks: Reading["remarks"] }> {
  const pages: PageGlyphs[] = [];
  const failed: number[] = [];
  let reason = "";
  for (let number = 1; number <= pdf.numPages && failed.length < TIRED; number++) {
    try {
      pages.push(await pageGlyphs(await pdf.getPage(number)));
    } catch (error) {
      failed.push(number);
      reason ||= error instanceof Error ? error.message : String(error);
    }
  }
  if (failed.length === 0) return { pages, remarks: [] };
  const which = failed.length === 1 ? "page" : "pages";
  const why = `${which} ${failed.slice(0, 10).join(", ")}${failed.length > 10 ? " and more" : ""} of ${pdf.numPages} cannot be read (${reason}); the others were`;
  return { pages, remarks: [{ what: which, why, remedy: "fetch the file again, or print it to a new PDF" }] };
}
