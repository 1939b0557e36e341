import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { CursorError } from "../../src/app/catalogue/cursor.ts";
import { type EngagementFilter, SORTS, type Sort } from "../../src/app/catalogue/engagement-filter.ts";
import { facetCounts } from "../../src/app/catalogue/facet-counts.ts";
import { FACET_NAMES, FACETS } from "../../src/app/catalogue/facets.ts";
import { statisticsOf } from "../../src/app/catalogue/statistics.ts";
import type { EngagementRecord } from "../../src/types/record.ts";
import { openCrowd } from "./crowd-catalogue.ts";

const ENGAGEMENTS = 400;
const crowd = openCrowd(ENGAGEMENTS);
const all = [...crowd.records.engagements()];
afterAll(() => crowd.close());

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const day = fc
  .tuple(fc.integer({ min: 2015, max: 2024 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`);
const asked = fc.record({
  states: fc.uniqueArray(fc.constantFrom("MA", "TR", "FR"), { maxLength: 2 }),
  kinds: fc.uniqueArray(fc.constantFrom("talks", "visit", "reception"), { maxLength: 2 }),
  from: optional(day),
  to: optional(day),
  minOrigins: optional(fc.integer({ min: 1, max: 3 })),
});

type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never;

function filterOf({ states, kinds, from, to, minOrigins }: Asked): EngagementFilter {
  return {
    facets: { state: states.map((state) => [state]), kind: kinds.map((kind) => [kind]) },
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(minOrigins !== undefined && { minOrigins }),
  };
}

/** What is asked for, said once more without columns: by looking at every record. */
function isMeant({ states, kinds, from, to, minOrigins = 0 }: Asked, { states: own, kind, when, origins }: EngagementRecord): boolean {
  const end = when?.end ?? when?.start ?? "";
  return (
    states.every((state) => own.includes(state)) &&
    (kinds.length === 0 || kinds.some((one) => one === kind)) &&
    (from === undefined || end >= from) &&
    (to === undefined || (when?.start ?? "9999").slice(0, to.length) <= to) &&
    origins >= minOrigins
  );
}

const documentsOf = ({ reports }: EngagementRecord): number => reports.length;
const LATEST = (a: EngagementRecord, b: EngagementRecord): number =>
  a.when?.start !== b.when?.start ? ((a.when?.start ?? "") < (b.when?.start ?? "") ? 1 : -1) : a.id < b.id ? -1 : 1;
const ORDERS: Readonly<Record<Sort, (a: EngagementRecord, b: EngagementRecord) => number>> = {
  latest: LATEST,
  earliest: (a, b) => (a.when?.start !== b.when?.start ? -LATEST(a, b) : a.id < b.id ? -1 : 1),
  origins: (a, b) => b.origins - a.origins || LATEST(a, b),
  documents: (a, b) => documentsOf(b) - documentsOf(a) || LATEST(a, b),
  disagreements: (a, b) => b.disagreements.length - a.disagreements.length || LATEST(a, b),
};

function walk(filter: EngagementFilter, sort: Sort, limit: number): string[] {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = crowd.pages.page(filter, sort, limit, after);
    expect(page.ids.length).toBeLessThanOrEqual(limit);
    ids.push(...page.ids);
    if (page.next === null) return ids;
    after = page.next;
  }
}

describe("pages", () => {
  it("tell each engagement once and in order, for any page size, sort and filter", () => {
    fc.assert(
      fc.property(asked, fc.constantFrom(...SORTS), fc.integer({ min: 1, max: 60 }), (question, sort, limit) => {
        const expected = all.filter((record) => isMeant(question, record)).sort(ORDERS[sort]);
        const filter = filterOf(question);
        expect(walk(filter, sort, limit)).toEqual(expected.map(({ id }) => id));
        expect(crowd.pages.page(filter, sort, 1, null).total).toBe(expected.length);
      }),
    );
  });

  it("go on behind a row that is no longer there", () => {
    const { next } = crowd.pages.page({ facets: {} }, "latest", 10, null);
    const narrowed = { facets: { kind: [["visit"]] } };
    const visits = all.filter(({ kind }) => kind === "visit").sort(LATEST);
    const [tenth] = crowd.pages.page({ facets: {} }, "latest", 10, null).ids.slice(-1);
    const place = all.toSorted(LATEST).findIndex(({ id }) => id === tenth);
    const behind = visits.filter((visit) => all.toSorted(LATEST).indexOf(visit) > place).map(({ id }) => id);
    expect(crowd.pages.page(narrowed, "latest", 500, next).ids).toEqual(behind);
  });

  it("refuse a cursor that nobody was given, or that is of another order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(() => crowd.pages.page({ facets: {} }, "latest", 1, text)).toThrow(CursorError);
      }),
    );
    const { next } = crowd.pages.page({ facets: {} }, "earliest", 1, null);
    expect(() => crowd.pages.page({ facets: {} }, "latest", 1, next)).toThrow(/sorted by earliest/);
  });
});

describe("counts", () => {
  it("are what choosing the value leaves, in every facet", () => {
    fc.assert(
      fc.property(asked, fc.constantFrom(...FACET_NAMES), (question, facet) => {
        const filter = filterOf(question);
        const [counts] = facetCounts(crowd.index, filter, [facet], 5);
        for (const { value, count } of counts?.values ?? []) {
          const others = FACETS[facet] === "one" ? [] : (filter.facets[facet] ?? []);
          const chosen = { ...filter, facets: { ...filter.facets, [facet]: [...others, [value]] } };
          expect(crowd.index.select(chosen).count()).toBe(count);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("of an overview are those of the filters that its marks are", () => {
    const { months, statePairs, organisationPairs, topics, places, engagements } = statisticsOf(crowd.index, { facets: {} }, 20);
    const count = (facets: EngagementFilter["facets"]): number => crowd.index.select({ facets }).count();
    expect(engagements).toBe(all.length);
    expect(months.reduce((sum, month) => sum + month.count, 0)).toBe(all.length);
    for (const { month, count: told } of months.slice(0, 20)) expect(count({ month: [[month]] })).toBe(told);
    for (const { a, b, count: told } of statePairs) expect(count({ state: [[a], [b]] })).toBe(told);
    for (const { a, b, count: told } of organisationPairs) expect(count({ organisation: [[a], [b]] })).toBe(told);
    for (const { year, topic, count: told } of topics.slice(0, 20)) expect(count({ year: [[year]], topic: [[topic]] })).toBe(told);
    for (const { value, count: told } of places) expect(count({ place: [[value]] })).toBe(told);
  });
});

describe("finding", () => {
  const persons = [...crowd.records.parties()].filter(({ type }) => type === "person");

  it("finds a person by any spelling of any script, and by the surname alone", () => {
    for (const { id, names } of persons.slice(0, 40))
      for (const { text } of names) expect(crowd.finder.find(text, 50).parties.map((party) => party.id)).toContain(id);
  });

  it("takes anything for a question", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (question) => {
        expect(crowd.finder.find(question, 5).parties.length).toBeLessThanOrEqual(5);
      }),
    );
    for (const question of ['"', "'", "*", "a OR b", "NEAR(a b)", "text:x", "-- ;", "^", "(", '" OR 1=1 --'])
      expect(crowd.finder.find(question, 5).documents.length).toBeLessThanOrEqual(5);
  });
});
