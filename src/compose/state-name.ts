import type { StateCode } from "../types/vocabulary.ts";

/** English names of states as CLDR has them. */
const names = new Intl.DisplayNames(["en"], { type: "region" });

export function stateName(code: StateCode): string {
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}
