import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readPdf } from "../src/intake/pdf/read-pdf.ts";
import { Unreadable } from "../src/intake/unreadable.ts";
import { COMMUNIQUES } from "./pdf/communiques.ts";
import { laidOut } from "./pdf/layouts.ts";
import { PagePrinter } from "./pdf/printed.ts";
import { writtenPdf } from "./pdf/written-pdf.ts";

// Browsers and word processors are slow where many tests run at once.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const TEXT = "La ministre a reçu son homologue à Rabat, jeudi 18 septembre 2025.";
const page = [{ text: TEXT, x: 60, y: 700 }];

async function refused(bytes: Uint8Array): Promise<Unreadable> {
  const error = await readPdf(bytes).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Unreadable)) throw new Error(`read, or failed otherwise: ${String(error)}`);
  expect([error.why, error.remedy].every((part) => part.length > 10)).toBe(true);
  return error;
}

describe("what cannot be read says why", () => {
  test("no bytes, other bytes, half a file", async () => {
    expect((await refused(new Uint8Array())).what).toBe("damaged");
    expect((await refused(Buffer.from("%PDF-1.7 and nothing else"))).what).toBe("damaged");
    expect((await refused(writtenPdf([page]).subarray(0, 300))).what).toBe("damaged");
  });

  test("no pages", async () => {
    expect((await refused(writtenPdf([]))).what).toBe("empty");
  });

  test("letters that no font names", async () => {
    const unnamed = [..."communique"].map((sign) => String.fromCodePoint(0xe000 + (sign.codePointAt(0) ?? 0))).join("");
    expect((await refused(writtenPdf([[{ text: unnamed, x: 60, y: 700 }]]))).what).toBe("letters");
    const { remarks, record } = await readPdf(writtenPdf([[...page, { text: unnamed, x: 60, y: 600 }]]));
    expect([record.text, remarks.map(({ what }) => what)]).toEqual([TEXT, ["letters"]]);
  });

  test("a page without letters among others is told", async () => {
    const { record, remarks } = await readPdf(writtenPdf([page, [], page]));
    expect(record.text).toBe(`${TEXT}\n\n${TEXT}`);
    expect(remarks).toMatchObject([{ what: "no text", why: expect.stringContaining("page 2 holds no letters") }]);
  });

  test("a page without letters", async () => {
    expect(await refused(writtenPdf([[{ text: "1 / 2", x: 300, y: 20 }], []]))).toMatchObject({
      what: "no text",
      why: expect.stringContaining("probably a scan"),
      remedy: expect.stringContaining("ocr"),
    });
  });
});

describe("passwords and pictures", () => {
  let folder: string;
  let printer: PagePrinter;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "dragoman-locked-"));
    printer = await PagePrinter.start();
  });
  afterAll(async () => {
    await printer?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function lockedByOffice(options: Readonly<Record<string, string | boolean>>): Uint8Array {
    const typed = Object.entries(options).map(([name, value]) => [name, { type: typeof value, value: String(value) }]);
    const filter = `pdf:writer_web_pdf_Export:${JSON.stringify(Object.fromEntries(typed))}`;
    const source = join(folder, "page.html");
    const [communique] = COMMUNIQUES;
    if (communique) writeFileSync(source, laidOut(communique, { font: "DejaVu Sans" }).html);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync("/usr/bin/soffice", [profile, "--headless", "--convert-to", filter, "--outdir", folder, source], { stdio: "ignore" });
    return readFileSync(join(folder, "page.pdf"));
  }

  test("one that opens only with a password is refused", async () => {
    const locked = lockedByOffice({ EncryptFile: true, DocumentOpenPassword: "secret" });
    expect((await refused(locked)).what).toBe("encrypted");
  });

  test("one whose owner only forbids changes is read", async () => {
    const restricted = lockedByOffice({ RestrictPermissions: true, PermissionPassword: "secret", Changes: false });
    expect(Buffer.from(restricted).includes("/Encrypt")).toBe(true);
    expect((await readPdf(restricted)).record.text).toContain("المدير العام");
  });

  test("a picture of a text is no text", async () => {
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="teal"/></svg>`;
    const html = `<img width="600" src="data:image/svg+xml;base64,${Buffer.from(picture).toString("base64")}">`;
    expect((await refused(await printer.print(html))).what).toBe("no text");
  });
});

describe("what the properties say", () => {
  const title = "Entretiens à Rabat entre la ministre et son homologue";
  const known = async (properties: Readonly<Record<string, string>>): Promise<unknown> => {
    const { title: said, author, bases, published } = (await readPdf(writtenPdf([page], properties))).record;
    return { title: said, author, bases, published };
  };

  test("title and author, and no date: that of a file is none of publication", async () => {
    const properties = { Title: title, Author: "Service de presse", CreationDate: "D:20250919120000Z" };
    const bases = { title: "properties", author: "properties" };
    expect(await known(properties)).toEqual({ title, author: "Service de presse", bases, published: null });
  });

  test("titles that programs write are none", async () => {
    const senseless = [
      "Microsoft Word - La ministre.docx",
      "untitled",
      "communique_ministre_v3.indd",
      "file:///C:/ministre.htm",
      "Document1",
      " ",
    ];
    for (const Title of senseless) expect(await known({ Title })).toMatchObject({ title: null, bases: {} });
  });
});
