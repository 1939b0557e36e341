import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/read-text.ts";

/** Codes, with `~` behind those of adjectives and inhabitants. */
function states(text: string): string {
  return readingOf(text)
    .recognised.states.map(({ code, adjective }) => `${code}${adjective ? "~" : ""}`)
    .join(" ");
}

describe("findStates", () => {
  it.each([
    ["Le Maroc et la France sont là avec le Royaume-Uni.", "MA FR GB"],
    ["La police marocaine et les autorités françaises sont là.", "MA~ FR~"],
    ["The Turkish and Moroccan teams were there with the United States.", "TR~ MA~ US"],
    ["Türkiye ile Fas arasında, Mısır'da ve Katar'ın yanında.", "TR MA EG QA"],
    ["Las autoridades marroquíes y las turcas estaban en México.", "MA~ TR~ MX"],
    ["السلطات المغربية والتركية في المملكة العربية السعودية.", "MA~ TR~ SA"],
    ["وصل الوفد إلى المغرب قادما من تونس.", "MA TN"],
  ])("%s", (text, expected) => {
    expect(states(text)).toBe(expected);
  });

  it("finds none in words that only contain the letters of one", () => {
    expect(states("The romance of the marchers was in the omanisation of it.")).toBe("");
    expect(states("La francisation des marocanités est un mot de la langue.")).toBe("");
  });

  it("quotes the name without what is written together with it", () => {
    const text = "وصل الوفد بالمغرب ثم لتركيا.";
    const { states: found } = readingOf(text).recognised;
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(["المغرب", "تركيا"]);
    const turkish = "Bakan Katar'ın başkentinde bu heyetle konuştu.";
    expect(readingOf(turkish).recognised.states.map(({ from, to }) => turkish.slice(from, to))).toEqual(["Katar"]);
  });
});
