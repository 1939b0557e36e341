/** Forms of letters as they are drawn (ligatures, Arabic presentation forms), which stand for letters. */
const DRAWN_FORMS = /[\uFB00-\uFDFF\uFE70-\uFEFC]/gu;
/** What a mark that is drawn apart is given to stand on. */
const CARRIER = /^[ \u0640](?=\p{M})/u;
/** Control characters, and what orders or joins letters without being seen; the joiner that Persian words need (U+200C) stays. */
const UNSEEN = /(?!\u200C)[\p{Cc}\p{Cf}]/gu;
/** One sign for lam and alef whose letters the file lists as they are seen: "اإل" for "الإ" comes of it. */
const TURNED_LAM_ALEF = /^([\u0622\u0623\u0625\u0627\u0671])\u0644$/u;
/** Fonts of signs put their bullets here. */
const SYMBOL_BULLETS = /[\uF0A7\uF0B7\uF0D8\uF076]/gu;

const UNNAMED = /[\p{Co}\p{Cn}\p{Cc}\uFFFD]/gu;

/** Whether a font does not say which letter its sign stands for: then the library gives its number. */
export function isUnnamed(sign: string): boolean {
  return sign.search(UNNAMED) >= 0 && !/\s/u.test(sign) && sign.search(SYMBOL_BULLETS) < 0;
}

/** The letters that one drawn sign stands for. */
export function lettersOf(sign: string): string {
  const letters = sign.replace(DRAWN_FORMS, (form) => form.normalize("NFKC").replace(CARRIER, ""));
  // Some fonts name every hyphen a soft one, which would be unseen.
  return letters
    .replaceAll("\u00AD", "-")
    .replace(UNSEEN, "")
    .replace(SYMBOL_BULLETS, "•")
    .replace(UNNAMED, "")
    .replace(TURNED_LAM_ALEF, "\u0644$1");
}
