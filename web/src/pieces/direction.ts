const RIGHT_TO_LEFT = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm"]);

/** The direction in which a language is written; what is not known decides by its letters. */
export function directionOf(language: string | null): "ltr" | "rtl" | "auto" {
  if (language === null || !/^[a-z]{2,3}(-\w+)*$/i.test(language)) return "auto";
  return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : "ltr";
}
