import type { When } from "../types/date.ts";

/** A span of days in one line: `2025-09-18`, `2025-09-18/2025-09-20`. */
export function whenText({ start, end }: When): string {
  return end === null || end === start ? start : `${start}/${end}`;
}
