import { describe, expect, it } from "vitest";
import { readingOf } from "../../test/read-text.ts";
import { setApart } from "./set-apart.ts";

/** The text with every word that is set apart left out, and the headlines of other articles. */
function parts(text: string): { rest: string; leads: string[] } {
  const reading = readingOf(text);
  const { isApart, leads } = setApart(reading);
  const rest = reading.segmented.tokens.flatMap(({ from, to }, at) => (isApart(at) ? [] : [text.slice(from, to)])).join(" ");
  return { rest, leads: leads.map(({ from, to }) => text.slice(from, to)) };
}

const NEWS = "Le ministre a reçu le délégué dans la salle de la ville.";

describe("setApart", () => {
  it("sets the headline of another article apart, on its line or on the next", () => {
    expect(parts(`${NEWS}\n\nLire aussi : Une autre nouvelle de la ville`)).toMatchObject({ leads: ["Une autre nouvelle de la ville"] });
    const below = parts(`${NEWS}\n\nLire aussi :\nUne autre nouvelle de la ville\n\nLa fin est là.`);
    expect(below.leads).toEqual(["Une autre nouvelle de la ville"]);
    expect(below.rest).toContain("La fin est là");
    expect(below.rest).not.toContain("autre nouvelle");
  });

  it.each([
    ["ar", "استقبل الوزير المندوب في القاعة.\n\nاقرأ أيضا: خبر آخر من المدينة", "خبر آخر من المدينة"],
    ["en", "The minister received the delegate in the room.\n\nRead also: Another story of the town", "Another story of the town"],
  ])("in %s too", (_, text, lead) => {
    expect(parts(text).leads).toEqual([lead]);
  });

  it("sets captions apart without making headlines of them", () => {
    const { rest, leads } = parts(`${NEWS}\n\nPhoto : le ministre dans la salle`);
    expect(leads).toEqual([]);
    expect(rest).not.toContain("Photo");
  });

  it("reads the same words inside a sentence as what they are", () => {
    const text = "On peut lire aussi le texte de la loi dans la salle.";
    expect(parts(text)).toEqual({ rest: "On peut lire aussi le texte de la loi dans la salle .", leads: [] });
  });

  it("sets an embedded post apart, and nothing around it", () => {
    const text = `${NEWS}\n\nUne belle journée.\n— Selim Kaya (@selimkaya) 18 septembre 2025\n\nLa suite du texte est là pour tous, avec les autres nouvelles de la ville.`;
    const { rest } = parts(text);
    expect(rest).toContain("Le ministre a reçu");
    expect(rest).toContain("La suite du texte");
    expect(rest).not.toContain("belle journée");
    expect(rest).not.toContain("Selim");
  });

  it("takes an address in brackets for no post", () => {
    expect(parts(`${NEWS} On écrit à la rédaction (@redaction) dans la ville.`).rest).toContain("rédaction");
  });
});
