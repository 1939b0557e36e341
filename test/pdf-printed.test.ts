import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readPdf } from "../src/intake/pdf/read-pdf.ts";
import { createRandom } from "./crowd/random.ts";
import { makeStory } from "./pages/page-story.ts";
import { COMMUNIQUES, type Communique } from "./pdf/communiques.ts";
import { laidOut, type Setting } from "./pdf/layouts.ts";
import { PagePrinter, printWithOffice } from "./pdf/printed.ts";
import { wordAgreement } from "./pdf/word-agreement.ts";

const SETTINGS: readonly (Setting & { readonly name: string })[] = [
  { name: "justified", font: "Noto Naskh Arabic", style: "p{text-align:justify}" },
  { name: "indented, no space between paragraphs", font: "Noto Sans Arabic", style: "p{text-align:justify;text-indent:2em;margin:0}" },
  { name: "two columns, words divided", font: "DejaVu Serif", columns: 2, style: "p{text-align:justify;hyphens:auto}" },
  { name: "two columns, ragged", font: "Noto Kufi Arabic", columns: 2, style: "body{font-size:9pt}" },
  { name: "three narrow columns", font: "Noto Sans Arabic", columns: 3, style: "body{font-size:8pt}" },
];

/** The least that is asked of each printed text. */
const AGREEMENT = 0.98;

// Browsers and word processors are slow where many tests run at once.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let printer: PagePrinter;
beforeAll(async () => {
  printer = await PagePrinter.start();
});
afterAll(() => printer?.close());

async function read(pdf: Uint8Array): Promise<string> {
  return (await readPdf(pdf)).record.text;
}

describe("printed by Chromium", () => {
  for (const { name, ...setting } of SETTINGS) {
    test(`${name}: the words of every communiqué, in order`, async () => {
      for (const communique of COMMUNIQUES) {
        const { html, text } = laidOut(communique, setting);
        const found = await read(await printer.print(html));
        expect([communique.title, wordAgreement(found, text)]).toEqual([communique.title, expect.toSatisfy((share) => share >= AGREEMENT)]);
        expect(found).not.toMatch(/[\uFB50-\uFDFF\uFE70-\uFEFC]/u);
      }
    });
  }

  test("a plain page comes out to the letter, paragraphs and all", async () => {
    for (const communique of COMMUNIQUES) {
      const { html, text } = laidOut(communique, { font: "DejaVu Sans" });
      expect(await read(await printer.print(html))).toBe(text);
    }
  });

  test("generated stories in Arabic, Turkish and French", async () => {
    const random = createRandom(20_250_918);
    for (const language of ["ar", "tr", "fr"] as const) {
      for (let number = 0; number < SETTINGS.length; number++) {
        const { title, paragraphs } = makeStory(random, language, 12);
        const story: Communique = { language, title, paragraphs };
        const { html, text } = laidOut(story, SETTINGS[number % SETTINGS.length] ?? { font: "DejaVu Sans" });
        expect([language, number, wordAgreement(await read(await printer.print(html)), text)]).toEqual([
          language,
          number,
          expect.toSatisfy((share) => share >= AGREEMENT),
        ]);
      }
    }
  });
});

describe("printed by LibreOffice, which names the letters of the text and not what is seen", () => {
  test("the words of every communiqué, in order, plain and justified", () => {
    const pages = COMMUNIQUES.flatMap((communique) =>
      ["", "p{text-align:justify}"].map((style) => ({ communique, ...laidOut(communique, { font: "DejaVu Sans", style }) })),
    );
    const pdfs = printWithOffice(pages.map(({ html }) => html));
    return Promise.all(
      pages.map(async ({ communique, text }, at) => {
        const found = await read(pdfs[at] ?? new Uint8Array());
        expect([communique.title, wordAgreement(found, text)]).toEqual([communique.title, expect.toSatisfy((share) => share >= AGREEMENT)]);
      }),
    );
  });
});
