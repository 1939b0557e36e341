import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { formatCalled } from "../../src/intake/formats.ts";
import { parseMapping } from "../../src/intake/json/mapping.ts";
import { arrivalsOf, arrive } from "./arrive.ts";
import { docxOf, mailOf, pageOf, zipOf } from "./make-files.ts";
import { streamOf } from "./streams.ts";

const FRENCH = "Le ministre de l'Intérieur a reçu mardi à Rabat son homologue espagnol, venu parler de sécurité.";
const ARABIC = "استقبل وزير الداخلية يوم الثلاثاء في الرباط نظيره الإسباني الذي جاء للحديث عن الأمن.";
const TURKISH = "İçişleri Bakanı salı günü Ankara'da İspanyol mevkidaşını kabul etti ve güvenliği görüştü.";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

async function records(sources: Parameters<typeof arrivalsOf>[0] = {}) {
  const seen = await arrivalsOf({ paths: [folder], ...sources });
  return seen.flatMap((arrival) => (arrival.kind === "item" ? [arrival.record] : []));
}

describe("the kind of a file", () => {
  test("is what its first bytes say, whatever it is called", async () => {
    put("a.txt", pageOf("Visite", FRENCH));
    put("b.html.zip", await docxOf([FRENCH]));
    put("c.docx", await zipOf({ "in.txt": FRENCH }));
    put("d.pdf", mailOf("Return-Path: <a@example.org>", "From: a@example.org", "Subject: x", "", FRENCH));
    put("e", Buffer.from(pageOf("Visite", FRENCH), "utf16le"));
    put("f.txt", `Date: 18 mars 2025\nFrom: Rabat\n\n${FRENCH}`);
    put("g.eml", mailOf("Subject: x", "", FRENCH));
    const said = (await arrivalsOf({ paths: [folder] })).flatMap((one) => (one.kind === "item" ? [`${one.path} ${one.format}`] : []));
    expect(said.map((line) => line.replace(`${folder}/`, ""))).toEqual([
      "a.txt html",
      "b.html.zip docx",
      "c.docx!/in.txt text",
      "d.pdf mail",
      "e html",
      "f.txt text",
      "g.eml mail",
    ]);
  });

  test("is not what it only speaks of", async () => {
    put("a.txt", `Begins with %PDF-1.7 and <!doctype html>, says the manual.\n\n${FRENCH}`);
    put("b.jsonl", JSON.stringify({ text: `%PDF- ${FRENCH}` }));
    const picture = ["--b", "Content-Type: image/png", "Content-ID: <a>", "Content-Disposition: inline", "", "x", "--b--", ""];
    const html = ["--b", "Content-Type: text/html; charset=utf-8", "", pageOf("Visite", FRENCH), ...picture];
    const head = [
      "From: A <a@example.org>",
      "Message-ID: <1@x>",
      "Subject: x",
      'Content-Type: multipart/related; boundary="b"',
      "MIME-Version: 1.0",
      "",
    ];
    put("c", mailOf(...head, ...html));
    put("d.txt", `THE NEW WAVE\n\n${FRENCH}`);
    const seen = (await arrivalsOf({ paths: [folder] })).flatMap((one) => (one.kind === "item" ? [[one.format, one.record.author]] : []));
    expect(seen).toEqual([
      ["text", null],
      ["json-line", null],
      ["mail", "A"],
      ["text", null],
    ]);
  });

  test("may be said by somebody who knows better", async () => {
    put("list.dat", `text\n"${FRENCH}"\n`);
    expect(await arrive(folder)).toEqual(["list.dat ! format"]);
    expect(await arrive(folder, { as: formatCalled("csv") })).toEqual([`list.dat json-line = ${FRENCH}`]);
  });

  test("of standard input is JSON Lines, unless its first bytes say otherwise", async () => {
    const through = async (content: string | Uint8Array) => (await arrive("-", { standardInput: streamOf(content) })).join();
    expect(await through(JSON.stringify({ text: FRENCH }))).toBe(`null json-line = ${FRENCH}`);
    expect(await through(pageOf("Visite", FRENCH))).toContain("null html = ");
    expect(await through(await docxOf([FRENCH]))).toBe(`null docx = ${FRENCH}`);
    expect(await through(await zipOf({ "a.txt": FRENCH, "b.csv": "x\n1\n" }))).toBe(`null text = ${FRENCH},-!/b.csv ! no text column`);
    expect(await through(mailOf("Message-ID: <1@x>", "From: a@example.org", "Subject: x", "", FRENCH))).toBe(`null mail = ${FRENCH}`);
  });
});

describe("carriers inside carriers", () => {
  test("are opened, and every document is found by one kind of path", async () => {
    const note = mailOf("From: a@example.org", "Message-ID: <2@x>", "Subject: note", "", "Une note.");
    const mail = mailOf(
      "From: a@example.org",
      "Subject: x",
      "MIME-Version: 1.0",
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain; charset=utf-8",
      "",
      FRENCH,
      "--b",
      "Content-Type: message/rfc822",
      "Content-Disposition: attachment",
      "",
      note,
      "--b",
      'Content-Type: application/zip; name="d.zip"',
      "Content-Transfer-Encoding: base64",
      'Content-Disposition: attachment; filename="d.zip"',
      "",
      (await zipOf({ "text.txt": TURKISH })).toString("base64"),
      "--b--",
      "",
    );
    put("all.zip", await zipOf({ "press/mail.eml": mail, "inner.zip": await zipOf({ "feed.jsonl": `{"text": "un"}\n{oops` }) }));
    expect(await arrive(folder)).toEqual([
      `all.zip!/press/mail.eml mail = ${FRENCH}`,
      "all.zip!/press/mail.eml!/attachment-1.eml mail = Une note.",
      `all.zip!/press/mail.eml!/d.zip!/text.txt text = ${TURKISH}`,
      "all.zip!/inner.zip!/feed.jsonl json-line = un",
      "all.zip!/inner.zip!/feed.jsonl:2 ! not JSON",
    ]);
  });

  test("a page that a browser saved keeps its pictures and scripts for itself, whatever their folder is called", async () => {
    const page = (resources: string) => pageOf("Visite", FRENCH, `<img src="./${resources}/a.png">`);
    put("Une visite.html", page("Une%20visite_fichiers"));
    put("Une visite_fichiers/a.png", "\x89PNG\r\n");
    put("Une visite_fichiers/frame.html", pageOf("Publicité", "Achetez !"));
    put("other.html", page("elsewhere"));
    put("other-notes/note.txt", ARABIC);
    const inZip = await zipOf({ "x/p.htm": page("p_files"), "x/p_files/script.js": "1", "x/p_files/deep/a.css": "1", "x/q.txt": TURKISH });
    put("z.zip", inZip);
    const places = (await arrive(folder)).map((line) => line.split(/ (?:html|text|!)/)[0]);
    expect(places).toEqual(["Une visite.html", "other-notes/note.txt", "other.html", "z.zip!/x/p.htm", "z.zip!/x/q.txt"]);
  });

  test("what is known already is not read, and what hangs on it is still found", async () => {
    const file = await zipOf({ "a.txt": FRENCH, "b.txt": ARABIC });
    put("a.zip", file);
    const known = await arrive(folder, { isKnown: ({ bytes }) => Buffer.from(bytes).toString() === FRENCH });
    expect(known).toEqual(["a.zip!/a.txt known", `a.zip!/b.txt text = ${ARABIC}`]);
  });
});

describe("mail", () => {
  const head = [
    "From: =?UTF-8?B?w4lsb2RpZSBNYXJ0aW4=?= <presse@example.org>",
    "Subject: =?utf-8?Q?Visite_=C3=A0_Rabat?=",
    "MIME-Version: 1.0",
  ];

  test("says who wrote it, about what, and on which day where it was written", async () => {
    put(
      "a.eml",
      mailOf(...head, "Date: Thu, 20 Mar 2025 00:30:00 +0300", "Content-Type: text/plain; charset=utf-8", "", FRENCH, "", TURKISH),
    );
    const [record] = await records();
    expect(record).toMatchObject({ title: "Visite à Rabat", author: "Élodie Martin", published: "2025-03-20", url: null });
    expect(record?.bases).toEqual({ title: "given", author: "given", published: "given" });
    expect(record?.text).toBe(`${FRENCH}\n\n${TURKISH}`);
  });

  test("a date that is none is told, and the mail read without it", async () => {
    put("a.eml", mailOf(...head, "Date: soon", "", FRENCH));
    expect(await arrive(folder)).toEqual([`a.eml mail = ${FRENCH}`, "a.eml ! published"]);
  });

  test.each([
    ["the plain part where it is real", FRENCH, FRENCH],
    ["the page where the plain part only says that there is one", "Voir en HTML.", `${FRENCH} ${FRENCH}`],
  ])("its text is %s", async (_, plain, expected) => {
    const parts = ["--b", "Content-Type: text/plain; charset=utf-8", "", plain, "--b", "Content-Type: text/html; charset=utf-8", ""];
    put(
      "a.eml",
      mailOf(
        ...head,
        'Content-Type: multipart/alternative; boundary="b"',
        "",
        ...parts,
        pageOf("Visite", `${FRENCH} ${FRENCH}`),
        "--b--",
        "",
      ),
    );
    const [record] = await records();
    expect(record?.text).toContain(expected);
    expect(record?.text.includes("Voir en HTML")).toBe(false);
  });

  test("a mailbox is its messages, each as it was before it came there", async () => {
    const messages = [FRENCH, `${TURKISH}\n\n>From Ankara it was said\nFrom Rabat too`, ARABIC];
    put(
      "box.mbox",
      messages
        .map((text, place) => `From a@example.org Thu Mar 20 00:30:0${place} 2025\nFrom: a@example.org\nSubject: ${place}\n\n${text}\n`)
        .join("\n"),
    );
    expect(await arrive(folder)).toEqual([
      `box.mbox:1 mail = ${FRENCH}`,
      `box.mbox:2 mail = ${TURKISH}||From Ankara it was said|From Rabat too`,
      `box.mbox:3 mail = ${ARABIC}`,
    ]);
  });

  test("a page saved as one is its page, with its address, and not published on the day it was saved", async () => {
    put(
      "page.mhtml",
      mailOf(
        "From: <Saved by Blink>",
        "Snapshot-Content-Location: https://example.org/visite",
        "Subject: Visite",
        "Date: Thu, 20 Mar 2025 00:30:00 +0300",
        "MIME-Version: 1.0",
        'Content-Type: multipart/related; type="text/html"; boundary="b"',
        "",
        "--b",
        "Content-Type: text/html; charset=utf-8",
        "Content-Location: https://example.org/visite",
        "",
        pageOf("Visite", FRENCH),
        "--b",
        "Content-Type: image/png",
        "Content-Transfer-Encoding: base64",
        "Content-Location: https://example.org/a.png",
        "",
        "iVBORw0KGgo=",
        "--b--",
        "",
      ),
    );
    expect(await records()).toEqual([expect.objectContaining({ url: "https://example.org/visite", published: null })]);
  });
});

describe("Word", () => {
  test("its paragraphs are the text, and its properties say title, author and language", async () => {
    put(
      "a.docx",
      await docxOf(
        [ARABIC, "النهاية."],
        '<dc:title>Note &amp; suite</dc:title><dc:creator>A. B.</dc:creator><dc:language>ar_MA</dc:language><dcterms:modified xmlns:dcterms="http://purl.org/dc/terms/">2025-03-20T00:00:00Z</dcterms:modified>',
      ),
    );
    const [record] = await records();
    expect(record).toMatchObject({
      text: `${ARABIC}\n\nالنهاية.`,
      title: "Note & suite",
      author: "A. B.",
      language: "ar-MA",
      published: null,
    });
    expect(record?.bases).toEqual({ title: "properties", author: "properties", language: "properties" });
  });

  test("a language that its program wrote in where nobody gave one is not believed", async () => {
    put("a.docx", await docxOf([ARABIC], "<dc:language>en-US</dc:language>"));
    expect((await records()).map(({ language }) => language)).toEqual([null]);
  });
});

describe("plain text", () => {
  test("is the same text whatever its line ends are", async () => {
    for (const [name, end] of Object.entries({ "a.txt": "\n", "b.txt": "\r\n", "c.txt": "\r" })) put(name, [FRENCH, "", TURKISH].join(end));
    expect(new Set((await records()).map(({ text }) => text))).toEqual(new Set([`${FRENCH}\n\n${TURKISH}`]));
  });

  test("is read in whatever character set it was written", async () => {
    put("a.txt", Buffer.from(`\ufeff${ARABIC}`, "utf16le"));
    put("b.txt", Buffer.from(FRENCH, "latin1"));
    expect((await records()).map(({ text }) => text)).toEqual([ARABIC, FRENCH]);
  });
});

describe("tables", () => {
  const row = `1;Visite;"${FRENCH}";2025-03-18`;

  test("are kept a row as a line of JSON, which can be read again without knowing their columns", async () => {
    put("a.csv", `Nr;Titre;Corps;Jour\r\n${row}\r\n`);
    put("b.tsv", `TEXT\tPublished\tsynthetic\n${FRENCH} ${FRENCH}\t2025-03\tTRUE\n`);
    const map = parseMapping("text=corps, title = TITRE,published=jour,id=nr");
    const items = (await arrivalsOf({ paths: [join(folder, "a.csv")], map })).flatMap((one) => (one.kind === "item" ? [one] : []));
    expect(
      items.map(({ bytes, format, path }) => [format, path?.replace(`${folder}/`, ""), JSON.parse(Buffer.from(bytes).toString())]),
    ).toEqual([["json-line", "a.csv", { id: "1", title: "Visite", text: FRENCH, published: "2025-03-18" }]]);
    const [plain] = await records({ paths: [join(folder, "b.tsv")] });
    expect(plain).toMatchObject({ text: `${FRENCH} ${FRENCH}`, published: "2025-03", synthetic: true });
  });

  test("without a column of the text are refused once, with the columns that there are and the option", async () => {
    put("a.csv", `Nr;Titre;Corps;Jour\r\n${row}\r\n${row}\r\n`);
    const refusal = async (map?: string) => {
      const seen = await arrivalsOf({ paths: [folder], ...(map !== undefined && { map: parseMapping(map) }) });
      return seen.flatMap((one) =>
        one.kind === "rejection" ? [`${one.rejection.what}: ${one.rejection.why}; ${one.rejection.remedy}`] : [],
      );
    };
    expect(await refusal()).toEqual([
      "no text column: no column is called text; there is Nr, Titre, Corps, Jour; say which one holds the text: --map text=COLUMN",
    ]);
    expect(await refusal("text=Body")).toEqual([
      "no such column: there is no column Body; there is Nr, Titre, Corps, Jour; name another with --map",
    ]);
  });

  test("are read in whatever character set, and a row that breaks it is refused alone", async () => {
    put("a.csv", Buffer.from(`text\n"${FRENCH}"\n`, "latin1"));
    put("b.csv", Buffer.from(`\ufefftext;title\n"${ARABIC}";x\n`, "utf16le"));
    const filler = `"${"x".repeat(70_000)}"\n`;
    put("c.csv", Buffer.concat([Buffer.from(`text\n${filler}`), Buffer.from("caf\xe9\n", "latin1"), Buffer.from(`"${FRENCH}"\n`)]));
    const seen = await arrive(folder);
    expect(seen.map((line) => (line.length > 1000 ? "long" : line))).toEqual([
      `a.csv json-line = ${FRENCH}`,
      `b.csv json-line = ${ARABIC}`,
      "long",
      "c.csv:3 ! encoding",
      `c.csv json-line = ${FRENCH}`,
    ]);
  });

  test("say the delimiter themselves where a spreadsheet wrote it", async () => {
    put("a.csv", `sep=;\r\ntext;title\r\n"${FRENCH}";a,b,c,d\r\n`);
    expect(await arrive(folder)).toEqual([`a.csv json-line = ${FRENCH}`]);
  });
});

describe("JSON", () => {
  test("is an array of documents, or one, under whatever names", async () => {
    put("list.json", JSON.stringify([{ text: FRENCH }, { body: "x" }, 5], null, 2));
    put("one.json", JSON.stringify({ text: TURKISH, id: 3 }));
    expect(await arrive(folder)).toEqual([
      `list.json json-line = ${FRENCH}`,
      "list.json:2 ! no text",
      "list.json:3 ! not an object",
      `one.json json-line = ${TURKISH}`,
    ]);
  });

  test("fields of other names, also inside others, are mapped", async () => {
    put("feed.jsonl", `${JSON.stringify({ ID: 4, content: { rendered: FRENCH }, date: "2025-03-18T10:00:00" })}\n{oops\n`);
    const map = parseMapping("text=content.rendered,published=date");
    const items = (await arrivalsOf({ paths: [folder], map })).flatMap((one) => (one.kind === "item" ? [one] : []));
    expect(items.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual([
      JSON.stringify({ id: 4, text: FRENCH, published: "2025-03-18T10:00:00" }),
    ]);
    expect(items[0]?.record).toMatchObject({ externalId: "4", published: "2025-03-18" });
  });
});
