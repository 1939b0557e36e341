import { blocksOf } from "./columns.ts";
import type { PageGlyphs } from "./glyph.ts";
import { habitsOf } from "./habits.ts";
import { joinOpen, paragraphsOf } from "./paragraphs.ts";
import { rowsOf } from "./rows.ts";
import { withoutRunningHeads } from "./running-heads.ts";

/** What lengthens a word to fill its line; after the last letter it is part of an abbreviation. */
const LENGTHENING = /(?<=\p{Script=Arabic})\u0640+(?=\p{Script=Arabic})/gu;

/** The text of pages in the order of reading, paragraphs parted by empty lines. */
export function documentText(pages: readonly PageGlyphs[]): string {
  const rows = withoutRunningHeads(pages.map(({ height, glyphs }) => ({ height, rows: rowsOf(glyphs) })));
  const habits = habitsOf(rows.flat());
  const blocks = rows.flatMap((page) => blocksOf(page, habits.direction === "rtl"));
  const paragraphs = joinOpen(blocks.flatMap((block) => paragraphsOf(block, habits)));
  return paragraphs
    .map(({ text }) => text)
    .join("\n\n")
    .replace(LENGTHENING, "")
    .normalize("NFC")
    .toWellFormed();
}
