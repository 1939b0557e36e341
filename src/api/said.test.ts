import { expect, it } from "vitest";
import { problemOf, readAs } from "./problems.ts";
import { briefQuery, byId, facetsQuery, listQuery } from "./schemas/query.ts";
import { typedDocuments } from "./schemas/typed.ts";

function wrong(asking: () => unknown): string {
  try {
    asking();
  } catch (error) {
    return problemOf(error, "/").problem.detail;
  }
  throw new Error("nothing is wrong");
}

it.each([
  [() => readAs(listQuery, { limit: ["5", "6"] }, "query"), "limit: one number is needed"],
  [() => readAs(listQuery, { limit: "1000" }, "query"), "limit: at most 200"],
  [() => readAs(listQuery, { limit: "0" }, "query"), "limit: at least 1"],
  [() => readAs(listQuery, { sort: "newest" }, "query"), "sort: one of latest, earliest, origins, documents, disagreements"],
  [() => readAs(listQuery, { after: ["a", "b"] }, "query"), "after: a text, and only once"],
  [() => readAs(listQuery, { colour: "red", size: "1" }, "query"), 'query: there is no "colour", "size" here'],
  [() => readAs(listQuery, { from: "2025-13" }, "query"), "from: a date looks like 2025, 2025-09 or 2025-09-18"],
  [() => readAs(listQuery, { state: Array(21).fill("MA") }, "query"), "state: at most 20 of them"],
  [() => readAs(listQuery, { state: "M".repeat(301) }, "query"), "state.0: at most 300 letters"],
  [() => readAs(briefQuery, {}, "query"), "of: it is missing"],
  [() => readAs(byId, { id: "1" }, "path"), "id: an id looks like eng_0drs1edg24a3nrcx"],
  [
    () => readAs(typedDocuments, { documents: [{ title: "a" }, { text: 1 }] }, "body"),
    "documents.0.text: it is missing; documents.1.text: a text",
  ],
  [() => readAs(typedDocuments, null, "body"), "body: an object"],
])("says in words of people what is wrong (%#)", (asking, detail) => {
  expect(wrong(asking)).toBe(detail);
});

it("takes every facet that there is", () => {
  const { shape } = facetsQuery;
  const names = Object.keys(shape).filter((name) => !["from", "to", "minOrigins", "facets", "most"].includes(name));
  expect(readAs(facetsQuery, { facets: names }, "query").facets).toEqual(names);
});
