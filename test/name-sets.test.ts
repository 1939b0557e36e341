import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { foldSpelling } from "../eval/names/fold-spelling.ts";
import { Links } from "../eval/names/links.ts";
import { makeSets } from "../eval/names/make-sets.ts";
import { readPairs, writePairs } from "../eval/names/name-pair.ts";
import { officialSet, readOfficials } from "../eval/names/official-set.ts";
import { pressOfficials } from "../eval/names/press-officials.ts";
import { readTokenPairs } from "../eval/names/token-pairs.ts";
import { createRandom } from "./crowd/random.ts";

const TOKENS = readTokenPairs(
  [
    ["karim", "ك ر ي م", 9],
    ["kareem", "ك ر ي م", 4],
    ["karam", "ك ر م", 5],
    ["karima", "ك ر ي م ة", 3],
    ["hashim", "ه ا ش م", 6],
    ["hachem", "ه ا ش م", 2],
    ["hisham", "ه ش ا م", 7],
    ["hichem", "ه ش ا م", 2],
    ["muller", "م و ل ر", 2],
    ["müller", "م ي و ل ر", 2],
    ["salim", "س ل ي م", 5],
    ["selim", "س ل ي م", 5],
  ]
    .map((line) => line.join("\t"))
    .join("\n"),
);
const LINKS = new Links(TOKENS);

describe("sets made of tokens", () => {
  const sets = makeSets(TOKENS, []);

  it("are the same every time", () => {
    expect(makeSets(TOKENS, [])).toEqual(sets);
  });

  it.each(["tokens", "latin", "latin-clear"])("call no pair of %s wrong that the data link", (name) => {
    const wrong = sets.get(name)!.filter(({ same }) => !same);
    expect(wrong.length).toBeGreaterThan(0);
    for (const { a, b } of wrong) expect(name === "tokens" ? LINKS.has(a, b) : LINKS.meet(a, b)).toBe(false);
  });

  it("have a wrong token beside each right one", () => {
    const pairs = sets.get("tokens")!;
    expect(pairs.filter(({ same }) => same)).toHaveLength(TOKENS.length);
    expect(pairs).toHaveLength(2 * TOKENS.length);
  });

  it("change only the family name in a wrong whole name, on one side", () => {
    const [right, ...wrong] = sets.get("whole-many")!.slice(0, 5);
    expect(wrong.map(({ same }) => same)).toEqual([false, false, false, false]);
    for (const { a, b } of wrong) {
      expect([a.split(" ")[0], b.split(" ")[0]]).toEqual([right!.a.split(" ")[0], right!.b.split(" ")[0]]);
      expect((a === right!.a) !== (b === right!.b)).toBe(true);
    }
  });

  it("bring two spellings together where they share one", () => {
    const right = sets.get("latin")!.filter(({ same }) => same);
    expect(right.map(({ a, b }) => [a, b].sort().join(" ")).sort()).toEqual([
      "hachem hashim",
      "hichem hisham",
      "kareem karim",
      "salim selim",
    ]);
    expect(sets.get("arabic")!.filter(({ same }) => same)).toHaveLength(1);
  });

  it("read what they write, and say which line they cannot read", () => {
    const pairs = sets.get("tokens")!;
    expect(readPairs(`# a remark\n${writePairs(pairs)}`, "x.tsv")).toEqual(pairs);
    expect(() => readPairs("a\tb\t1\na\tb\n", "x.tsv")).toThrow("x.tsv, line 2: two names and 1 or 0 are needed");
  });
});

describe("foldSpelling", () => {
  it.each([
    ["Razack", "razaq"],
    ["Boulous", "bulus"],
    ["الرزاق", "رزاق"],
    ["فاطمة", "فاطمه"],
    ["أحمد", "احمد"],
  ])("takes %s and %s for one spelling", (a, b) => expect(foldSpelling(a)).toBe(foldSpelling(b)));

  it.each([
    ["karim", "karam"],
    ["حسن", "حسين"],
    ["علي", "عليا"],
  ])("keeps %s and %s apart", (a, b) => expect(foldSpelling(a)).not.toBe(foldSpelling(b)));
});

describe("officials", () => {
  const table = readFileSync(join(import.meta.dirname, "../eval/names/officials.tsv"), "utf8");
  const officials = readOfficials(table);
  const pairs = officialSet(officials, createRandom(1));
  const whose = (spelling: string): readonly string[] =>
    officials.filter(({ spellings }) => spellings.includes(spelling)).map(({ id }) => id);

  it("are written in four columns, each person of one state", () => {
    const lines = table.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    const states = Map.groupBy(lines, (line) => line.split("\t").slice(0, 2).join("\t"));
    for (const line of lines) expect(line).toMatch(/^[a-z0-9-]+\t[A-Z]{2}\t(ar|en|es|fr|tr)\t\S.*\S$/u);
    expect(new Set([...states.keys()].map((key) => key.split("\t")[0])).size).toBe(states.size);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it("give no spelling to two persons", () => {
    const shared = officials.flatMap(({ spellings }) => spellings).filter((spelling) => whose(spelling).length > 1);
    expect(shared).toEqual([]);
  });

  it("make right pairs of one person and wrong ones of two", () => {
    for (const { a, b, same } of pairs) expect(whose(a)[0] === whose(b)[0]).toBe(same);
  });
});

describe("persons of gold annotations", () => {
  it("come with whole names, without surnames alone, words with a clitic and what only a title stands before", () => {
    const gold = [
      {
        engagement: {
          people: [
            { name: "Kerem Aydın", country: "TR", surface: ["Kerem Aydın", "Aydın", "Mr Aydın", "Kerim Aydin", "كرم أيدين", "لكرم أيدين"] },
            { name: "Juan de la Vega", country: "ES", surface: ["Juan de la Vega", "de la Vega"] },
          ],
        },
      },
    ];
    expect(pressOfficials(gold)).toEqual([
      { id: "Kerem Aydın (TR)", spellings: ["Kerem Aydın", "Kerim Aydin", "كرم أيدين"] },
      { id: "Juan de la Vega (ES)", spellings: ["Juan de la Vega"] },
    ]);
  });
});
