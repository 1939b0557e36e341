import type { PDFDocumentProxy } from "unpdf/pdfjs";
import { sourceRecord } from "../../text/source-record.ts";
import type { Reading } from "../format.ts";
import { Unreadable } from "../unreadable.ts";
import { documentText } from "./document-text.ts";
import type { PageGlyphs } from "./glyph.ts";
import { openPdf } from "./open-pdf.ts";
import { pageGlyphs } from "./page-glyphs.ts";
import { propertiesOf } from "./properties.ts";

/** Fewer letters than this on a page are a stamp or a number on a scan. */
const LETTERS_A_PAGE = 8;

/**
 * The text of a PDF in the order of reading, its paragraphs parted by empty lines, with what its properties say of it.
 * @throws Unreadable when it is locked, damaged, empty, or a picture of a text
 */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const pdf = await openPdf(bytes);
  try {
    const { pages, remarks } = await pagesOf(pdf);
    const text = documentText(pages);
    refuseWithoutText(text, pdf.numPages, remarks);
    return { record: sourceRecord({ text, ...(await propertiesOf(pdf, text)) }), remarks };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** A page that cannot be drawn costs only itself. */
async function pagesOf(pdf: PDFDocumentProxy): Promise<{ pages: PageGlyphs[]; remarks: Reading["remarks"] }> {
  const pages: PageGlyphs[] = [];
  const failed: number[] = [];
  let reason = "";
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      pages.push(await pageGlyphs(await pdf.getPage(number)));
    } catch (error) {
      failed.push(number);
      reason ||= error instanceof Error ? error.message : String(error);
    }
  }
  if (failed.length === 0) return { pages, remarks: [] };
  const which = failed.length === 1 ? "page" : "pages";
  const why = `${which} ${failed.slice(0, 10).join(", ")} of ${pdf.numPages} cannot be read (${reason}); the others were`;
  return { pages, remarks: [{ what: which, why, remedy: "fetch the file again, or print it to a new PDF" }] };
}

function refuseWithoutText(text: string, pages: number, remarks: Reading["remarks"]): void {
  if (pages === 0) throw new Unreadable("empty", "this PDF has no pages", "fetch it again");
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters >= Math.min(LETTERS_A_PAGE * pages, 200)) return;
  const [failed] = remarks;
  if (failed && letters === 0) throw new Unreadable("damaged", failed.why, failed.remedy);
  const amount = letters === 0 ? "no letters" : `only ${letters} letters`;
  throw new Unreadable(
    "no text",
    `there ${letters === 1 ? "is" : "are"} ${amount} on its ${pages === 1 ? "page" : `${pages} pages`}: probably a scan`,
    "recognise its text first, for example with ocrmypdf, then take in the result",
  );
}
