import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { arrivalsOf, arrive } from "./arrive.ts";
import { asEncrypted, docxOf, mailOf, overwritten, zipOf } from "./make-files.ts";
import { streamOf } from "./streams.ts";

const TEXT = "The minister received his counterpart in Rabat.";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content);
}

describe("archives", () => {
  test("an entry that leads out of it, needs a password or is a link is refused, and the others are read", async () => {
    put("escape.zip", overwritten(await zipOf({ "xx/evil.txt": TEXT, "good.txt": TEXT }), "xx/evil", "../evil"));
    put("locked.zip", asEncrypted(await zipOf({ "a.txt": TEXT })));
    expect(await arrive(folder)).toEqual([
      "escape.zip!/../evil.txt ! escaping path",
      `escape.zip!/good.txt text = ${TEXT}`,
      "locked.zip!/a.txt ! encrypted",
    ]);
  });

  test("that are cut off or no archives after their first bytes are refused", async () => {
    const whole = await zipOf({ "a.txt": TEXT.repeat(100) });
    put("cut.zip", whole.subarray(0, whole.length / 2));
    put("empty.zip", await zipOf({}));
    put("not.zip", "this is no archive");
    expect(await arrive(folder)).toEqual(["cut.zip ! damaged", "empty.zip ! empty", "not.zip ! damaged"]);
  });

  test("a damaged entry is refused, and the next one read", async () => {
    const zip = await zipOf({ "a.txt": TEXT.repeat(50), "b.txt": TEXT });
    const start = zip.indexOf("a.txt") + "a.txt".length;
    zip.fill(0xff, start + 10, start + 20);
    put("a.zip", zip);
    expect(await arrive(folder)).toEqual(["a.zip!/a.txt ! damaged", `a.zip!/b.txt text = ${TEXT}`]);
  });

  test("a bomb goes off nowhere: what an archive unpacks to has a limit, with all that lies in it", async () => {
    const bomb = await zipOf(Object.fromEntries(Array.from({ length: 20 }, (_, place) => [`${place}.txt`, "0".repeat(100_000)])));
    put("a.zip", await zipOf({ "first.txt": TEXT, "bomb.zip": bomb, "second.txt": TEXT }));
    put("b.txt", TEXT);
    const limits = { maxBytes: 50_000, maxUnpacked: 500_000 };
    const seen = await arrive(folder, limits);
    expect(seen.filter((line) => line.endsWith(TEXT))).toEqual([`a.zip!/first.txt text = ${TEXT}`, `b.txt text = ${TEXT}`]);
    expect(seen.filter((line) => line.includes("bomb.zip")).length).toBeLessThan(20);
    expect(seen.at(-2)).toBe("a.zip ! too large");
  });

  test("have a limit of entries, and of archives in archives", async () => {
    put("many.zip", await zipOf(Object.fromEntries(Array.from({ length: 12 }, (_, place) => [`${place}.txt`, TEXT]))));
    let deep = await zipOf({ "a.txt": TEXT });
    for (let depth = 0; depth < 3; depth++) deep = await zipOf({ "in.zip": deep, "beside.txt": TEXT });
    put("deep.zip", deep);
    expect(await arrive(folder, { maxEntries: 10, maxDepth: 2 })).toEqual([
      "deep.zip!/in.zip!/in.zip ! too deep",
      `deep.zip!/in.zip!/beside.txt text = ${TEXT}`,
      `deep.zip!/beside.txt text = ${TEXT}`,
      "many.zip ! too large",
    ]);
  });

  test("that are documents of kinds that are not read say what to save them as", async () => {
    put(
      "a.zip",
      await zipOf({
        "sheet.xlsx": await zipOf({ "xl/workbook.xml": "<x/>" }),
        "text.odt": await zipOf({ mimetype: "x", "META-INF/manifest.xml": "<x/>" }),
      }),
    );
    const seen = await arrivalsOf({ paths: [folder] });
    const told = seen.flatMap((one) => (one.kind === "rejection" ? [`${one.rejection.why}; ${one.rejection.remedy}`] : []));
    expect(told).toEqual([
      "it is an Excel workbook, which is not read; save the sheet as CSV in UTF-8 (.csv)",
      "it is an OpenDocument file (.odt, .ods, .odp) or a program, which is not read; save a text as .docx or PDF, a table as CSV",
    ]);
  });
});

describe("files that are not read", () => {
  test.each([
    ["old.doc", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "save it as .docx, PDF or plain text"],
    ["text.txt", "{\\rtf1\\ansi text}", "save it as .docx, PDF or plain text"],
    ["scan.jpg", "\xff\xd8\xff\xe0", "recognise the text in it (OCR)"],
    ["page.html", "\x89PNG\r\n\x1a\n", "recognise the text in it (OCR)"],
    ["all.tgz", "\x1f\x8b\x08", "unpack it, and bring the folder or a zip archive"],
    ["feed.xml", '<?xml version="1.0"?>\n<rss version="2.0"></rss>', "write its entries as JSON Lines"],
    ["sheet.xlsx", "x", "save the sheet as CSV"],
    ["thing.xyz", "x", "say what it is with --as"],
  ])("%s says what to do", async (name, content, remedy) => {
    put(name, Buffer.from(content, "latin1"));
    const seen = await arrivalsOf({ paths: [folder] });
    expect(seen.flatMap((one) => (one.kind === "rejection" ? [one.rejection.what] : []))).toEqual(["format"]);
    expect(seen.flatMap((one) => (one.kind === "rejection" ? [one.rejection.remedy] : [])).join()).toContain(remedy);
  });

  test("pipes, links that lead nowhere and folders without rights are told, and nothing waits for them", async () => {
    execFileSync("mkfifo", [join(folder, "pipe.txt")]);
    symlinkSync(join(folder, "nowhere.txt"), join(folder, "link.txt"));
    put("zero.txt", "");
    put("zero.pdf", "");
    expect(await arrive(folder)).toEqual(["link.txt ! link", "pipe.txt ! unreadable", "zero.pdf ! empty", "zero.txt ! empty"]);
    expect(await arrive("/dev/null")).toEqual(["/dev/null ! unreadable"]);
  });

  test("what nobody may read is told, and the rest is read", () => {
    mkdirSync(join(folder, "closed"));
    put("closed/a.txt", TEXT);
    put("locked.txt", TEXT);
    put("open.txt", TEXT);
    chmodSync(join(folder, "closed"), 0);
    chmodSync(join(folder, "locked.txt"), 0);
    chmodSync(folder, 0o755);
    const script = `import { arrive } from ${JSON.stringify(join(import.meta.dirname, "arrive.ts"))};\nconsole.log(JSON.stringify(await arrive(${JSON.stringify(folder)})));`;
    // Whoever may do everything has rights everywhere: then somebody who may not looks.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { ...nobody, encoding: "utf8" });
    chmodSync(join(folder, "closed"), 0o755);
    expect([JSON.parse(stdout || "null"), stderr]).toEqual([
      ["closed ! unreadable", "locked.txt ! unreadable", `open.txt text = ${TEXT}`],
      "",
    ]);
  });
});

describe("limits", () => {
  test("a file of any size is refused as soon as it is too large, and never held", async () => {
    const chunk = Buffer.alloc(1 << 20, "a");
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; given < 200; given++) yield chunk;
    }
    expect(await arrive("-", { standardInput: endless(), maxBytes: 3 << 20 })).toEqual(["-:1 ! too large"]);
    given = 0;
    async function* page(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("<!doctype html>");
      yield* endless();
    }
    expect(await arrive("-", { standardInput: page(), maxBytes: 3 << 20 })).toEqual(["- ! too large"]);
    expect(given).toBeLessThan(10);
  });

  test("JSON in JSON in JSON is refused before it fills the memory", async () => {
    const deep = [`${"[".repeat(2_000_000)}`, `{"text": "${"[{".repeat(100_000)}"}`, '{"a":'.repeat(100_000)];
    put("a.jsonl", deep.join("\n"));
    const seen = await arrivalsOf({ paths: [folder] });
    const told = seen.flatMap((one) => (one.kind === "rejection" ? [one.rejection.why] : one.kind === "item" ? ["read"] : []));
    expect(told).toEqual(["it nests deeper than any document does", "read", "it nests deeper than any document does"]);
  });

  test("each of several documents in one file has the limit, and not the file", async () => {
    const lines = [TEXT, "x".repeat(200), TEXT].map((text) => JSON.stringify({ text }));
    put("a.jsonl", lines.join("\n"));
    put("b.json", `[${lines.join(",")}]`);
    put("c.mbox", [TEXT, "x".repeat(300), TEXT].map((text) => `From a@b Thu Mar 20 00:30:00 2025\nFrom: a@b\n\n${text}\n`).join("\n"));
    put("d.csv", `text\n${TEXT}\n${"x".repeat(200)}\n`);
    expect(await arrive(folder, { maxBytes: 150 })).toEqual([
      `a.jsonl json-line = ${TEXT}`,
      "a.jsonl:2 ! too large",
      `a.jsonl json-line = ${TEXT}`,
      `b.json json-line = ${TEXT}`,
      "b.json:2 ! too large",
      `b.json json-line = ${TEXT}`,
      `c.mbox:1 mail = ${TEXT}`,
      "c.mbox:2 ! too large",
      `c.mbox:3 mail = ${TEXT}`,
      `d.csv json-line = ${TEXT}`,
      "d.csv ! not a table",
    ]);
  });

  test("a text that is a whole collection is refused", async () => {
    put("a.txt", "a ".repeat(5_000_001));
    put("b.txt", TEXT);
    expect(await arrive(folder)).toEqual(["a.txt ! too large", `b.txt text = ${TEXT}`]);
  });

  test("a document of Word that unpacks to more than anybody wrote is refused before it is unpacked", async () => {
    put("a.docx", await docxOf(["x".repeat(201_000_000)]));
    put("b.docx", await docxOf([TEXT]));
    expect(await arrive(folder)).toEqual(["a.docx ! too large", `b.docx docx = ${TEXT}`]);
  });
});

describe("documents", () => {
  test("that are damaged, empty or without a text are refused by their reader", async () => {
    put("a.docx", (await docxOf([TEXT])).subarray(0, 300));
    put("b.docx", await docxOf(["", " "]));
    put("c.eml", mailOf("Subject: x", "", "  "));
    put("d.html", "<html><body><script>1</script></body></html>");
    put("e.pdf", "%PDF-1.4\nthis is no PDF");
    put("f.mhtml", mailOf("From: <Saved by Blink>", 'Content-Type: multipart/related; boundary="b"', "MIME-Version: 1.0", "", "nothing"));
    put("g.txt", Buffer.from([1, 2, 3, 0, 255, 254, 0, 1]));
    const seen = await arrivalsOf({ paths: [folder] });
    expect(seen.filter(({ kind }) => kind === "rejection")).toHaveLength(7);
    expect(seen.filter(({ kind }) => kind === "item")).toEqual([]);
    for (const one of seen) if (one.kind === "rejection") for (const said of Object.values(one.rejection)) expect(said).not.toBe("");
  });

  test("JSON of standard input may come in any pieces", async () => {
    expect(await arrive("-", { standardInput: streamOf('{"te', 'xt": "a"}\n', "\n", '{"text": "b"}') })).toEqual([
      "null json-line = a",
      "null json-line = b",
    ]);
  });
});
