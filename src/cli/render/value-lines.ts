import type { Output } from "../terminal/output.ts";
import { isolated, plain, quoted } from "../terminal/quoted.ts";
import { displayWidth, pad, truncate, wrap } from "../terminal/width.ts";

/** Words that carry a value, and where they stand. */
export interface ShownWords {
  readonly exact: string;
  /** The document, where more than one can be meant. */
  readonly source: string | null;
  /** The part of the value that they carry, if only one. */
  readonly supports?: string | undefined;
}

/** A value under its label; several values of one label follow each other, the label said once. */
export interface ShownValue {
  readonly label: string;
  readonly value: string;
  /** How it was come by, what else is to be known of it. */
  readonly note?: string | undefined;
  readonly words: readonly ShownWords[];
  /** Belongs to the value before it. */
  readonly under?: true;
}

const DASH = " — ";
/** Cells of the marks around words. */
const QUOTES = 2;
const LABEL = 12;
/** Quotes of one value that are shown where not all are asked for. */
const USUAL = 3;

/** Values with the words that say them: beside the value where they fit there, else below it. */
export function valueLines(values: readonly ShownValue[], output: Output, all = false): string[] {
  let before = "";
  return values.flatMap((shown) => {
    const label = shown.label === before ? "" : shown.label;
    before = shown.label;
    return oneValue({ ...shown, label }, output, all);
  });
}

function oneValue({ label, value, note, words, under }: ShownValue, output: Output, all: boolean): string[] {
  const margin = under ? "  " : "";
  const room = output.width - LABEL - 2 - margin.length;
  const whole = note ? `${value} (${note})` : value;
  const indent = " ".repeat(LABEL + 2) + margin;
  const head = `  ${output.paint("cyan", pad(label, LABEL))}${margin}`;
  const beside = words.length === 1 && words[0] ? wordsLine(words[0], 1000) : null;
  if (beside !== null && displayWidth(whole) + displayWidth(beside) + 2 <= room)
    return [`${head}${output.paint("bold", whole)}  ${output.paint("dim", beside)}`];
  const shown = all ? words : words.slice(0, USUAL);
  const left = words.length - shown.length;
  return [
    ...wrap(whole, room).map((line, at) => `${at === 0 ? head : indent}${output.paint("bold", line)}`),
    ...shown.map((own) => `${indent}  ${output.paint("dim", wordsLine(own, room - 2))}`),
    ...(left > 0 ? [`${indent}  ${output.paint("dim", `… and ${left} more`)}`] : []),
  ];
}

/** The words get what the source leaves, and at least half of the line; a source with a long name the rest. */
function wordsLine({ exact, source, supports }: ShownWords, width: number): string {
  const part = supports ? ` [${supports.replaceAll("-", " and ")}]` : "";
  const half = Math.floor(width / 2);
  const left = Math.max(half, width - displayWidth(plain(exact)) - QUOTES) - part.length;
  const from = source === null ? "" : `${DASH}${isolated(truncate(source, left - DASH.length))}`;
  return `${quoted(exact, Math.max(width - displayWidth(from) - part.length, half))}${part}${from}`;
}
