import type { When } from "../types/date.ts";
import type { Place } from "../types/report.ts";
import { stateName } from "./region-names.ts";

/** How codes are said to people. */

/** `head-of-delegation` as "head of delegation". */
export function spoken(code: string): string {
  return code.replaceAll("-", " ");
}

/** `2025-09-18 to 20`: what the end has in common with the start is not said twice. */
export function dateText({ start, end }: Pick<When, "start" | "end">): string {
  if (end === null || end === start) return start;
  if (end.slice(0, 8) === start.slice(0, 8)) return `${start} to ${end.slice(8)}`;
  return end.slice(0, 5) === start.slice(0, 5) ? `${start} to ${end.slice(5)}` : `${start} to ${end}`;
}

const BASES = { stated: "", inferred: "inferred", occasion: "the days of the occasion", parent: "the days of the visit" } as const;

/** How sure a date is, and whether it is a day within it; empty for what is simply stated. */
export function dateNote({ basis, within, start, end }: When): string {
  const inside = within && (end === null ? start.length < 10 : end !== start) ? "a day within" : "";
  return [BASES[basis], inside].filter(Boolean).join(", ");
}

export function placeText({ name, country }: Pick<Place, "name" | "country">): string {
  const state = stateName(country);
  return name === "" || name === state ? state : `${name}, ${state}`;
}
