import { expect, it } from "vitest";
import type { DocumentId } from "../../types/ids.ts";
import { pairsToCompare } from "./pairs-to-compare.ts";

const documents = (count: number) => Array.from({ length: count }, (_, at): DocumentId => `doc_${String(at).padStart(3, "0")}`);

it("takes every two of a few documents", () => {
  expect(pairsToCompare(documents(40), new Map())).toHaveLength(780);
});

it("takes of many those that have most in common, and leaves none out", () => {
  const many = documents(60);
  const pairs = pairsToCompare(many, new Map([["doc_000 doc_059", 9]]));
  expect(pairs).toContainEqual(["doc_000", "doc_059"]);
  expect(pairs.length).toBeLessThan(360);
  expect(new Set(pairs.flat())).toEqual(new Set(many));
});
