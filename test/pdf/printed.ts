import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

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

/** Prints pages with Chromium. */
export class PagePrinter {
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** @throws when Chromium is not there: tests that need it fail, they are not left out. */
  static async start(): Promise<PagePrinter> {
    needs(CHROMIUM, "chromium");
    return new PagePrinter(await chromium.launch({ executablePath: CHROMIUM, args: FLAGS }));
  }

  async print(html: string, head?: Head): Promise<Uint8Array> {
    const page = await this.#browser.newPage();
    try {
      await page.setContent(html);
      const margin = { top: "25mm", bottom: "25mm", left: "20mm", right: "20mm" };
      return await page.pdf({ format: "A4", margin, ...(head ? { displayHeaderFooter: true, ...head } : {}) });
    } finally {
      await page.close();
    }
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
