import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const SOURCES = join(ROOT, "src");
const LONGEST_FILE = 400;
const CARRY_ALL = new Set(["utils", "util", "common", "helpers", "helper", "shared", "misc"]);
const PURE = new Set(["text", "segment", "recognise", "compose", "names", "link", "compare", "merge", "pipeline", "contacts", "brief"]);

interface Rule {
  readonly folders: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
}

/** The table between the two marks in ARCHITECTURE.md. */
function rules(): ReadonlyMap<string, Rule> {
  const text = readFileSync(join(ROOT, "ARCHITECTURE.md"), "utf8");
  const table = /<!-- imports: begin -->([\s\S]*)<!-- imports: end -->/.exec(text)?.[1] ?? "";
  const words = (cell: string | undefined) =>
    new Set(
      (cell ?? "")
        .trim()
        .split(/\s+/)
        .filter((word) => word !== "-"),
    );
  return new Map(
    table
      .trim()
      .split("\n")
      .slice(2)
      .map((row) => row.split("|").slice(1, -1))
      .map(([folder, folders, packages]) => [(folder ?? "").trim(), { folders: words(folders), packages: words(packages) }]),
  );
}

function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A source without its comments; strings stay, so that imports can be read. */
function code(path: string): string {
  const strings = /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
  return readFileSync(path, "utf8").replace(strings, (_, string: string | undefined) => string ?? " ");
}

/** What follows `from`, stands in `import("…")` or in a bare `import "…"`. */
function imported(source: string): string[] {
  const found = source.matchAll(/\b(?:import|export)\b[^;"'`]*?\bfrom\s*["']([^"']+)["']|\bimport\s*\(?\s*["']([^"']+)["']/g);
  return [...found].map(([, from, bare]) => from ?? bare ?? "");
}

/** The part of the house in which a path under src/ lies: its first folder, or the file itself. */
const room = (path: string) => relative(SOURCES, path).split("/")[0] ?? "";

const sources = filesUnder(SOURCES, /\.ts$/);
const shipped = sources.filter((path) => !path.endsWith(".test.ts"));
const named = (path: string) => relative(ROOT, path);

describe("imports", () => {
  const table = rules();

  it("has a row in ARCHITECTURE.md for every part of src/", () => {
    expect([...new Set(shipped.map(room))].filter((part) => !table.has(part))).toEqual([]);
  });

  it("points down only, as the table in ARCHITECTURE.md says", () => {
    const wrong = shipped.flatMap((path) => {
      const from = room(path);
      const rule = table.get(from);
      return imported(code(path))
        .filter((target) => {
          if (!target.startsWith(".")) {
            return !rule?.packages.has("any") && !rule?.packages.has(target);
          }
          const to = room(join(dirname(path), target));
          return to !== from && !rule?.folders.has(to);
        })
        .map((target) => `${named(path)} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it("names the file with its ending", () => {
    const wrong = sources.flatMap((path) =>
      imported(code(path))
        .filter((target) => target.startsWith(".") && !/\.(ts|json)$/.test(target))
        .map((target) => `${named(path)}: ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("lets no step know a clock, chance, the environment or a logger", () => {
    const impure = /\b(process\.|Math\.random\b|Date\.now\b|new Date\(\)|performance\.|console\.|localeCompare\b|toLocale)/;
    const wrong = shipped.filter((path) => PURE.has(room(path)) && impure.test(code(path))).map(named);
    expect(wrong).toEqual([]);
  });

  // Shorter strings are articles and clitics, which mechanisms may have to name.
  it("keeps words of Arabic script in data/", () => {
    const wrong = shipped.filter((path) => room(path) !== "text" && /["`'][^"`'\n]*[\u0621-\u064A]{4}/.test(code(path))).map(named);
    expect(wrong).toEqual([]);
  });
});

describe("files", () => {
  const all = ["src", "test", "scripts", "bin", "eval", "bench"]
    .filter((folder) => readdirSync(ROOT).includes(folder))
    .flatMap((folder) => filesUnder(join(ROOT, folder), /\.(ts|mjs)$/));

  it(`have ${LONGEST_FILE} lines at most`, () => {
    const long = all.filter((path) => readFileSync(path, "utf8").trimEnd().split("\n").length > LONGEST_FILE).map(named);
    expect(long).toEqual([]);
  });

  it("and folders are named in kebab-case after the one thing that they hold", () => {
    const wrong = all.filter((path) => {
      const parts = named(path).split("/");
      const stem = basename(path).replace(/\.(test\.)?(ts|mjs)$/, "");
      return ![...parts.slice(0, -1), stem].every((part) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(part) && !CARRY_ALL.has(part));
    });
    expect(wrong.map(named)).toEqual([]);
  });
});
