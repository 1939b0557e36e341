import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldForm } from "./fold.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...("aAéİıßœأةىﻻﷲ٣ـ \n\u200f’«-…½😀ك".match(/./gsu) ?? [])), maxLength: 60 }),
);

describe("fold", () => {
  it.each([
    ["Şeyh İĞDIR ığdır", "seyh igdir igdir"],
    ["Œuvre Straße Łódź", "oeuvre strasse lodz"],
    ["أحمد آل إبراهيم ٱلرباط", "احمد ال ابراهيم الرباط"],
    ["وزارة الداخلية على مسؤول شؤون رئيس", "وزاره الداخليه علي مسوول شوون رييس"],
    ["الأَمْنُ الوَطَنِيّ ـــ مـحـمـد", "الامن الوطني  محمد"],
    ["ﻻ ﷲ ﺍﻟﺮﺑﺎﻁ", "لا الله الرباط"],
    ["یک أگادير أݣادير", "يك اكادير اكادير"],
    ["١٨ و۲۰", "18 و20"],
    ["l’État «Intérieur» “x” – y", 'l\'etat "interieur" "x" - y'],
    ["a\u00a0b\u202fc\u200f\u200bd", "a b cd"],
    ["e\u0301", "e"],
    ["ﬁn ½ …", "fin ½ …"],
    ["جزء", "جزء"],
  ])("%s -> %s", (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it("keeps surrogates as they are", () => {
    expect(fold("a😀b").text).toBe("a😀b");
  });

  it("folds a form to single blanks", () => {
    expect(foldForm("  Premier \u00a0 Ministre\n")).toBe("premier ministre");
  });

  it("maps every folded unit into the text, without going back", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, origin } = fold(text);
        expect(origin.length).toBe(folded.length + 1);
        expect(origin[folded.length]).toBe(text.length);
        for (let at = 0; at < folded.length; at++) {
          expect(origin[at]).toBeLessThan(text.length);
          expect(origin[at]).toBeLessThanOrEqual(origin[at + 1] as number);
        }
      }),
    );
  });

  it("folds the slice between two origins to the slice of the folded text", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const { text: folded, origin } = fold(text);
        const starts = [...origin.keys()].filter((at) => at === 0 || origin[at] !== origin[at - 1]);
        const [from, to] = [starts[a % starts.length] as number, starts[b % starts.length] as number].sort((x, y) => x - y) as [
          number,
          number,
        ];
        expect(fold(text.slice(origin[from], origin[to])).text).toBe(folded.slice(from, to));
      }),
    );
  });

  it("changes nothing when folding again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fold(text).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });
});
