import { describe, expect, it } from "vitest";
import { DOC, ENG, madeUpRecords, OCC, PAR } from "../../test/made-up/made-up-records.ts";
import { DOCS, PARTIES, TALKS, toldStory } from "../../test/told-story.ts";
import type { Subject } from "../types/subject.ts";
import { briefOf } from "./brief-of.ts";
import { citedDocuments } from "./cited-documents.ts";
import { partOf } from "./part.ts";

const pair = (...ids: string[]): Subject => ({ kind: "pair", ids, name: ids.join(" and ") });
const alone = (id: string): Subject => ({ kind: "party", ids: [id], name: id });
const brief = (subject: Subject, on: string | null = "2025-10-05") => briefOf(partOf(madeUpRecords()), subject, on);
const ids = (contacts: readonly { readonly engagement: string }[]) => contacts.map(({ engagement }) => engagement);

describe("contacts", () => {
  it("are counted on the parts, and what was planned, called off or denied was not held", () => {
    expect(ids(brief(pair("MA", "TR")).last)).toEqual([ENG.talks]);
    expect(ids(brief(alone("MA")).last)).toEqual([ENG.talks, ENG.call]);
    expect(ids(brief(alone("FR")).last)).toEqual([]);
    expect(brief(alone("FR")).counts.contacts).toBe(0);
  });

  it("are of persons, and of pairs of persons and states", () => {
    expect(ids(brief(alone(PAR.mansouri)).last)).toEqual([ENG.talks, ENG.call]);
    expect(ids(brief(pair(PAR.mansouri, PAR.aydinli)).last)).toEqual([ENG.talks]);
    expect(ids(brief(pair("SA", PAR.mansouri)).last)).toEqual([ENG.call]);
    expect(ids(brief(pair(PAR.aubry, PAR.mansouri)).last)).toEqual([]);
  });

  it("are of a service where somebody of it takes part, or it says so itself", () => {
    expect(ids(brief(alone(PAR.interior)).last)).toEqual([ENG.talks]);
    const story = partOf(toldStory());
    expect(ids(briefOf(story, alone(PARTIES.service), null).last)).toEqual([TALKS]);
    expect(ids(briefOf(story, pair(PARTIES.service, PARTIES.ministry), null).last)).toEqual([TALKS]);
    expect(ids(briefOf(story, pair(PARTIES.service, "MA"), null).last)).toEqual([]);
  });

  it("say who met, with words", () => {
    const [talks] = brief(pair("MA", "TR")).last;
    expect(talks?.interlocutors.map(({ name, office }) => [name, office?.label])).toEqual([
      ["Youssef El Mansouri", "Director General of National Security"],
      ["Selim Aydınlı", "Minister of the Interior"],
    ]);
    expect(talks?.words.map(({ exact, document }) => [exact, document])).toEqual([["أجرى مباحثات", DOC.arabic]]);
    expect(talks).toMatchObject({ partOf: ENG.visit, origins: 1, synthetic: false });
  });
});

describe("what changed between the last two", () => {
  it("is told of who met, of which office, where and on what", () => {
    expect(brief(alone("MA")).changed).toMatchObject({
      before: ENG.call,
      after: ENG.talks,
      kind: ["call", "talks"],
      where: [null, "Ankara"],
      came: [{ party: PAR.aydinli }],
      gone: [{ party: PAR.saudi }],
      offices: [{ state: "TR", before: [], after: ["Minister of the Interior"] }],
      newTopics: ["organised-crime", "security-cooperation"],
      droppedTopics: ["terrorism"],
    });
  });

  it("is nothing where there were not two", () => {
    expect(brief(pair("MA", "TR")).changed).toBeNull();
  });
});

describe("offices", () => {
  it("are those of the subject's side, as last seen", () => {
    const { holders } = brief(alone("TR"));
    expect(holders.map(({ name, office, seen }) => [name, office.label, seen])).toEqual([
      ["Selim Aydınlı", "Minister of the Interior", "2025-09-20"],
    ]);
  });
});

describe("what was announced", () => {
  it("is still to come on a day, has passed, or was called off", () => {
    const { ahead, passed, calledOff } = brief(alone("FR"));
    expect(ahead.map(({ id }) => id)).toEqual([ENG.coming, OCC.assembly, ENG.planned, ENG.undated]);
    expect(passed).toEqual([]);
    expect(calledOff.map(({ id, status }) => [id, status])).toEqual([
      [ENG.postponed, "postponed"],
      [ENG.cancelled, "cancelled"],
      [ENG.denied, "denied"],
    ]);
    const later = brief(alone("FR"), "2025-12-01");
    expect(later.ahead.map(({ id }) => id)).toEqual([ENG.planned, ENG.undated]);
    expect(later.passed.map(({ id }) => id)).toEqual([ENG.coming]);
    expect(brief(alone("FR"), null).passed).toEqual([]);
  });

  it("says where an event to come is named, and what rests on something invented", () => {
    const { ahead, calledOff } = brief(alone("FR"));
    expect(ahead.find(({ id }) => id === OCC.assembly)).toMatchObject({ what: "occasion", namedIn: [ENG.visit], synthetic: false });
    expect(calledOff.find(({ id }) => id === ENG.cancelled)?.synthetic).toBe(true);
  });
});

describe("subjects", () => {
  it("are counted by year, with their basis, and with words", () => {
    const { subjects } = briefOf(partOf(toldStory()), pair("MA", "TR"), null);
    expect(subjects.map(({ year, contacts }) => [year, contacts])).toEqual([["2025", 1]]);
    expect(subjects[0]?.topics.map(({ code, contacts, bases }) => [code, contacts, bases])).toEqual([
      ["organised-crime", 1, { discussed: 1 }],
      ["training", 1, { discussed: 1 }],
    ]);
    expect(subjects[0]?.topics[0]?.words.map(({ document }) => document)).toEqual([DOCS.agency, DOCS.arabic]);
  });
});

describe("who says so", () => {
  it("are issuers with their words, and outlets", () => {
    const { sayers, outlets, counts } = briefOf(partOf(toldStory()), pair("MA", "TR"), null);
    expect(sayers.map(({ issuer, medium, side, documents }) => [issuer?.party, medium, side, documents])).toEqual([
      [PARTIES.ministry, "communique", "TR", [DOCS.turkish]],
      [PARTIES.service, "communique", "MA", [DOCS.agency]],
    ]);
    expect(outlets).toHaveLength(5);
    expect(counts).toMatchObject({ contacts: 1, corroborated: 1, documents: 5, copies: 1, machineTranslations: 1 });
  });
});

it("tells which documents its words are of", () => {
  for (const about of [brief(alone("MA")), brief(alone("FR")), briefOf(partOf(toldStory()), pair("MA", "TR"), null)]) {
    const found = JSON.stringify(about).match(/\bdoc_[0-9a-z]{16}\b/g) ?? [];
    expect(found.length).toBeGreaterThan(0);
    expect([...citedDocuments(about)].sort()).toEqual([...new Set(found)].sort());
  }
});
