import { expect, test } from "vitest";
import type { SourceRecord } from "../types/document.ts";
import { mergeRecords } from "./merge-records.ts";

const record: SourceRecord = { externalId: "1", url: null, title: null, outlet: null, published: null, language: null, text: "t" };

test("what only one carrier says stands, and of several dates the most precise and then the earliest", () => {
  const said = [
    { ...record, published: "2024" },
    { ...record, published: "2024-09-21", title: "B" },
    { ...record, published: "2024-09-20", title: "A", outlet: "Gazette" },
  ] as const;
  const merged = { ...record, published: "2024-09-20", title: "A", outlet: "Gazette" };
  expect(mergeRecords(said)).toEqual(merged);
  expect(mergeRecords([said[2], said[0], said[1]])).toEqual(merged);
});
