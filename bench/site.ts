import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { buildSite } from "../test/site/build-site.ts";
import { launchBrowser } from "../test/site/launch-browser.ts";
import { openCrowdSite } from "./site/crowd-site.ts";
import { JOURNEYS } from "./site/journeys.ts";

const ENGAGEMENTS = 100_000;
const TIMES = 7;
const OVERVIEW = [".months rect", ".matrix td a", ".map .land", ".map circle", ".topic-years td a", ".soon"];
/** A frame that takes longer is seen to stutter, in milliseconds. */
const STUTTER = 50;

/**
 * How fast the site is on a large register: `npm run bench -- site [ENGAGEMENTS] [FOLDER]`. A folder keeps the invented register for
 * the next time.
 */
export async function run([engagements = String(ENGAGEMENTS), kept]: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-bench-"));
  if (kept !== undefined) mkdirSync(kept, { recursive: true });
  const built = join(folder, "site");
  buildSite(built);
  const site = await openCrowdSite(join(kept ?? folder, "register.sqlite"), Number(engagements), built);
  const browser = await launchBrowser();
  try {
    print(`${engagements} engagements: ${site.made ?? "kept from the last time"}`);
    await overview(browser, site.url);
    for (const [name, { path, prepare, go }] of Object.entries(JOURNEYS)) {
      const page = await open(browser, site.url + path);
      await prepare(page);
      print(`${name}: ${await framesWhile(page, () => go(page))}`);
      await page.context().close();
    }
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  }
}

async function open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: "en", viewport: { width: 1280, height: 900 }, ...options });
  await context.addInitScript({ path: join(import.meta.dirname, "site/in-page.js") });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "commit" });
  return page;
}

/** Each time with a browser that knows nothing; the first time the server knows nothing either. */
async function overview(browser: Browser, url: string): Promise<void> {
  const took: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const page = await open(browser, url);
    took.push(await page.evaluate<number>(`measured.drawn(${JSON.stringify(OVERVIEW)})`));
    if (time === 0) print(await firstPage(page));
    await page.context().close();
  }
  const [first = 0, ...others] = took;
  const sorted = others.toSorted((a, b) => a - b);
  print(
    `overview drawn, cold: first ${ms(first)}, then median ${ms(sorted[Math.floor(sorted.length / 2)] ?? 0)} of ${sorted.map(ms).join(", ")}`,
  );
}

/** What came over the wire for the first page, as the browser counted it. */
async function firstPage(page: Page): Promise<string> {
  type Loaded = { readonly name: string; readonly transferSize: number; readonly decodedBodySize: number };
  const loaded = await page.evaluate<Loaded[]>(
    "performance.getEntriesByType('resource').map(({ name, transferSize, decodedBodySize }) => ({ name, transferSize, decodedBodySize }))",
  );
  const kB = (chosen: readonly Loaded[], of: "transferSize" | "decodedBodySize"): string =>
    `${(chosen.reduce((sum, one) => sum + one[of], 0) / 1000).toFixed(0)} kB`;
  const told = (what: string, of: (name: string) => boolean): string => {
    const chosen = loaded.filter(({ name }) => of(name));
    return `${what} ${kB(chosen, "transferSize")} (${kB(chosen, "decodedBodySize")} unpacked)`;
  };
  return `first page: ${told("JavaScript", (name) => name.endsWith(".js"))}, ${told("answers", (name) => name.includes("/api/"))}, ${told("all", () => true)}`;
}

async function framesWhile(page: Page, go: () => Promise<void>): Promise<string> {
  await page.evaluate("measured.begin()");
  await go();
  const frames = (await page.evaluate<number[]>("measured.end()")).toSorted((a, b) => a - b);
  const long = frames.filter((frame) => frame > STUTTER).length;
  return `${frames.length} frames, ${long} over ${STUTTER} ms, median ${ms(frames[Math.floor(frames.length / 2)] ?? 0)}, longest ${ms(frames.at(-1) ?? 0)}`;
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
