import { expect, it } from "vitest";
import { DOC, madeUpRecords } from "../../../test/made-up/made-up-records.ts";
import { engagementOf } from "../../../test/made-up-engagement.ts";
import type { Contact } from "../../contacts/contacts.ts";
import type { DocumentId } from "../../types/ids.ts";
import type { EvidenceRecord, RegisterRecords } from "../../types/record.ts";
import { citedWords } from "./cited-words.ts";
import type { Column } from "./column.ts";
import { Known } from "./known.ts";

const words = (value: string, exact: string, document: DocumentId, own: Partial<EvidenceRecord> = {}): EvidenceRecord => {
  return { field: "where", value, document, from: 10, to: 10 + exact.length, exact, ...own };
};

/** Words in the order in which they are cited for a value, the best first. */
function cited(evidence: readonly EvidenceRecord[], expected: string, records: RegisterRecords = madeUpRecords()): string[] {
  const column: Column = {
    name: "city",
    meaning: "",
    values: "",
    empty: "",
    width: 1,
    cell: () => null,
    words: () => ({ evidence, expected }),
  };
  const side = { state: null, participants: [], delegation: false };
  const contact: Contact = {
    engagement: engagementOf([]),
    visitor: side,
    host: side,
    number: 1,
    scope: "other",
    direction: "none",
    present: [],
  };
  return (citedWords(contact, new Known(records), [column]).get("city") ?? []).map(({ exact }) => exact);
}

it("puts words of the record's own value first, letter for letter before others, whole before parts", () => {
  const part = words("Ankara", "Ankara", DOC.arabic, { supports: "name" });
  const evidence = [
    words("Rabat", "الرباط", DOC.arabic),
    part,
    words("Ankara", "أنقرة", DOC.arabic),
    words("Ankara", "Ankara", DOC.turkish),
  ];
  expect(cited(evidence, "Ankara")).toEqual(["Ankara", "Ankara", "أنقرة", "الرباط"]);
  expect(cited([part, words("Ankara", "Ankara ", DOC.arabic)], "Ankara")).toEqual(["Ankara", "Ankara "]);
});

/** The made-up register with one trait of its French document, and of that alone. */
function french(trait: "machine" | "copy" | "late"): RegisterRecords {
  const records = madeUpRecords();
  const documents = [...records.documents()].map((document) => {
    const plain = { ...document, translated: null, copyOf: null, published: "2025-09-20" };
    if (document.id !== DOC.french) return plain;
    if (trait === "machine") return { ...plain, translated: { machine: true, from: null } };
    if (trait === "copy") return { ...plain, copyOf: { document: DOC.turkish, relation: "near-copy" } };
    return { ...plain, published: "2025-09-21" };
  });
  return { ...records, documents: () => documents };
}

it.each(["machine", "copy", "late"] as const)("puts words of a document that is %s after the same words of another", (trait) => {
  const evidence = [words("Ankara", "à Ankara", DOC.french), words("Ankara", "Ankara'da", DOC.turkish)];
  expect(cited(evidence, "Ankara", french(trait))).toEqual(["Ankara'da", "à Ankara"]);
});

it("cites the same words once", () => {
  const one = words("Ankara", "Ankara", DOC.arabic);
  expect(cited([one, one], "Ankara")).toEqual(["Ankara"]);
});
