import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../src/cli/commands.ts";
import type { Context } from "../src/cli/context.ts";
import { SETTINGS } from "../src/config.ts";
import { DEFAULT_LIMITS } from "../src/types/limits.ts";

const ROOT = join(import.meta.dirname, "..");
const page = readFileSync(join(ROOT, "docs/commands.md"), "utf8");

/** Commands without others below them, each with its whole name. */
const commands = (await Promise.all(COMMANDS.map(({ load }) => load()))).flatMap((create) => {
  const command = create({ register: "dragoman.sqlite", limits: DEFAULT_LIMITS } as Context, () => {});
  return command.commands.length === 0
    ? [{ name: command.name(), options: command.options }]
    : command.commands.map((own) => ({ name: `${command.name()} ${own.name()}`, options: own.options }));
});

describe("docs/commands.md", () => {
  const headings = page.split("\n").filter((line) => line.startsWith("#"));

  it.each(commands.map(({ name, options }) => [name, options] as const))("tells of %s and each of its options", (name, options) => {
    expect(headings.some((heading) => heading.replace(/^#+ /, "").split(", ").includes(name))).toBe(true);
    for (const { long } of options) expect(`${name} ${long}: ${page.includes(long ?? "")}`).toBe(`${name} ${long}: true`);
  });

  it("tells of every setting", () => {
    for (const { variable } of Object.values(SETTINGS)) expect(page).toContain(variable);
  });
});

describe("links", () => {
  it.each(["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/commands.md", "samples/README.md"])("of %s lead to files", (file) => {
    const text = readFileSync(join(ROOT, file), "utf8");
    const targets = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
      .map(([, target = ""]) => target)
      .filter((target) => !target.includes("://"));
    expect(targets.filter((target) => !existsSync(join(ROOT, dirname(file), target)))).toEqual([]);
  });
});
