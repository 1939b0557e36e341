import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkPacks } from "../src/app/check-packs.ts";
import { bundledDomains } from "../src/packs/pack-sources.ts";

const page = readFileSync(join(import.meta.dirname, "../docs/packs.md"), "utf8");

let folder: string;
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), "packs-page-")), "my-packs");
});
afterAll(() => rmSync(dirname(folder), { recursive: true }));

describe("docs/packs.md", () => {
  it("shows a field of work that is sound when it is typed as it stands", () => {
    const files = [...page.matchAll(/<!-- file: (\S+) -->\n```\w+\n([\s\S]*?)```/g)];
    expect(files.map(([, path]) => path)).toEqual([
      "domains/fisheries/codes.yaml",
      "domains/fisheries/topics.en.tsv",
      "domains/fisheries/examples/en.yaml",
    ]);
    for (const [, path = "", text = ""] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { problems, entries, examples } = checkPacks(folder);
    expect(problems).toEqual([]);
    expect(page).toContain(`\n${entries} forms of 1 language (en), ${examples} examples: nothing is wrong\n`);
  });

  it("names every field that comes with the program", () => {
    for (const name of bundledDomains()) expect(page).toContain(`\`${name}\``);
  });
});
