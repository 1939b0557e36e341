import type { ExplainedPart, NameExplanation, NameReason } from "../../app/load-program.ts";
import type { Output } from "../terminal/output.ts";
import { isolated, plain } from "../terminal/quoted.ts";
import { displayWidth, pad, truncate, wrap } from "../terminal/width.ts";
import { letterLines } from "./name-letters.ts";

type Style = Parameters<Output["paint"]>[0];

const MEANS = { same: "one person", different: "two persons", undecided: "undecided: one or two persons" } as const;
const COLOURS = { same: "green", different: "red", undecided: "yellow" } as const;

const REASONS: Readonly<Record<NameReason, string>> = {
  "all-parts": "Every part of one name answers to a part of the other.",
  "all-parts-of-one": "Every part of the shorter name answers to a part of the longer one.",
  unread: "One of them is in a script that is not read here: its letters say nothing for or against.",
  initial: "An initial may stand for other names too: something else must decide.",
  "one-part": "Only one part can be compared, and a surname alone never decides.",
  "same-line": "Given name and parent agree, and each name has a part that the other has not: a family name here, a grandfather there?",
  common: "Too many bear what agrees, and one name has more: it may be somebody else.",
  letters: "The parts may answer to each other, but their letters leave doubt.",
  "no-name": "There is no name to compare with.",
  "nothing-answers": "No part of one name answers to a part of the other.",
  "other-parts": "Each name has a part that the other has not.",
  child: "One may be a child of the other: what stands before the parent's name has nothing to answer to.",
};
const TOO_LITTLE = "Too little speaks for one person.";

/**
 * How strongly a part speaks, from the strongest on: least hundredths of a ban. Letters of a short word fit too many others to speak
 * for it (Ali), so that it takes more to speak against one.
 */
const STRENGTHS: readonly { readonly least: number; readonly text: string; readonly style: Style }[] = [
  { least: 200, text: "strongly for", style: ["bold", "green"] },
  { least: 50, text: "for", style: "green" },
  { least: -99, text: "in doubt", style: "yellow" },
  { least: -199, text: "against", style: "red" },
  { least: Number.NEGATIVE_INFINITY, text: "strongly against", style: ["bold", "red"] },
];

const INDENT = "  ";
const GAP = "  ";
const NONE = "–";
/** Cells for how strongly a part speaks, and the figure. */
const STRENGTH = 16;
const FIGURE = 6;
/** Cells for how few bear a part. */
const RARITY = 12;
/** Rarity (src/names/rarity.ts) of what is known to be common, and of what the table of frequencies has not. */
const COMMON = 200;
const RAREST = 430;
/** Cells for these and for what stands between the columns. */
const REST = 3 * GAP.length + STRENGTH + FIGURE + RARITY;
/** A ban, in the unit of weights. */
const BAN = 100;
/** A narrower column shows no names. */
const LEAST = 8;

/** Two names side by side, and why they are taken for one person, or not. */
export function nameExplanationLines(names: readonly [string, string], explanation: NameExplanation, output: Output): string[] {
  const { verdict, score, why, parts } = explanation;
  const reason = why === "letters" && verdict === "different" ? TOO_LITTLE : REASONS[why];
  const widths = columnWidths(names, parts, output);
  const rule = "─".repeat(Math.min(output.width - INDENT.length, widths[0] + widths[1] + REST));
  return [
    `${output.paint(["bold", COLOURS[verdict]], MEANS[verdict])}  ${score} of 1000`,
    ...wrap(reason, output.width),
    "",
    ...headLines(names, widths, output),
    output.paint("dim", `${INDENT}${rule}`),
    ...parts.flatMap((part) => partLines(part, widths, output)),
  ];
}

type Widths = readonly [number, number];

/** As wide as the widest name or part, if both and what follows fit; otherwise the wider one gets what the other leaves. */
function columnWidths(names: readonly [string, string], parts: readonly ExplainedPart[], output: Output): Widths {
  const room = Math.max(2 * LEAST, output.width - INDENT.length - REST);
  const left = widest([names[0], ...parts.map((part) => part.left)]);
  const right = widest([names[1], ...parts.map((part) => part.right)]);
  if (left + right <= room) return [left, right];
  const half = Math.floor(room / 2);
  if (left <= half) return [left, room - left];
  return right <= half ? [room - right, right] : [half, half];
}

function widest(texts: readonly (string | null)[]): number {
  return Math.max(LEAST, ...texts.map((text) => displayWidth(plain(text ?? NONE))));
}

/** The names as they were given, on as many lines as they need; on the last what stands in the other columns. */
function headLines(names: readonly [string, string], [leftWidth, rightWidth]: Widths, output: Output): string[] {
  const [left, right] = [wrap(plain(names[0]) || NONE, leftWidth), wrap(plain(names[1]) || NONE, rightWidth)];
  const height = Math.max(left.length, right.length);
  const titles = output.paint("dim", `${GAP}${pad("SPEAKS", STRENGTH + FIGURE)}${GAP}BORNE BY`);
  return Array.from({ length: height }, (_, at) => {
    const line = `${INDENT}${cell(left[at] ?? "", leftWidth)}${GAP}${cell(right[at] ?? "", rightWidth)}`;
    return output.paint("bold", at === height - 1 ? line : line.trimEnd()) + (at === height - 1 ? titles : "");
  });
}

/** Filled up outside of its isolation, so that the next column stands where it should in either direction. */
function cell(text: string, width: number): string {
  return text === "" || text === NONE ? pad(text, width) : pad(isolated(truncate(plain(text), width)), width);
}

function partLines(part: ExplainedPart, widths: Widths, output: Output): string[] {
  const { left, right, rarity } = part;
  const columns = `${INDENT}${cell(left ?? NONE, widths[0])}${GAP}${cell(right ?? NONE, widths[1])}${GAP}`;
  return [
    `${columns}${strengthText(part, output)}${GAP}${output.paint("dim", rarityText(rarity))}`.trimEnd(),
    ...letterLines(part, output.width - 2 * INDENT.length, output).map((line) => `${INDENT}${INDENT}${line}`),
  ];
}

/** `1 in 50`, with one figure that counts: nobody knows it better. Of names on the list of common ones no more is known, nor of rare ones. */
function rarityText(rarity: number): string {
  if (rarity <= 0) return "";
  if (rarity <= COMMON) return "many";
  if (rarity >= RAREST) return "few";
  const bearers = 10 ** (rarity / BAN);
  const unit = 10 ** Math.floor(Math.log10(bearers));
  return `1 in ${String(Math.round(bearers / unit) * unit).replaceAll(/\B(?=(?:\d{3})+$)/g, ",")}`;
}

function strengthText({ left, weight, how }: ExplainedPart, output: Output): string {
  if (how === "initial") return output.paint("yellow", pad("an initial", STRENGTH + FIGURE));
  if (weight === null) return output.paint("yellow", pad(`only the ${left === null ? "second" : "first"}`, STRENGTH + FIGURE));
  const strength = STRENGTHS.find(({ least }) => weight >= least);
  const figure = `${weight > 0 ? "+" : ""}${weight}`.replace("-", "−").padStart(FIGURE);
  return `${output.paint(strength?.style ?? "dim", pad(strength?.text ?? "", STRENGTH))}${figure}`;
}
