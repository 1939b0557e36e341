import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type OpenSite, openSite, SAMPLES } from "./open-site.ts";

let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite([SAMPLES]);
}, 180_000);
afterAll(() => site.close());
afterEach(() => page.context().close());

describe("from the question to the words", () => {
  it("it is two clicks: the engagement, and the value", async () => {
    page = await site.open("/engagements?state=MR&state=ES");
    await page.getByRole("link", { name: /Sidi Ould Tarkhan/ }).click();
    await page.locator(".row", { hasText: "When" }).getByRole("button", { name: "2 origins" }).click();
    const arabic = page.locator(".evidence blockquote[lang=ar]");
    expect(await arabic.locator("mark").textContent()).toBe("يوم الأربعاء 12 مارس 2025");
    expect(await arabic.evaluate("getComputedStyle(document.querySelector('.evidence blockquote[lang=ar]')).direction")).toBe("rtl");
    expect(page.url()).toMatch(/#when$/);
  });

  it("the same by the keyboard alone", async () => {
    page = await site.open("/engagements?state=MR&state=ES");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the page");
    const link = page.getByRole("link", { name: /Sidi Ould Tarkhan/ });
    await link.focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector(".record");
    expect(await page.evaluate("document.activeElement.id")).toBe("page");
    const origins = page.locator(".row", { hasText: "Where" }).getByRole("button").first();
    await origins.focus();
    await page.keyboard.press("Enter");
    expect(await origins.getAttribute("aria-expanded")).toBe("true");
    expect(await page.locator(".evidence mark").first().textContent()).toMatch(/Nouakchott|Nuakchot|نواكشوط/);
  });

  it("a link to a value opens at its words", async () => {
    page = await site.open("/engagements?disagreement=where");
    await page.locator(".line h3 a").first().click();
    await page
      .locator(".row", { hasText: "Where" })
      .getByRole("button", { name: /others differ/ })
      .click();
    const shared = page.url();
    await page.context().close();
    page = await site.open(shared.slice(site.server.url.length));
    expect(await page.locator(".against mark").count()).toBeGreaterThan(0);
  });
});

describe("from a name to the words", () => {
  it("it is a name that is typed, and two clicks", async () => {
    page = await site.open("/");
    await page.getByRole("searchbox").fill("Tarkhan");
    await page.keyboard.press("Enter");
    await page.locator(".line h3 a").first().click();
    await page.locator(".row", { hasText: "When" }).getByRole("button", { name: "2 origins" }).click();
    expect(await page.locator(".evidence blockquote[lang=ar] mark").textContent()).toBe("يوم الأربعاء 12 مارس 2025");
  });

  it("a reader takes along what names the value for whoever corrects it", async () => {
    page = await site.open("/engagements?state=MR&state=ES");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("link", { name: /Sidi Ould Tarkhan/ }).click();
    await page.locator(".row", { hasText: "When" }).getByRole("button", { name: "2 origins" }).click();
    await page.getByRole("button", { name: "Copy a note on what is wrong" }).click();
    await page.getByText("Copied. Say in it").waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toMatch(
      /^eng_\w+ when\n= 2025-03-12\n {2}doc_\w+#\d+-\d+ mercredi 12 mars 2025\n/,
    );
  });
});

describe("the list", () => {
  it("is narrowed by what is chosen, and the address is the view", async () => {
    page = await site.open("/engagements");
    await page.getByRole("checkbox", { name: /^Türkiye/ }).check();
    await page.waitForURL(/state=TR/);
    const told = await page.getByRole("status").filter({ hasText: "engagements" }).textContent();
    await page.reload({ waitUntil: "networkidle" });
    expect(await page.getByRole("status").filter({ hasText: "engagements" }).textContent()).toBe(told);
    await page.getByRole("button", { name: "Remove: State Türkiye" }).click();
    await page.waitForFunction("!location.search.includes('state')");
  });

  it("tells what is wrong with an address", async () => {
    page = await site.open("/engagements?from=yesterday");
    expect(await page.getByRole("alert").textContent()).toContain("a date looks like 2025");
  });
});

describe("finding", () => {
  it("finds the Arabic name by one typed in Latin letters", async () => {
    page = await site.open("/");
    await page.getByRole("searchbox").fill("Tarkhan");
    await page.keyboard.press("Enter");
    await page.locator(".found-name").getByRole("link", { name: "Sidi Ould Tarkhan" }).click();
    expect(await page.locator(".names th[scope=row] bdi[lang=ar]").first().textContent()).toContain("الطرخان");
  });
});

it("works without a network, with its own letters for Latin and Arabic", async () => {
  site.complaints.length = 0;
  page = await site.open("/engagements?state=MR&state=ES", { locale: "ar" });
  await page.getByRole("link", { name: /سيدي ولد الطرخان/ }).click();
  await page.locator(".telling p[lang=ar]").first().waitFor();
  await page.evaluate("document.fonts.ready");
  const loaded = await page.evaluate<string[]>(
    "[...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('\"', ''))",
  );
  expect([...new Set(loaded)].sort()).toEqual([
    "IBM Plex Sans",
    "IBM Plex Sans Arabic",
    "Noto Naskh Arabic Variable",
    "Source Serif 4 Variable",
  ]);
  expect(site.complaints).toEqual([]);
});

it("the build tells the licences of all that is in it, those of the letters in full", () => {
  const licences = readFileSync(join(site.folder, "licences.md"), "utf8");
  for (const font of ["ibm-plex-sans ", "ibm-plex-sans-arabic", "source-serif-4", "noto-naskh-arabic"])
    expect(licences).toMatch(
      new RegExp(`## @fontsource(-variable)?/${font.trim()} - [^\\n]*OFL-1.1[^]*?SIL OPEN FONT LICENSE Version 1.1`),
    );
  expect(licences).toContain("## react - ");
});

it("the first page loads less than 200 kB of compressed JavaScript", async () => {
  page = await site.open("/");
  const loaded = await page.evaluate<string[]>(
    "performance.getEntriesByType('resource').map((one) => one.name).filter((name) => name.endsWith('.js'))",
  );
  const files = readdirSync(join(site.folder, "assets")).filter((file) => loaded.some((url) => url.endsWith(file)));
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(site.folder, "assets", file))).length, 0);
  expect(files.length).toBeGreaterThan(2);
  expect(bytes).toBeLessThan(200_000);
});

it("a text without a title is called by its first words", async () => {
  page = await site.open("/find?q=Sisi");
  const titles = await page.locator(".source-title").allTextContents();
  expect(titles.length).toBeGreaterThan(2);
  expect(titles.filter((title) => /^doc_|^Text of/.test(title))).toEqual([]);
});

describe("the overview", () => {
  it("zooms on the line of time by buttons, by drawing and by keys, and the address keeps it", async () => {
    page = await site.open("/");
    const bars = page.locator(".months a[id]");
    const all = await bars.count();
    await page.getByRole("group", { name: "Zoom: Engagements by month" }).getByRole("button", { name: "Closer" }).click();
    await page.waitForURL(/from=\d{4}-\d\d&to=\d{4}-\d\d/);
    expect(await bars.count()).toBeLessThan(all);
    const closer = await bars.count();
    await page.reload();
    await bars.first().waitFor();
    expect(await bars.count()).toBe(closer);
    expect(await page.getByRole("link", { name: /^The engagements of/ }).getAttribute("href")).toMatch(/^\/engagements\?from=/);
    await bars.first().focus();
    await page.keyboard.press("0");
    await page.waitForURL((url) => url.search === "");
    expect(await bars.count()).toBe(all);
    const box = await page.locator(".months").boundingBox();
    if (box === null) throw new Error("no line of time");
    await page.mouse.move(box.x + box.width * 0.9, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.7, box.y + 60, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL(/from=/);
    expect(new URL(page.url()).pathname).toBe("/");
    expect(await bars.count()).toBeLessThan(all);
  });

  it("zooms on the map by the wheel and by keys, and the map follows from place to place", async () => {
    page = await site.open("/");
    const seen = (): Promise<string | null> => page.locator(".map").getAttribute("viewBox");
    await page.locator(".map .land").waitFor();
    const whole = await seen();
    await page.locator(".map").scrollIntoViewIfNeeded();
    await page.locator(".map").hover();
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -480);
    await page.keyboard.up("Control");
    await page.waitForURL(/map=/);
    const closer = await seen();
    expect(closer).not.toBe(whole);
    await page.reload();
    await page.locator(".map .land").waitFor();
    expect((await seen())?.split(" ").map((value) => Math.round(Number(value)))).toEqual(
      closer?.split(" ").map((value) => Math.round(Number(value))),
    );
    const first = page.locator(".map a[tabindex='0']");
    await first.focus();
    const from = await first.getAttribute("id");
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(`document.activeElement.id.startsWith("place-") && document.activeElement.id !== ${JSON.stringify(from)}`);
    await page.keyboard.press("0");
    expect(await seen()).toBe(whole);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/engagements\?place=/);
  });
});
