import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { codebook } from "./codebook.ts";
import { COLUMNS } from "./columns.ts";
import { EVIDENCE_COLUMNS } from "./evidence-columns.ts";

const page = readFileSync(join(import.meta.dirname, "../../../docs/codebook.md"), "utf8");
const rows = page
  .slice(page.indexOf("## Columns of contacts"))
  .split("\n")
  .filter((line) => line.startsWith("| `"));
const { lines } = codebook();

describe("docs/codebook.md", () => {
  it("says of each column what the program says of it", () => {
    const expected = lines.map(([table, name, ...rest]) => {
      const cells = table === "contacts" ? rest : rest.slice(0, 1);
      return `| \`${name}\` | ${cells.map((cell) => (cell ?? "").replaceAll("|", "\\|")).join(" | ")} |`;
    });
    expect(rows).toEqual(expected);
  });

  it("says of each column whose words stand elsewhere where", () => {
    const own = new Set(COLUMNS.filter(({ words }) => typeof words === "function").map(({ name }) => name));
    for (const { words } of COLUMNS) if (typeof words === "string") expect([...own]).toContain(words);
  });

  it("knows no two columns of one name", () => {
    for (const columns of [COLUMNS, EVIDENCE_COLUMNS]) expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
  });
});
