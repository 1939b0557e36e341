import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { documentOf, packs } from "../../test/read-text.ts";
import { createNames } from "../names/create-names.ts";
import { loadExamples } from "../packs/examples.ts";
import { analyse } from "./analyse.ts";
import { read } from "./read.ts";

const SAMPLES = join(import.meta.dirname, "../../samples");
const ONE_IN = 7;
const names = createNames(packs);

it("says of a text what reading it closely says, whether or not it looks for anybody", () => {
  const samples = readdirSync(SAMPLES, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".jsonl"))
    .flatMap((path) => readFileSync(join(SAMPLES, path), "utf8").split("\n").filter(Boolean))
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);
  expect(samples.length).toBeGreaterThan(3);
  const examples = loadExamples().examples.filter((_, at) => at % ONE_IN === 0);
  const documents = [...samples, ...examples.map(({ text }) => text)].map((text) => documentOf(text, { published: "2025-09-21" }));
  const differ = documents.filter(
    (document) => JSON.stringify({ ...analyse(document, packs, names), sketch: null }) !== JSON.stringify(read(document, packs).analysis),
  );
  expect(differ.map(({ text }) => text)).toEqual([]);
});

it("looks for nobody in a text whose head tells no engagement", () => {
  const first = "Moroccan Interior Minister Abdelouafi Laftit received his Spanish counterpart Fernando Grande-Marlaska in Rabat.";
  const rest = Array.from({ length: 8 }, () => "It rained there.");
  const reports = (lines: readonly string[]) => analyse(documentOf(lines.join(" ")), packs, names).reports.length;
  expect(reports([first, ...rest])).toBe(1);
  expect(reports([...rest, first])).toBe(0);
});
