import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePage } from "../parse-page.ts";
import { linkedData, nameOf } from "./json-ld.ts";

const ARTICLE = { "@type": "NewsArticle", headline: "Delegation received" };

function dataOf(...scripts: readonly string[]): ReturnType<typeof linkedData> {
  const tags = scripts.map((script) => `<script type="application/ld+json">${script}</script>`);
  return linkedData(parsePage(`<html><head>${tags.join("")}</head></html>`).root);
}

/** A list in a list, so many times. */
function nested(depth: number, inmost: string): string {
  return `${"[".repeat(depth)}${inmost}${"]".repeat(depth)}`;
}

describe("an article's data are found, and nothing refuses the page", () => {
  const article = JSON.stringify(ARTICLE);
  test.each([
    ["as sites write them", article],
    ["after a list of 400,000 that are none", `{"a": [${"1,".repeat(400_000)}{}], "b": ${article}}`],
    [
      "after an object of 400,000 that are none",
      `{${Array.from({ length: 400_000 }, (_, place) => `"${place}":0`).join()}, "b": ${article}}`,
    ],
    ["in 1000 lists", nested(1000, article)],
    ["beside a null and an empty list", `[null, [], {"a": null}, ${article}]`],
  ])("%s", (_, script) => {
    expect(dataOf(script).articles).toEqual([ARTICLE]);
  });

  test.each([
    ["200,000 lists in each other", nested(200_000, "1")],
    ["a string that never ends", `{"articleBody": "${"x".repeat(1_000_000)}`],
    ["a list of 300,000 objects", `[${"{},".repeat(300_000)}{}]`],
    ["more than any article has", JSON.stringify({ ...ARTICLE, articleBody: "x".repeat(50_000_000) })],
  ])("beside %s in another script", (_, script) => {
    expect(dataOf(script, article).articles).toEqual([ARTICLE]);
  });

  test("whatever stands in the script", () => {
    const value = fc.oneof(
      fc.json(),
      fc.string(),
      fc.json().map((json) => json.slice(1)),
    );
    fc.assert(
      fc.property(value, (script) => {
        expect(dataOf(script, article).articles).toContainEqual(ARTICLE);
      }),
    );
  });
});

describe("a name", () => {
  test.each([
    ["of an object", { name: "The Gazette" }, "The Gazette"],
    ["of several", ["A", { name: "B" }, "A"], "A, B"],
    ["of what is pointed to", { "@id": "#a" }, "Agency"],
    ["called as an address", { name: "https://gazette.example" }, "https://gazette.example"],
    ["behind two pointers", ["#b", "The Gazette", "#unknown"], "Agency, The Gazette"],
    ["that leads to itself, many times", { "@id": "#circle" }, null],
    ["in lists without end", JSON.parse(nested(200_000, '"x"')), "x"],
    ["of nothing", null, null],
  ])("%s", (_, value, name) => {
    const byId = dataOf(
      '[{"@id": "#a", "name": "Agency"}, {"@id": "#b", "name": ["#a"]}, {"@id": "#circle", "name": ["#circle", ["#circle"], "#circle"]}]',
    ).byId;
    expect(nameOf(value, byId)).toBe(name);
  });
});
