import { describe, expect, it } from "vitest";
import { tokenise } from "../text/tokens.ts";
import { unwrap } from "./unwrap.ts";

/** First word of each line that is left. */
function lines(text: string): string[] {
  const { tokens } = tokenise(text);
  return unwrap(tokens, text).flatMap(({ line, from, to }) => (line ? [text.slice(from, to)] : []));
}

const LONG = "Le ministre de l'Intérieur a reçu ce jeudi";

describe("unwrap", () => {
  it("takes back a break behind a long unfinished line before a small letter", () => {
    expect(lines(`${LONG}\nson homologue à Rabat.\nLa suite.`)).toEqual(["Le", "La"]);
  });

  it("keeps a break behind a sentence's end, a colon or a closing bracket", () => {
    for (const mark of [".", "!", "?", "؟", ":", ")", "»"]) expect(lines(`${LONG}${mark}\nson homologue.`)).toEqual(["Le", "son"]);
  });

  it("keeps a break behind a short line, and before a capital where the text is not wrapped", () => {
    expect(lines("Rabat\nson homologue a été reçu.")).toEqual(["Rabat", "son"]);
    expect(lines(`${LONG}\nUne autre ligne.`)).toEqual(["Le", "Une"]);
  });

  it("takes back a break behind a comma or an initial, before a capital too", () => {
    expect(lines(`${LONG},\nMardi, son homologue.`)).toEqual(["Le"]);
    expect(lines(`${LONG} M.\nJean Morel.`)).toEqual(["Le"]);
  });

  it("keeps a blank line whatever stands around it", () => {
    expect(lines(`${LONG}\n\nson homologue.`)).toEqual(["Le", "son"]);
    expect(lines(`${LONG}\r\n\r\nson homologue.`)).toEqual(["Le", "son"]);
  });

  it("takes back all breaks behind unfinished lines where most lines are such, before a capital too", () => {
    const wrapped = Array.from({ length: 7 }, (_, i) => `Ligne ${i} du texte que la messagerie a coupée à`).join("\nMadrid ");
    expect(lines(wrapped)).toEqual(["Ligne"]);
  });

  it("changes nothing of a text without breaks, nor the tokens' places", () => {
    const { tokens } = tokenise(LONG);
    expect(unwrap(tokens, LONG)).toBe(tokens);
    const text = `${LONG}\nson homologue.`;
    const places = ({ from, to }: { from: number; to: number }): string => `${from}-${to}`;
    expect(unwrap(tokenise(text).tokens, text).map(places)).toEqual(tokenise(text).tokens.map(places));
  });
});
