import { opposite } from "./mirror.ts";

/** What a shown sign is to the Unicode bidirectional algorithm: a "sign" is + or -, a "unit" % or $. */
export type Kind = "right" | "left" | "figure" | "separator" | "sign" | "unit" | "neutral";

/** The letter on which depends how figures are put; null at the start of a text. */
export type Strong = "right" | "left" | null;

export interface Run {
  readonly start: number;
  readonly end: number;
}

/** A word or figures; `left` when it counts as running from left to right, as figures do after a Latin word. */
interface Part extends Run {
  readonly left: boolean;
  readonly word: boolean;
}

/** A stretch without letters that run from right to left. */
interface Stretch {
  readonly shown: readonly string[];
  readonly kinds: readonly Kind[];
  readonly from: number;
  readonly to: number;
}

/** What parts a Latin word from figures beside it: a bracket, as in "(INTERPOL) 2025", or a mark that belongs to the figures on its left. */
const PARTING = /[()[\]{}«»"]|\s[,.:;!?،؛؟%‰$€£]$|\S{3}/u;

/** The runs of a line from right to left that are read from left to right all the same: Latin words and figures. */
export function leftRuns(shown: readonly string[], kinds: readonly Kind[], before: Strong): Run[] {
  const runs: Run[] = [];
  for (let to = kinds.length, last = before; to > 0; last = "right") {
    const from = kinds.lastIndexOf("right", to - 1) + 1;
    const stretch = { shown, kinds, from, to };
    for (const run of joined(partsOf(stretch, last), stretch)) runs.push(run);
    to = from - 1;
  }
  return runs;
}

/** From left to right. */
function partsOf({ kinds, from, to }: Stretch, before: Strong): Part[] {
  const found: Part[] = [];
  let last = before;
  for (let end = to; end > from; ) {
    const word = kinds[end - 1] === "left";
    const start = word ? kinds.findLastIndex((kind, at) => at < end && kind !== "left") + 1 : figuresStart(kinds, from, end, last);
    if (word) last = "left";
    if (start < end) found.push({ start: Math.max(start, from), end, word, left: last === "left" });
    end = Math.min(start, end - 1);
  }
  return found.reverse();
}

/**
 * Figures with single separators between them ("18/09/2025", "1.250,5"). Signs and units belong to them only where no letter from right
 * to left comes before: after one, "2025-09-18" is shown as 18-09-2025 and "45%" as %45.
 */
function figuresStart(kinds: readonly Kind[], from: number, end: number, last: Strong): number {
  const free = last !== "right";
  let start = end;
  while (start > from) {
    const kind = kinds[start - 1];
    const left = start - 1 > from && kinds[start - 2] === "figure";
    const right = start < end && kinds[start] === "figure";
    const within = left && right && (kind === "separator" || (free && kind === "sign"));
    if (kind === "figure" || within || (free && kind === "unit" && (left || right))) start--;
    else break;
  }
  return kinds.slice(start, end).includes("figure") ? start : end;
}

/** Latin words, with the figures and brackets that belong to them, are one run. */
function joined(parts: readonly Part[], stretch: Stretch): Run[] {
  const runs: Part[] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    if (run && belong(run, part, stretch))
      runs[runs.length - 1] = {
        start: run.start,
        end: part.end,
        word: run.word || part.word,
        left: true,
      };
    else runs.push(part);
  }
  return runs.map((run) => (run.word ? withEdges(run, stretch) : run));
}

function belong(run: Part, next: Part, stretch: Stretch): boolean {
  const between = stretch.shown.slice(run.end, next.start);
  if (run.word && next.word) return !between.some((sign, at) => isOtherHalf(sign, run.end + at, stretch));
  return (run.word || next.word || (run.left && next.left)) && !PARTING.test(between.join(""));
}

/** A bracket between two words whose other half is on the next line, or the one before: the words are read from right to left. */
function isOtherHalf(sign: string, at: number, { shown, kinds, from, to }: Stretch): boolean {
  if (/^[[({«‹]$/u.test(sign)) return to === kinds.length && !shown.slice(at, to).includes(opposite(sign) ?? "");
  if (/^[\])}»›]$/u.test(sign)) return from === 0 && !shown.slice(from, at).includes(opposite(sign) ?? "");
  return false;
}

/** "Ankara (Turkey)" ends with its bracket, "AFRIPOL 45%" with its unit. */
function withEdges(run: Run, { shown, kinds, from, to }: Stretch): Run {
  let { start, end } = run;
  const inside = (sign: string): boolean => shown.slice(start + 1, end - 1).includes(opposite(sign) ?? sign);
  if (kinds[end - 1] === "figure") while (end < to && kinds[end] === "unit") end++;
  // "López-" and "M." at the end of a line, whose other half begins the next one.
  if (start === 0 && shown[end + 1] === " " && /^[-\u2010.,:;]$/u.test(shown[end] ?? "")) end++;
  if (end < to && /^[\])}»›]$/u.test(shown[end] ?? "") && inside(shown[end] ?? "")) end++;
  if (start > from && /^[[({«‹]$/u.test(shown[start - 1] ?? "") && inside(shown[start - 1] ?? "")) start--;
  return { start, end };
}
