import { expect, test } from "vitest";
import { lettersOf } from "./letters.ts";

test.each([
  ["a ligature", "ﬁ", "fi"],
  ["lam and alef as one sign", "\uFEF7", "\u0644\u0623"],
  ["lam and alef named as they are seen", "\u0627\u0644", "\u0644\u0627"],
  ["a final form", "\uFE94", "\u0629"],
  ["a mark that is drawn apart", "\uFE7D", "\u0651"],
  ["a hyphen that its font calls soft", "\u00AD", "-"],
  ["an unseen mark of direction", "\u200F", ""],
  ["a bullet of a font of signs", "\uF0B7", "•"],
  ["a letter that stands for itself", "é", "é"],
])("%s", (_, sign, letters) => {
  expect(lettersOf(sign)).toBe(letters);
});
