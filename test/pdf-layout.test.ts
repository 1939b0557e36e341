import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { readPdf } from "../src/intake/pdf/read-pdf.ts";
import { createRandom } from "./crowd/random.ts";
import { makeStory } from "./pages/page-story.ts";
import { COMMUNIQUES } from "./pdf/communiques.ts";
import { pageOf } from "./pdf/layouts.ts";
import { PagePrinter } from "./pdf/printed.ts";
import { type ShownText, SIGN_WIDTH, writtenPdf } from "./pdf/written-pdf.ts";

// Browsers and word processors are slow where many tests run at once.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let printer: PagePrinter;
beforeAll(async () => {
  printer = await PagePrinter.start();
});
afterAll(() => printer?.close());

const SEED = 20_250_918;
const CSS = "body{font-family:'DejaVu Sans';font-size:11pt;line-height:1.4}";

async function read(pdf: Uint8Array): Promise<string> {
  return (await readPdf(pdf)).record.text;
}

async function printed(language: string, body: string, css = ""): Promise<string> {
  return read(await printer.print(pageOf(language, "", CSS + css, body)));
}

const communique = (language: string): readonly string[] => COMMUNIQUES.find((one) => one.language === language)?.paragraphs ?? [];
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join("");

test.each([
  ["fr" as const, "Agence de presse — dépêche du 18 septembre"],
  ["ar" as const, "وكالة الأنباء — نشرة 18 شتنبر"],
])("%s: heads, feet and page numbers that are repeated are left out, and paragraphs go on over pages", async (language, head) => {
  const { paragraphs: texts } = makeStory(createRandom(SEED), language, 40);
  const css = "font-size:8pt;width:100%;text-align:center;font-family:DejaVu Sans";
  const pdf = await printer.print(pageOf(language, "", `${CSS} p{orphans:1;widows:1}`, paragraphs(texts)), {
    headerTemplate: `<div style="${css}">${head}</div>`,
    footerTemplate: `<div style="${css}"><span class="pageNumber"></span> / <span class="totalPages"></span></div>`,
  });
  const found = await read(pdf);
  expect(found).not.toContain(head);
  expect(found).toBe(texts.join("\n\n"));
});

test("a table is read line by line, its cells parted by tabulators", async () => {
  const rows = [
    ["Visiteur", "Pays", "Date"],
    ["M. Demirtaş", "Türkiye", "18/09/2025"],
    ["Mme Öğüt", "Türkiye", "20/09/2025"],
  ];
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td style="width:45mm">${cell}</td>`).join("")}</tr>`);
  const found = await printed("fr", `<p>Les visites de la semaine sont les suivantes.</p><table>${cells.join("")}</table>`);
  expect(found).toBe(`Les visites de la semaine sont les suivantes.\n\n${rows.map((row) => row.join("\t")).join("\n")}`);
});

test("a table from right to left begins on the right", async () => {
  const rows = [
    ["الزائر", "البلد", "التاريخ"],
    ["Mahmut Demirtaş", "تركيا", "18/09/2025"],
  ];
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td style="width:45mm">${cell}</td>`).join("")}</tr>`);
  expect(await printed("ar", `<table>${cells.join("")}</table>`)).toBe(rows.map((row) => row.join("\t")).join("\n"));
});

test("a word divided at the end of a line is whole again, a name keeps its hyphen, and Arabic is never joined", async () => {
  const narrow = "p{width:38mm;hyphens:auto}";
  const french = "La coopération internationale transfrontalière constitutionnellement garantie a été réaffirmée.";
  expect(await printed("fr", `<p lang="fr">${french}</p>`, narrow)).toBe(french);
  const name = "M. Snoeck-Lefevre-Peñafiel a rencontré Mme Amrani-Belghiti-Ibáñez hier.";
  expect(await printed("fr", `<p>${name}</p>`, narrow.replace("auto", "manual"))).toBe(name);
  const arabic = "استقبل المدير العام وفدا رفيع المستوى لبحث سبل التعاون.";
  expect(await printed("ar", `<p>${arabic}</p>`, narrow)).toBe(arabic);
});

test("a raised mark stands apart from its word, a raised letter belongs to it", async () => {
  const found = await printed("fr", "<p>Le 1<sup>er</sup> septembre, M. Demirtaş<sup>2</sup> a reçu la délégation.</p>");
  expect(found).toBe("Le 1er septembre, M. Demirtaş² a reçu la délégation.");
});

test("letters that are spaced apart are words", async () => {
  const spaced = "<p style='letter-spacing:0.35em'>COMMUNIQUÉ DE PRESSE</p><p>La visite a eu lieu.</p>";
  expect(await printed("fr", spaced)).toBe("COMMUNIQUÉ DE PRESSE\n\nLa visite a eu lieu.");
});

test("text across the page or up its margin is left out", async () => {
  const stamp = "<div style='position:fixed;top:120mm;left:40mm;transform:rotate(-45deg);font-size:60pt;opacity:.2'>PROJET</div>";
  const margin = "<div style='position:fixed;top:120mm;left:-30mm;transform:rotate(-90deg)'>Imprimé à Rabat</div>";
  const texts = communique("fr");
  expect(await printed("fr", stamp + margin + paragraphs(texts))).toBe(texts.join("\n\n"));
});

test("a page that lies on its side is read all the same", async () => {
  const lines = ["La ministre a reçu son homologue.", "Les entretiens ont duré une heure."];
  const texts = lines.map((text, at): ShownText => ({ text, x: 100 + 30 * at, y: 100, turned: 90 }));
  expect(await read(writtenPdf([texts]))).toBe(lines.join("\n\n"));
});

test("Arabic that was drawn letter by letter from left to right, as under a recognised scan, is not turned around", async () => {
  const line = "استقبلت الوزيرة بمدينة الرباط رئيسة البعثة الأممية المكلفة بالهجرة";
  const size = 12;
  let right = 540;
  const words = line.split(" ").map((text): ShownText => {
    right -= (text.length + 0.6) * size * SIGN_WIDTH;
    return { text, x: right, y: 700, size };
  });
  expect(await read(writtenPdf([words]))).toBe(line);
  expect(await read(writtenPdf([[{ text: line, x: 60, y: 700, size }]]))).toBe(line);
});

test("signs that were drawn from left to right, in forms and out of order, are one line", async () => {
  const shown = [..."ﺔﻴﺑﺮﻐﻤﻟﺍ ﺔﻜﻠﻤﻤﻟﺍ"].map((text, at): ShownText => ({ text, x: 100 + at * 6, y: 700 }));
  expect(await read(writtenPdf([shown.toReversed()]))).toBe("المملكة المغربية");
  expect(
    await read(
      writtenPdf([
        [
          { text: "ﻡﻼﺳﻹﺍ", x: 100, y: 700 },
          { text: "ﺔﻨﻳﺪﻣ", x: 160, y: 700 },
        ],
      ]),
    ),
  ).toBe("مدينة الإسلام");
});

test("bold that is made by drawing twice is read once", async () => {
  const text = "Communiqué de presse";
  expect(
    await read(
      writtenPdf([
        [
          { text, x: 60, y: 700 },
          { text, x: 60.4, y: 700 },
        ],
      ]),
    ),
  ).toBe(text);
});
