import { OPS, type PDFPageProxy } from "unpdf/pdfjs";
import { DrawnText, type PdfFont, type Shown } from "./drawn-text.ts";
import type { PageGlyphs } from "./glyph.ts";
import { matrixOf } from "./matrix.ts";

type Numbers = readonly number[];

/**
 * Every sign that a page draws, where it is drawn. Read from the drawing itself and not from the library's pieces of text: those were
 * turned around where the library believed them to run from right to left, and a piece does not say where in it a letter stands.
 */
export async function pageGlyphs(page: PDFPageProxy): Promise<PageGlyphs> {
  // Without annotations: a reader's notes are not the document.
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const drawnAt = (turn: number): { drawn: DrawnText; page: PageGlyphs } => {
    const { transform, width, height } = page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 });
    const drawn = new DrawnText(matrixOf(transform), (name) => fontNamed(page, name));
    const steps = stepsOf(OPS, drawn);
    for (const [index, code] of fnArray.entries()) steps.get(code)?.(argsArray[index] ?? []);
    const glyphs = drawn.glyphs.filter(({ x, y, width: wide }) => x + wide > 0 && x < width && y > 0 && y < height);
    return { drawn, page: { number: page.pageNumber, width, height, glyphs } };
  };
  const upright = drawnAt(0);
  // A page on its side, whose file does not say so.
  const turn = upright.drawn.turn();
  const result = turn === 0 ? upright.page : drawnAt(turn).page;
  page.cleanup();
  return result;
}

function fontNamed(page: PDFPageProxy, name: string): PdfFont {
  return page.commonObjs.has(name) ? (page.commonObjs.get(name) as PdfFont) : {};
}

function stepsOf(codes: Readonly<Record<string, number>>, drawn: DrawnText): ReadonlyMap<number, (args: readonly unknown[]) => void> {
  const steps: Readonly<Record<string, (args: readonly unknown[]) => void>> = {
    save: () => drawn.save(),
    restore: () => drawn.restore(),
    transform: (args) => drawn.transform(args as Numbers),
    paintFormXObjectBegin: ([matrix]) => {
      drawn.save();
      if (matrix) drawn.transform(matrix as Numbers);
    },
    paintFormXObjectEnd: () => drawn.restore(),
    beginText: () => drawn.setMatrix([1, 0, 0, 1, 0, 0]),
    setTextMatrix: ([matrix]) => drawn.setMatrix(matrix as Numbers),
    setFont: ([name, size]) => drawn.setFont(name as string, size as number),
    setCharSpacing: ([space]) => drawn.set({ charSpacing: space as number }),
    setWordSpacing: ([space]) => drawn.set({ wordSpacing: space as number }),
    setHScale: ([percent]) => drawn.set({ stretch: (percent as number) / 100 }),
    setTextRise: ([rise]) => drawn.set({ rise: rise as number }),
    setLeading: ([leading]) => drawn.set({ leading: leading as number }),
    moveText: ([x, y]) => drawn.move(x as number, y as number),
    setLeadingMoveText: ([x, y]) => {
      drawn.set({ leading: -(y as number) });
      drawn.move(x as number, y as number);
    },
    nextLine: () => drawn.nextLine(),
    showText: ([shown]) => drawn.show(shown as readonly Shown[]),
  };
  return new Map(Object.entries(steps).map(([name, step]) => [codes[name] ?? -1, step]));
}
