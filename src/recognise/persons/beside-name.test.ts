import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/read-text.ts";

const names = (text: string, language: string): string[] =>
  readingOf(text, { language }).recognised.persons.flatMap(({ name }) => (name ? [text.slice(name.from, name.to)] : []));

describe("what stands beside a name", () => {
  it.each([
    ["en", "The crowd at the Justin Thomas Cup saw Hurricane Michael."],
    ["fr", "Il habite rue Jean Pierre et la tempête Paul Martin approche."],
    ["es", "Vive en la calle Juan Carlos y el huracán Rosa María se acerca."],
    ["tr", "Mustafa Kemal Stadyumu ile Ali Paşa Caddesi kapandı."],
    ["en", "A quarrel in West Virginia and in Latin America."],
  ])("says that a thing bears it (%s): %s", (language, text) => {
    expect(names(text, language)).toEqual([]);
  });

  it.each([
    ["en", "The singer Xanti Wvrrk likes snow.", "Xanti Wvrrk"],
    ["en", "“I like snow,” said Xanti Wvrrk in the hall.", "Xanti Wvrrk"],
    ["en", "Xanti Wvrrk, 68, likes snow.", "Xanti Wvrrk"],
    ["fr", "La chanteuse Xanti Wvrrk aime la neige.", "Xanti Wvrrk"],
    ["es", "Xanti Wvrrk, de 68 años, habla de la nieve.", "Xanti Wvrrk"],
    ["tr", "Şarkıcı Xanti Wvrrk bu salonda konuştu.", "Xanti Wvrrk"],
  ])("vouches for a name that no list knows (%s): %s", (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });

  it("is not needed for a part that is written small behind a hyphen, nor for a month as a surname", () => {
    expect(names("In the hall stood Kim Jong-un and Theresa May.", "en")).toEqual(["Kim Jong-un", "Theresa May"]);
    expect(names("Paul Thomas-style suits were seen in the hall.", "en")).toEqual(["Paul Thomas"]);
  });
});
