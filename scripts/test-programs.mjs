// Programs that the tests open exports and make files with: a browser, an office suite, Python. Where one is missing and Debian's packages
// can be installed (as root, with apt-get), they are; elsewhere the line says what to install, and the tests that need it fail and say so.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";

/** Debian package by what it brings; fonts so that Arabic is printed with letters. */
const NEEDED = [
  ["chromium", () => existsSync("/usr/bin/chromium")],
  ["libreoffice-calc", () => existsSync("/usr/lib/libreoffice/program/scalc") || runs("localc")],
  ["libreoffice-writer", () => existsSync("/usr/lib/libreoffice/program/swriter") || runs("lowriter")],
  ["fonts-noto-core", () => hasFonts("/usr/share/fonts/truetype/noto")],
  ["fonts-dejavu-core", () => existsSync("/usr/share/fonts/truetype/dejavu")],
  ["python3", () => runs("python3")],
];

function runs(program) {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0;
}

function hasFonts(folder) {
  return existsSync(folder) && readdirSync(folder).some((name) => name.includes("Arabic"));
}

/** Installs what is missing, or says what it is. */
export function provideTestPrograms() {
  const missing = NEEDED.filter(([, isThere]) => !isThere()).map(([name]) => name);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status !== 0) {
    process.stderr.write(`Some tests will fail: they need ${missing.join(", ")} (names of Debian's packages)\n`);
    return;
  }
  process.stderr.write(`Installing what the tests need: ${missing.join(", ")} (apt-get)\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const stdio = ["ignore", "ignore", 2];
  spawnSync("apt-get", ["update"], { env, stdio });
  const { status } = spawnSync("apt-get", ["install", "-y", "--no-install-recommends", ...missing], { env, stdio });
  if (status !== 0) process.stderr.write(`apt-get could not install them: the tests that need them will fail\n`);
}
