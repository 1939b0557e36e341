import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { SAME, UNDECIDED } from "../src/names/compare-names.ts";
import * as library from "../src/names/library.ts";

const DOCS = join(import.meta.dirname, "../docs");
const page = readFileSync(join(DOCS, "names.md"), "utf8");

it("tells the thresholds that the program has", () => {
  for (const [from, verdict] of [
    [`from ${SAME}`, "same"],
    [`${UNDECIDED} to ${SAME - 1}`, "undecided"],
    [`to ${UNDECIDED - 1}`, "different"],
  ] as const) {
    expect(page).toContain(`| ${from} | \`${verdict}\` |`);
  }
});

it("tells of each function that other programs may call", () => {
  for (const name of Object.keys(library)) expect(page).toContain(`${name}(`);
});

it("leads to files, and to headings of its own", () => {
  const targets = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) => target);
  const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => `#${heading.toLowerCase().replaceAll(" ", "-")}`);
  const leads = (target: string): boolean => (target.startsWith("#") ? headings.includes(target) : existsSync(join(DOCS, target)));
  expect(targets.filter((target) => !leads(target))).toEqual([]);
});
