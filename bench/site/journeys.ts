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
    go: async (page) => {
      await page.mouse.move(640, 450);
      await wheel(page, 120, 300);
    },
  },
  "scrolling the overview": {
    path: "/",
    prepare: atRest,
    go: async (page) => {
      await page.mouse.move(1200, 450);
      await wheel(page, 60, 60);
    },
  },
  "zooming on the line of time": {
    path: "/",
    prepare: atRest,
    go: (page) => zoom(page, ".months"),
  },
  "zooming on the map": {
    path: "/",
    prepare: atRest,
    go: (page) => zoom(page, ".map"),
  },
};

async function atRest(page: Page): Promise<void> {
  await page.locator(".map circle").first().waitFor();
  await page.waitForLoadState("networkidle");
}

/** In and out by the wheel, and across with the pointer. */
async function zoom(page: Page, drawing: string): Promise<void> {
  await page.locator(drawing).scrollIntoViewIfNeeded();
  await page.locator(drawing).hover();
  await page.keyboard.down("Control");
  for (const by of [-60, 60, -60]) await wheel(page, 20, by);
  await page.keyboard.up("Control");
  await page.mouse.down();
  for (let step = 0; step < 40; step++) {
    await page.mouse.move(640 + 5 * step, 450, { steps: 2 });
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
}

async function wheel(page: Page, times: number, by: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    await page.mouse.wheel(0, by);
    await page.waitForTimeout(16);
  }
}
