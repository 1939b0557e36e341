import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type KnownFailure, printedFailures, readFailures, readKnownFailures } from "../eval/known-failures.ts";
import { withFigures } from "../eval/page.ts";
import { loadProgram } from "../src/app/load-program.ts";

const DOCS = join(import.meta.dirname, "../docs");
const page = readFileSync(join(DOCS, "accuracy.md"), "utf8");
const blocks = [...page.matchAll(/<!-- figures: ([a-z-]+) -->\n([\s\S]*?)<!-- end of figures -->/g)];

describe("docs/accuracy.md", () => {
  it("has all figures, each with its command and day", () => {
    expect(blocks.map(([, name]) => name)).toEqual(["samples", "worn", "news", "dates", "peers-dates", "peers-names", "failures"]);
    for (const [, , text = ""] of blocks) expect(text).toMatch(/^Printed by `npm run [^`]+` on \d{4}-\d\d-\d\d\.\n\n\S/);
  });

  it("tells every field of the samples by language, and every tool", () => {
    expect(page).toMatch(/^field +ar +en +es +fr +tr$/m);
    for (const tool of ["chrono-node", "recognizers-text-date-time", "compromise", "wink-nlp"])
      expect(page).toContain(`| ${tool}`.slice(2));
  });

  it("leads to files", () => {
    const targets = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = ""]) => target);
    expect(targets.filter((target) => !existsSync(join(DOCS, target)))).toEqual([]);
  });
});

describe("figures that are printed anew", () => {
  const text = "a\n<!-- figures: one -->\nold\n<!-- end of figures -->\nb\n<!-- figures: two -->\n<!-- end of figures -->\n";

  it("stand in the place of the old ones, and the others stay", () => {
    const once = withFigures(text, new Map([["two", "new $1"]]));
    expect(once).toBe(
      "a\n<!-- figures: one -->\nold\n<!-- end of figures -->\nb\n<!-- figures: two -->\nnew $1\n\n<!-- end of figures -->\n",
    );
    expect(withFigures(once, new Map([["two", "new $1"]]))).toBe(once);
  });
});

describe("known failures", () => {
  const READ_RIGHTLY: KnownFailure = {
    what: "lexicon",
    text: "Rabat, 4 March 2025. The Moroccan Minister of Interior, Ali Benani, received the Spanish Minister of Interior, Juan Pérez, on 3 March 2025 in Rabat.",
    asked: "people",
    right: "Ali Benani, Juan Pérez",
    why: "It does not.",
  };
  const program = loadProgram("of a test");

  it("are told with what is read, unless that is right by now", () => {
    const wrong: KnownFailure = { ...READ_RIGHTLY, asked: "hosts", right: "Juan Pérez", why: "He is none." };
    const told = printedFailures(readFailures([READ_RIGHTLY, wrong], program));
    expect(told).toContain("hosts: Juan Pérez; read: Ali Benani");
    expect(told).not.toContain("It does not.");
    expect(told).toMatch(/1 of 2 known failures fail; 1 are read rightly by now\.$/);
  });

  it.each([
    ["engagements", "reception in Rabat"],
    ["start", "2025-03-03"],
    ["city", "Rabat"],
  ] as const)("may ask for %s", (asked, read) => {
    expect(readFailures([{ ...READ_RIGHTLY, asked }], program)[0]?.read).toBe(read);
  });

  it("each say what is missing, what is right and why", () => {
    for (const { what, text, right, why } of readKnownFailures()) {
      expect(["lexicon", "morphology", "boundary", "attachment", "participant", "doubtful"]).toContain(what);
      for (const said of [text, right, why]) expect(said).not.toBe("");
    }
    expect(readFailures(readKnownFailures(), program)).toHaveLength(readKnownFailures().length);
  });
});
