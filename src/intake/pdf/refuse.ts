import type { Remark } from "../format.ts";
import { Unreadable } from "../unreadable.ts";
import type { PageGlyphs } from "./glyph.ts";
import { isUnnamed } from "./letters.ts";

/** Fewer letters than this on a page are a stamp or a number on a scan. */
const LETTERS_A_PAGE = 8;
/** With more signs without a name than this part of all, text is missing; with more than the other, there is none. */
const MISSING = 0.05;
const NONE = 0.6;

const UNNAMED = "its fonts do not say which letters they draw";
const PRINT_AGAIN = "print it to a new PDF from the program that made it, or recognise its text, for example with ocrmypdf";

/** @throws Unreadable when a PDF holds next to no text */
export function refuseWithoutText(text: string, pages: readonly PageGlyphs[], remarks: readonly Remark[]): void {
  if (unnamedShare(pages) > NONE) throw new Unreadable("letters", UNNAMED, PRINT_AGAIN);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters >= Math.min(LETTERS_A_PAGE * pages.length, 200) && letters > 0) return;
  const [failed] = remarks;
  if (failed && letters === 0) throw new Unreadable("damaged", failed.why, failed.remedy);
  const amount = letters === 0 ? "no letters" : `only ${letters} letters`;
  throw new Unreadable(
    "no text",
    `there are ${amount} on its ${pages.length === 1 ? "page" : `${pages.length} pages`}: probably a scan`,
    "recognise its text first, for example with ocrmypdf, then take in the result",
  );
}

/** What is missing of a text that could be read. */
export function missingLetters(pages: readonly PageGlyphs[]): readonly Remark[] {
  const remarks: Remark[] = [];
  const share = unnamedShare(pages);
  const why = `${Math.round(100 * share)}% of its signs are missing: some of ${UNNAMED}`;
  if (share > MISSING) remarks.push({ what: "letters", why, remedy: PRINT_AGAIN });
  const bare = pages.filter(({ glyphs }) => glyphs.every(({ text }) => !/\p{L}/u.test(text))).map(({ number }) => number);
  if (bare.length > 0) remarks.push(withoutLetters(bare, pages.length));
  return remarks;
}

/** Whether they are empty or pictures is not known: pictures are not looked at. */
function withoutLetters(bare: readonly number[], all: number): Remark {
  const which =
    bare.length === 1 ? `page ${bare[0]} holds` : `pages ${bare.slice(0, 10).join(", ")}${bare.length > 10 ? " and more" : ""} hold`;
  return {
    what: "no text",
    why: `${which} no letters (of ${all} pages): empty, or a picture of a text; the others were read`,
    remedy: "nothing if empty; else recognise its text, for example with ocrmypdf",
  };
}

function unnamedShare(pages: readonly PageGlyphs[]): number {
  const signs = pages.flatMap(({ glyphs }) => glyphs).filter(({ text }) => !/^\s*$/u.test(text));
  return signs.length === 0 ? 0 : signs.filter(({ text }) => isUnnamed(text)).length / signs.length;
}
