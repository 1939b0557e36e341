import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Allowance } from "../../src/intake/allowance.ts";
import type { BadPart, Format, ItemPart, Splitting } from "../../src/intake/format.ts";
import { FORMATS } from "../../src/intake/formats.ts";
import { itemsIn } from "../../src/intake/items-in.ts";
import { Unreadable } from "../../src/intake/unreadable.ts";
import { DEFAULT_LIMITS } from "../../src/types/limits.ts";
import { docxOf, mailOf, pageOf, zipOf } from "./make-files.ts";
import { cutAt, streamOf } from "./streams.ts";

const ARABIC = "استقبل وزير الداخلية في الرباط نظيره الإسباني.";
const FRENCH = "Le ministre de l'Intérieur a reçu à Rabat son homologue espagnol.";
const MAIL = mailOf(
  "From: Rabat <a@example.org>",
  "Subject: =?utf-8?Q?Visite?=",
  "Date: Thu, 20 Mar 2025 00:30:00 +0300",
  "MIME-Version: 1.0",
  'Content-Type: multipart/mixed; boundary="b"',
  "",
  "--b",
  "Content-Type: text/plain; charset=utf-8",
  "",
  ARABIC,
  "--b",
  'Content-Type: text/html; name="page.html"',
  "Content-Disposition: attachment; filename=page.html",
  "",
  pageOf("Visite", FRENCH),
  "--b--",
  "",
);

/** A whole file of every format. */
const FILES: Readonly<Record<string, () => Promise<Buffer> | Buffer>> = {
  text: () => Buffer.from(`${ARABIC}\r\n\r\n${FRENCH}`),
  html: () => Buffer.from(pageOf("Visite", FRENCH, ARABIC)),
  mhtml: () =>
    Buffer.from(
      mailOf("From: <Saved by Blink>", "MIME-Version: 1.0", "Content-Type: text/html; charset=utf-8", "", pageOf("Visite", FRENCH)),
    ),
  pdf: () =>
    Buffer.from(
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
    ),
  docx: () => docxOf([FRENCH, ARABIC], "<dc:title>Note</dc:title>"),
  mail: () => Buffer.from(MAIL),
  mbox: () =>
    Buffer.from([1, 2].map((n) => `From a@example.org Thu Mar 20 00:30:00 2025\nSubject: ${n}\n\n${FRENCH}\n>From Rabat\n`).join("\n")),
  csv: () => Buffer.from(`text;title\n"${FRENCH}";"a;b"\n"${ARABIC}\n";c\n`),
  jsonl: () => Buffer.from(`${JSON.stringify({ text: FRENCH })}\n\n${JSON.stringify({ text: ARABIC, published: "2025" })}\n`),
  json: () => Buffer.from(JSON.stringify([{ text: FRENCH }, { text: ARABIC }], null, 2)),
  zip: () => zipOf({ "a.txt": FRENCH, "b/c.jsonl": JSON.stringify({ text: ARABIC }), "d.eml": MAIL }),
};

function splitting(): Splitting {
  const readers: Splitting["readers"] = { attachments: async (kind, bytes) => (await (await kind.load()).attachments?.(bytes)) ?? [] };
  return { limits: DEFAULT_LIMITS, allowance: new Allowance(DEFAULT_LIMITS), mapping: null, readers };
}

async function partsOf(chunks: readonly Uint8Array[], as: Format | null, name = ""): Promise<(ItemPart | BadPart)[]> {
  const parts: (ItemPart | BadPart)[] = [];
  for await (const part of itemsIn({ place: "x", name, chunks: streamOf(...chunks), file: null }, splitting(), as)) parts.push(part);
  return parts;
}

const shown = (part: ItemPart | BadPart): string =>
  part.kind === "bad" ? JSON.stringify(part.rejection) : `${part.place} ${part.item.key} ${Buffer.from(part.bytes).toString("base64")}`;

/** What may happen to bytes on their way; numbers choose a place. */
type Damage =
  | { readonly how: "flip"; readonly at: number; readonly by: number }
  | { readonly how: "cut" | "twice"; readonly at: number; readonly length: number }
  | { readonly how: "end"; readonly at: number };

const damage: fc.Arbitrary<Damage[]> = fc.array(
  fc.oneof(
    fc.record({ how: fc.constant("flip" as const), at: fc.nat(), by: fc.integer({ min: 1, max: 255 }) }),
    fc.record({ how: fc.constant("cut" as const), at: fc.nat(), length: fc.integer({ min: 1, max: 40 }) }),
    fc.record({ how: fc.constant("end" as const), at: fc.nat() }),
    fc.record({ how: fc.constant("twice" as const), at: fc.nat(), length: fc.integer({ min: 1, max: 40 }) }),
  ),
  { minLength: 1, maxLength: 4 },
);

function damaged(bytes: Buffer, done: readonly Damage[]): Buffer {
  let own = Buffer.from(bytes);
  for (const one of done) {
    const at = one.at % Math.max(own.length, 1);
    if (one.how === "flip") own[at] = (own[at] ?? 0) ^ one.by;
    else if (one.how === "end") own = own.subarray(0, at);
    else {
      const part = own.subarray(at, at + one.length);
      own = Buffer.concat([own.subarray(0, at), ...(one.how === "twice" ? [part, part] : []), own.subarray(at + one.length)]);
    }
  }
  return own;
}

/** Set RUNS to some thousands after a change of reading. */
const numRuns = Number(process.env.RUNS ?? 100);

describe.each(FORMATS.map((format) => [format.name, format] as const))("%s", (name, format) => {
  test("has the same parts wherever its stream is cut", async () => {
    const bytes = await FILES[name]!();
    const whole = (await partsOf([bytes], null, `x${format.endings[0]}`)).map(shown);
    expect(whole.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { maxLength: 12 }), async (cuts) => {
        expect((await partsOf(cutAt(bytes, cuts), null, `x${format.endings[0]}`)).map(shown)).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  test("however damaged, is read or refused with a reason, called what it is or not", { timeout: 60_000 + numRuns * 100 }, async () => {
    const bytes = await FILES[name]!();
    await fc.assert(
      fc.asyncProperty(damage, fc.boolean(), async (done, said) => {
        for (const part of await partsOf([damaged(bytes, done)], said ? format : null, "x.txt")) {
          if (part.kind === "bad") expect(Object.values(part.rejection).every((word) => word.trim() !== "")).toBe(true);
          else await readOrRefused(part);
        }
      }),
      { numRuns },
    );
  });
});

async function readOrRefused({ item, bytes }: ItemPart): Promise<void> {
  try {
    const reader = item.heavy ? await item.load() : item;
    expect((await reader.read(bytes)).record.text.isWellFormed()).toBe(true);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
}
