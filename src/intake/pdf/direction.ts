export type Direction = "ltr" | "rtl";

const LETTER = /\p{L}/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

export function isRightToLeft(letter: string): boolean {
  return RIGHT_TO_LEFT.test(letter) && /\p{L}/u.test(letter);
}

/** The direction of most letters; undefined where there are none. */
export function directionOf(texts: Iterable<string>): Direction | undefined {
  const share = rightToLeftShare(texts);
  if (share === undefined) return undefined;
  return share > 0.5 ? "rtl" : "ltr";
}

/** Less of the other direction than this part of the letters are quotations and names; with more of it, the text around decides. */
const QUOTED = 0.12;

/** The direction of a part of a text: a line of Latin names in an Arabic page still begins on the right. */
export function directionWithin(texts: Iterable<string>, around: Direction): Direction {
  const share = rightToLeftShare(texts) ?? 0.5;
  if (share < QUOTED) return "ltr";
  return share > 1 - QUOTED ? "rtl" : around;
}

/** How much of the letters runs from right to left; undefined where there are none. */
function rightToLeftShare(texts: Iterable<string>): number | undefined {
  let [all, turned] = [0, 0];
  for (const text of texts) {
    for (const [letter] of text.matchAll(LETTER)) {
      all++;
      if (RIGHT_TO_LEFT.test(letter)) turned++;
    }
  }
  return all === 0 ? undefined : turned / all;
}
