/** A text shown at a place, in points from the lower left corner; `rise` turns it. */
export interface ShownText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Degrees, counter-clockwise. */
  readonly turned?: number;
}

/** Every sign is half as wide as the font is high. */
export const SIGN_WIDTH = 0.5;

/** Character codes are those of Unicode, and the font says so. */
const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
100 beginbfrange
${Array.from({ length: 100 }, (_, row) => row)
  .map(bfRange)
  .join("\n")}
endbfrange endcmap CMapName currentdict /CMap defineresource pop end end`;

/** A range may not cross a first byte: the first rows hold Latin and Arabic, the last ones those of nobody and presentation forms. */
function bfRange(row: number): string {
  const high = (row < 50 ? row : row + 156).toString(16).padStart(2, "0");
  return `<${high}00> <${high}FF> <${high}00>`;
}

/** A PDF written by hand, for what no printer here makes: the order in which signs are drawn, and what the properties say. */
export function writtenPdf(pages: readonly (readonly ShownText[])[], properties: Readonly<Record<string, string>> = {}): Uint8Array {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${7 + 2 * at} 0 R`).join(" ")}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${1000 * SIGN_WIDTH} >>`,
    stream(TO_UNICODE),
    `<< ${Object.entries(properties)
      .map(([name, value]) => `/${name} <feff${hex(value)}>`)
      .join(" ")} >>`,
    ...pages.flatMap((texts, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${8 + 2 * at} 0 R >>`,
      stream(texts.map(shown).join("\n")),
    ]),
  ];
  let out = "%PDF-1.7\n";
  const places = objects.map((object, at) => {
    const place = out.length;
    out += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${out.length}\n%%EOF\n`;
  return Buffer.from(out + end, "latin1");
}

function shown({ text, x, y, size = 12, turned = 0 }: ShownText): string {
  const angle = (turned * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)].map((part) => part.toFixed(5));
  return `BT /F ${size} Tf ${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${y} Tm <${hex(text)}> Tj ET`;
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function hex(text: string): string {
  return [...text].map((sign) => (sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")).join("");
}
