import { opposite } from "./mirror.ts";

/** What a shown sign is to the Unicode bidirectional algorithm. */
export type Kind = "right" | "left" | "figure" | "separator" | "sign" | "neutral";

/** The letter on which depends how figures are put; null at the start of a text. */
export type Strong = "right" | "left" | null;

interface Run {
  readonly start: number;
  readonly end: number;
  readonly latin: boolean;
}

/** What stands between a Latin word and figures of the same run: "IGEF 2025", "Covid-19", but not "(INTERPOL) 2025". */
const WITHIN_RUN = /^(?:\s|[^\s\p{L}()[\]{}«»"]\s?|\s[-–—&+]\s)?$/u;

/** The runs of a line from right to left that are read from left to right all the same: Latin words and figures. */
export function leftRuns(shown: readonly string[], kinds: readonly Kind[], before: Strong): Run[] {
  const runs: Run[] = [];
  for (let end = kinds.length, last = before; end > 0; last = "right") {
    const start = kinds.lastIndexOf("right", end - 1) + 1;
    runs.push(...joined(atoms(kinds, start, end, last).toReversed(), shown, kinds, start, end));
    end = start - 1;
  }
  return runs;
}

/** Words and figures between `from` and `to`, from right to left. */
function atoms(kinds: readonly Kind[], from: number, to: number, before: Strong): Run[] {
  const found: Run[] = [];
  let last = before;
  for (let end = to; end > from; ) {
    const latin = kinds[end - 1] === "left";
    const start = latin ? kinds.findLastIndex((kind, at) => at < end && kind !== "left") + 1 : figuresStart(kinds, from, end, last);
    if (latin) last = "left";
    if (start < end) found.push({ start: Math.max(start, from), end, latin });
    end = Math.min(start, end - 1);
  }
  return found;
}

/**
 * Figures with single separators between them ("18/09/2025", "1.250,5"). Signs belong to them only where no letter from right to left
 * comes before: after one, "2025-09-18" is shown as 18-09-2025 and "45%" as %45.
 */
function figuresStart(kinds: readonly Kind[], from: number, end: number, last: Strong): number {
  const signs = last !== "right";
  let start = end;
  while (start > from) {
    const kind = kinds[start - 1];
    const left = start - 1 > from ? kinds[start - 2] : undefined;
    const within = left === "figure" && start < end && kinds[start] === "figure";
    const beside = left === "figure" || (start < end && kinds[start] === "figure");
    if (kind === "figure" || (kind === "separator" && within) || (kind === "sign" && signs && beside)) start--;
    else break;
  }
  return kinds.slice(start, end).includes("figure") ? start : end;
}

/** Latin words with the figures and brackets that belong to them are one run; `from` and `to` bound it. */
function joined(parts: readonly Run[], shown: readonly string[], kinds: readonly Kind[], from: number, to: number): Run[] {
  const runs: Run[] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    const between = run && shown.slice(run.end, part.start).join("");
    const both = run?.latin === true && part.latin;
    if (run && between !== undefined && (both || ((run.latin || part.latin) && WITHIN_RUN.test(between))))
      runs[runs.length - 1] = { start: run.start, end: part.end, latin: true };
    else runs.push(part);
  }
  return runs.map((run) => (run.latin ? withEdges(run, shown, kinds, from, to) : run));
}

/** "Ankara (Turkey)" ends with its bracket, "AFRIPOL 45%" with its sign. */
function withEdges(run: Run, shown: readonly string[], kinds: readonly Kind[], from: number, to: number): Run {
  let { start, end } = run;
  const inside = (sign: string): boolean => shown.slice(start + 1, end - 1).includes(opposite(sign) ?? sign);
  if (kinds[end - 1] === "figure") while (end < to && kinds[end] === "sign") end++;
  // "López-" at the end of a line, whose other half begins the next one.
  if (start === 0 && shown[end + 1] === " " && /^[-\u2010]$/u.test(shown[end] ?? "")) end++;
  if (end < to && /^[\])}»›]$/u.test(shown[end] ?? "") && inside(shown[end] ?? "")) end++;
  if (start > from && /^[[({«‹]$/u.test(shown[start - 1] ?? "") && inside(shown[start - 1] ?? "")) start--;
  return { start, end, latin: run.latin };
}
