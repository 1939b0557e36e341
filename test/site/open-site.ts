import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { type OpenServer, openServer } from "../api/open-server.ts";

const ROOT = join(import.meta.dirname, "../..");
export const SAMPLES = join(ROOT, "samples/press");
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-sync"];

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

export async function openSite(paths: readonly string[]): Promise<OpenSite> {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-site-"));
  // As npm run build:web does, not as a test: React has other code for tests.
  execFileSync(process.execPath, [join(ROOT, "node_modules/vite/bin/vite.js"), "build", "web", "--outDir", folder, "--logLevel", "warn"], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: "production" },
  });
  const server = await openServer({ paths, site: folder });
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
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
      await page.goto(server.url + path);
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      await page.waitForLoadState("networkidle");
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
