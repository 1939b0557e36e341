import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { type OpenOptions, type OpenServer, openServer } from "../api/open-server.ts";
import { buildSite } from "./build-site.ts";
import { launchBrowser } from "./launch-browser.ts";
import { restOf } from "./rest.ts";

const ROOT = join(import.meta.dirname, "../..");
export const SAMPLES = join(ROOT, "samples/press");

/** The site as it is built, on a server of its own, in a browser. */
export interface OpenSite {
  readonly server: OpenServer;
  /** The built files. */
  readonly folder: string;
  /** What the browser complained of, and what it asked of anybody else. */
  readonly complaints: string[];
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** @param options of the server, beyond the texts that are in the register from the start */
export async function openSite(paths: readonly string[], options: OpenOptions = {}): Promise<OpenSite> {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-site-"));
  buildSite(folder);
  const server = await openServer({ paths, site: folder, ...options });
  const browser = await launchBrowser();
  const complaints: string[] = [];
  return {
    server,
    folder,
    complaints,
    open: async (path, options = {}) => {
      const context = await browser.newContext({ locale: "en", viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
      page.on("request", (request) => request.url().startsWith(server.url) || complaints.push(`asked ${request.url()}`));
      const rest = restOf(page);
      await page.goto(server.url + path);
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      await rest();
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
