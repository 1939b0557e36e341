import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadPacks } from "../../packs/load.ts";
import { createNames } from "../create-names.ts";
import { createNameMeasure } from "../name-measure.ts";

const names = createNames(loadPacks());

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key));

describe("keys of a name", () => {
  it.each([
    ["Abdellatif Hammouchi", "عبد اللطيف الحموشي"],
    ["Salah Eddine Mezouar", "Salaheddine Mezouar"],
    ["Abdelilah Benkirane", "عبد الإله بن كيران"],
    ["Mohammed Ali", "محمد علي"],
    ["George Habash", "جورج حبش"],
    ["جورج حبش", "غورغ حبش"],
    ["Jorge Ramos", "خورخي راموس"],
    ["Chukri Ghanem", "شكري غانم"],
    ["Xavier Bettel", "كزافييه بيتيل"],
    ["Selim Karabacakoğlu", "سليم قره باجاق أوغلو"],
    ["Mohammed VI", "محمد السادس"],
  ])("%s and %s share one", (one, other) => {
    expect(share(names.keys(one), names.keys(other))).toBe(true);
  });

  it.each([
    ["Abdellatif Hammouchi", "Mahmut Demirtaş"],
    ["Mohammed Ali", "Mohammed Hassan"],
    ["Nasser Bourita", "Salah Eddine Mezouar"],
    ["Сергей Лавров", "Владимир Путин"],
  ])("%s and %s share none", (one, other) => {
    expect(share(names.keys(one), names.keys(other))).toBe(false);
  });

  it.each(["Mohammed Ali", "محمد علي", "Ahmed Hassan", "Mohammed bin Ali", "Ali Omar Hassan"])(
    "has the facets of %s among them, which is common",
    (name) => {
      expect(names.keys(name)).toEqual(expect.arrayContaining([...names.facets(name)]));
    },
  );

  it("are none for a single word and for an initial with a word", () => {
    expect([...names.keys("Hammouchi"), ...names.keys("A. Hammouchi")]).toEqual([]);
  });

  it("are the same in any order of two parts, sorted and distinct", () => {
    const word = fc.constantFrom(
      "Hammouchi",
      "Karaloğlu",
      "Sánchez",
      "Wright",
      "Qaboos",
      "Jamous",
      "حموشي",
      "خورخي",
      "غورغ",
      "Ng",
      "Şahin",
    );
    fc.assert(
      fc.property(word, word, (one, other) => {
        const keys = names.keys(`${one} ${other}`);
        expect(keys.length).toBeGreaterThan(0);
        expect(keys).toEqual([...new Set(keys)].sort());
        expect(names.keys(`${other} ${one}`)).toEqual(keys);
      }),
    );
  });
});

describe("keys of a search", () => {
  const measure = createNameMeasure(loadPacks());

  it("are those of the name and more", () => {
    for (const name of ["Abdellatif Hammouchi", "حموشي خورخي", "Mohammed bin Ali Al Thani"]) {
      const prepared = measure.prepare(name);
      const [own, searched] = [measure.keys(prepared), measure.searchKeys(prepared)];
      expect(searched).toEqual(expect.arrayContaining([...own]));
      expect(searched.length).toBeGreaterThan(own.length);
    }
  });
});
