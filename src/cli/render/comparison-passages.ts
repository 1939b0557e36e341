import type { ComparedPair, ComparedPassage } from "../../app/compare-documents.ts";
import { isolate } from "../../text/bidi.ts";
import { writingOf } from "../../text/writing.ts";
import type { SpanRecord } from "../../types/record.ts";
import type { Output } from "../terminal/output.ts";
import { isolated, plain, quoted } from "../terminal/quoted.ts";
import { displayWidth, pad, wrap } from "../terminal/width.ts";
import { counted } from "./counted.ts";
import { fieldText } from "./field-text.ts";
import { spoken } from "./wording.ts";

/** One of each text of a pair: the letter that it goes by, or words of it. */
interface Names {
  readonly left: string;
  readonly right: string;
}

/** From this width on two texts stand beside each other, below it one under the other. */
const WIDE = 110;
const GAP = 3;
const MARGIN = 5;

/** What stands before a passage, so that it can be told without colours. */
const SIGNS = { same: "=", alike: "~", changed: "≠", left: "−", right: "+" } as const;
const STYLES = { same: "dim", alike: null, changed: "yellow", left: "red", right: "green" } as const;

/** What the signs mean, said once. */
export function signsLine(output: Output): string[] {
  const text =
    "= word for word, ~ counterpart, ≠ says another value, [ ] only there, − only in the one, + only in the other, ? not sure, ↕ at another place";
  return wrap(text, output.width).map((line) => output.paint("dim", line));
}

/** Passage against passage; those that are word for word the same are counted unless all are asked for. */
export function passageLines({ passages }: ComparedPair, names: Names, output: Output, all: boolean): string[] {
  if (passages === null) return ["    the texts are too long to be laid beside each other"];
  const lines: string[] = headLines(names, output);
  let same = 0;
  const countSame = (): void => {
    if (same > 0)
      lines.push(`  ${pad(SIGNS.same, MARGIN - 2)}${output.paint("dim", `${counted(same, "passage")} word for word the same`)}`);
    same = 0;
  };
  for (const passage of passages) {
    if (passage.is === "same" && !passage.moved && passage.departures.length === 0 && !all) {
      same++;
      continue;
    }
    countSame();
    lines.push(...onePassage(passage, names, output));
  }
  countSame();
  return lines;
}

function onePassage(passage: ComparedPassage, names: Names, output: Output): string[] {
  const { is, sure, moved, differences, words, departures } = passage;
  const marked = (side: "left" | "right"): string =>
    textOf(passage[side], words === null ? differences.flatMap((own) => own[side]) : words[side]);
  const sign = `${SIGNS[is]}${sure ? "" : "?"}${moved ? "↕" : ""}`;
  const style = STYLES[is];
  if (is === "same" && departures.length === 0) {
    const first = quoted(passage.left.map(({ exact }) => exact).join(" "), output.width - MARGIN);
    return [`  ${output.paint("dim", `${pad(sign, MARGIN - 2)}${first}`)}`];
  }
  const paint = (line: string): string => (style === null ? line : output.paint(style, line));
  const head = `  ${paint(pad(sign, MARGIN - 2))}`;
  const lines =
    output.width >= WIDE
      ? beside(marked("left"), marked("right"), output.width)
      : stacked({ left: marked("left"), right: marked("right") }, names, output.width);
  return [...lines.map((line, at) => `${at === 0 ? head : " ".repeat(MARGIN)}${paint(line)}`), ...noteLines(passage, names, output)];
}

/** Which text stands in which column. */
function headLines({ left, right }: Names, output: Output): string[] {
  if (output.width < WIDE) return [];
  const room = columnOf(output.width);
  return [`${" ".repeat(MARGIN)}${output.paint("bold", `${pad(left, room)}${" ".repeat(GAP)}${right}`)}`];
}

function columnOf(width: number): number {
  return Math.floor((width - MARGIN - GAP) / 2);
}

/** Two columns; a text from right to left stands at the right of its own. */
function beside(left: string, right: string, width: number): string[] {
  const room = columnOf(width);
  const [ours, theirs] = [column(left, room), column(right, room)];
  const blank = " ".repeat(room);
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, at) =>
    `${ours[at] ?? blank}${" ".repeat(GAP)}${theirs[at] ?? ""}`.trimEnd(),
  );
}

/** One text under the other, each after the letter that it goes by. */
function stacked(texts: Names, names: Names, width: number): string[] {
  return (["left", "right"] as const).flatMap((side) => {
    const head = `${names[side]} `;
    const room = width - MARGIN - head.length;
    return column(texts[side], room).map((line, at) => `${at === 0 ? head : " ".repeat(head.length)}${line}`.trimEnd());
  });
}

function column(text: string, room: number): string[] {
  const { direction } = writingOf(text, []);
  return wrap(text, room).map((line) =>
    direction === "rtl" ? `${" ".repeat(room - displayWidth(line))}${isolate(line)}` : pad(isolate(line), room),
  );
}

/** Passages as they stand, what the other text does not have between brackets. */
function textOf(spans: readonly SpanRecord[], values: readonly SpanRecord[]): string {
  const text = spans.map(({ from, to, exact }) => {
    const inside = values.filter((value) => value.from >= from && value.to <= to).sort((a, b) => b.from - a.from);
    return inside.reduce(
      (marked, value) =>
        `${marked.slice(0, value.from - from)}[${marked.slice(value.from - from, value.to - from)}]${marked.slice(value.to - from)}`,
      exact,
    );
  });
  return plain(text.join(" "));
}

/** What differs, and what is corrupt or mistranslated, in words. */
function noteLines({ differences, departures }: ComparedPassage, names: Names, output: Output): string[] {
  const values = (own: readonly { readonly value: string }[]): string => own.map(({ value }) => isolated(value)).join(", ");
  const notes = [
    ...differences.map(({ kind, left, right }) => `${kind}: ${values(left)} / ${values(right)}`),
    ...departures.map(({ exact, cause, field, expected, side }) => {
      const what = `${spoken(cause)}: ${fieldText(field)}`;
      return `in ${names[side]} ${quoted(exact, 40)} ${what}${expected === null ? "" : `, expected ${isolated(expected)}`}`;
    }),
  ];
  return notes.flatMap((note) =>
    wrap(note, output.width - MARGIN - 4).map(
      (line, at) => `${" ".repeat(MARGIN)}${output.paint("yellow", `${at === 0 ? "! " : "  "}${line}`)}`,
    ),
  );
}
