import { describe, expect, it } from "vitest";
import { brokenExpectations, type ExampleRead, readExample } from "../src/app/check-examples.ts";
import { rowsToShow } from "../src/app/check-packs.ts";
import { compilePacks } from "../src/packs/compile-packs.ts";
import { type Example, loadExamples } from "../src/packs/examples.ts";
import { type PackFile, readPackFiles } from "../src/packs/pack-files.ts";
import { baseSource } from "../src/packs/pack-sources.ts";
import type { Packs } from "../src/packs/types.ts";
import { createRandom } from "./crowd/random.ts";

/** Another sample of rows is one number away. */
const SEED = 1789;
const SAMPLE = 12;

const { files, version } = readPackFiles([baseSource()]);
const { examples } = loadExamples();

/** The data with the tables of one language only: a language must not lean on another one's rows. */
function alone(tag: string): readonly PackFile[] {
  const isOther = (path: string): boolean => {
    const own = /^languages\/([^/]+)\//.exec(path)?.[1] ?? /^domains\/[^/]+\/[^/]+\.([A-Za-z-]+)\.tsv$/.exec(path)?.[1];
    return own !== undefined && own !== tag;
  };
  return files.filter(({ path }) => !isOther(path));
}

/** The same data without a row: its line is left empty, so that the other rows keep their places. */
function without(row: string, own: readonly PackFile[]): Packs {
  const [table, line] = row.split(":");
  const cut = (text: string): string => text.replace(/^.*$/gm, lineEraser(Number(line)));
  return compilePacks({ files: own.map((file) => (file.path.endsWith(`/${table}`) ? { ...file, text: cut(file.text) } : file)), version });
}

function lineEraser(line: number): (text: string) => string {
  let at = 0;
  return (text) => (++at === line ? "" : text);
}

const holds = (example: Example, packs: Packs): boolean => brokenExpectations(readExample(example, packs)).length === 0;

/** Whether something else finds all that the row found in the examples: an office that its head and its body compose, say. */
function isToldTwice(row: string, shown: readonly ExampleRead[], packs: Packs): boolean {
  return shown.every(({ example, found }) => {
    const still = new Set(readExample(example, packs).found.map(({ kind, key, exact }) => `${kind}:${key}=${exact}`));
    return found.filter(({ by }) => by === row).every(({ kind, key, exact }) => still.has(`${kind}:${key}=${exact}`));
  });
}

describe.each([...new Set(examples.map(({ language }) => language))])("a row taken out of the pack of %s", (tag) => {
  it("is missed by an example", () => {
    const own = alone(tag);
    const packs = compilePacks({ files: own, version });
    const read = examples.filter(({ language }) => language === tag).map((example) => readExample(example, packs));
    const sound = read.filter((one) => brokenExpectations(one).length === 0);
    const rows = [...new Set(rowsToShow(packs).map(({ source }) => source))];
    const random = createRandom(SEED);
    const sample = Array.from({ length: SAMPLE }, () => random.pick(rows));
    const outcomes = sample.map((row) => {
      const poorer = without(row, own);
      const shown = sound.filter(({ found }) => found.some(({ by }) => by === row));
      if (!shown.every(({ example }) => holds(example, poorer))) return { row, outcome: "missed" };
      return { row, outcome: shown.length > 0 && isToldTwice(row, shown, poorer) ? "told twice" : "not missed" };
    });
    expect(outcomes.filter(({ outcome }) => outcome === "not missed").map(({ row }) => row)).toEqual([]);
    expect(outcomes.filter(({ outcome }) => outcome === "missed").length).toBeGreaterThan(SAMPLE / 2);
  });
});
