import type { ExplainedPart } from "../../app/load-program.ts";
import type { Output } from "../terminal/output.ts";
import { isolated } from "../terminal/quoted.ts";
import { displayWidth } from "../terminal/width.ts";

type Letters = ExplainedPart["letters"][number];

/** Letters that make it three times less likely that two words are one: half a ban. */
const AGAINST = -50;
/** What the first letters of any two words carry, in hundredths of a ban: two words at random are hardly ever one. */
const BEGINNING = -400;
/** The ends of a word. */
const ENDS = /[\^$]/g;
const NONE = "–";
const GAP = "   ";

/** Which letters answer to each other, in lines of `width` cells; `≠` where they speak against. None for words of the same letters. */
export function letterLines({ letters }: ExplainedPart, width: number, output: Output): string[] {
  if (letters.every(({ left, right }) => left === right)) return [];
  const pairs = letters.flatMap((pair) => {
    const [left, right] = [pair.left, pair.right].map((side) => side.replaceAll(ENDS, ""));
    return left === "" && right === "" ? [] : [{ text: `${shown(left)} ${isAgainst(pair) ? "≠" : "="} ${shown(right)}`, pair }];
  });
  return broken(pairs, width).map((line) =>
    line.map(({ text, pair }) => (isAgainst(pair) ? output.paint("red", text) : output.paint("dim", text))).join(GAP),
  );
}

function shown(letters: string | undefined): string {
  return letters === undefined || letters === "" ? NONE : isolated(letters);
}

function isAgainst({ left, right, weight }: Letters): boolean {
  return left !== right && weight - (left.startsWith("^") ? BEGINNING : 0) <= AGAINST;
}

/** Pairs are not cut at the end of a line. */
function broken<P extends { readonly text: string }>(pairs: readonly P[], width: number): readonly (readonly P[])[] {
  const lines: P[][] = [];
  let used = width + 1;
  for (const pair of pairs) {
    const cells = displayWidth(pair.text) + GAP.length;
    if (used + cells - GAP.length > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(pair);
    used += cells;
  }
  return lines;
}
