import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadPacks } from "../packs/load.ts";
import { documentId, textHash } from "../text/ids.ts";
import type { Document } from "../types/document.ts";
import type { Analysis } from "../types/report.ts";
import type { Span } from "../types/span.ts";
import { analyse } from "./analyse.ts";
import { explain } from "./explain.ts";
import { readClosely } from "./mentions.ts";

const packs = loadPacks();

/** Parts of sentences, slot by slot, in five languages; any of a slot may follow any of the slot before. */
const SENTENCES: readonly (readonly (readonly string[])[])[] = [
  [
    ["Le ministre de l'Intérieur, M. Ali Benhima, ", "Ali Benhima ", "Le ministre marocain de l'Intérieur "],
    ["a reçu ", "s'est entretenu avec ", "a effectué une visite de travail à Madrid, à l'invitation de ", "n'a pas rencontré "],
    [
      "son homologue espagnol, Javier Ortuño",
      "Mme Carla Ríos, ambassadrice d'Espagne",
      "Javier Ortuño, à la tête d'une délégation de haut niveau",
    ],
    [
      " à Rabat",
      " en marge du salon IGEF 2025",
      " mardi 16 septembre",
      " du 18 au 20 septembre 2025",
      ", indique un communiqué de la DGSN",
      "",
    ],
  ],
  [
    ["Turkish Foreign Minister Hakan Aksoy ", "Hakan Aksoy ", "The Moroccan and Turkish interior ministers "],
    ["met with ", "held talks with ", "will visit Rabat at the invitation of ", "signed a memorandum of understanding with "],
    ["his Moroccan counterpart, Ali Benhima", "Interior Minister Ali Benhima", "the Secretary General of Interpol"],
    [" in Ankara on 3 March 2024", " on the sidelines of the 93rd Interpol General Assembly", ", accompanied by Ambassador Carla Rios", ""],
  ],
  [
    ["استقبل وزير الداخلية السيد خالد النوري ", "أجرى خالد النوري ", "عقد الوزيران "],
    ["نظيره التونسي", "مباحثات مع السيد سامي الغربي", "السفير الإسباني"],
    [" بالرباط", " يوم الخميس 18 شتنبر 2025", " على هامش الدورة الثالثة والتسعين للجمعية العامة للإنتربول", " من 18 إلى 20 شتنبر", ""],
  ],
  [
    ["İçişleri Bakanı Selim Kaya, ", "Bakan Kaya, "],
    ["Fas İçişleri Bakanı Ali Benhima ile ", "mevkidaşını ", "Ali Benhima'yı "],
    ["Ankara'da ", "18 Eylül 2025'te ", ""],
    ["görüştü", "kabul etti", "bir araya geldi"],
  ],
  [
    ["El ministro del Interior, Javier Ortuño, ", "Javier Ortuño "],
    ["se reunió con ", "recibió a ", "visitará Marruecos por invitación de "],
    ["su homólogo marroquí, Ali Benhima", "el embajador de Turquía"],
    [" en Madrid", " el 4 de mayo de 2025", ""],
  ],
];

/** What stands between sentences and what breaks them. */
const NOISE = [
  ...[". ", ".\n", "\n\n", "\r\n", "\u2028", "! ", "، ", " - ", "(", ")", "«", "’", "و", "Rabat (MAP) - ", "Lire aussi : ", "S.E.M. "],
  ...["— Nom (@compte) September 19, 2024\n", "999999999999999999999999999999999", "00000000000", "2030330", "entre 18525 20 septembre"],
  ...[
    "31 février 2025",
    "12 ربيع الأول 1446",
    "\u200f",
    "\u202e",
    "\u2066",
    "\u200b",
    "\u0000",
    "\ud83d",
    "\ude00",
    "😀",
    "ﷺ",
    "ﷲ",
    "ß",
    "e\u0301",
  ],
  ...["ـــ", "中文", "١٨", "½"],
];

const sentence = fc
  .constantFrom(...SENTENCES)
  .chain((slots) => fc.tuple(...slots.map((slot) => fc.constantFrom(...slot))))
  .map((parts) => parts.join(""));

const noise = fc.oneof(fc.constantFrom(...NOISE), fc.string({ unit: "binary", maxLength: 4 }));

/** A text with a piece put in at some place, inside a word or not. */
function broken(text: string, pieces: readonly (readonly [string, number])[]): string {
  return pieces.reduce((whole, [piece, place]) => {
    const at = place % (whole.length + 1);
    return whole.slice(0, at) + piece + whole.slice(at);
  }, text);
}

const told = fc.array(fc.tuple(sentence, fc.constantFrom(". ", ".\n", "\n\n")), { maxLength: 6 }).map((all) => all.flat().join(""));

const text = fc.oneof(
  { weight: 3, arbitrary: told },
  {
    weight: 5,
    arbitrary: fc.tuple(told, fc.array(fc.tuple(noise, fc.nat(2000)), { maxLength: 6 })).map(([whole, pieces]) => broken(whole, pieces)),
  },
  { weight: 2, arbitrary: fc.array(fc.oneof(sentence, noise), { maxLength: 30 }).map((pieces) => pieces.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
);

const document = fc
  .record({
    text,
    published: fc.constantFrom(null, "2025-09-20", "2025-09", "2025", "not a date", ""),
    language: fc.constantFrom(null, "ar", "fr", "xx"),
    title: fc.constantFrom(null, "Rabat"),
  })
  .map((fields): Document => {
    const record = { externalId: null, url: null, outlet: null, ...fields };
    return { ...record, id: documentId(record), textHash: textHash(fields.text) };
  });

interface Quoted extends Span {
  readonly exact: string;
}

/** Everything in a value that has offsets. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "from" in value && "to" in value && typeof value.from === "number" ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
}

const isQuoted = (span: Span): span is Quoted => "exact" in span;

describe("analyse", () => {
  it("is asked here about texts that tell something", () => {
    const telling = fc.sample(document, { seed: 1, numRuns: 100 }).filter((any) => analyse(any, packs).reports.length > 0);
    expect(telling.length).toBeGreaterThan(30);
  });

  it("reads any string, and says why it read it so", () => {
    fc.assert(
      fc.property(document, (any) => {
        explain(any, packs);
      }),
    );
  });

  it("reads nothing in nothing", () => {
    for (const empty of ["", " ", "\n\n", "\u200f", "\ufeff"]) {
      const record = { externalId: null, url: null, title: null, outlet: null, published: null, language: null, text: empty };
      const analysis = analyse({ ...record, id: documentId(record), textHash: textHash(empty) }, packs);
      expect(analysis).toMatchObject({ language: null, languages: [], paragraphs: [], parties: [], reports: [], mainReport: null });
    }
  });

  it("quotes the text letter for letter, and nothing outside it", () => {
    fc.assert(
      fc.property(document, (any) => {
        const { analysis, mentions } = readClosely(any, packs);
        for (const span of spansIn([analysis, mentions])) {
          expect(0 <= span.from && span.from < span.to && span.to <= any.text.length).toBe(true);
          if (isQuoted(span)) expect(span.exact).toBe(any.text.slice(span.from, span.to));
        }
      }),
    );
  });

  it("depends on the document and the data alone: not on what was read before, nor on another copy of the data", () => {
    const again = loadPacks();
    fc.assert(
      fc.property(document, document, (any, other) => {
        const first = analyse(any, packs);
        analyse(other, again);
        expect(analyse(any, again)).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });

  it("names only parties, occasions, reports and statements that it has", () => {
    fc.assert(
      fc.property(document, (any) => {
        expect(dangling(analyse(any, packs))).toEqual([]);
      }),
    );
  });
});

/** What an analysis points at and does not hold. */
function dangling({ parties, occasions, reports, statements, mainReport }: Analysis): string[] {
  const ids = new Set(reports.map(({ id }) => id));
  const said = new Set(statements.map(({ id }) => id));
  const party = (index: number | null): boolean => index !== null && parties[index]?.index !== index;
  const occasion = (index: number | undefined): boolean => index !== undefined && occasions[index]?.index !== index;
  return [
    ...(ids.size === reports.length ? [] : ["two reports of one id"]),
    ...(mainReport !== null && !ids.has(mainReport) ? ["main report"] : []),
    ...statements.flatMap(({ issuer }) => (party(issuer) ? ["issuer"] : [])),
    ...reports.flatMap((report) => [
      ...(report.parent !== null && (!ids.has(report.parent) || report.parent === report.id) ? ["parent"] : []),
      ...report.participants.flatMap((own) => (party(own.party.value) ? ["participant"] : [])),
      ...report.mentioned.flatMap((own) => (party(own.value) ? ["mentioned"] : [])),
      ...report.invitedBy.flatMap((own) => (party(own.value) ? ["inviter"] : [])),
      ...report.delegations.flatMap((own) => (party(own.value.head) ? ["head of delegation"] : [])),
      ...(occasion(report.occasion?.value) ? ["occasion"] : []),
      ...report.upcoming.flatMap((own) => (occasion(own.value) ? ["upcoming"] : [])),
      ...report.statements.flatMap((id) => (said.has(id) ? [] : ["statement"])),
    ]),
  ];
}
