import { expect, it } from "vitest";
import type { RegisterRecords } from "../types/record.ts";
import { json } from "./json.ts";

const NONE = {
  *documents() {},
  *statements() {},
  *reports() {},
  *engagements() {},
  *stories() {},
  *parties() {},
  *occasions() {},
  *undertakings() {},
};
const records: RegisterRecords = {
  ...NONE,
  generator: { program: "dragoman", version: "0.1.0", packs: `sha256:${"0".repeat(64)}` },
  topicLabel: (code) => code,
  *stories() {
    yield { id: "sto_a", documents: ["doc_a"], engagement: null, languages: ["fr"], origins: 1 };
    yield { id: "sto_b", documents: ["doc_b"], engagement: null, languages: [], origins: 1 };
  },
};

it("writes one object, its arrays in the order of the format, a record a line", () => {
  const text = [...json.write(records)].join("");
  const keys = [
    "format",
    "generator",
    "documents",
    "statements",
    "reports",
    "engagements",
    "stories",
    "parties",
    "occasions",
    "undertakings",
  ];
  expect(Object.keys(JSON.parse(text))).toEqual(keys);
  expect(JSON.parse(text).stories).toEqual([...records.stories()]);
  expect(text.split("\n").filter((line) => line.startsWith('{"id":"sto_'))).toHaveLength(2);
  expect(text.endsWith("}\n")).toBe(true);
});

it("makes nothing before it is asked for", () => {
  const asked: string[] = [];
  const watched = {
    ...records,
    documents: () => {
      asked.push("documents");
      return [];
    },
    parties: () => {
      asked.push("parties");
      return [];
    },
  };
  const pieces = json.write(watched)[Symbol.iterator]();
  expect(pieces.next().done).toBe(false);
  expect(asked).toEqual([]);
  for (const piece of { [Symbol.iterator]: () => pieces }) if (piece.includes("statements")) expect(asked).toEqual(["documents"]);
  expect(asked).toEqual(["documents", "parties"]);
});
