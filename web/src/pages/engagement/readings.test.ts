import { expect, it } from "vitest";
import type { EngagementDetails } from "../../../../src/api/types.ts";
import { toldOf } from "./readings.ts";

const words = (document: string, origin: number) => ({ document, from: 0, to: 5, exact: "Rabat", language: "en", origin });

const details = {
  fields: [
    {
      field: "when",
      name: "when",
      key: null,
      rule: null,
      readings: [{ value: "2025-05", chosen: true, origins: 1, words: [words("doc_a", 1)] }],
    },
    {
      field: "where",
      name: "where",
      key: null,
      rule: "origins",
      readings: [{ value: "Rabat", chosen: true, origins: 2, words: [words("doc_a", 1), words("doc_b", 1), words("doc_c", 2)] }],
    },
  ],
  disagreements: [
    {
      field: "where",
      rule: "origins",
      readings: [
        { value: "Rabat", reports: ["rep_a"], origins: 2, chosen: true },
        { value: "Salé", reports: ["rep_d"], origins: 1, chosen: false },
      ],
    },
  ],
  tellings: [
    {
      id: "rep_d",
      evidence: [
        { field: "where", value: "Salé", document: "doc_d", from: 7, to: 11, exact: "Salé" },
        { field: "kind", value: "talks", document: "doc_d", from: 1, to: 3, exact: "xx" },
      ],
    },
  ],
  documents: [{ id: "doc_d", language: "fr", origin: 3 }],
} as unknown as EngagementDetails;

it("counts copies of one origin once, and readings against the record not at all", () => {
  expect(toldOf(details, "where")?.origins).toBe(2);
});

it("opens the contradicting reading at its own words", () => {
  const [, against] = toldOf(details, "where")?.readings ?? [];
  expect(against).toMatchObject({ value: "Salé", chosen: false, words: [{ exact: "Salé", document: "doc_d", language: "fr", origin: 3 }] });
});

it("tells of agreement by no rule, and of silence by nothing", () => {
  expect(toldOf(details, "when")?.rule).toBeNull();
  expect(toldOf(details, "invitedBy/par_x")).toBeNull();
});
