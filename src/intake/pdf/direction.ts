export type Direction = "ltr" | "rtl";

const LETTER = /\p{L}/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

export function isRightToLeft(letter: string): boolean {
  return RIGHT_TO_LEFT.test(letter) && /\p{L}/u.test(letter);
}

/** The direction of most letters; undefined where there are none. */
export function directionOf(texts: Iterable<string>): Direction | undefined {
  let balance = 0;
  let any = false;
  for (const text of texts) {
    for (const [letter] of text.matchAll(LETTER)) {
      any = true;
      balance += RIGHT_TO_LEFT.test(letter) ? 1 : -1;
    }
  }
  if (!any) return undefined;
  return balance > 0 ? "rtl" : "ltr";
}
