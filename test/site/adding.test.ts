import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { dropFiles } from "./drop-files.ts";
import { type OpenSite, openSite } from "./open-site.ts";

const PARIS =
  "On 3 June 2024 the Minister of the Interior of France, Luc Marchand, received the Ambassador of Spain, Ana Robles, in Paris.\n";
const ROME = "On 5 June 2024 the Minister of the Interior of Italy, Aldo Rossi, received the Ambassador of Malta, John Vella, in Rome.\n";
const NOTHING = "Rain is expected over the weekend, with a little sun on Sunday afternoon in the south.\n";

let site: OpenSite;
let page: Page;
let folder: string;

beforeAll(async () => {
  site = await openSite([]);
  folder = mkdtempSync(join(tmpdir(), "dragoman-dropped-"));
  mkdirSync(join(folder, "press/june"), { recursive: true });
  writeFileSync(join(folder, "paris.txt"), PARIS);
  writeFileSync(join(folder, "broken.pdf"), "%PDF-1.7 and nothing more");
  writeFileSync(join(folder, "press/weather.txt"), NOTHING);
  writeFileSync(join(folder, "press/june/rome.txt"), ROME);
}, 180_000);
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => page.context().close());

/** The handing over that was begun last, once it is done and can be looked up. */
async function done(): Promise<Locator> {
  const progress = page.locator(".progress").first();
  await progress.getByRole("heading", { name: "Done" }).waitFor({ timeout: 60_000 });
  await progress.locator("[inert]").waitFor({ state: "detached", timeout: 30_000 });
  return progress;
}

describe("an empty register", () => {
  it("says so, and leads to where texts are added", async () => {
    page = await site.open("/");
    await page.getByRole("link", { name: "Add texts" }).last().click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Add texts");
  });
});

describe("adding", () => {
  it("says that nothing was taken in where all of it was refused", async () => {
    page = await site.open("/add");
    await dropFiles(page, page.locator(".drop"), [join(folder, "broken.pdf")]);
    const progress = page.locator(".progress").first();
    await progress.getByRole("heading", { name: "Nothing was taken in" }).waitFor({ timeout: 60_000 });
    expect(await progress.getAttribute("data-state")).toBe("failed");
    expect(await progress.locator(".rejections").textContent()).toContain("broken.pdf");
  });

  it("takes files and folders that are dropped, and shows what was understood and what could not be read", async () => {
    page = await site.open("/add");
    await dropFiles(page, page.locator(".drop"), [join(folder, "paris.txt"), join(folder, "broken.pdf"), join(folder, "press")]);
    const progress = await done();
    const told = (await progress.textContent()) ?? "";
    for (const file of ["paris.txt", "press/weather.txt", "press/june/rome.txt"]) expect(told).toContain(file);
    expect(told).toContain("3 documents read");
    expect(await progress.locator(".rejections").textContent()).toContain("broken.pdf");
    expect(await progress.locator(".line h3").allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining("Luc Marchand"), expect.stringContaining("Aldo Rossi")]),
    );
    expect(told).toContain("No engagement was read in it.");
    await progress
      .locator(".line")
      .getByRole("link", { name: /Luc Marchand/ })
      .click();
    await page.locator(".record").waitFor();
  }, 120_000);

  it("takes files that are chosen, and says what was known already", async () => {
    page = await site.open("/add");
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Choose files" }).click();
    await (await chooser).setFiles([join(folder, "paris.txt")]);
    const progress = await done();
    expect(await progress.textContent()).toContain("1 was known already");
  }, 120_000);

  it("takes a text that is pasted, and what was understood stands below", async () => {
    page = await site.open("/add");
    const text = "استقبل وزير الداخلية الأردني مازن الفرا يوم 7 حزيران 2024 في عمّان السفير المصري لدى الأردن خالد عزمي.";
    await page.getByRole("textbox", { name: "Text" }).fill(text);
    await page.getByRole("textbox", { name: "Published" }).fill("2024-06-08");
    await page.getByRole("button", { name: "Add this text" }).click();
    const progress = await done();
    expect(await progress.locator(".source-line").textContent()).toBe("Arabic · 1 engagement");
    expect(await page.getByRole("textbox", { name: "Text" }).inputValue()).toBe("");
  }, 120_000);

  it("says which of what was typed could not be taken", async () => {
    page = await site.open("/add");
    await page.getByRole("textbox", { name: "Text" }).fill(ROME);
    await page.getByRole("textbox", { name: "Published" }).fill("2024-02-31");
    await page.getByRole("button", { name: "Add this text" }).click();
    const progress = await done();
    expect(await progress.locator(".rejections").textContent()).toContain('"2024-02-31" is not an ISO 8601 date');
  }, 120_000);

  it("says when nobody answers, and keeps the text", async () => {
    page = await site.open("/add");
    await page.route("**/api/ingests", (route) => route.abort());
    await page.getByRole("textbox", { name: "Text" }).fill(ROME);
    await page.getByRole("button", { name: "Add this text" }).click();
    await page.locator(".progress").getByRole("alert").waitFor();
    expect(await page.locator(".progress").textContent()).toContain("The register does not answer");
    expect(await page.getByRole("textbox", { name: "Text" }).inputValue()).toBe(ROME);
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
  });

  it("asks for a text, and for a day that is written as one", async () => {
    page = await site.open("/add");
    await page.getByRole("button", { name: "Add this text" }).click();
    await page.getByRole("textbox", { name: "Text" }).fill(ROME);
    await page.getByRole("textbox", { name: "Published" }).fill("yesterday");
    await page.getByRole("button", { name: "Add this text" }).click();
    expect(await page.locator("input:invalid").count()).toBe(1);
    expect(await page.locator(".progress").count()).toBe(0);
  });

  it("shows hostile text as text, on every page", async () => {
    site.complaints.length = 0;
    const hostile = `<img src=x onerror="alert(1)"><script>alert(2)</script> \u202e=cmd|' /C calc'!A0 "'; DROP TABLE items; --`;
    page = await site.open("/add");
    await page.getByRole("textbox", { name: "Title" }).fill(hostile);
    await page
      .getByRole("textbox", { name: "Text" })
      .fill(
        `${hostile}\n\nOn 4 June 2024 the Minister of the Interior of Greece, Nikos Vassos, received the Ambassador of Malta in Athens.`,
      );
    await page.getByRole("button", { name: "Add this text" }).click();
    await done();
    await page.getByRole("searchbox").fill("<script>alert(2)</script>");
    await page.keyboard.press("Enter");
    await page.waitForURL(/find/);
    await page.goto(`${site.server.url}/engagements?country=GR`, { waitUntil: "networkidle" });
    await page.locator(".line h3 a").first().click();
    await page.waitForSelector(".telling p");
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect(await page.locator(".telling").first().textContent()).toContain("<script>");
    expect(site.complaints).toEqual([]);
  }, 120_000);
});
