import { Unreadable } from "../unreadable.ts";

const NOT_READ: readonly (readonly [entry: string, what: string, remedy: string])[] = [
  ["xl/workbook.xml", "an Excel workbook", "save the sheet as CSV in UTF-8 (.csv)"],
  ["xl/workbook.bin", "an Excel workbook", "save the sheet as CSV in UTF-8 (.csv)"],
  ["ppt/presentation.xml", "a PowerPoint presentation", "save it as PDF"],
  ["META-INF/container.xml", "an e-book (EPUB)", "save it as HTML or as plain text"],
  ["META-INF/manifest.xml", "an OpenDocument file (.odt, .ods, .odp) or a program", "save a text as .docx or PDF, a table as CSV"],
  ["Index/Document.iwa", "an Apple Pages document", "save it as .docx or PDF"],
];

/**
 * What an archive is that is one document: Word and its like are archives too.
 * @throws Unreadable for those that are not read
 */
export function officeKind(names: readonly string[]): "docx" | null {
  const has = new Set(names);
  if (has.has("word/document.xml") || (has.has("[Content_Types].xml") && names.some((name) => /^word\/document\d*\.xml$/.test(name))))
    return "docx";
  const found = NOT_READ.find(([entry]) => has.has(entry));
  if (found !== undefined) throw new Unreadable("format", `it is ${found[1]}, which is not read`, found[2]);
  return null;
}
