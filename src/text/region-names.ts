import type { LanguageTag, StateCode } from "../types/vocabulary.ts";

/** English names as the CLDR of the running Node has them. */
const REGIONS = new Intl.DisplayNames(["en"], { type: "region" });
const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language" });

/** English name of a state; the code itself where it has none. */
export function stateName(code: StateCode): string {
  return named(REGIONS, code);
}

/** English name of a language; the tag itself where it has none. */
export function languageName(tag: LanguageTag): string {
  return named(LANGUAGES, tag);
}

function named(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
