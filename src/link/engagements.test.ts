import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createCoverage } from "../../test/crowd/coverage.ts";
import { createHappenings } from "../../test/crowd/happenings.ts";
import { createRandom } from "../../test/crowd/random.ts";
import { createSociety } from "../../test/crowd/society.ts";
import { createNames } from "../names/create-names.ts";
import type { Names } from "../names/names.ts";
import { loadPacks } from "../packs/load.ts";
import type { ReportFacts } from "../types/facts.ts";
import type { DocumentId, ReportId } from "../types/ids.ts";
import { CONTAINER_KINDS } from "../types/vocabulary.ts";
import type { AttachContext } from "./engagement-context.ts";
import { attach, borderKeys, connectingKeys, copyKeys, group, isCore, linked } from "./engagements.ts";
import { sharingKey } from "./partition.ts";

let names: Names;
let context: AttachContext;
beforeAll(() => {
  names = createNames(loadPacks());
  context = { names, leaderOf: (document) => document, reportsOf: () => [], must: [], mustNot: [] };
});

type Told = Partial<Omit<ReportFacts, "id" | "document" | "persons">> & {
  readonly persons?: readonly (readonly [string, string | null, string | null])[];
};

/** A report with an id of one letter, in a document of its own unless told otherwise. */
function report(letter: string, { persons = [], ...told }: Told, document: DocumentId = `doc_${letter}`): ReportFacts {
  const kind = told.kind ?? "talks";
  const level = CONTAINER_KINDS.has(kind) ? "container" : "atomic";
  const named = persons.map(([name, state, office]) => ({ form: `frm_${name}` as const, name, state, office }));
  const defaults = {
    parent: null,
    status: "held",
    bounds: day(100),
    yearless: null,
    offices: [],
    company: [],
    states: [],
    city: null,
    country: null,
    occasion: null,
  } as const;
  return { id: `rep_${letter}`, document, ...defaults, ...told, kind, level, persons: named };
}

const day = (first: number, last = first): { first: number; last: number } => ({ first, last });

/** Letters of reports, joined where they stand in one group. */
function together(...reports: ReportFacts[]): string {
  return [...Map.groupBy(group(reports, context), ([, id]) => id).values()]
    .map((members) => members.map(([id]) => id.slice(4)).join(""))
    .join(" ");
}

function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some((key) => b.includes(key));
}

const HAMMOUCHI = ["Abdellatif Hammouchi", "MA", "dgsn"] as const;
const HAMMOUCHI_AR = ["عبد اللطيف حموشي", "MA", "dgsn"] as const;
const DEMIRTAS = ["Mahmut Demirtaş", "TR", "police"] as const;
const DEMIRTAS_AR = ["محمود ديميرتاش", "TR", null] as const;
const YILDIZ = ["Selami Yıldız", "TR", "intelligence"] as const;
const KARALOGLU = ["Münir Karaloğlu", "TR", "deputy-interior"] as const;
const IGEF = (year: number | null, edition: number | null = null): ReportFacts["occasion"] => ({
  form: "ofm_igef",
  series: "igef",
  year,
  edition,
});

describe("a core", () => {
  it("is known to its days and has two parties, or is a visit to a foreign state, or is pinned by an edition", () => {
    expect(isCore(report("a", { persons: [HAMMOUCHI, DEMIRTAS] }))).toBe(true);
    expect(isCore(report("a", { persons: [HAMMOUCHI], offices: [{ state: "TR", office: "police" }] }))).toBe(true);
    expect(isCore(report("a", { persons: [HAMMOUCHI], states: ["MA", "TR"] }))).toBe(false);
    expect(isCore(report("a", { kind: "visit", persons: [HAMMOUCHI], states: ["MA", "TR"] }))).toBe(true);
    expect(isCore(report("a", { kind: "visit", persons: [HAMMOUCHI], states: ["MA"] }))).toBe(false);
    expect(isCore(report("a", { persons: [HAMMOUCHI, DEMIRTAS], bounds: null }))).toBe(false);
    expect(isCore(report("a", { persons: [HAMMOUCHI, DEMIRTAS], bounds: day(100, 130) }))).toBe(false);
    expect(isCore(report("a", { kind: "visit", persons: [HAMMOUCHI], bounds: null, occasion: IGEF(2025) }))).toBe(true);
    expect(isCore(report("a", { kind: "conference", bounds: null, occasion: IGEF(null, 9) }))).toBe(true);
  });
});

describe("engagements", () => {
  it("brings tellings in two scripts together, and a day off, and a visit by its states", () => {
    const french = report("a", { persons: [HAMMOUCHI, DEMIRTAS], city: "Ankara" });
    const arabic = report("b", { persons: [HAMMOUCHI_AR, DEMIRTAS_AR], city: "Ankara" });
    const late = report("c", { persons: [HAMMOUCHI, DEMIRTAS], bounds: day(101), city: "Ankara" });
    expect(together(french, arabic, late)).toBe("abc");
    expect(share(connectingKeys(french, names), connectingKeys(arabic, names))).toBe(true);
    expect(share(connectingKeys(french, names), connectingKeys(late, names))).toBe(true);
    const visit = { kind: "visit", states: ["MA", "TR"], bounds: day(100, 102) } as const;
    expect(together(report("a", { ...visit, persons: [HAMMOUCHI] }), report("b", { ...visit, persons: [HAMMOUCHI_AR, DEMIRTAS] }))).toBe(
      "ab",
    );
  });

  it("knows a visit by its city where no state but the visitor's is told", () => {
    const visit = { kind: "visit", persons: [["Laurent Nuñez", "FR", null]], states: ["FR"], city: "Algiers" } as const;
    expect(isCore(report("a", visit))).toBe(false);
    expect(together(report("a", visit), report("b", visit))).toBe("ab");
    expect(share(connectingKeys(report("a", visit), names), connectingKeys(report("b", visit), names))).toBe(true);
    const core = report("c", { ...visit, states: ["DZ", "FR"] });
    expect(attach([report("a", visit), report("b", visit)], new Map([["rep_c", [core]]]), context)).toBe("rep_c");
    expect(together(report("a", visit), report("b", { ...visit, city: "Paris" }))).toBe("a b");
  });

  it("joins an announced or cancelled engagement with the one that was held", () => {
    const persons = [HAMMOUCHI, DEMIRTAS];
    expect(together(report("a", { persons, status: "planned" }), report("b", { persons, status: "cancelled" }))).toBe("ab");
  });

  it("keeps apart talks with others, two days apart, a visit and its talks, two editions, what one document tells as two", () => {
    const talks = report("a", { persons: [HAMMOUCHI, DEMIRTAS], states: ["MA", "TR"] });
    expect(together(talks, report("b", { persons: [HAMMOUCHI, YILDIZ], states: ["MA", "TR"] }))).toBe("a b");
    expect(together(talks, report("b", { persons: [HAMMOUCHI, DEMIRTAS], bounds: day(102) }))).toBe("a b");
    expect(together(talks, report("b", { kind: "visit", persons: [HAMMOUCHI, DEMIRTAS] }))).toBe("a b");
    expect(together(talks, report("b", { persons: [HAMMOUCHI, DEMIRTAS] }, "doc_a"))).toBe("a b");
    const fair = { kind: "visit", persons: [HAMMOUCHI], bounds: null, states: ["MA", "TR"] } as const;
    expect(together(report("a", { ...fair, occasion: IGEF(2024) }), report("b", { ...fair, occasion: IGEF(2025) }))).toBe("a b");
    expect(together(report("a", { ...fair, occasion: IGEF(2025) }), report("b", { ...fair, occasion: IGEF(2025) }))).toBe("ab");
  });

  it("keeps talks of two apart although a third source sums them up", () => {
    const states = ["MA", "TR"];
    const [a, b] = [report("a", { persons: [HAMMOUCHI, YILDIZ], states }), report("b", { persons: [HAMMOUCHI, KARALOGLU], states })];
    expect(together(a, b, report("c", { persons: [HAMMOUCHI, YILDIZ, KARALOGLU], states }))).not.toBe("abc");
  });

  it("takes a lone text a day off for a disagreement and two camps for two engagements", () => {
    const persons = [HAMMOUCHI, DEMIRTAS];
    const told = (letters: string, on: number): ReportFacts[] =>
      [...letters].map((letter) => report(letter, { persons, bounds: day(on), city: "Ankara" }));
    expect(together(...told("abc", 100), ...told("d", 101))).toBe("abcd");
    expect(together(...told("ab", 100), ...told("cd", 101))).toBe("ab cd");
  });

  it("lets a copy differ in its days", () => {
    const [a, b] = [report("a", { persons: [HAMMOUCHI, DEMIRTAS] }), report("b", { persons: [HAMMOUCHI, DEMIRTAS], bounds: day(120) })];
    const copied = { ...context, leaderOf: (): DocumentId => "doc_a" };
    expect(together(a, b)).toBe("a b");
    expect(group([a, b], copied).get("rep_b")).toBe("rep_a");
    expect(share(copyKeys(a, "doc_a", names), copyKeys(b, "doc_a", names))).toBe(true);
  });

  it("joins undated tellings only if they name three persons alike", () => {
    const undated = { bounds: null } as const;
    const [a, b] = [
      report("a", { ...undated, persons: [HAMMOUCHI, DEMIRTAS] }),
      report("b", { ...undated, persons: [HAMMOUCHI_AR, DEMIRTAS_AR] }),
    ];
    expect(together(a, b)).toBe("a b");
    const [c, d] = [
      report("c", { ...undated, persons: [HAMMOUCHI, DEMIRTAS, YILDIZ] }),
      report("d", { ...undated, persons: [YILDIZ, HAMMOUCHI_AR, DEMIRTAS_AR] }),
    ];
    expect(together(c, d)).toBe("cd");
  });

  it("follows a judgement with whole engagements", () => {
    const [a, b, c] = [
      report("a", { persons: [HAMMOUCHI, DEMIRTAS] }),
      report("b", { persons: [HAMMOUCHI, DEMIRTAS] }),
      report("c", { persons: [HAMMOUCHI, DEMIRTAS], bounds: day(150) }),
    ];
    expect([...group([a, b, c], { ...context, must: [["rep_c", "rep_b"]] }).values()]).toEqual(["rep_a", "rep_a", "rep_a"]);
    expect(group([a, b], { ...context, mustNot: [["rep_b", "rep_a"]] }).get("rep_b")).toBe("rep_b");
  });
});

describe("a border", () => {
  const core = report("a", { persons: [HAMMOUCHI, DEMIRTAS], states: ["MA", "TR"], city: "Ankara" });
  const cores = (...members: ReportFacts[]): ReadonlyMap<ReportId, readonly ReportFacts[]> =>
    new Map(members.map((member) => [member.id, [member]]));

  it("finds the core of its day or month by one party", () => {
    const border = report("b", { persons: [HAMMOUCHI_AR], states: ["MA", "TR"], bounds: day(90, 119) });
    expect(share(borderKeys(border, names), borderKeys(core, names))).toBe(true);
    expect(attach([border], cores(core), context)).toBe("rep_a");
  });

  it("stays alone where two fit, or none does", () => {
    const border = report("b", { persons: [HAMMOUCHI], states: ["MA", "TR"], bounds: day(90, 119) });
    const other = report("c", { persons: [HAMMOUCHI, YILDIZ], states: ["MA", "TR"], bounds: day(110), city: "Ankara" });
    expect(attach([border], cores(core, other), context)).toBeNull();
    expect(attach([{ ...border, bounds: day(200, 230) }], cores(core), context)).toBeNull();
    expect(attach([report("b", { persons: [YILDIZ], bounds: day(100), states: ["TR"] })], cores(core), context)).toBeNull();
  });

  it("leaves the core to a sibling in its document that fits better", () => {
    const border = report("b", { persons: [HAMMOUCHI], states: ["MA", "TR"], bounds: day(90, 119) }, "doc_b");
    const sibling = report("c", { persons: [HAMMOUCHI, DEMIRTAS], states: ["MA", "TR"], bounds: day(90, 119) }, "doc_b");
    const siblings = { ...context, reportsOf: (): readonly ReportFacts[] => [border, sibling] };
    expect(attach([border], cores(core), siblings)).toBeNull();
    expect(attach([sibling], cores(core), siblings)).toBe("rep_a");
  });

  it("does not attach against a judgement, nor to a core that its document tells as another", () => {
    const border = report("b", { persons: [HAMMOUCHI], states: ["MA", "TR"] });
    expect(attach([border], cores(core), { ...context, mustNot: [["rep_b", "rep_a"]] })).toBeNull();
    expect(attach([report("b", { persons: [HAMMOUCHI], states: ["MA", "TR"] }, "doc_a")], cores(core), context)).toBeNull();
  });
});

describe("engagements of a crowd", () => {
  const random = createRandom(7);
  const society = createSociety(random);
  const { reports, leaderOf } = createCoverage(createHappenings(60, society, random), random);

  it("are the same in any order of the reports, and no document tells one twice", () => {
    const crowd = { ...context, leaderOf };
    const expected = new Map(group(reports, crowd));
    fc.assert(
      fc.property(fc.shuffledSubarray([...reports], { minLength: reports.length }), (shuffled) => {
        expect(new Map(group(shuffled, crowd))).toEqual(expected);
      }),
      { numRuns: 10 },
    );
    const told = reports.map(({ id, document }) => `${expected.get(id)} ${document}`);
    expect(new Set(told).size).toBe(told.length);
  });

  it("are linked two by two exactly if the two by themselves are one group", () => {
    const crowd = { ...context, leaderOf };
    const keysOf = (own: ReportFacts): readonly string[] => [
      ...connectingKeys(own, names),
      ...copyKeys(own, leaderOf(own.document), names),
    ];
    const pairs = [...sharingKey(reports, keysOf)];
    const apart = pairs.filter(([a, b]) => !linked(a, b, crowd));
    expect([pairs.length > 100, apart.length > 10, apart.length < pairs.length]).toEqual([true, true, true]);
    for (const [a, b] of pairs) expect(linked(a, b, crowd)).toBe(new Set(group([a, b], crowd).values()).size === 1);
  });
});
