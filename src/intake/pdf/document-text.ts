import { blocksOf } from "./columns.ts";
import type { PageGlyphs } from "./glyph.ts";
import { habitsOf } from "./habits.ts";
import { joinOpen, paragraphsOf } from "./paragraphs.ts";
import { rowsOf } from "./rows.ts";
import { withoutRunningHeads } from "./running-heads.ts";

/** What lengthens a word to fill its line. After the first letter it sets a particle apart ("لـ"), after the last it is an abbreviation's. */
const LENGTHENING = /(?<=\p{L}\p{M}*\p{L}\p{M}*)\u0640+(?=\p{Script=Arabic})/gu;

/** The text of pages in the order of reading, paragraphs parted by empty lines. */
export function documentText(pages: readonly PageGlyphs[]): string {
  const rows = withoutRunningHeads(pages.map(({ number, height, glyphs }) => ({ number, height, rows: rowsOf(glyphs) })));
  const habits = habitsOf(rows.flat());
  const blocks = rows.flatMap((page) => blocksOf(page, habits.direction === "rtl"));
  const paragraphs = joinOpen(
    blocks.map((block) => paragraphsOf(block, habits)),
    habits,
  );
  return paragraphs
    .map(({ text }) => text)
    .join("\n\n")
    .replace(LENGTHENING, "")
    .normalize("NFC")
    .toWellFormed();
}
