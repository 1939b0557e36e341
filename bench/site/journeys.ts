import type { Page } from "playwright-core";

interface Journey {
  readonly path: string;
  readonly prepare: (page: Page) => Promise<void>;
  readonly go: (page: Page) => Promise<void>;
}

const PAGES_OF_LIST = 9;
const A_PAGE = 50;

/** What people do on a large register, again and again; whether it stutters is counted. */
export const JOURNEYS: Readonly<Record<string, Journey>> = {
  "scrolling the list": {
    path: "/engagements",
    prepare: async (page) => {
      for (let pages = 1; pages <= PAGES_OF_LIST; pages++) {
        await page.getByRole("button", { name: "Show more" }).click();
        await page
          .locator(".line")
          .nth(pages * A_PAGE)
          .waitFor();
      }
      await page.waitForLoadState("networkidle");
    },
    go: (page) => wheel(page, 120, 300),
  },
  "scrolling the overview": {
    path: "/",
    prepare: (page) => page.locator(".map circle").first().waitFor(),
    go: (page) => wheel(page, 60, 60),
  },
};

async function wheel(page: Page, times: number, by: number): Promise<void> {
  await page.mouse.move(640, 450);
  for (let time = 0; time < times; time++) {
    await page.mouse.wheel(0, by);
    await page.waitForTimeout(16);
  }
}
