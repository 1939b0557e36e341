import { expect, test } from "vitest";
import { sourceRecord } from "../text/source-record.ts";
import { mergeRecords } from "./merge-records.ts";

test("what only one carrier says stands, and of several dates the most precise and then the earliest", () => {
  const said = [
    sourceRecord({ text: "t", published: "2024" }),
    sourceRecord({ text: "t", published: "2024-09-21", title: "B" }),
    sourceRecord({ text: "t", published: "2024-09-20", title: "A", outlet: "Gazette", bases: { title: "json-ld" } }),
  ] as const;
  const merged = sourceRecord({ text: "t", published: "2024-09-20", title: "A", outlet: "Gazette", bases: { title: "json-ld" } });
  expect(mergeRecords(said)).toEqual(merged);
  expect(mergeRecords([said[2], said[0], said[1]])).toEqual(merged);
});

test("what one carrier calls invented is invented", () => {
  const said = [sourceRecord({ text: "t" }), sourceRecord({ text: "t", synthetic: true })] as const;
  expect(mergeRecords(said).synthetic).toBe(true);
});
