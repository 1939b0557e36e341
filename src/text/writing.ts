import type { LanguageTag } from "../types/vocabulary.ts";

/** Scripts that are written from right to left; one letter of another script turns nothing around. */
const RIGHT_TO_LEFT = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const LETTERS = /\p{L}/gu;

/** How words are written: their direction and, where it shows, their language. */
export interface Writing {
  readonly direction: "ltr" | "rtl";
  readonly language: LanguageTag | null;
}

/**
 * How words of a text are written. Most of the letters decide on the direction; of the text's languages it is the first that is written
 * in that direction, since a text may quote another language.
 */
export function writingOf(words: string, languages: readonly LanguageTag[]): Writing {
  const letters = words.match(LETTERS)?.length ?? 0;
  const turned = words.match(RIGHT_TO_LEFT)?.length ?? 0;
  const direction = turned > 0 && turned * 2 >= letters ? "rtl" : "ltr";
  return { direction, language: languages.find((language) => usualDirection(language) === direction) ?? null };
}

/** The direction in which a language is usually written. */
export function usualDirection(language: LanguageTag): "ltr" | "rtl" {
  try {
    const script = new Intl.Locale(language).maximize().script ?? "";
    return ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo"].includes(script) ? "rtl" : "ltr";
  } catch {
    return "ltr";
  }
}
