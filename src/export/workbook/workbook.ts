import { Zip, ZipDeflate } from "fflate";
import { xmlText } from "../xml-text.ts";
import type { Sheet } from "./sheet.ts";
import { type Links, sheetXml } from "./sheet-xml.ts";
import { STYLES } from "./styles.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
/** Pieces of text are gathered to this before they are compressed. */
const GATHERED = 1 << 16;
/** The earliest time that a zip file can tell, the same in every time zone. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * A workbook in the format of Excel (ECMA-376), written sheet by sheet and row by row: memory does not grow with the number of rows, and
 * the same sheets give the same bytes.
 */
export function* writeWorkbook(sheets: readonly Sheet[]): Generator<Uint8Array> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    if (bytes.length > 0) made.push(bytes);
  });
  for (const [path, text] of partsOf(sheets)) {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = NO_TIME;
    zip.add(file);
    for (const bytes of gathered(text)) {
      file.push(bytes);
      yield* made.splice(0);
    }
    file.push(new Uint8Array(0), true);
    yield* made.splice(0);
  }
  zip.end();
  yield* made.splice(0);
}

function* gathered(text: Iterable<string>): Generator<Uint8Array> {
  let waiting = "";
  for (const piece of text) {
    waiting += piece;
    if (waiting.length < GATHERED) continue;
    yield Buffer.from(waiting);
    waiting = "";
  }
  yield Buffer.from(waiting);
}

function* partsOf(sheets: readonly Sheet[]): Generator<readonly [path: string, text: Iterable<string>]> {
  yield ["[Content_Types].xml", [contentTypes(sheets)]];
  yield ["_rels/.rels", [relationships([["officeDocument", "xl/workbook.xml"]])]];
  yield ["xl/workbook.xml", [workbookXml(sheets)]];
  const parts = sheets.map((_, at): [string, string] => ["worksheet", `worksheets/sheet${at + 1}.xml`]);
  yield ["xl/_rels/workbook.xml.rels", [relationships([...parts, ["styles", "styles.xml"]])]];
  yield ["xl/styles.xml", [STYLES]];
  for (const [at, sheet] of sheets.entries()) {
    const links: Links = { xml: [], web: new Map() };
    yield [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, links)];
    const web = [...links.web.keys()].map((address): [string, string] => ["hyperlink", address]);
    if (web.length > 0) yield [`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, [relationships(web)]];
  }
}

function contentTypes(sheets: readonly Sheet[]): string {
  const parts = [
    ["/xl/workbook.xml", "sheet.main"],
    ["/xl/styles.xml", "styles"],
    ...sheets.map((_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, "worksheet"]),
  ];
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `${parts.map(([path, type]) => `<Override PartName="${path}" ContentType="${TYPE}.${type}+xml"/>`).join("")}</Types>`
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(([type, target], at) => {
    const mode = type === "hyperlink" ? ' TargetMode="External"' : "";
    return `<Relationship Id="rId${at + 1}" Type="${DOCUMENT}/${type}" Target="${xmlText(target)}"${mode}/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

/** Every printed page repeats the head. */
function workbookXml(sheets: readonly Sheet[]): string {
  const each = sheets.map(({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const titles = sheets.map(({ name }, at) => {
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${xmlText(name)}'!$1:$1</definedName>`;
  });
  return (
    `${HEAD}<workbook ${MAIN} xmlns:r="${DOCUMENT}"><bookViews><workbookView/></bookViews><sheets>${each.join("")}</sheets>` +
    `<definedNames>${titles.join("")}</definedNames></workbook>`
  );
}
