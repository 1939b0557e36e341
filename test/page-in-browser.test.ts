import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { html } from "../src/export/html.ts";
import type { Subject } from "../src/types/subject.ts";
import { madeUpRecords } from "./made-up/made-up-records.ts";
import { DOCS, OF_STORY, TALKS, toldStory } from "./told-story.ts";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
const PAIR: Subject = { kind: "pair", ids: ["MA", "TR"], name: "Morocco and Türkiye" };

let browser: Browser;
let folder: string;
let page: Page | undefined;
const asked: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-page-"));
  writeFileSync(join(folder, "story.html"), [...html.write(toldStory(), OF_STORY)].join(""));
  writeFileSync(join(folder, "pair.html"), [...html.write(madeUpRecords(), PAIR)].join(""));
  browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [...QUIET, "--disable-component-update", "--disable-sync"],
  });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  await page?.context().close();
  page = undefined;
});

async function open(name: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  page = await context.newPage();
  asked.length = 0;
  page.on("request", (request) => asked.push(request.url()));
  page.on("dialog", (dialog) => asked.push(`dialog: ${dialog.message()}`));
  page.on("console", (message) => asked.push(`console: ${message.text()}`));
  await page.goto(pathToFileURL(join(folder, name)).href);
  return page;
}

/** Of the page: what is given to `evaluate` runs there. */
declare function getComputedStyle(element: unknown): Readonly<Record<string, string>>;

const style = (of: Locator, property: string) => of.first().evaluate((own, name) => getComputedStyle(own)[name] ?? "", property);
const colour = (of: Page, selector: string, property: "color" | "backgroundColor") => style(of.locator(selector), property);

/** Contrast as WCAG reckons it. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)].toSorted((x, y) => y - x) as [number, number];
  return (a + 0.05) / (b + 0.05);
}

function luminance(rgb: string): number {
  const parts = (rgb.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe("in a browser", () => {
  it("shows, runs nothing and asks nobody", async () => {
    for (const name of ["story.html", "pair.html"]) {
      const shown = await open(name);
      expect(asked.map((url) => url.replace(/^.*\//, ""))).toEqual([name]);
      expect(await shown.locator("script, img, link, iframe").count()).toBe(0);
      await shown.context().close();
    }
    const shown = await open("story.html");
    expect(await shown.title()).toContain("Talks: Kemal Sarıgöl");
    expect(await shown.locator("main h2").allTextContents()).toContain("What only a machine translation says");
  });

  it("works without a script: a value leads to its words, words to their text, and the target is marked", async () => {
    const shown = await open("story.html", { javaScriptEnabled: false });
    await shown.getByRole("link", { name: "Rabat, Morocco" }).click();
    expect(shown.url()).toMatch(new RegExp(`#${TALKS}\\.where\\.1$`));
    await shown.locator(`[id="${TALKS}.where.1"]`).getByRole("link").click();
    expect(shown.url()).toMatch(new RegExp(`#${DOCS.agency}$`));
  });

  it("marks what a link leads to", async () => {
    const shown = await open("story.html");
    const words = `[id="${TALKS}.where.1"]`;
    const before = await colour(shown, words, "backgroundColor");
    await shown.getByRole("link", { name: "Rabat, Morocco" }).click();
    expect(await colour(shown, words, "backgroundColor")).not.toBe(before);
  });

  it("has landmarks, one first heading, a way past the head for the keyboard", async () => {
    const shown = await open("story.html");
    for (const role of ["banner", "main", "contentinfo"] as const) expect(await shown.getByRole(role).count()).toBe(1);
    expect(await shown.getByRole("heading", { level: 1 }).count()).toBe(1);
    await shown.keyboard.press("Tab");
    expect(await shown.evaluate("document.activeElement.textContent")).toBe("Skip to the page");
    const pair = await open("pair.html");
    expect(await pair.getByRole("navigation", { name: "Engagements of this page" }).count()).toBe(1);
  });

  it("writes from right to left where the text is", async () => {
    const shown = await open("story.html");
    const arabic = shown.locator("q[lang=ar]");
    expect(await arabic.count()).toBeGreaterThan(5);
    for (const quote of await arabic.all()) expect(await style(quote, "direction")).toBe("rtl");
    expect(await style(shown.locator(".w.rtl q"), "textAlign")).toBe("start");
  });

  it.each(["light", "dark"] as const)("can be read in the %s", async (colorScheme) => {
    const shown = await open("story.html", { colorScheme });
    const paper = await colour(shown, "html", "backgroundColor");
    expect(luminance(paper) > 0.5).toBe(colorScheme === "light");
    for (const selector of ["body", ".claim", "main a", ".notice", ".finding .cause", ".invented"])
      expect([selector, contrast(await colour(shown, selector, "color"), paper) >= 4.5]).toEqual([selector, true]);
    const card = await colour(shown, ".engagement", "backgroundColor");
    for (const selector of [".engagement dt", ".engagement .src", ".status-held", ".value a", ".differ strong"])
      expect([selector, contrast(await colour(shown, selector, "color"), card) >= 4.5]).toEqual([selector, true]);
  });

  it("fits a telephone", async () => {
    for (const name of ["story.html", "pair.html"]) {
      const shown = await open(name, { viewport: { width: 360, height: 740 } });
      expect(await shown.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
      await shown.context().close();
    }
  });

  it("prints on pages, dark as it may be on the screen, without what is only for the screen", async () => {
    const shown = await open("pair.html", { colorScheme: "dark" });
    const path = join(folder, "pair.pdf");
    await shown.pdf({ path, format: "A4" });
    const pdf = readFileSync(path, "latin1");
    expect(pdf.slice(0, 5)).toBe("%PDF-");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(2);
    await shown.emulateMedia({ media: "print" });
    expect(await shown.locator(".contents").isVisible()).toBe(false);
    expect(luminance(await colour(shown, "html", "backgroundColor"))).toBe(1);
    expect(luminance(await colour(shown, "body", "color"))).toBeLessThan(0.1);
  });
});
