import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

const CHROMIUM = "/usr/bin/chromium";
const OFFICE = "/usr/bin/soffice";
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

interface Head {
  readonly headerTemplate: string;
  readonly footerTemplate: string;
}

/** Prints pages with Chromium, one after another. */
export class PagePrinter {
  readonly #browser: Browser;
  readonly #page: Page;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  /** @throws when Chromium is not there: tests that need it fail, they are not left out. */
  static async start(): Promise<PagePrinter> {
    needs(CHROMIUM, "chromium");
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    return new PagePrinter(browser, await browser.newPage());
  }

  print(html: string, head?: Head): Promise<Uint8Array> {
    const printed = this.#last.then(() => this.#printNow(html, head));
    this.#last = printed.catch(() => {});
    return printed;
  }

  async #printNow(html: string, head: Head | undefined): Promise<Uint8Array> {
    await this.#page.setContent(html);
    const margin = { top: "25mm", bottom: "25mm", left: "20mm", right: "20mm" };
    return await this.#page.pdf({ format: "A4", margin, ...(head ? { displayHeaderFooter: true, ...head } : {}) });
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

/** Prints pages with LibreOffice Writer, all at once, because it takes a second to start. */
export function printWithOffice(pages: readonly string[]): Uint8Array[] {
  needs(OFFICE, "libreoffice-writer");
  const folder = mkdtempSync(join(tmpdir(), "dragoman-office-"));
  try {
    const names = pages.map((html, index) => {
      writeFileSync(join(folder, `${index}.html`), html);
      return join(folder, `${index}.html`);
    });
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const wanted = ["--headless", "--infilter=HTML (StarWriter)", "--convert-to", "pdf", "--outdir", folder];
    execFileSync(OFFICE, [profile, ...wanted, ...names], { stdio: "ignore", timeout: 60_000 });
    return names.map((name) => readFileSync(name.replace(/html$/, "pdf")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function needs(path: string, debian: string): void {
  if (!existsSync(path)) throw new Error(`these tests need ${path}: apt-get install ${debian}`);
}
