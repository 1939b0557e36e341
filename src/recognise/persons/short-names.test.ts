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
    ["وصل وزير الداخلية التونسي كمال الفقعي. كما استقبل الفقعي السفير.", ["الفقعي"]],
  ])("is whose the text has named whole: %s", (text, expected) => {
    expect(recalled(text)).toEqual(expected);
  });

  it.each([
    ["in a longer name", "Interior Minister Kemal Yurtsever arrived. The Yurtsever Foundation gave a dinner."],
    ["that two persons bear", "Interior Minister Kemal Yurtsever met Ambassador Ada Yurtsever. Yurtsever spoke first."],
    ["of somebody without an office", "The singer Kemal Yurtsever arrived. Yurtsever gave a concert."],
  ])("is nobody's %s", (_why, text) => {
    expect(recalled(text)).toEqual([]);
  });
});
