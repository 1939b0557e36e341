import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadPacks } from "../packs/load.ts";
import { createNames } from "./create-names.ts";

const names = createNames(loadPacks());

const SAME: readonly (readonly [string, string])[] = [
  ["Abdellatif Hammouchi", "عبد اللطيف حموشي"],
  ["Abdul Latif Hamoushi", "عبد اللطيف الحموشي"],
  ["Abdellatif HAMMOUCHİ", "Abdul Latif Hamoushi"],
  ["M. Abdellatif HAMMOUCHİ", "عبداللطيف حموشي"],
  ["Mahmut Demirtaş", "محمود ديميرتاش"],
  ["Mahmoud Demirtash", "Mahmut Demirtaş"],
  ["Münir Karaloğlu", "Münir Karaloglu"],
  ["Münir Karaloğlu", "منير كارال أوغلو"],
  ["Recep Tayyip Erdoğan", "رجب طيب أردوغان"],
  ["Hakan Fidan", "هاكان فيدان"],
  ["Selim Karabacakoğlu", "سليم قره باجاق أوغلو"],
  ["Emmanuel Macron", "إيمانويل ماكرون"],
  ["Gérald Darmanin", "جيرالد دارمانان"],
  ["Fernando Grande-Marlaska", "فرناندو غراندي مارلاسكا"],
  ["Pedro Sánchez", "بيدرو سانشيث"],
  ["Mohammed bin Nayef bin Abdulaziz Al Saud", "محمد بن نايف"],
  ["Abdelouafi Laftit", "عبد الوافي لفتيت"],
  ["Nasser Bourita", "ناصر بوريطة"],
  ["Nasser Bourita", "Naser Burita"],
  ["Salaheddine Mezouar", "Salah Eddine Mezouar"],
  ["Bourita Nasser", "Nasser Bourita"],
  ["Abdelilah Benkirane", "عبد الإله بن كيران"],
  ["Abderrahmane Youssoufi", "عبد الرحمن اليوسفي"],
  ["Ahmed Aboul Gheit", "أحمد أبو الغيط"],
  ["Mohammed VI", "محمد السادس"],
  ["Abdullah II", "عبد الله الثاني"],
  ["Mevlüt Çavuşoğlu", "مولود تشاووش أوغلو"],
  ["Félix Bolaños", "فيليكس بولانيوس"],
];

const UNDECIDED: readonly (readonly [string, string])[] = [
  ["Hammouchi", "Abdellatif Hammouchi"],
  ["A. Hammouchi", "Abdellatif Hammouchi"],
  ["Mohammed Ali", "Mohammed Ali Hassan"],
  ["حموشي", "Abdellatif Hammouchi"],
  ["Bashar al-Assad", "Bashar Saad"],
  // One person each: the letters of short words leave more doubt than is joined.
  ["Salah Eddine Mezouar", "صلاح الدين مزوار"],
  ["Beji Caid Essebsi", "الباجي قايد السبسي"],
  ["Yassine Mansouri", "محمد ياسين المنصوري"],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  ["Mohammed bin Nayef", "Mohammed bin Salman"],
  ["محمد بن نايف", "Mohammed bin Salman"],
  ["محمد بن سلمان بن عبد العزيز آل سعود", "Mohammed bin Nayef bin Abdulaziz Al Saud"],
  ["Abdellatif Hammouchi", "Mahmut Demirtaş"],
  ["Abdellatif Hammouchi", "Abdellatif Jouahri"],
  ["Münir Karaloğlu", "Selami Yıldız"],
  ["Mohammed VI", "Mohammed V"],
  ["Mohammed bin Zayed Al Nahyan", "Hamdan bin Mohammed bin Zayed Al Nahyan"],
  ["سلمان بن عبد العزيز آل سعود", "Mohammed bin Salman bin Abdulaziz Al Saud"],
];

describe("names", () => {
  it.each(SAME)("%s and %s are the same", (a, b) => {
    expect(names.compare(a, b)).toMatchObject({ verdict: "same" });
    const keys = new Set(names.keys(a));
    expect(names.keys(b).some((key) => keys.has(key))).toBe(true);
  });

  it.each(UNDECIDED)("%s and %s are undecided", (a, b) => {
    expect(names.compare(a, b)).toMatchObject({ verdict: "undecided" });
  });

  it.each(DIFFERENT)("%s and %s are different", (a, b) => {
    expect(names.compare(a, b)).toMatchObject({ verdict: "different" });
  });

  it("shares a facet between spellings, and none is a common name alone", () => {
    expect(names.facets("Abdellatif Hammouchi")).toEqual(expect.arrayContaining([...names.facets("حموشي")]));
    expect(names.facets("Mohammed bin Salman")).toEqual(expect.arrayContaining([...names.facets("محمد بن سلمان")]));
    expect(names.facets("Mohammed")).toEqual([]);
  });

  it("says why", () => {
    expect(names.compare("محمد بن نايف", "Mohammed bin Salman").because.join("; ")).toContain("≠");
  });

  it("is symmetric, bounded, and the same for equal names", () => {
    const name = fc
      .array(fc.constantFrom("Mohammed", "bin", "Al", "نايف", "عبد", "Abdel", "H.", "Yıldız", "الدين", "ed", "-", "van", "O'Neil", "ş"), {
        maxLength: 6,
      })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(name, name, (a, b) => {
        const comparison = names.compare(a, b);
        expect(comparison).toEqual(names.compare(b, a));
        expect(Number.isInteger(comparison.score) && comparison.score >= 0 && comparison.score <= 1000).toBe(true);
        if (names.keys(a).length > 0) expect(names.compare(a, a).verdict).not.toBe("different");
      }),
    );
  });
});

describe("a script that is not read", () => {
  it("leaves two names undecided, unless they are written alike", () => {
    const { verdict, because } = names.compare("Sergueï Lavrov", "Сергей Лавров");
    expect([verdict, because]).toEqual(["undecided", ["one of them is in a script that is not read here"]]);
    expect(names.compare("Сергей Лавров", "Сергей Лавров").verdict).not.toBe("different");
  });
});
