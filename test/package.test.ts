import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { docxOf, pageOf } from "./intake/make-files.ts";

const ROOT = join(import.meta.dirname, "..");
const MINUTES = 60_000;

/** npm as it was started with, or the one in the path. */
function npm(args: readonly string[], folder: string): string {
  const script = process.env.npm_execpath;
  const [command, before] = script?.endsWith(".js") ? [process.execPath, [script]] : ["npm", []];
  return execFileSync(command, [...before, ...args], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

describe("the packed tarball", () => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-package-"));
  const elsewhere = join(folder, "elsewhere");
  const program = join(folder, "prefix/bin/dragoman");
  const dragoman = (...args: string[]) =>
    execFileSync(process.execPath, [program, ...args], { cwd: elsewhere, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

  beforeAll(() => {
    mkdirSync(elsewhere);
    npm(["pack", "--silent", "--pack-destination", folder], ROOT);
    const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
    npm(["install", "--global", "--prefix", join(folder, "prefix"), "--prefer-offline", join(folder, tarball ?? "none")], elsewhere);
  }, 3 * MINUTES);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("holds what the program needs and no tests", () => {
    const files = readdirSync(join(folder, "prefix/lib/node_modules/dragoman"), { recursive: true })
      .map(String)
      .filter((file) => !file.startsWith("node_modules/"));
    expect(files).toEqual(
      expect.arrayContaining([
        "dist/main.js",
        "web/dist/index.html",
        "data/gazetteer/cities.tsv",
        "docs/register.schema.json",
        "LICENSE",
        "README.md",
      ]),
    );
    expect(files.filter((file) => file.includes(".test.") || file.startsWith("src/"))).toEqual([]);
  });

  it("teaches its commands", () => {
    expect(dragoman("--help")).toContain("ingest");
  });

  it("reads a file in another folder into a register there", () => {
    writeFileSync(join(elsewhere, "note.txt"), "On 3 June 2024 the Minister of the Interior received the Ambassador of France in Rabat.\n");
    dragoman("ingest", "note.txt");
    expect(existsSync(join(elsewhere, "dragoman.sqlite"))).toBe(true);
    const register = JSON.parse(dragoman("export", "--format", "json")) as { format: string; documents: { paths: string[] }[] };
    expect(register.format).toBe("dragoman-register/1");
    expect(register.documents.map(({ paths }) => paths)).toEqual([["note.txt"]]);
  });

  it("reads pages and Word by its workers", async () => {
    const sentence = "On 4 June 2024 the Minister of the Interior received the Ambassador of Spain in Rabat, and they spoke of training.";
    writeFileSync(join(elsewhere, "page.html"), pageOf("A visit", sentence));
    writeFileSync(join(elsewhere, "text.docx"), await docxOf([sentence]));
    const read = dragoman("read", "page.html", "text.docx", "--json").trim().split("\n");
    expect(read.map((line) => (JSON.parse(line) as { paths: string[] }).paths)).toEqual([["page.html"], ["text.docx"]]);
  });

  it("compares names in other programs, with types", () => {
    const other = join(folder, "other-program");
    mkdirSync(join(other, "node_modules"), { recursive: true });
    symlinkSync(join(folder, "prefix/lib/node_modules/dragoman"), join(other, "node_modules/dragoman"));
    const node = (...args: string[]) =>
      execFileSync(process.execPath, args, { cwd: other, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    const compile = () => node(join(ROOT, "node_modules/typescript/bin/tsc"), "--noEmit", "-p", ".");
    const use = (type: string) => `import { compareNames, type NameVerdict } from "dragoman/names";
const verdict: ${type} = compareNames("Mohammed bin Nayef", "محمد بن سلمان").verdict;
process.stdout.write(verdict);
`;
    const compilerOptions = { module: "nodenext", target: "es2024", strict: true, types: [], noEmit: true };
    writeFileSync(join(other, "tsconfig.json"), JSON.stringify({ compilerOptions }));
    writeFileSync(join(other, "package.json"), JSON.stringify({ type: "module" }));
    writeFileSync(join(other, "globals.d.ts"), "declare const process: { readonly stdout: { write(text: string): void } };\n");
    writeFileSync(join(other, "use.ts"), use("NameVerdict"));
    compile();
    expect(node("use.ts")).toBe("different");
    // Types that nobody finds would be any, and any passes.
    writeFileSync(join(other, "use.ts"), use("number"));
    expect(compile).toThrow();
  });
});
