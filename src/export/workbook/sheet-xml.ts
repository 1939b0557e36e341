import { xmlText } from "../xml-text.ts";
import { columnName } from "./address.ts";
import { cellXml } from "./cell-xml.ts";
import { MOST_CHARACTERS, MOST_LINKS, type Sheet, type SheetCell, type SheetColumn } from "./sheet.ts";
import { styleOf } from "./styles.ts";

const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
/** In characters. */
const WIDEST_PAGE = 300;
/** In points. */
const LINE_HEIGHT = 13;
const MOST_LINES = 12;
const CUT = " […]";

/** Links of a sheet, as they are found: within the workbook, and on the web, which stand in a part of their own. */
export interface Links {
  readonly xml: string[];
  /** Addresses on the web and their numbers. */
  readonly web: Map<string, number>;
}

/** The part of a sheet, row by row; `links` are filled while it is written. */
export function* sheetXml(sheet: Sheet, links: Links): Generator<string> {
  const { columns, frozen, size } = sheet;
  const lastColumn = columnName(columns.length - 1);
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${NAMESPACES}>`;
  if (fits(columns)) yield '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  yield `<sheetViews><sheetView workbookViewId="0">${pane(frozen)}</sheetView></sheetViews>`;
  yield `<cols>${columns.map(columnXml).join("")}</cols>`;
  yield "<sheetData>";
  const head = columns.map(({ name }): SheetCell => ({ value: name, look: "head" }));
  yield rowXml(head, 1, columns, links);
  let row = 1;
  for (const cells of sheet.rows()) yield rowXml(cells, ++row, columns, links);
  yield `</sheetData><autoFilter ref="A1:${lastColumn}${size + 1}"/>`;
  if (links.xml.length > 0) yield `<hyperlinks>${links.xml.join("")}</hyperlinks>`;
  yield `<pageSetup orientation="landscape"${fits(columns) ? ' fitToHeight="0"' : ""}/></worksheet>`;
}

/** Whether the columns can be read when they are printed side by side. */
function fits(columns: readonly SheetColumn[]): boolean {
  return columns.reduce((sum, { width }) => sum + width, 0) <= WIDEST_PAGE;
}

/** Wide enough for its head and the filter's button, which a name of one word cannot wrap for. */
function columnXml({ name, width }: SheetColumn, at: number): string {
  return `<col min="${at + 1}" max="${at + 1}" width="${Math.max(width, name.length + 4)}" customWidth="1"/>`;
}

function pane(frozen: number): string {
  const across = frozen === 0 ? "" : ` xSplit="${frozen}"`;
  const corner = frozen === 0 ? "bottomLeft" : "bottomRight";
  return `<pane${across} ySplit="1" topLeftCell="${columnName(frozen)}2" activePane="${corner}" state="frozen"/>`;
}

function rowXml(cells: readonly SheetCell[], row: number, columns: readonly SheetColumn[], links: Links): string {
  const own = cells.map((cell, at) => {
    const place = `${columnName(at)}${row}`;
    if (cell.link !== undefined && mayLink(cell.value)) addLink(links, place, cell.link);
    return cellOf(cell, place);
  });
  const lines = Math.max(1, ...cells.map((cell, at) => linesOf(cell, columns[at]?.width ?? Number.MAX_SAFE_INTEGER)));
  const height = lines === 1 ? "" : ` ht="${Math.min(lines, MOST_LINES) * LINE_HEIGHT}" customHeight="1"`;
  return `<row r="${row}"${height}>${own.join("")}</row>`;
}

/** Spreadsheets do not all find out by themselves how high a row of wrapped text must be. Nine letters of most texts fit in the room of eight. */
function linesOf({ value, look }: SheetCell, width: number): number {
  if (look !== "wrapped" || typeof value !== "string") return 1;
  return value.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 8) / (width * 9))), 0);
}

/** LibreOffice drops the tabs of a text with a link; such a text has none, and stays whole. */
function mayLink(value: SheetCell["value"]): boolean {
  return value !== null && !String(value).includes("\t");
}

function cellOf(cell: SheetCell, place: string): string {
  const { value } = cell;
  if (value === null) return "";
  const style = styleOf(cell);
  if (typeof value === "number") return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellXml(cut(value))}</t></is></c>`;
}

function cut(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : text.slice(0, MOST_CHARACTERS - CUT.length).toWellFormed() + CUT;
}

/** Only what can be opened without harm becomes a link to elsewhere. */
function addLink(links: Links, place: string, link: string): void {
  if (links.xml.length >= MOST_LINKS) return;
  if (!/^https?:/i.test(link)) {
    links.xml.push(`<hyperlink ref="${place}" location="${xmlText(link)}"/>`);
    return;
  }
  if (!URL.canParse(link) || link.length > 2000) return;
  const number = links.web.get(link) ?? links.web.size + 1;
  links.web.set(link, number);
  links.xml.push(`<hyperlink ref="${place}" r:id="rId${number}"/>`);
}
