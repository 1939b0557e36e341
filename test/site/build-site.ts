import { execFileSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** Builds the site into a folder, as npm run build:web does. */
export function buildSite(folder: string): void {
  execFileSync(process.execPath, [join(ROOT, "node_modules/vite/bin/vite.js"), "build", "web", "--outDir", folder, "--logLevel", "warn"], {
    cwd: ROOT,
    // Not as a test: React has other code for tests.
    env: { ...process.env, NODE_ENV: "production" },
  });
}
