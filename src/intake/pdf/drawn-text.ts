import type { Glyph } from "./glyph.ts";
import { combined, IDENTITY, type Matrix, matrixOf } from "./matrix.ts";

/** What of a font places its signs. */
export interface PdfFont {
  readonly fontMatrix?: ArrayLike<number>;
  readonly vertical?: boolean;
}

/** A number moves the pen back by thousandths of the font's size. */
export type Shown = number | { readonly unicode: string; readonly width: number; readonly isSpace: boolean };

interface State {
  readonly page: Matrix;
  readonly font: PdfFont;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly rise: number;
  readonly leading: number;
}

/** Signs run level when they rise by less than this much for each point to the right: a tilted page is read, a watermark is not. */
const LEVEL = 0.1;

/** The state of a page while it is drawn, as the PDF standard has it (ISO 32000, 9.3 and 9.4), and the signs drawn so far. */
export class DrawnText {
  readonly glyphs: Glyph[] = [];
  readonly #fontNamed: (name: string) => PdfFont;
  readonly #saved: State[] = [];
  #state: State;
  /** Where the line began, and where the pen is. */
  #line: Matrix = IDENTITY;
  #pen: Matrix = IDENTITY;
  /** How many signs run to the right (in `glyphs`), down, to the left, up. */
  readonly #turned = [0, 0, 0, 0];

  constructor(page: Matrix, fontNamed: (name: string) => PdfFont) {
    this.#fontNamed = fontNamed;
    this.#state = { page, font: {}, size: 0, charSpacing: 0, wordSpacing: 0, stretch: 1, rise: 0, leading: 0 };
  }

  save(): void {
    this.#saved.push(this.#state);
  }

  restore(): void {
    this.#state = this.#saved.pop() ?? this.#state;
  }

  set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
  }

  transform(numbers: ArrayLike<number>): void {
    this.set({ page: combined(this.#state.page, matrixOf(numbers)) });
  }

  setFont(name: string, size: number): void {
    this.set({ font: this.#fontNamed(name), size });
  }

  setMatrix(numbers: ArrayLike<number>): void {
    this.#line = matrixOf(numbers);
    this.#pen = this.#line;
  }

  move(x: number, y: number): void {
    this.setMatrix(combined(this.#line, [1, 0, 0, 1, x, y]));
  }

  nextLine(): void {
    this.move(0, -this.#state.leading);
  }

  show(shown: readonly Shown[]): void {
    const { font, size, charSpacing, wordSpacing, stretch } = this.#state;
    const unit = (font.fontMatrix?.[0] ?? 0.001) * size;
    for (const sign of shown) {
      if (typeof sign === "number") this.#advance((-sign / 1000) * size * stretch);
      else {
        const width = sign.width * unit * stretch;
        this.#draw(sign.unicode, width);
        this.#advance(width + (charSpacing + (sign.isSpace ? wordSpacing : 0)) * stretch);
      }
    }
  }

  /** By how many degrees the page must be turned, clockwise, for most of its signs to run to the right. */
  turn(): number {
    const most = Math.max(...this.#turned);
    return most > this.glyphs.length ? (360 - 90 * this.#turned.indexOf(most)) % 360 : 0;
  }

  #advance(by: number): void {
    this.#pen = combined(this.#pen, [1, 0, 0, 1, by, 0]);
  }

  #draw(text: string, width: number): void {
    const { page, rise, size, font } = this.#state;
    const [a, b, c, d, x, y] = combined(page, combined(this.#pen, [1, 0, 0, 1, 0, rise]));
    if (font.vertical === true || !(Math.abs(b) <= LEVEL * a)) {
      const turn = Math.round(Math.atan2(b, a) / (Math.PI / 2));
      this.#turned[(turn + 4) % 4] = (this.#turned[(turn + 4) % 4] ?? 0) + 1;
      return;
    }
    const across = width * a;
    const height = Math.abs(size) * Math.hypot(c, d);
    this.glyphs.push({ text, x: Math.min(x, x + across), y, width: Math.abs(across), size: height, at: this.glyphs.length });
  }
}
