import { type Direction, directionWithin } from "./direction.ts";
import type { Habits } from "./habits.ts";
import type { Strong } from "./left-runs.ts";
import { type LogicalLine, logicalLine } from "./logical-line.ts";
import type { Cell } from "./rows.ts";
import { spacesOf } from "./words.ts";

/** The text of a row in the order of reading, of which `parts` are the cells of a table, or the one line of text. */
export function lineText(parts: readonly (readonly Cell[])[], base: Direction, before: Strong, habits: Habits): LogicalLine {
  const texts: string[] = [];
  let last = before;
  for (const cells of base === "rtl" ? parts.toReversed() : parts) {
    const direction =
      parts.length > 1
        ? directionWithin(
            cells.map(({ text }) => text),
            base,
          )
        : base;
    const line = textOf(cells, direction, last, habits);
    texts.push(line.text);
    last = line.last;
  }
  return { text: texts.join("\t"), last };
}

function textOf(cells: readonly Cell[], direction: Direction, before: Strong, { drawnOrder, mirrors }: Habits): LogicalLine {
  if (direction === "rtl" && drawnOrder) return asDrawn(cells);
  const spaces = spacesOf(cells);
  const shown = cells.flatMap(({ text }, index) => (spaces[index] ? [" ", text] : [text]));
  return logicalLine(shown, direction, before, mirrors);
}

/** In the order of drawing: between cells that are not neighbours a space was passed. */
function asDrawn(cells: readonly Cell[]): LogicalLine {
  const spaces = spacesOf(cells);
  const places = new Map(cells.map((cell, index) => [cell, index]));
  const drawn = cells.toSorted((a, b) => a.at - b.at);
  const text = drawn.map((cell, index) => {
    const place = places.get(cell) ?? 0;
    const before = index === 0 ? place - 1 : (places.get(drawn[index - 1] ?? cell) ?? 0);
    return place === before + 1 && !(index > 0 && spaces[place]) ? cell.text : ` ${cell.text}`;
  });
  return { text: text.join("").trim(), last: null };
}
