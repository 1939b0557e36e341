import type { LanguageTag, StateCode } from "../../types/vocabulary.ts";

/** Languages that the model knows, by their two letters; it writes three. */
const LANGUAGES: ReadonlyMap<string, string> = new Map(
  (
    "af afr ar ara az aze be bel bn ben bs bos bg bul ca cat cs ces da dan de deu el ell en eng et est fa fas tl fil fi fin fr fra he heb hi hin " +
    "hr hrv hu hun hy hye id ind is isl it ita ja jpn ka kat kk kaz km khm ky kir ko kor lv lav lt ltz mk mkd mt mlt mn mon ms msa my mya ne nep " +
    "nl nld no nor pl pol pt por ro ron ru rus sk slk sl slv es spa sq sqi sr srp sw swa sv swe tg tgk tk tuk tr tur uk ukr ur urd uz uzb zh zho"
  )
    .match(/\w\w \w\w\w/g)
    ?.map((pair) => [pair.slice(0, 2), pair.slice(3)] as const),
);

/** A language as the model writes it; null for one that it does not know. */
export function ftmLanguage(tag: LanguageTag): string | null {
  return LANGUAGES.get(tag.split("-")[0] ?? tag) ?? null;
}

/** A state as the model writes it. */
export function ftmCountry(code: StateCode): string {
  return code.toLowerCase();
}
