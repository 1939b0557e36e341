import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/read-text.ts";

const recalled = (text: string): string[] =>
  readingOf(text).recognised.persons.flatMap(({ by, name }) => (by === "recalled" && name ? [text.slice(name.from, name.to)] : []));

describe("a surname alone", () => {
  it.each([
    ["Emniyet Genel Müdürü Selim Karabacakoğlu Ankara'ya geldi. Karabacakoğlu, akşam büyükelçiyi ağırladı.", ["Karabacakoğlu"]],
    ["El ministro del Interior, Aurelio Quispe Landauro, llegó a Lima. Quispe recibió a la embajadora.", ["Quispe"]],
    ["Le ministre de l'Intérieur, Armand Kouadio-Blé, est arrivé. Plus tard, Kouadio-Blé a reçu la presse.", ["Kouadio-Blé"]],
    ["Interior Minister Kemal Yurtsever arrived. Later Yurtsever met the ambassador.", ["Yurtsever"]],
    ["The singer Kemal Yurtsever arrived. The pro-Yurtsever crowd heard Yurtsever's songs.", ["Yurtsever", "Yurtsever"]],
    ["La chanteuse Paula Quispe et Kemal Yurtsever : le duo Quispe-Yurtsever chante.", ["Quispe", "Yurtsever"]],
    ["Actor Paul West arrived. West of here a storm came from the west, but West left. “I go,” West said.", ["West", "West"]],
    ["وصل وزير الداخلية التونسي كمال الفقعي. وقدم السفير شكره للفقعي ولفقعي.", ["فقعي", "فقعي"]],
    ["وصل وزير الداخلية التونسي كمال الفقعي. كما استقبل الفقعي السفير.", ["الفقعي"]],
  ])("is whose the text has named whole: %s", (text, expected) => {
    expect(recalled(text)).toEqual(expected);
  });

  it.each([
    ["in a longer name", "Interior Minister Kemal Yurtsever arrived. The Yurtsever Foundation gave a dinner."],
    ["that two persons bear", "Interior Minister Kemal Yurtsever met Ambassador Ada Yurtsever. Yurtsever spoke first."],
    ["that the text writes small", "The singer Kemal Flake arrived. A flake of snow fell. Flake after flake fell."],
    ["in a place of that name", "The singer Kemal Hamilton arrived. She will sing in Hamilton."],
  ])("is nobody's %s", (_why, text) => {
    expect(recalled(text)).toEqual([]);
  });
});
