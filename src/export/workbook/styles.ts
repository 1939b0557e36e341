import type { SheetCell } from "./sheet.ts";

/**
 * Looks of cells, in the order of the file: plain, head, wrapped, warning, link; then each again for text that is written from right to
 * left, which stands at the right and reads in its own direction. Spreadsheets decide the direction of a cell by themselves only in part.
 */
const LOOKS = ["plain", "head", "wrapped", "warning", "link"] as const;
const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

const FONTS = { plain: 0, head: 1, wrapped: 0, warning: 0, link: 2 };
const FILLS = { plain: 0, head: 2, wrapped: 0, warning: 3, link: 0 };
const WRAPPED = new Set<string>(["head", "wrapped"]);

/** Number of a cell's style. */
export function styleOf({ value, link, look }: SheetCell): number {
  const own = LOOKS.indexOf(look ?? (link === undefined ? "plain" : "link"));
  return typeof value === "string" && RIGHT_TO_LEFT.test(value) ? own + LOOKS.length : own;
}

/** The part `styles.xml`: a cell's style is its place among `cellXfs`. */
export const STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="3"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font>' +
  '<font><sz val="10"/><color rgb="FF0B5394"/><name val="Arial"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE3E9EF"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFE08A"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${LOOKS.length * 2}">${[false, true].flatMap((rtl) => LOOKS.map((look) => format(look, rtl))).join("")}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Number format 49 is text: a date stays as it is written, also after somebody has edited the cell. */
function format(look: (typeof LOOKS)[number], rightToLeft: boolean): string {
  const direction = rightToLeft ? ' horizontal="right" readingOrder="2"' : "";
  const wrap = WRAPPED.has(look) ? ' wrapText="1"' : "";
  return (
    `<xf numFmtId="49" fontId="${FONTS[look]}" fillId="${FILLS[look]}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"` +
    ` applyFill="1" applyAlignment="1"><alignment vertical="top"${direction}${wrap}/></xf>`
  );
}
