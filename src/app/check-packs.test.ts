import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { checkPacks } from "./check-packs.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const TERMS = [
  "office-head\tminister\tminister\t-",
  "body\tinterior\tinterior\t-",
  "body\tmines\tmines\tname",
  "month\t9\tseptember\t-",
  "month\t10\toctober\t-",
  "stop\t-\tthe\t-",
  "stop\t-\tof\t-",
  "state\tMA\tmorocco\tname",
];

/** Problems of a small language: `where: what`. */
function problemsWith(examples: readonly string[], terms: readonly string[] = TERMS, dates = "{day} {month} {year}"): string[] {
  const folder = mkdtempSync(join(tmpdir(), "packs-"));
  folders.push(folder);
  const files = {
    "languages/xx/language.yaml": "name: X\nscript: Latn\ndirection: ltr\norder: SVO\nconnectors: [of the]\n",
    "languages/xx/terms.tsv": terms.join("\n"),
    "languages/xx/dates.txt": dates,
    ...(examples.length > 0 && { "languages/xx/examples/a.yaml": examples.join("\n") }),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return checkPacks(folder).problems.map(({ where, what }) => `${where}: ${what}`);
}

const ALL = "- text: the minister of the interior, the mines, 18 September 2025\n";

describe("checkPacks", () => {
  it("has nothing to say where every example holds and every row is found", () => {
    expect(
      problemsWith([`${ALL}  expect: ["office:minister/interior=minister of the interior", "date:2025-09-18=18 September 2025"]`]),
    ).toEqual([]);
  });

  it.each([
    ["state:TR", "“A” expects state TR, but no state is read there"],
    [
      "office:minister/mines",
      "“A” expects office minister/mines, but office minister/interior at “minister of the interior” (xx/terms.tsv:1) is read instead",
    ],
    ["date:2025-09-18=18 September", "“A” expects date 2025-09-18 at “18 September”, but that is read at “18 September 2025”"],
    [
      "topic:training=mines",
      "“A” expects topic training at “mines”, but these words are read as organisation mines (xx/terms.tsv:3) and body mines (xx/terms.tsv:3)",
    ],
    ["person=Ilan", "“A” expects some person at “Ilan”, but no person is read there"],
  ])("tells what is read instead of %s", (expectation, told) => {
    expect(problemsWith([`${ALL}  expect: ["${expectation}"]`])).toEqual([
      `xx/examples/a.yaml:1: ${told.replace("A", "the minister of the interior, the mines, 18 September 2025")}`,
    ]);
  });

  it("tells which row finds what must not be found", () => {
    expect(problemsWith([`${ALL}  never: ["office:minister/interior", "state:MA"]`])).toEqual([
      "xx/examples/a.yaml:1: “the minister of the interior, the mines, 18 September 2025” must not have office minister/interior, " +
        "but “minister of the interior” is read so by xx/terms.tsv:1",
    ]);
  });

  it("tells rows and patterns that no example fires, but for months, stop words, numbers and states", () => {
    expect(problemsWith(["- text: the minister\n  expect: [office-head:minister]"])).toEqual([
      "xx/terms.tsv:2: the row body interior “interior” is found in no example of its language",
      "xx/terms.tsv:3: the row body mines “mines” is found in no example of its language",
      "xx/dates.txt:1: this pattern is found in no example of its language",
    ]);
  });

  it("takes a row of several spellings as shown by one of them, and tells it once", () => {
    const terms = ["office-head\tminister\t(minister|premier)\t-", "body\tmines\t(mines|pits)\t-"];
    expect(problemsWith(["- text: premier\n  expect: [office-head:minister]"], terms, "")).toEqual([
      "xx/terms.tsv:2: the row body mines “(mines|pits)” is found in no example of its language",
    ]);
  });

  it("reads with the day of publication that an example gives", () => {
    const terms = ["relative-day\t-1\tyesterday\t-"];
    const example = "- text: it rained yesterday\n  published: 2025-03-01\n  expect: [date:2025-02-28=yesterday]";
    expect(problemsWith([example], terms, "{relative-day}")).toEqual([]);
  });

  it("tells a language without examples, and not each of its rows", () => {
    expect(problemsWith([])).toEqual(["xx/examples: the language has no examples"]);
  });
});
