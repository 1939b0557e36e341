import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { findings } from "./axe.ts";
import { type OpenSite, openSite } from "./open-site.ts";

let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite([], { onLoopback: false });
}, 180_000);
afterAll(() => site.close());
afterEach(() => page.context().close());

async function give(token: string): Promise<void> {
  await page.getByLabel("Token").fill(token);
  await page.getByRole("button", { name: "Open" }).click();
  await page.waitForLoadState("networkidle");
}

it("asks for a token once, says when it is not known, and keeps one that is", async () => {
  const { token } = site.server.tokens.add("reading room", "reader", new Date());
  page = await site.open("/");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("A token is needed");
  expect(await page.getByRole("alert").count()).toBe(0);
  expect(await findings(page)).toEqual([]);
  await give("dragoman_000000000000_wrong");
  expect(await page.getByRole("alert").textContent()).toBe("This token is not known here, or was revoked.");
  await give(token);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("The register is still empty");
  await page.reload({ waitUntil: "networkidle" });
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("The register is still empty");
});

it("says to whoever may only read that he may not add", async () => {
  const { token } = site.server.tokens.add("guest", "reader", new Date());
  page = await site.open("/add");
  await page.evaluate(`localStorage.setItem("dragoman.token", ${JSON.stringify(token)})`);
  await page.getByRole("textbox", { name: "Text" }).fill("A text of a few words.");
  await page.getByRole("button", { name: "Add this text" }).click();
  await page.locator(".progress").getByRole("alert").waitFor();
  expect(await page.locator(".progress").textContent()).toMatch(/editor/);
});
