import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "dragoman-eval-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function evaluate(...args: string[]) {
  return spawnSync(process.execPath, [join(ROOT, "eval/main.ts"), ...args], { cwd: folder, encoding: "utf8" });
}

describe("npm run eval", () => {
  it("reads other texts with other gold, and lists what it misses", { timeout: 60_000 }, () => {
    const texts = join(folder, "texts.jsonl");
    const gold = join(folder, "gold.json");
    const text =
      "Rabat – The Moroccan Minister of Interior, Ziad Ouarghi, received the Spanish Minister of Interior, Inés Barral Soto, in Rabat.";
    writeFileSync(texts, `${JSON.stringify({ id: "one", text })}\n`);
    const engagement = { kind: "reception", city: "Lagos", people: [], countries: [] };
    writeFileSync(
      gold,
      JSON.stringify([
        { id: "one", lang: "en", engagement },
        { id: "two", lang: "en", engagement: null },
      ]),
    );
    const { status, stdout, stderr } = evaluate("--gold", gold, "--texts", texts, "--misses");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^1 document\n/);
    expect(stdout).toMatch(/^city +one {2}Rabat for Lagos$/m);
    expect(stdout).toMatch(/^document read +two {2}missed two$/m);
  });

  it("says what is wrong with what it is given", { timeout: 60_000 }, () => {
    expect(evaluate("--golden", "x")).toMatchObject({ status: 2, stderr: expect.stringContaining("--golden") });
    expect(evaluate("--gold", "nowhere.json")).toMatchObject({ status: 3, stderr: expect.stringContaining("nowhere.json") });
    const bad = join(folder, "bad.json");
    writeFileSync(bad, JSON.stringify([{ id: "one" }]));
    expect(evaluate("--gold", bad)).toMatchObject({ status: 3, stderr: expect.stringContaining("entry 1 lacks id, lang or engagement") });
  });
});
