import type { PDFDocumentProxy } from "unpdf/pdfjs";
import type { SourceRecord } from "../../types/document.ts";
import { propertyLanguage } from "../property-language.ts";

type Properties = Pick<SourceRecord, "title" | "author" | "language" | "bases">;

/** What programs write when nobody gave a title: their own name, a file's name, an address. */
const SENSELESS = /^(?:microsoft \w+ - |untitled|about:|https?:|file:)|[\\/]|\.(?:docx?|odt|rtf|pdf|html?|indd|qxp|pptx?|xlsx?|tex|txt)$/iu;

/** Title, author and language, as the document's properties say them. Its date is that of a file and not of a publication. */
export async function propertiesOf(pdf: PDFDocumentProxy, text: string): Promise<Properties> {
  const { info, metadata } = await pdf.getMetadata().catch(() => ({ info: {}, metadata: null }));
  const known = info as Readonly<Record<string, unknown>>;
  const said = (name: string, xmp: string): string | null => lineOf(known[name]) ?? lineOf(metadata?.get(xmp));
  const title = said("Title", "dc:title");
  const language = propertyLanguage(lineOf(known.Language), text);
  return {
    title: title !== null && isTitle(title, text) ? title : null,
    author: said("Author", "dc:creator"),
    language,
    bases: { title: "properties", author: "properties", language: "properties" },
  };
}

function lineOf(value: unknown): string | null {
  const text = Array.isArray(value) ? value.join(", ") : value;
  if (typeof text !== "string") return null;
  const line = text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .toWellFormed();
  return /[\p{L}\p{N}]/u.test(line) ? line : null;
}

/** A title has a word of the text in it; the names of templates and of files do not. */
function isTitle(title: string, text: string): boolean {
  if (SENSELESS.test(title)) return false;
  const words = new Set(wordsOf(text));
  return wordsOf(title).some((word) => word.length > 2 && words.has(word));
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  );
}
