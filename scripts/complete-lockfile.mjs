// Completes package-lock.json after `npm install`: where a registry lacks a package that only another platform needs, npm leaves it out
// of the lockfile and then refuses it in `npm ci`. Such packages are always named after their platform, at the exact version that
// the package depending on them states. Run it after every change of the dependencies; it changes nothing when nothing is missing.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LOCKFILE = join(import.meta.dirname, "../package-lock.json");
const SYSTEMS = ["android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32", "aix"];
const PROCESSORS = ["arm64", "x64", "ia32", "arm", "ppc64", "riscv64", "s390x", "loong64", "wasm32", "mips64el"];

/** The platform that a name such as `binding-linux-arm-musleabihf` tells. */
function platform(name) {
  const parts = name.split(/[-/]/);
  const os = SYSTEMS.filter((system) => parts.includes(system));
  const cpu = PROCESSORS.filter((processor) => parts.includes(processor));
  const last = parts.at(-1) ?? "";
  const libc = os.includes("linux") ? (last.startsWith("musl") ? ["musl"] : last.startsWith("gnu") ? ["glibc"] : []) : [];
  return { ...(os.length > 0 && { os }), ...(cpu.length > 0 && { cpu }), ...(libc.length > 0 && { libc }) };
}

/** Where Node would look for `name` from the package at `path`: the nearest node_modules above that has it. */
function isLocked(packages, path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf("node_modules/") - 1))) {
    if (packages[`${at === "" ? "" : `${at}/`}node_modules/${name}`]) return true;
    if (at === "") return false;
  }
}

const lock = JSON.parse(readFileSync(LOCKFILE, "utf8"));
const added = [];
for (const [path, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    if (isLocked(lock.packages, path, name)) continue;
    const version = range.replace(/^[\^~]/, "");
    lock.packages[`node_modules/${name}`] = { version, ...(dev && { dev }), optional: true, ...platform(name) };
    added.push(`${name}@${version}`);
  }
}
const entries = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
writeFileSync(LOCKFILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(entries) }, null, 2)}\n`);
process.stderr.write(`${added.length} added: ${added.join(" ")}\n`);
