import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { EngagementPage } from "../../src/api/types.ts";
import { openSite, SAMPLES } from "./open-site.ts";

/** Makes the pictures of the site that the documentation shows: `npm run pictures`. */

const PLACE = join(import.meta.dirname, "../../docs/pictures");

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly options?: BrowserContextOptions;
  readonly before?: (page: Page) => Promise<void>;
  /** What has to be there. */
  readonly shown: string;
}

const openWhen = (page: Page): Promise<void> => page.locator(".row .origins").first().click();
const TEXT = `Amman – The Jordanian Minister of the Interior, Mazen Al-Farra, received the Egyptian Ambassador, Khaled Azmi, on 7 June 2024.
They discussed the fight against drug trafficking and the training of border guards.`;

async function paste(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "Text" }).fill(TEXT);
  await page.getByRole("button", { name: "Add this text" }).click();
}

const narrow = { width: 390, height: 844 };

function pictures(engagement: string): readonly Picture[] {
  return [
    { name: "overview", path: "/", shown: ".map" },
    { name: "engagements", path: "/engagements?topic=irregular-migration", shown: ".line" },
    { name: "engagement", path: engagement, before: openWhen, shown: ".evidence mark" },
    { name: "engagement-in-arabic", path: engagement, options: { locale: "ar" }, before: openWhen, shown: ".evidence mark" },
    { name: "document", path: "/find?q=Tarkhan", before: (page) => page.locator(".source-title a").first().click(), shown: ".text" },
    {
      name: "person-in-french",
      path: "/find?q=Sisi",
      options: { locale: "fr" },
      before: (page) => page.locator(".found-name a").first().click(),
      shown: ".names",
    },
    {
      name: "telephone-in-the-dark",
      path: engagement,
      options: { viewport: narrow, colorScheme: "dark" },
      before: openWhen,
      shown: ".evidence mark",
    },
    { name: "found-in-arabic", path: "/find?q=Tarkhan", options: { locale: "ar" }, shown: ".line" },
    // Last: it changes the register.
    {
      name: "add",
      path: "/add",
      options: { viewport: { width: 1280, height: 1060 } },
      before: paste,
      shown: ".understood .plain-list:not([inert]) .line",
    },
  ];
}

const site = await openSite([SAMPLES]);
mkdirSync(PLACE, { recursive: true });
try {
  const told = await fetch(`${site.server.url}/api/engagements?state=MR&state=ES`);
  const { items } = (await told.json()) as EngagementPage;
  for (const { name, path, options, before, shown } of pictures(`/engagements/${items[0]?.id}`)) {
    const page = await site.open(path, { viewport: { width: 1280, height: 900 }, ...options });
    await before?.(page);
    await page.locator(shown).first().waitFor();
    await page.waitForLoadState("networkidle");
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(PLACE, `${name}.png`), animations: "disabled" });
    await page.context().close();
    process.stderr.write(`docs/pictures/${name}.png\n`);
  }
} finally {
  await site.close();
}
