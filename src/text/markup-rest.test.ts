import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "./tokens.ts";

const words = (text: string): string[] => tokenise(text).tokens.map(({ text }) => text);

describe("rests of markup", () => {
  it("are blanks: tags, and entities that draw nothing", () => {
    expect(words('<p class="lead">Rabat&nbsp;: <b>le ministre</b> a reçu&#160;son homologue</p>')).toEqual(
      words("Rabat : le ministre a reçu son homologue"),
    );
  });

  it("part lines where they are drawn as lines", () => {
    const lines = (text: string): string[] => tokenise(text).tokens.flatMap(({ line, text }) => (line ? [text] : []));
    expect(lines("<p>Rabat</p><p>Tunis<br />Alger, <em>mardi</em></p>")).toEqual(["rabat", "tunis", "alger"]);
  });

  it("leave signs alone that only look like a tag", () => {
    expect(words("5 < 7 & 8 > 3, a<b, R&D; <<mardi>>")).toEqual(words("5 < 7 & 8 > 3 , a < b , R & D ; < < mardi > >"));
  });

  it("keep the places of what stands around them", () => {
    fc.assert(
      fc.property(fc.constantFrom("<p>", "</div>", "<br/>", "&nbsp;", '<a href="x">'), (rest) => {
        const text = `${rest}Rabat${rest}mardi${rest}`;
        expect(tokenise(text).tokens.map(({ from, to }) => text.slice(from, to))).toEqual(["Rabat", "mardi"]);
      }),
    );
  });
});
