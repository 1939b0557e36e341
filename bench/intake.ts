import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { arrivals } from "../src/intake/arrivals.ts";
import { declaredCharset } from "../src/intake/charset/declared-charset.ts";
import { decodeText } from "../src/intake/charset/decode-text.ts";
import { readHtml } from "../src/intake/html/read-html.ts";
import { readPdf } from "../src/intake/pdf/read-pdf.ts";
import { createRandom } from "../test/crowd/random.ts";
import { makePages } from "../test/pages/make-pages.ts";
import { makeStory } from "../test/pages/page-story.ts";
import { tokenAgreement } from "../test/pages/token-agreement.ts";
import { laidOut, type Setting } from "../test/pdf/layouts.ts";
import { PagePrinter } from "../test/pdf/printed.ts";
import { wordAgreement } from "../test/pdf/word-agreement.ts";

const SEED = 20_250_918;
const PAGES = 300;
const PDFS = 60;
const TEXTS = 5_000;
const PARAGRAPHS = 12;
const SETTINGS: readonly Setting[] = [
  { font: "DejaVu Sans" },
  { font: "Noto Naskh Arabic", style: "p{text-align:justify}" },
  { font: "Noto Sans Arabic", columns: 2 },
];

/** A file, and the words that are to be found in it. */
interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** What was found in each file, and the seconds of one core that it took. */
interface Outcome {
  readonly texts: readonly string[];
  readonly seconds: number;
}

/** Reads files that lie in a folder under their names. */
type Way = (samples: readonly Sample[], folder: string) => Promise<Outcome>;

/** How fast pages, PDFs and plain texts are read, beside others in the same run: `npm run bench -- intake [PAGES] [PDFS] [TEXTS]`. */
export async function run(args: readonly string[]): Promise<void> {
  const [pages = PAGES, pdfs = PDFS, texts = TEXTS] = args.map(Number);
  const folder = mkdtempSync(join(tmpdir(), "dragoman-bench-"));
  try {
    console.log("                              a second   agreement of words\n                              and core   mean (least)");
    await bench(folder, "pages", pageSamples(pages), [
      ["as a folder, in workers", asFolder],
      ["one after another", oneByOne(readPage)],
      ["readability alone", oneByOne(readabilityAlone)],
    ]);
    await bench(folder, "PDFs", await pdfSamples(pdfs), [
      ["as a folder, in workers", asFolder],
      ["one after another", oneByOne(async ({ bytes }) => (await readPdf(bytes)).record.text)],
      ["pdftotext, a process each", pdftotext],
    ]);
    await bench(folder, "texts", textSamples(texts), [["as a folder", asFolder]]);
    console.log(`\nmemory at the end: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pageSamples(count: number): Sample[] {
  return [...makePages(count, SEED)].map(({ bytes, expected }, at) => ({ name: `${at}.html`, bytes, text: expected.body }));
}

function textSamples(count: number): Sample[] {
  return stories(count).map(({ text }, at) => ({ name: `${at}.txt`, bytes: Buffer.from(text), text }));
}

/** Printed once, before anything is measured. */
async function pdfSamples(count: number): Promise<Sample[]> {
  const printer = await PagePrinter.start();
  const samples: Sample[] = [];
  for (const [at, { html, text }] of stories(count).entries()) samples.push({ name: `${at}.pdf`, bytes: await printer.print(html), text });
  await printer.close();
  return samples;
}

function stories(count: number): { readonly html: string; readonly text: string }[] {
  const random = createRandom(SEED);
  return Array.from({ length: count }, (_, at) => {
    const { language, title, paragraphs } = makeStory(random, random.pick(["ar", "tr", "fr"] as const), PARAGRAPHS);
    return laidOut({ language, title, paragraphs }, SETTINGS[at % SETTINGS.length] ?? { font: "DejaVu Sans" });
  });
}

async function bench(folder: string, kind: string, samples: readonly Sample[], ways: readonly (readonly [string, Way])[]): Promise<void> {
  const place = join(folder, kind);
  mkdirSync(place);
  for (const { name, bytes } of samples) writeFileSync(join(place, name), bytes);
  const bytes = samples.reduce((sum, sample) => sum + sample.bytes.length, 0);
  console.log(`\n${samples.length} ${kind} of ${Math.round(bytes / samples.length / 1024)} KB`);
  for (const [name, way] of ways) {
    const start = performance.now();
    const { texts, seconds } = await way(samples, place);
    const shares = samples.map((sample, at) => agreement(sample, texts[at] ?? ""));
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    const speed = String(Math.round(samples.length / seconds)).padStart(8);
    const clock = Math.round((1000 * samples.length) / (performance.now() - start));
    console.log(`  ${name.padEnd(26)} ${speed}   ${mean.toFixed(3)} (${Math.min(...shares).toFixed(3)})   ${clock} a second by the clock`);
  }
}

/** As a folder is taken in, but without analysing. */
async function asFolder(samples: readonly Sample[], folder: string): Promise<Outcome> {
  const before = process.cpuUsage();
  const found = new Map<string, string>();
  for await (const arrival of arrivals({ paths: [folder], standardInput: none() }))
    if (arrival.kind === "item" && arrival.path) found.set(arrival.path.slice(folder.length + 1), arrival.record.text);
  return { texts: samples.map(({ name }) => found.get(name) ?? ""), seconds: secondsSince(before) };
}

async function* none(): AsyncGenerator<Uint8Array> {}

function oneByOne(read: (sample: Sample) => string | Promise<string>): Way {
  return async (samples) => {
    for (const sample of samples.slice(0, 10)) await read(sample);
    const before = process.cpuUsage();
    const texts: string[] = [];
    for (const sample of samples) texts.push(await read(sample));
    return { texts, seconds: secondsSince(before) };
  };
}

/** Of all threads. */
function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Of a page only its body is known, so order is not asked of it. */
function agreement({ name, text }: Sample, found: string): number {
  if (!name.endsWith(".html")) return wordAgreement(found, text);
  const { recall, precision } = tokenAgreement(text, found);
  return Math.min(recall, precision);
}

function readPage({ bytes }: Sample): string {
  try {
    return readHtml(bytes).record.text;
  } catch {
    return "";
  }
}

function readabilityAlone({ bytes }: Sample): string {
  const { document } = parseHTML(decodeText(bytes, declaredCharset(bytes)).text);
  try {
    return new Readability(document).parse()?.textContent ?? "";
  } catch {
    return "";
  }
}

/** One process each; the shell knows how long its children took. */
async function pdftotext(samples: readonly Sample[], folder: string): Promise<Outcome> {
  const paths = samples.map(({ name }) => join(folder, name));
  const script = 'for f in "$@"; do pdftotext "$f" "$f.read" || exit 1; done; times';
  const { stdout, status } = spawnSync("sh", ["-c", script, "sh", ...paths], { encoding: "utf8" });
  if (status !== 0) throw new Error("needs pdftotext: apt-get install poppler-utils");
  const [, children = ""] = stdout.trim().split("\n");
  const seconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, rest]) => sum + 60 * Number(minutes) + Number(rest),
    0,
  );
  // Without the marks of direction that it puts around each line.
  return { texts: paths.map((path) => readFileSync(`${path}.read`, "utf8").replace(/\p{Cf}/gu, "")), seconds };
}
