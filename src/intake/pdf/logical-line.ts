import { type Direction, isRightToLeft } from "./direction.ts";
import { type Kind, leftRuns, type Strong } from "./left-runs.ts";
import { opposite } from "./mirror.ts";

export interface LogicalLine {
  readonly text: string;
  /** Its last letter, on which depends how figures at the start of the next line were put. */
  readonly last: Strong;
}

/**
 * The order of reading of a line that is given as it is seen, from left to right: letters with their marks, and spaces. It undoes what
 * the Unicode bidirectional algorithm (UAX 9) does to a text that is shown. `before`: the last letter of the line before; `mirrors`:
 * brackets that are named as they are seen.
 */
export function logicalLine(shown: readonly string[], base: Direction, before: Strong, mirrors: ReadonlySet<string>): LogicalLine {
  const kinds = shown.map(kindOf);
  const out = base === "rtl" ? fromRight(shown, kinds, before, mirrors) : fromLeft(shown, kinds, before, mirrors);
  const last = out.map(kindOf).findLast((kind) => kind === "right" || kind === "left");
  return { text: out.join(""), last: last === "right" || last === "left" ? last : before };
}

function kindOf(shown: string): Kind {
  if (/^\p{Nd}/u.test(shown)) return "figure";
  if (/\p{L}/u.test(shown)) return isRightToLeft(shown) ? "right" : "left";
  if (/^[.,:/\u00A0\u060C\u066B\u066C]$/u.test(shown)) return "separator";
  if (/^[+\-\u2212]$/u.test(shown)) return "sign";
  if (/^[%‰°$€£#\u066A]$/u.test(shown)) return "unit";
  return "neutral";
}

/** From right to left, but for Latin words and figures. */
function fromRight(shown: readonly string[], kinds: readonly Kind[], before: Strong, mirrors: ReadonlySet<string>): string[] {
  const runs = new Map(leftRuns(shown, kinds, before).map((run) => [run.end, run.start]));
  const out: string[] = [];
  for (let end = shown.length; end > 0; ) {
    const start = runs.get(end);
    const sign = shown[end - 1] ?? "";
    if (start === undefined) out.push((mirrors.has(sign) ? opposite(sign) : undefined) ?? sign);
    else for (const sign of shown.slice(start, end)) out.push(sign);
    end = start ?? end - 1;
  }
  return out;
}

/** From left to right, but for the letters that run from right to left, with the figures among them. */
function fromLeft(shown: readonly string[], kinds: readonly Kind[], before: Strong, mirrors: ReadonlySet<string>): string[] {
  const out: string[] = [];
  for (let at = 0; at < shown.length; ) {
    if (kinds[at] !== "right") out.push(shown[at++] ?? "");
    else {
      const latin = kinds.indexOf("left", at);
      const end = kinds.lastIndexOf("right", latin < 0 ? shown.length - 1 : latin) + 1;
      for (const sign of fromRight(shown.slice(at, end), kinds.slice(at, end), before ?? "left", mirrors)) out.push(sign);
      at = end;
    }
  }
  return out;
}
