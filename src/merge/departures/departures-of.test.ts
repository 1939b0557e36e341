import { describe, expect, it } from "vitest";
import { type Invented, type InventedDocument, inventSource, inventText } from "../../../test/merging/invented.ts";
import { createNames } from "../../names/create-names.ts";
import { loadPacks } from "../../packs/load.ts";
import { createMerging } from "../../pipeline/merging.ts";
import type { DocumentId } from "../../types/ids.ts";
import { type Merged, mergeEngagement } from "../merge-engagement.ts";
import { PartyBook } from "../parties/party-book.ts";
import { tellingOf } from "../telling.ts";
import { departuresOf } from "./departures-of.ts";

const packs = loadPacks();
const { departures } = createMerging(() => packs, createNames(packs));

type Documents = Record<DocumentId, InventedDocument>;

/** Departures of the last document from a story of all; main reports are of one engagement. */
function found(documents: Documents, more: { readonly text?: string; readonly copyOf?: DocumentId } = {}) {
  const sources = Object.entries(documents).map(([id, invented]) => inventSource(id as DocumentId, invented));
  const tellings = sources.flatMap((source) => source.analysis.reports.slice(0, 1).map((report) => tellingOf(report, source)));
  const [first, ...rest] = tellings;
  const merged: Merged = mergeEngagement([first!, ...rest], []);
  const book = new PartyBook();
  for (const source of sources) book.add(source);
  const own = sources.at(-1)!;
  const text = more.text ?? inventText(own.id, documents[own.id]!);
  const told = { source: own, text, mergedOf: () => merged, story: sources, copyOf: more.copyOf ?? null, book };
  return departuresOf(told, departures).map(({ exact, field, expected, against, cause }) => {
    if (more.text === undefined) expect(text).toContain(exact);
    return [exact, field, expected, `${against}: ${cause}`];
  });
}
const say = (report: Invented, more: Omit<InventedDocument, "reports"> = {}): InventedDocument => ({ reports: [report], ...more });
const machine = { machine: true } as const;

describe("against the story", () => {
  it("tells a day that two independent sources contradict, and none that one does", () => {
    const other = say({ when: "2025-05-20" });
    const own = say({ when: "2025-05-21" });
    expect(found({ doc_a: other, doc_b: other, doc_c: own })).toEqual([["2025-05-21", "when", "2025-05-20", "story: contradicts"]]);
    expect(found({ doc_a: other, doc_c: own })).toEqual([]);
  });

  it("tells a copy that keeps an old day, and none of a day within the visit", () => {
    const [early, late] = ["2025-05-10", "2025-05-19"];
    const old = say({ when: "2025-05-20" }, { published: early });
    const documents = {
      doc_a: old,
      doc_b: say({ when: "2025-05-21" }, { published: late }),
      doc_c: say({ when: "2025-05-21" }, { published: late }),
      doc_d: say({ when: "2025-05-20" }, { published: late, copyOf: "doc_a" }),
    } as const;
    expect(found(documents, { copyOf: "doc_a" })).toEqual([["2025-05-20", "when", "2025-05-21", "story: outdated"]]);
    const visit = say({ when: "2025-05-20/2025-05-22" });
    expect(found({ doc_a: visit, doc_b: visit, doc_c: say({ when: "2025-05-21" }) })).toEqual([]);
  });

  it("tells of a machine translation what any text of people contradicts", () => {
    const documents = { doc_a: say({ where: ["Rabat", "MA"] }), doc_m: say({ where: ["Marrakesh", "MA"] }, machine) } as const;
    expect(found(documents)).toEqual([["Marrakesh", "where", "Rabat", "story: mistranslated"]]);
  });

  it("tells an edition that only the translation has", () => {
    const assembly = (edition: number) => say({ occasion: { series: "assembly", year: 2025, edition } });
    expect(found({ doc_a: assembly(93), doc_m: { ...assembly(3), ...machine } })).toContainEqual([
      "3",
      "edition",
      "93",
      "story: mistranslated",
    ]);
    expect(found({ doc_a: assembly(93), doc_m: { ...assembly(93), ...machine } })).toEqual([]);
  });

  it("tells an occasion with a letter lost", () => {
    const documents = { doc_a: say({ occasion: { series: "IGEF", year: 2025 } }), doc_b: say({}) } as const;
    expect(found(documents, { text: "à l'exposition ¨GEF 2025¨ d'Ankara" })).toEqual([
      ["GEF 2025", "occasion", "IGEF 2025", "story: misspelt"],
    ]);
    expect(found(documents, { text: "le salon IGEF 2025, le GITEX 2025 et le G20 2025" })).toEqual([]);
  });

  it("tells a copy that drops the credit of its original", () => {
    const documents = { doc_a: say({}, { issuers: ["ministère"] }), doc_b: say({}, { copyOf: "doc_a" }) } as const;
    expect(found(documents, { copyOf: "doc_a" })).toEqual([["talks", "statements", "ministère", "story: attribution-lost"]]);
  });
});

describe("against the register", () => {
  const office = (original: string): Invented => ({
    persons: ["Amal Haddad"],
    held: { "Amal Haddad": { original, key: "director-general/dgst" } },
  });

  it("tells words of an office that nobody uses for it", () => {
    const usual = "directeur général de la surveillance du territoire";
    const documents = {
      doc_a: say(office(usual)),
      doc_m: say(office("directeur général de la surveillance de la saleté"), machine),
    } as const;
    const exact = "surveillance de la saleté";
    expect(found(documents)).toEqual([[exact, "participants/par_amalhaddad/office", usual, "register: mistranslated"]]);
  });

  it("lets pass what the data have in other offices, and all that people write", () => {
    const documents = { doc_a: say(office("directeur de la police")), doc_m: say(office("directeur de la sécurité"), machine) } as const;
    expect(found(documents)).toEqual([]);
    expect(found({ doc_a: say(office("directeur de la police")), doc_b: say(office("directeur de la saleté")) })).toEqual([]);
  });
});

describe("against the language", () => {
  const text = "la délégation de l'Empire de Jordanie et celle du Royaume de Jordanie";

  it("tells a designation that is not the state's own", () => {
    expect(found({ doc_m: say({}, machine) }, { text })).toEqual([["Empire de Jordanie", "text", "royaume", "language: mistranslated"]]);
  });

  it("trusts people", () => {
    expect(found({ doc_a: say({}) }, { text })).toEqual([]);
  });
});
