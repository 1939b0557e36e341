import type { LanguageTag } from "../types/vocabulary.ts";
import { directionOf } from "./pdf/direction.ts";

const RIGHT_TO_LEFT = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo"]);

/**
 * The language that the properties of a file say. It is believed when it is written in the direction of the text: word processors
 * write their own where nobody gave one.
 */
export function propertyLanguage(said: string | null, text: string): LanguageTag | null {
  if (said === null) return null;
  try {
    const tag = said.replaceAll("_", "-");
    const { script } = new Intl.Locale(tag).maximize();
    const direction = RIGHT_TO_LEFT.has(script ?? "") ? "rtl" : "ltr";
    return direction === directionOf([text]) ? (Intl.getCanonicalLocales(tag)[0] ?? null) : null;
  } catch {
    return null;
  }
}
