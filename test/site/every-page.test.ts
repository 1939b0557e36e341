import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { EngagementPage, FoundThings } from "../../src/api/types.ts";
import { findings } from "./axe.ts";
import { type OpenSite, openSite, SAMPLES } from "./open-site.ts";

let site: OpenSite;
let page: Page | undefined;
const paths = new Map<string, string>();

const asked = async <T>(path: string): Promise<T> => (await (await fetch(site.server.url + path)).json()) as T;

beforeAll(async () => {
  site = await openSite([SAMPLES]);
  const { items } = await asked<EngagementPage>("/api/engagements?language=ar&disagreement=any&sort=origins");
  const [card] = items;
  const { parties } = await asked<FoundThings>("/api/find?q=Erdogan");
  const { occasions } = await asked<FoundThings>("/api/find?q=Milipol");
  const { documents } = await asked<{ documents: { id: string }[] }>(`/api/engagements/${card?.id}`);
  paths.set("overview", "/");
  paths.set("engagements", "/engagements?topic=training&year=2025");
  paths.set("an engagement", `/engagements/${card?.id}#where`);
  paths.set("a person", `/parties/${parties[0]?.id}`);
  paths.set("a state", "/states/TR");
  paths.set("a pair", "/pairs/EG/TR");
  paths.set("an occasion", `/occasions/${occasions[0]?.id}`);
  paths.set("a document", `/documents/${documents[0]?.id}`);
  paths.set("add", "/add");
  paths.set("find", "/find?q=Sisi");
  paths.set("nothing found", "/find?q=xyzzyx");
  paths.set("nothing there", "/no/such/page");
}, 180_000);
afterAll(() => site.close());
afterEach(async () => {
  await page?.context().close();
  page = undefined;
});

const PAGES = [
  "overview",
  "engagements",
  "an engagement",
  "a person",
  "a state",
  "a pair",
  "an occasion",
  "a document",
  "add",
  "find",
  "nothing found",
  "nothing there",
];

const MAIN = ["overview", "engagements", "an engagement"];

/** Every page in both directions, light and dark, wide and narrow; the main ones also the other way about. */
const DRESSES = [
  { locale: "en", dir: "ltr", colorScheme: "light", width: 1280, pages: PAGES },
  { locale: "fr", dir: "ltr", colorScheme: "dark", width: 360, pages: MAIN },
  { locale: "ar", dir: "rtl", colorScheme: "light", width: 1280, pages: MAIN },
  { locale: "ar", dir: "rtl", colorScheme: "dark", width: 360, pages: PAGES },
] as const;

describe.each(DRESSES)("in $locale, $colorScheme, $width wide", ({ locale, dir, colorScheme, width, pages }) => {
  it.each(pages)("%s is right for everyone, and nothing is wider than the screen", async (name) => {
    site.complaints.length = 0;
    page = await site.open(paths.get(name) ?? "", { locale, colorScheme, viewport: { width, height: 800 } });
    expect(await page.evaluate("[document.documentElement.lang, document.documentElement.dir]")).toEqual([locale, dir]);
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    expect(site.complaints).toEqual([]);
  });
});

it("prints without what is only for the screen", async () => {
  page = await site.open(paths.get("an engagement") ?? "", { colorScheme: "dark" });
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".head").isVisible()).toBe(false);
  expect(await page.locator(".record").isVisible()).toBe(true);
});
