import { describe, expect, it } from "vitest";
import { readingOf } from "../../test/read-text.ts";
import { bareOrganisation } from "./bare-organisation.ts";
import { People } from "./parties.ts";

/** `body STATE` of the word for a body at which it is asked, "-" where nothing tells which is meant. */
function meant(text: string, word: string): string {
  const reading = readingOf(text);
  const at = reading.segmented.tokens.findLastIndex((token) => token.text === word);
  const found = bareOrganisation(at, reading, new People(reading.recognised.persons));
  return found ? `${found.body ?? "-"} ${found.state ?? "-"}` : "-";
}

describe("a body whose words do not say which", () => {
  it.each([
    ["The Turkish Interior Ministry was there. The ministry spoke.", "ministry", "interior TR"],
    ["The Moroccan Minister of Justice, Ali Benhima, came. The ministry spoke.", "ministry", "justice MA"],
    ["L'ambassadeur d'Espagne, Juan Pérez, est venu. L'ambassade a parlé.", "ambassade", "- ES"],
    ["Le chargé d'affaires d'Espagne, Juan Pérez, est venu. L'ambassade a parlé.", "ambassade", "- ES"],
    ["The ministry spoke.", "ministry", "-"],
    ["The ministry spoke to the Minister of Justice, Ali Benhima.", "ministry", "-"],
  ])("is the one that the text has named, or its official's: %s", (text, word, expected) => {
    expect(meant(text, word)).toBe(expected);
  });
});
