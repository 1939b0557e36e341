import type { PDFDocumentProxy } from "unpdf/pdfjs";
import { sourceRecord } from "../../text/source-record.ts";
import type { Reading } from "../format.ts";
import { Unreadable } from "../unreadable.ts";
import { blocksOf } from "./columns.ts";
import { directionOf } from "./direction.ts";
import { openPdf } from "./open-pdf.ts";
import { pageGlyphs } from "./page-glyphs.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { propertiesOf } from "./properties.ts";
import { rowsOf } from "./rows.ts";

/**
 * The text of a PDF in the order of reading, its paragraphs parted by empty lines, with what its properties say of it.
 * @throws Unreadable when it is locked, damaged, empty, or a picture of a text
 */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const pdf = await openPdf(bytes);
  try {
    const text = await textOf(pdf);
    if (!/\p{L}/u.test(text)) throw withoutText(pdf.numPages);
    return { record: sourceRecord({ text, ...(await propertiesOf(pdf, text)) }), remarks: [] };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function textOf(pdf: PDFDocumentProxy): Promise<string> {
  const paragraphs: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { glyphs } = await pageGlyphs(await pdf.getPage(number));
    const base = directionOf(glyphs.map(({ text }) => text)) ?? "ltr";
    for (const block of blocksOf(rowsOf(glyphs), base === "rtl")) paragraphs.push(...paragraphsOf(block, base).map(({ text }) => text));
  }
  return paragraphs.join("\n\n");
}

function withoutText(pages: number): Unreadable {
  if (pages === 0) return new Unreadable("empty", "this PDF has no pages", "nothing, or fetch it again");
  const why = `its ${pages === 1 ? "page holds" : `${pages} pages hold`} no letters, so it is probably a scan`;
  return new Unreadable("no text", why, "recognise its text first (for example with ocrmypdf), then take in the result");
}
