import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VALUE_FIELDS } from "../eval/fields.ts";
import { count, type Finding, figures } from "../eval/finding.ts";
import type { GoldDocument } from "../eval/gold.ts";
import type { RegisterExport } from "../eval/indexed-register.ts";
import { printed, printedMisses } from "../eval/print.ts";
import { isSameEvent } from "../eval/same-name.ts";
import { score } from "../eval/score.ts";
import { madeUpGold } from "./eval/made-up-gold.ts";
import { type MadeUpRegister, type Row, registerOf } from "./eval/register-of.ts";

function scored(golds: readonly GoldDocument[], register: MadeUpRegister) {
  return score(golds, register as unknown as RegisterExport);
}

function notRight({ findings }: { readonly findings: readonly Finding[] }): string[] {
  return [...new Set(findings.filter(({ outcome }) => outcome !== "hit").map(({ field }) => field))].sort();
}

describe("gold against itself", () => {
  it("is all right, in every field", () => {
    fc.assert(
      fc.property(madeUpGold, (golds) => {
        const result = scored(golds, registerOf(golds));
        expect(notRight(result)).toEqual([]);
        expect(result.sorting).toEqual({ precision: 1, recall: 1, f1: 1 });
      }),
    );
  });

  it("asks every field that there is", () => {
    const golds = fc.sample(madeUpGold, { numRuns: 200, seed: 1 });
    const asked = new Set(golds.flatMap((own) => scored(own, registerOf(own)).findings.map(({ field }) => field)));
    expect([...VALUE_FIELDS].filter((field) => !asked.has(field))).toEqual([]);
  });
});

/** Two accounts of one visit, and what else a document may have. */
const person = (name: string, country: string) => ({ name, country, office: "Minister", surface: [name.toUpperCase()] });
const visit = (lang: string, id: string): GoldDocument => ({
  id,
  lang,
  story: "visit",
  engagement: {
    kind: "visit",
    status: "held",
    start: "2025-05-06",
    end: "2025-05-07",
    when_basis: "stated",
    city: "Dakar",
    country: "SN",
    people: [person("Ada Okonkwo", "NG"), person("Benoît Sauvagnac", "FR")],
    countries: ["FR", "NG"],
    occasion: "Zenith 2025",
    topics: [{ code: "terrorism", basis: "discussed" }],
    parts_with: ["Benoît Sauvagnac"],
    invited_by: ["SN"],
    others: true,
    outcomes: ["agreement"],
    words: { where: ["in Dakar"], when: ["6 and 7 May 2025"] },
  },
  further: [{ story: "call", kind: "call", status: "held", start: "2025-05-08", people: [], countries: ["IT", "NG"] }],
  upcoming: ["Harbour 2026"],
  issuers: ["Ministry of Tides"],
  leads: ["Another headline"],
  departures: ["181 novembre"],
  translated_from: "ar",
});
const GOLDS: readonly GoldDocument[] = [
  visit("fr", "a"),
  { ...visit("ar", "b"), copy_of: { id: "a", relation: "translation" } },
  { id: "c", lang: "fr", story: "none", engagement: null, departures: [] },
];

const document = ({ documents }: MadeUpRegister, id = "b"): Row => documents.find(({ externalId }) => externalId === id)!;
const report = ({ reports }: MadeUpRegister, id = "rep_b"): Row => reports.find((own) => own.id === id)!;
const without = (list: Row[], which: (row: Row) => boolean): void => {
  list.splice(list.findIndex(which), 1);
};

describe("a value taken away or changed", () => {
  it.each<[string, string[], (register: MadeUpRegister) => void]>([
    ["a document", ["document read"], ({ documents }) => without(documents, ({ externalId }) => externalId === "c")],
    ["the language", ["language"], (own) => Object.assign(document(own), { language: "en" })],
    ["the engagement", ["engagement"], (own) => Object.assign(document(own), { mainReport: null })],
    ["an engagement where there is none", ["no engagement"], (own) => Object.assign(document(own, "c"), { mainReport: "rep_a" })],
    ["the kind", ["kind"], (own) => Object.assign(report(own), { kind: "talks" })],
    ["the status", ["status"], (own) => Object.assign(report(own), { status: "planned" })],
    ["the start", ["start"], (own) => Object.assign(report(own).when, { start: "2025-05-05" })],
    ["the end", ["end"], (own) => Object.assign(report(own).when, { end: "2025-05-08" })],
    ["its basis", ["date basis"], (own) => Object.assign(report(own).when, { basis: "inferred" })],
    ["the date", ["date basis", "end", "start"], (own) => Object.assign(report(own), { when: null })],
    ["the city", ["city"], (own) => Object.assign(report(own).where, { name: "Thiès" })],
    ["the state of the place", ["country"], (own) => Object.assign(report(own).where, { country: "FR" })],
    ["a person", ["people"], (own) => report(own).participants.pop()],
    ["whom a person stands for", ["person's state"], (own) => Object.assign(report(own).participants[0], { represents: "GH" })],
    ["an office", ["person's office"], (own) => Object.assign(report(own).participants[0], { office: null })],
    ["a state", ["states"], (own) => Object.assign(report(own), { states: ["FR"] })],
    ["talks within", ["talks within"], (own) => Object.assign(report(own, "rep_b_part_0"), { participants: [] })],
    ["who invited", ["invited by"], (own) => Object.assign(report(own), { invitedBy: [] })],
    ["that there were more", ["others"], (own) => Object.assign(report(own), { others: false })],
    ["the occasion", ["occasion"], (own) => Object.assign(report(own), { occasion: null })],
    ["a topic", ["topics"], (own) => Object.assign(report(own), { topics: [] })],
    [
      "a topic that nobody spoke of",
      ["topics", "words for a value"],
      (own) => report(own).topics.push({ code: "energy", basis: "discussed" }),
    ],
    ["a topic's basis", ["topic basis"], (own) => Object.assign(report(own), { topics: [{ code: "terrorism", basis: "framing" }] })],
    ["an outcome", ["outcomes"], (own) => Object.assign(report(own), { outcomes: [] })],
    ["an event to come", ["upcoming"], (own) => Object.assign(report(own), { upcoming: [] })],
    ["another engagement", ["another engagement"], (own) => Object.assign(report(own, "rep_b_further_0"), { states: ["FR", "IT"] })],
    ["its status", ["another's status"], (own) => Object.assign(report(own, "rep_b_further_0"), { status: "cancelled" })],
    ["who says so", ["who says so"], ({ statements }) => without(statements, (own) => own.document === "doc_b")],
    ["a lead", ["lead set apart"], (own) => Object.assign(document(own), { leads: [] })],
    ["a departure", ["departure"], (own) => Object.assign(document(own), { departures: [] })],
    [
      "departures where there are none",
      ["no departure"],
      (own) => Object.assign(document(own, "c"), { departures: [{ exact: "x" }, { exact: "y" }] }),
    ],
    ["the machine", ["by a machine"], (own) => Object.assign(document(own), { translated: null })],
    ["words", ["words for a value"], (own) => without(report(own).evidence, ({ field }) => field === "where")],
    ["words that stand elsewhere", ["words verbatim"], (own) => report(own).evidence[0].from++],
    [
      "the right words",
      ["right words"],
      (own) => {
        const wrong = report(own).evidence.find(({ field }: Row) => field === "when");
        Object.assign(wrong, { from: 0, to: 5, exact: "words" });
      },
    ],
    ["the story", ["same story, two languages"], (own) => Object.assign(document(own), { story: "sto_other" })],
    ["the copy", ["copy"], (own) => Object.assign(document(own), { copyOf: null })],
    ["being one", ["merged into one", "one in another"], (own) => Object.assign(report(own), { engagement: "eng_other" })],
    ["a merged person", ["merged people"], ({ engagements }) => engagements[0]?.participants.pop()],
    ["the merged date", ["merged start"], ({ engagements }) => Object.assign(engagements[0]!, { when: null })],
    [
      "that two are one person",
      ["same person"],
      (own) => {
        const once = own.parties.find(({ name }) => name === "Ada Okonkwo")!;
        own.parties.push({ ...once, id: "par_again" });
        for (const part of report(own).participants) if (part.party === once.id) part.party = "par_again";
        for (const evidence of report(own).evidence) evidence.field = evidence.field.replace(once.id, "par_again");
      },
    ],
  ])("%s lowers its own field alone", (_, fields, take) => {
    const register = registerOf(GOLDS);
    expect(notRight(scored(GOLDS, register))).toEqual([]);
    take(register);
    expect(notRight(scored(GOLDS, register))).toEqual(fields);
  });

  it("that readers doubt is not held against anybody", () => {
    const doubting = GOLDS.map((gold) => ({ ...gold, doubtful: ["start", "topics/energy", "people/Salim Doe", "kind", "city"] }));
    const register = registerOf(GOLDS);
    const own = report(register);
    Object.assign(own, { kind: "talks", when: { ...own.when, start: "2025-05-05" }, where: { ...own.where, name: "Thiès" } });
    register.parties.push({ id: "par_doe", type: "person", name: "Salim Doe", country: null, names: [] });
    own.participants.push({ party: "par_doe", office: null });
    own.evidence.push({ ...own.evidence[0], field: "participants/par_doe" });
    expect(notRight(scored(doubting, register))).toEqual([]);
    expect(notRight(scored(GOLDS, register))).toEqual(["city", "kind", "people", "start"]);
  });
});

describe("figures", () => {
  const finding = (outcome: Finding["outcome"]): Finding => ({
    field: "kind",
    document: "a",
    language: "fr",
    story: "s",
    outcome,
    wanted: "visit",
    got: "call",
  });

  it("count a wrong value as missed and as unexpected", () => {
    const counts = count([finding("hit"), finding("hit"), finding("wrong"), finding("missed")]);
    expect(counts).toEqual({ hits: 2, missed: 2, unexpected: 1 });
    expect(figures(counts)).toEqual({ precision: 2 / 3, recall: 1 / 2, f1: 4 / 7 });
  });

  it("are printed per field, language and story, and each miss in a line", () => {
    const register = registerOf(GOLDS);
    Object.assign(report(register), { kind: "talks" });
    const result = scored(GOLDS, register);
    const text = printed(result);
    expect(text).toMatch(/^3 documents\n/);
    expect(text).toMatch(/^kind +0\.500 +0\.500 +0\.500 +1 +1 +1$/m);
    expect(text).toMatch(/^kind +0\.000 +1\.000$/m);
    expect(text).toMatch(/^fr +2 +1\.000 +1\.000 +1\.000/m);
    expect(text).toMatch(/^visit +2 +0\.\d+/m);
    expect(printedMisses(result)).toMatch(/^kind +b {2}talks for visit\n$/);
  });
});

it("events are the same whose years do not contradict and whose words agree", () => {
  expect(isSameEvent("Milipol Paris 2025", "Milipol 2025")).toBe(true);
  expect(isSameEvent("Milipol Paris 2025", "Milipol Paris 2023")).toBe(false);
  expect(isSameEvent("General Assembly of INTERPOL", "INTERPOL General Assembly 2025")).toBe(true);
  expect(isSameEvent("Milipol 2025", "IGEF 2025")).toBe(false);
});
