import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/read-text.ts";

const persons = (text: string, language: string | null = null) => readingOf(text, { language }).recognised.persons;
const namesOf = (text: string, language: string): string[] =>
  persons(text, language).flatMap(({ name }) => (name ? [text.slice(name.from, name.to)] : []));

/** Words that begin, join and end phrases in five languages, between which anything may stand. */
const PIECES = [
  "le ministre de l'Intérieur",
  "celui de la Justice",
  "général de corps d'armée",
  "Ali Benhima",
  "Luis Robledo y Ana Quispe",
  "el de Hacienda",
  "los ministros",
  "of Defence",
  "the ambassadors of Japan and Tunisia",
  "Lt. Gen.",
  "İçişleri Bakanı",
  "Kerem Aydın'ı",
  "ve",
  "Sayın",
  "وزير الداخلية",
  "اللواء الركن",
  "محمد بن سلمان",
  "ووزير العدل",
  "نظيريه الإسباني والبرتغالي",
  "مساراً",
  "(",
  ")",
  ",",
  "،",
  ";",
  "et",
  "y",
  "and",
  "du",
  "of",
  ".",
  "\n",
  "بن",
  "'",
  "-",
  "S.E.M.",
];

const anything = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 25 })
    .map((parts) => parts.join(" ")),
);

describe("persons of any text", () => {
  it("lie in it, in order, and do not overlap", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const found = persons(text);
        for (const { first, last, from, to, name } of found) {
          expect(first).toBeLessThanOrEqual(last);
          expect([from >= 0, from < to, to <= text.length]).toEqual([true, true, true]);
          if (name) expect([name.first >= first, name.last <= last, name.from < name.to, name.to <= to]).toEqual([true, true, true, true]);
        }
        for (const [at, { last }] of found.entries()) expect(found[at + 1]?.first ?? last + 1).toBeGreaterThan(last);
      }),
      { numRuns: 400, examples: [["نظيريه الإسباني والبرتغالي نظيريه الإسباني والبرتغالي"]] },
    );
  });

  it("are the same however their accents are written", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 15 }), (parts) => {
        const text = parts.join(" ");
        const spelt = (form: "NFC" | "NFD") => namesOf(text.normalize(form), "fr").map((name) => name.normalize("NFC"));
        expect(spelt("NFD")).toEqual(spelt("NFC"));
      }),
      { numRuns: 200 },
    );
  });
});

const NAMES = {
  fr: ["Ali Benhima", "Paul Ségur", "Jean Robin", "Amina Tazi", "Omar Filali", "Anne Moreau", "Karim Jelassi", "Luc Morel", "Rachid Alami"],
  ar: ["علي الطرابلسي", "محمد الراشدي", "كريم الجلاصي", "عمر الزنتاني", "سامي الغربي", "ناصر السالمي", "خالد السبتي", "أحمد المنصوري"],
  tr: ["Kerem Aydın", "Selim Karaca", "Haldun Demir", "Ayça Yılmaz", "Münir Aksoy", "Ece Tan", "Veli Taşkın", "Bülent Kılıç"],
  en: ["John Hartley", "Paul Carter", "Ann Smith", "Omar Tazi", "Grace Otieno", "James Ford", "Karim Bennani", "Tom Hill"],
  es: ["Luis Robledo", "Ana Quispe", "Carlos Tarkhan", "Julio Arranz", "Rosa Vega", "Omar Tazi", "Javier Ortega", "Marta Gil"],
} as const;
const OFFICES = {
  fr: ["le ministre de l'Intérieur", "le directeur général de la police", "l'ambassadeur de France", "le général de division", "le préfet"],
  ar: ["وزير الداخلية", "مدير الأمن العام", "سفير فرنسا", "اللواء الركن", "وكيل وزارة الداخلية"],
  tr: ["İçişleri Bakanı", "Emniyet Genel Müdürü", "Fransa Büyükelçisi", "Tümgeneral", "Vali"],
  en: ["Interior Minister", "Police Commissioner", "the Ambassador of France", "Maj. Gen.", "Governor"],
  es: [
    "el ministro del Interior",
    "el director general de la Policía",
    "el embajador de Francia",
    "el general de división",
    "el gobernador",
  ],
} as const;
const JOINTS = { fr: [", ", " et "], ar: ["، و", " و"], tr: [", ", " ve "], en: [", ", " and "], es: [", ", " y "] } as const;
const BEFORE = { fr: "Étaient présents ", ar: "حضر اللقاء ", tr: "Toplantıda ", en: "Also present were ", es: "Asistieron " } as const;
const BEHIND = { fr: ".", ar: ".", tr: " hazır bulundu.", en: ".", es: "." } as const;

const LANGUAGES = ["ar", "en", "es", "fr", "tr"] as const;

type Language = (typeof LANGUAGES)[number];

/** Names, and as many offices. */
const lists = (language: Language) =>
  fc
    .uniqueArray(fc.constantFrom(...NAMES[language]), { minLength: 1, maxLength: 8 })
    .chain((names) =>
      fc.tuple(fc.constant(names), fc.array(fc.constantFrom(...OFFICES[language]), { minLength: names.length, maxLength: names.length })),
    );

function written(language: Language, names: readonly string[], offices: readonly string[]): string {
  const [comma, and] = JOINTS[language];
  const members = names.map((name, at) => `${offices[at]} ${name}`);
  const row = [members.slice(0, -1).join(comma), ...members.slice(-1)].filter((part) => part !== "").join(and);
  return `${BEFORE[language]}${row}${BEHIND[language]}`;
}

describe("a list of offices with their holders", () => {
  it.each(LANGUAGES)("gives each of them, whatever its length (%s)", (language) => {
    fc.assert(
      fc.property(lists(language), ([names, offices]) => {
        expect(namesOf(written(language, names, offices), language)).toEqual(names);
      }),
      { numRuns: 60 },
    );
  });

  it.each(["en", "es", "fr", "tr"] as const)("gives the same in capitals (%s)", (language) => {
    const capitals = (text: string): string => text.toLocaleUpperCase(language === "tr" ? "tr" : "en");
    fc.assert(
      fc.property(lists(language), ([names, offices]) => {
        expect(namesOf(capitals(written(language, names, offices)), language)).toEqual(names.map(capitals));
      }),
      { numRuns: 40 },
    );
  });
});
