import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { briefAbout, type CitedBrief } from "../src/app/brief/brief-about.ts";
import { ingest } from "../src/app/ingest.ts";
import { loadProgram } from "../src/app/load-program.ts";
import { briefLines } from "../src/cli/render/brief.ts";
import { Output } from "../src/cli/terminal/output.ts";
import { displayWidth } from "../src/cli/terminal/width.ts";
import { arrivals } from "../src/intake/arrivals.ts";
import { openRegister } from "../src/store/open-register.ts";
import { asStream } from "./synthetic/batch.ts";

const ROOT = join(import.meta.dirname, "..");
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
const program = loadProgram(version);
const register = openRegister(":memory:", { create: true });
const SAMPLES = ["ankara-2025.jsonl", "cairo-2024", "call-2025.jsonl", "milipol-2025.jsonl", "nouakchott-2025.jsonl"];

beforeAll(async () => {
  const paths = SAMPLES.map((name) => join(ROOT, "samples/press", name));
  await ingest(register, program, arrivals({ paths, standardInput: asStream([]), maxBytes: 1_000_000 }));
});
afterAll(() => register.close());

const about = (terms: readonly string[], on = "2025-06-01"): Promise<CitedBrief> => briefAbout(register, program, terms, on);
const output = new Output({ write: () => true, once: () => {} }, {});

describe("a brief of the samples", () => {
  it("is the same by codes, by English names and by ids", async () => {
    const brief = await about(["MR", "ES"]);
    expect(brief.subject).toEqual({ kind: "pair", ids: ["MR", "ES"], name: "Mauritania and Spain" });
    expect(brief.last.map(({ when }) => when?.start)).toEqual(["2025-03-12"]);
    expect((await about(["Mauritania", "spain"])).last).toEqual(brief.last);
    const person = brief.last[0]?.interlocutors.find(({ state }) => state === "MR");
    expect((await about([person?.party ?? ""])).last).toEqual((await about([person?.name ?? ""])).last);
  });

  it("finds a person by a name in any script", async () => {
    const [latin, arabic] = [await about(["Lotfi Benkassem"]), await about(["لطفي بن قاسم"])];
    expect(latin).toEqual(arabic);
    expect(latin.holders.map(({ office }) => office.label)).toEqual(["Minister of Foreign Affairs"]);
  });

  it("knows a document for all words that it cites", async () => {
    for (const terms of [["TR"], ["MR", "ES"], ["Milipol"], ["FR"]]) {
      const brief = await about(terms);
      const cited = [...JSON.stringify(brief).matchAll(/"document":"(doc_\w+)"/g)].map(([, id = ""]) => id);
      expect(cited.length).toBeGreaterThan(0);
      expect(cited.filter((id) => !(id in brief.documents))).toEqual([]);
    }
  });

  it("says what was announced and is still to come, on a day", async () => {
    // Without the text that tells the announced visit as held.
    const lines = readFileSync(join(ROOT, "samples/press/ankara-2025.jsonl"), "utf8").split("\n");
    const told = lines.filter((line) => !line.includes('"sample-ankara-ar"')).join("\n");
    const announced = openRegister(":memory:", { create: true });
    await ingest(announced, program, arrivals({ paths: ["-"], standardInput: asStream([Buffer.from(told)]), maxBytes: 1_000_000 }));
    const [before, after] = [
      await briefAbout(announced, program, ["QA", "TR"], "2025-05-01"),
      await briefAbout(announced, program, ["QA", "TR"], "2025-06-01"),
    ];
    announced.close();
    expect((await about(["QA", "TR"], "2025-05-01")).ahead).toEqual([]);
    expect(before.ahead.map(({ status }) => status)).toEqual(["planned"]);
    expect(after.ahead).toEqual([]);
    expect(after.passed.map(({ id }) => id)).toEqual(before.ahead.map(({ id }) => id));
    expect(after.passed[0]?.heldInstead).toEqual(after.last.map(({ engagement }) => engagement));
  });

  it("is no brief of one engagement, and says so", async () => {
    const [contact] = (await about(["MR", "ES"])).last;
    await expect(about([contact?.engagement ?? ""])).rejects.toThrow(/dragoman show eng_/);
    await expect(about(["Atlantis"])).rejects.toThrow(/called "Atlantis"/);
  });
});

describe("on a terminal", () => {
  it("keeps to its width, with an id and words for every contact, names in their own direction", async () => {
    const brief = await about(["MR", "ES"]);
    const lines = briefLines(brief, output);
    expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([]);
    const text = lines.join("\n");
    for (const { engagement, words } of brief.last) {
      expect(text).toContain(engagement);
      expect(words.length).toBeGreaterThan(0);
    }
    for (const heading of ["Last contacts", "Offices, as last seen", "Subjects through the years", "Who says so"])
      expect(text).toContain(heading);
    expect(text).toContain("\u2068Sidi Ould Tarkhan\u2069");
    expect(text).toContain("invented");
  });
});
