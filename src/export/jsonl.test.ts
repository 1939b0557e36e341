import { expect, it } from "vitest";
import { DOC, ENG, madeUpRecords } from "../../test/made-up/made-up-records.ts";
import { jsonl } from "./jsonl.ts";

const written = () => [...jsonl.write(madeUpRecords())].join("");
const lines = written()
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));

it("writes what the golden lines have", async () => {
  await expect(written()).toMatchFileSnapshot("../../test/golden/register.jsonl");
});

it("has a line a report, with its document, its engagement and who says so", () => {
  expect(lines).toHaveLength([...madeUpRecords().reports()].length);
  const talks = lines.find(({ engagement }) => engagement === ENG.talks);
  expect(talks.document).toMatchObject({
    id: DOC.arabic,
    url: "https://example.org/ar/1?a=1&b=2",
    outlet: "وكالة المثال",
    published: "2025-09-21",
  });
  expect(talks.participants[1]).toMatchObject({ name: "Selim Aydınlı", type: "person", represents: "TR" });
  expect(talks.saidBy).toEqual(["وكالة المثال (outlet)"]);
});

it("marks what is invented", () => {
  const invented = lines.filter(({ synthetic }) => synthetic).map(({ document }) => document.id);
  expect(new Set(invented)).toEqual(new Set([DOC.invented]));
});

it("gives no text of a document away", () => {
  const records = madeUpRecords();
  const documents = [...records.documents()].map((document) => ({ ...document, text: "the whole text" }));
  expect([...jsonl.write({ ...records, documents: () => documents })].join("")).not.toContain("the whole text");
});
