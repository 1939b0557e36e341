import type { Locator, Page } from "playwright-core";

/** Drops files and folders of this machine as a hand from the desktop does. */
export async function dropFiles(page: Page, onto: Locator, files: readonly string[]): Promise<void> {
  const box = await onto.boundingBox();
  if (box === null) throw new Error("there is nothing to drop onto");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) await session.send("Input.dispatchDragEvent", { type, x, y, data });
  await session.detach();
}
