import { readFileSync } from "node:fs";
import { defaultModel, Model } from "@opensanctions/followthemoney";
import { describe, expect, it } from "vitest";
import { ftmComplaints } from "../../test/ftm-complaints.ts";
import { DOC, ENG, madeUpRecords, OCC, PAR } from "../../test/made-up/made-up-records.ts";
import { ftmLanguage } from "./ftm/codes.ts";
import type { FtmEntity } from "./ftm/entity.ts";
import { ftm } from "./ftm.ts";

const written = (records = madeUpRecords()) => [...ftm.write(records)].join("");
const entities = written()
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as FtmEntity);
const byId = new Map(entities.map((entity) => [entity.id, entity]));
const of = (id: string) => byId.get(id)!.properties;

it("writes what the golden entities have", async () => {
  await expect(written()).toMatchFileSnapshot("../../test/golden/register.ftm.json");
});

describe("the model", () => {
  const model = new Model(defaultModel);

  it("has every schema and property, and each value is of its type", () => {
    expect(ftmComplaints(entities)).toEqual([]);
  });

  it("would complain of others", () => {
    const person = byId.get(PAR.aubry)!;
    const changed = (properties: Record<string, string[]>) => ftmComplaints([{ ...person, properties: { name: ["A"], ...properties } }]);
    expect(changed({})).toEqual([]);
    for (const wrong of [
      { country: ["FR"] },
      { proof: ["doc_nowhere"] },
      { birthDate: ["yesterday"] },
      { sourceUrl: ["none"] },
      { name: [] as string[] },
    ])
      expect(wrong.name === undefined ? changed(wrong) : ftmComplaints([{ ...person, properties: {} }])).toHaveLength(1);
    expect(() => changed({ shoeSize: ["42"] })).toThrow();
  });

  it("takes the entities in by its own reader", () => {
    for (const entity of entities) {
      const taken = model.getEntity({
        ...entity,
        properties: Object.fromEntries(Object.entries(entity.properties).map(([name, values]) => [name, [...values]])),
      });
      expect(taken.getProperties()).toHaveLength(Object.keys(entity.properties).length);
    }
  });

  it("knows the languages by the letters that are written", () => {
    const tags = ["ar", "fr", "en", "tr", "es", "de", "ru", "he"];
    expect(tags.map(ftmLanguage)).toEqual(["ara", "fra", "eng", "tur", "spa", "deu", "rus", "heb"]);
    for (const tag of tags) expect(model.getType("language").values.has(ftmLanguage(tag)!)).toBe(true);
    expect([ftmLanguage("ar-MA"), ftmLanguage("tlh")]).toEqual(["ara", null]);
  });
});

it("has every spelling of a name, and offices as they were seen", () => {
  expect(of(PAR.mansouri)).toMatchObject({ name: ["Youssef El Mansouri"], alias: ["يوسف المنصوري", "Yusuf el-Mansuri"], country: ["ma"] });
  const held = entities.find(({ schema, properties }) => schema === "Occupancy" && properties.holder?.[0] === PAR.aydinli)!;
  expect(held.properties).toMatchObject({
    date: ["2025-09-18", "2025-11"],
    status: ["unknown"],
    summary: ["İçişleri Bakanı"],
    proof: [DOC.turkish],
  });
  expect(of(held.properties.post![0]!)).toEqual({ name: ["Minister of the Interior"], country: ["tr"], organization: [PAR.interior] });
});

it("has engagements with who takes part, where, and dates as precise as words", () => {
  expect(of(ENG.coming)).toMatchObject({
    name: ["Visit: Selim Aydınlı (Türkiye), Morocco, Rabat"],
    startDate: ["2025-11"],
    endDate: ["2025-11"],
    country: ["ma", "tr"],
    location: ["Rabat, Morocco"],
    involved: [PAR.aydinli],
    organizer: [PAR.mansouri],
    keywords: ["visit", "planned", "irregular migration", "training"],
    notes: ["Sources disagree on when: 2025-11 (1, chosen), 2025-12 (1)"],
  });
  expect(of(ENG.talks).notes).toEqual(["On one unknown day from 2025-09-18 to 2025-09-20", "Date: parent"]);
  expect(of(ENG.talks).description).toEqual(["memorandum: مذكرة تفاهم حول التكوين"]);
});

it("says which words of which document tell an engagement", () => {
  const words = entities.filter(({ schema, properties }) => schema === "Documentation" && properties.entity?.[0] === ENG.visit);
  expect(words.map(({ properties }) => properties.document)).toEqual([[DOC.arabic], [DOC.french]]);
  expect(words[0]?.properties.summary).toContain("when: من 18 إلى 20 شتنبر 2025");
  const said = entities.find(({ schema, properties }) => schema === "Documentation" && properties.entity?.[0] === PAR.interior)!;
  expect(said.properties).toMatchObject({ document: [DOC.turkish], role: ["communique of"], summary: ["for TR"] });
});

it("links what belongs together", () => {
  const links = entities
    .filter(({ schema }) => schema === "UnknownLink")
    .map(({ properties: { subject, role, object } }) => [subject, role, object].flat());
  expect(links).toContainEqual([ENG.talks, "part of", ENG.visit]);
  expect(links).toContainEqual([ENG.visit, "on the margins of", OCC.fair]);
  expect(links).toContainEqual([ENG.visit, "announces", OCC.assembly]);
  expect(links).toContainEqual([DOC.french, "translation of", DOC.arabic]);
});

it("leaves undecided names apart, and says so once", () => {
  const records = madeUpRecords();
  const pair = [PAR.aubry, PAR.aydinli];
  const parties = [...records.parties()].map((party) => ({
    ...party,
    undecided: pair.includes(party.id) ? pair.filter((id) => id !== party.id) : [],
  }));
  const similar = written({ ...records, parties: () => parties })
    .split("\n")
    .filter((line) => line.includes('"Similar"'));
  expect(similar).toHaveLength(1);
});

it("marks whatever rests on invented documents", () => {
  expect(of(DOC.invented).keywords).toContain("synthetic");
  expect(of(ENG.cancelled).keywords).toContain("synthetic");
  expect(of(PAR.aubry).keywords).toEqual(["synthetic"]);
  expect(of(ENG.visit).keywords).not.toContain("synthetic");
  const resting = entities.filter(({ properties }) => properties.proof?.includes(DOC.invented));
  for (const { id, properties } of resting)
    expect([id, [...(properties.keywords ?? []), ...(properties.status ?? []), ...(properties.description ?? [])]]).toEqual([
      id,
      expect.arrayContaining(["synthetic"]),
    ]);
});

it("has no text of the documents", () => {
  const records = madeUpRecords();
  const documents = [...records.documents()].map((document) => ({ ...document, text: "a text that belongs to others" }));
  expect(written({ ...records, documents: () => documents })).toBe(written());
});

it("tells of every schema and property on the page", () => {
  const page = readFileSync("docs/exports/ftm.md", "utf8");
  for (const { schema } of entities) expect(page).toContain(`\`${schema}\``);
});
