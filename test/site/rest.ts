import type { Page, Request } from "playwright-core";

/** So long nothing is asked before a page is at rest, in milliseconds. */
const QUIET = 120;

/** Waits until a page has asked for nothing for a moment. To be made before the page is opened. */
export function restOf(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let last = performance.now();
  const touched = (): void => {
    last = performance.now();
  };
  page.on("request", (request) => {
    open.add(request);
    touched();
  });
  const ended = (request: Request): void => {
    open.delete(request);
    touched();
  };
  page.on("requestfinished", ended);
  page.on("requestfailed", ended);
  return async () => {
    while (open.size > 0 || performance.now() - last < QUIET) await page.waitForTimeout(QUIET / 4);
  };
}
