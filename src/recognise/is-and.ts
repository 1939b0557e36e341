import type { Segmented } from "../types/segmented.ts";

/** Whether an "and" begins at a token. */
export function isAnd(at: number, { starts }: Segmented): boolean {
  return starts[at]?.some(({ entry }) => entry.kind === "cue" && entry.key === "and") ?? false;
}
