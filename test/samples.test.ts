import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type GoldDocument, readGold } from "../eval/gold.ts";
import { arrivals } from "../src/app/sources.ts";
import type { Arrival } from "../src/intake/arrivals.ts";
import { loadPacks } from "../src/packs/load.ts";
import type { SourceRecord } from "../src/types/document.ts";
import { DATE_BASES, ENGAGEMENT_KINDS, OUTCOME_KINDS, STATUSES, TOPIC_BASES } from "../src/types/vocabulary.ts";

const SAMPLES = join(import.meta.dirname, "../samples");
const goldFolder = join(SAMPLES, "gold");
const gold = readGold(readdirSync(goldFolder).map((file) => join(goldFolder, file)));
const came: Arrival[] = [];
for await (const arrival of arrivals({ paths: [join(SAMPLES, "press")], standardInput: process.stdin })) came.push(arrival);
const records = new Map(
  came.flatMap((arrival) => (arrival.kind === "item" ? [[nameOf(arrival.record, arrival.path), arrival.record] as const] : [])),
);

function nameOf({ externalId }: SourceRecord, path: string | null): string {
  return externalId ?? (path ?? "").replace(/^.*\//, "").replace(/\.[^.]*$/, "");
}

describe("the samples", () => {
  it("are all read, and each has its gold", () => {
    expect(came.filter(({ kind }) => kind === "rejection")).toEqual([]);
    expect([...records.keys()].sort()).toEqual(gold.map(({ id }) => id).sort());
  });

  it("are at least forty pieces in twelve stories, six of them in each language", () => {
    expect(records.size).toBeGreaterThanOrEqual(40);
    const stories = new Set(gold.flatMap(({ story, engagement }) => (engagement ? [story] : [])));
    expect(stories.size).toBeGreaterThanOrEqual(12);
    for (const language of ["ar", "en", "es", "fr", "tr"]) {
      const pieces = gold.filter(({ lang }) => lang === language);
      expect([language, pieces.length >= 6]).toEqual([language, true]);
      expect([language, pieces.some(({ engagement }) => engagement === null)]).toEqual([language, true]);
    }
  });

  it("say what is invented: it stands in example.org, and what is real has no outlet that never published it", () => {
    for (const { externalId, url, outlet, synthetic } of records.values()) {
      if (synthetic) expect([externalId, url]).toEqual([externalId, expect.stringMatching(/^https:\/\/example\.org\//)]);
      else expect([externalId, url, outlet]).toEqual([externalId, null, null]);
    }
  });
});

describe("gold", () => {
  const topics = [...(loadPacks().labels.sections.get("topics")?.keys() ?? [])];

  it.each(gold.map((document) => [document.id, document] as const))(
    "of %s names strings of its text, and codes that there are",
    (id, document) => {
      const text = records.get(id)?.text ?? "";
      expect(stringsOf(document).filter((string) => !text.includes(string))).toEqual([]);
      const { engagement } = document;
      if (!engagement) return;
      expect(ENGAGEMENT_KINDS).toContain(engagement.kind);
      expect(STATUSES).toContain(engagement.status);
      if (engagement.when_basis !== undefined) expect(DATE_BASES).toContain(engagement.when_basis);
      for (const kind of engagement.outcomes ?? []) expect(OUTCOME_KINDS).toContain(kind);
      for (const topic of engagement.topics ?? []) {
        const { code, basis } = typeof topic === "string" ? { code: topic } : topic;
        expect(topics).toContain(code);
        if (basis !== undefined) expect(TOPIC_BASES).toContain(basis);
      }
    },
  );

  it("writes one person in one way, for one state", () => {
    const people = gold.flatMap(({ engagement }) => engagement?.people ?? []);
    for (const [name, same] of Map.groupBy(people, (person) => person.name))
      expect([name, new Set(same.map(({ country }) => country)).size]).toEqual([name, 1]);
  });

  it("has copies of documents that there are, in the same story", () => {
    for (const { copy_of, story } of gold) if (copy_of) expect(gold.find(({ id }) => id === copy_of.id)?.story).toBe(story);
  });
});

function stringsOf({ engagement, leads = [], departures = [] }: GoldDocument): string[] {
  const surfaces = engagement?.people.flatMap(({ surface = [] }) => surface) ?? [];
  return [...surfaces, ...Object.values(engagement?.words ?? {}).flat(), ...leads, ...departures];
}
