// What `npm start`, `npm test`, `npm run check` and their like run: installs when packages are missing or the lockfile has changed,
// then runs the task under Node 24. Plain JavaScript, because an older Node may be the one that starts it.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { siteIsStale } from "./site-is-stale.mjs";
import { provideTestPrograms } from "./test-programs.mjs";

const ROOT = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "..");
const BUNDLED = join(ROOT, "node_modules/node/bin/node");
const NEEDED = 24;
const CANNOT = 3;

const TOOLS = {
  tsc: "node_modules/typescript/bin/tsc",
  biome: "node_modules/@biomejs/biome/bin/biome",
  vitest: "node_modules/vitest/vitest.mjs",
  knip: "node_modules/knip/bin/knip.js",
  vite: "node_modules/vite/bin/vite.js",
};

const BUILD_SITE = [TOOLS.vite, "build", "web", "--logLevel", "warn"];

const TASKS = {
  start: (rest) => [...(siteIsStale(ROOT) ? [BUILD_SITE] : []), ["bin/dragoman.mjs", "serve", "--samples", "--open", ...rest]],
  test: (rest) => [[TOOLS.vitest, "run", ...rest]],
  check: () => [
    [TOOLS.tsc, "--noEmit"],
    [TOOLS.tsc, "--noEmit", "-p", "web"],
    [TOOLS.biome, "check", "."],
    [TOOLS.vitest, "run", "test/architecture.test.ts"],
    [TOOLS.knip, "--no-progress"],
    ["bin/dragoman.mjs", "packs", "check"],
  ],
  bench: (rest) => [["bench/main.ts", ...rest]],
  eval: (rest) => [["eval/main.ts", ...rest]],
  "learn-names": (rest) => [["learn/names/main.ts", ...rest]],
  build: () => {
    rmSync(join(ROOT, "dist"), { recursive: true, force: true });
    return [[TOOLS.tsc, "-p", "tsconfig.build.json"], BUILD_SITE];
  },
  pictures: () => [["test/site/pictures.ts"]],
  "build:web": () => [BUILD_SITE],
};

/** Whether node_modules holds what the lockfile says, by npm's own record of what it installed. */
function isInstalled() {
  const record = join(ROOT, "node_modules/.package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")).packages;
  const found = JSON.parse(readFileSync(record, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, peer }]) => path === "" || optional || peer || found[path]?.version === version,
  );
}

function install() {
  process.stderr.write("Installing packages (npm ci)\n");
  const npm = process.env.npm_execpath;
  const [command, before] = npm ? [process.execPath, [npm]] : [process.platform === "win32" ? "npm.cmd" : "npm", []];
  const { status } = spawnSync(command, [...before, "ci", "--loglevel=error"], { cwd: ROOT, stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(CANNOT);
}

function nodeToUse() {
  if (Number.parseInt(process.versions.node, 10) >= NEEDED) return process.execPath;
  if (existsSync(BUNDLED)) return BUNDLED;
  process.stderr.write(`needs Node ${NEEDED} or newer; this is ${process.version}, and the packaged one is not installed\n`);
  return process.exit(CANNOT);
}

/** Runs every step, so that one failure does not hide another; the exit status is the first that is not 0. */
function run(task, rest) {
  const node = nodeToUse();
  let failed = 0;
  for (const step of TASKS[task](rest)) {
    const { status } = spawnSync(node, step, { cwd: ROOT, stdio: "inherit" });
    if (status !== 0) {
      failed ||= status ?? 1;
      if (task === "check") process.stderr.write(`failed: ${step.join(" ")}\n`);
    }
  }
  return failed;
}

const [task, ...rest] = process.argv.slice(2);
if (!Object.hasOwn(TASKS, task ?? "")) {
  process.stderr.write(`usage: node scripts/run.mjs ${Object.keys(TASKS).join("|")}\n`);
  process.exit(2);
}
if (!isInstalled()) install();
if (task === "test" && rest.every((word) => word.startsWith("-"))) provideTestPrograms();
process.exit(run(task, rest));
