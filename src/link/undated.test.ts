import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createNames } from "../names/create-names.ts";
import { loadPacks } from "../packs/load.ts";
import type { ReportFacts } from "../types/facts.ts";
import type { ReportId } from "../types/ids.ts";
import { CONTAINER_KINDS } from "../types/vocabulary.ts";
import type { AttachContext } from "./engagement-context.ts";
import { attachGroup, connectingKeys, group, isCore, linked } from "./engagements.ts";

let context: AttachContext;
beforeAll(() => {
  const names = createNames(loadPacks());
  context = { names, leaderOf: (document) => document, reportsOf: () => [], must: [], mustNot: [] };
});

type Told = Partial<Omit<ReportFacts, "id" | "document" | "persons">> & { readonly persons?: readonly Named[] };
type Named = readonly [name: string, state: string | null, office: string | null];

/** A report of which nobody tells the days, in a document of its own. */
function report(letter: string, { persons = [], ...told }: Told): ReportFacts {
  const kind = told.kind ?? "talks";
  return {
    parent: null,
    status: "held",
    bounds: null,
    yearless: null,
    offices: [],
    company: [],
    states: [...new Set(persons.flatMap(([, state]) => state ?? []))].sort(),
    city: null,
    country: null,
    occasion: null,
    ...told,
    id: `rep_${letter}`,
    document: `doc_${letter}`,
    kind,
    level: CONTAINER_KINDS.has(kind) ? "container" : "atomic",
    persons: persons.map(([name, state, office]) => ({ form: `frm_${name}` as const, name, state, office })),
  };
}

/** Letters of reports, joined where they stand in one group; what shares no key is never compared. */
function together(...reports: ReportFacts[]): string {
  return letters(group(reports, context));
}

function letters(groups: ReadonlyMap<ReportId, ReportId>): string {
  return [...Map.groupBy(groups, ([, id]) => id).values()].map((members) => members.map(([id]) => id.slice(4)).join("")).join(" ");
}

const party = ([name, state, office]: Named) => ({ name, state, office });
const day = (first: number, last = first): { first: number; last: number } => ({ first, last });
const LINDQVIST: Named = ["Torsten Lindqvist", "SE", "minister/interior"];
const OKONJO: Named = ["Adaeze Okonjo", "NG", "minister/interior"];
const OKONJO_AR: Named = ["أدايزي أوكونجو", "NG", "minister/interior"];
const BELLO: Named = ["Musa Bello", "NG", "director-general/police"];
const PAIR = [LINDQVIST, OKONJO];
const ABUJA = { city: "Abuja", country: "NG" } as const;
const LAGOS = { city: "Lagos", country: "NG" } as const;

describe("talks of which nobody tells the days", () => {
  it("are one where a named person of either side met in the same place, in any two scripts", () => {
    expect(together(report("a", { persons: PAIR, ...ABUJA }), report("b", { persons: [OKONJO_AR, LINDQVIST], ...ABUJA }))).toBe("ab");
    expect(together(report("a", { persons: PAIR, ...ABUJA }), report("b", { persons: PAIR, city: null, country: "NG" }))).toBe("ab");
  });

  it.each<[string, Told, Told]>([
    ["where nobody tells the place of one", ABUJA, {}],
    ["in two cities", ABUJA, LAGOS],
    ["in two states", { country: "NG" }, { country: "SE" }],
    ["in months that lie apart", { ...ABUJA, bounds: day(100, 129) }, { ...ABUJA, bounds: day(140, 169) }],
    [
      "on two days of the year",
      { ...ABUJA, yearless: { month: 8, day: 10, weekday: null } },
      { ...ABUJA, yearless: { month: 8, day: 12, weekday: null } },
    ],
    [
      "on two days of the week",
      { ...ABUJA, yearless: { month: null, day: null, weekday: 4 } },
      { ...ABUJA, yearless: { month: null, day: null, weekday: 1 } },
    ],
  ])("are two %s", (_, one, other) => {
    expect(together(report("a", { persons: PAIR, ...one }), report("b", { persons: PAIR, ...other }))).toBe("a b");
  });

  it("are one on the same day of a month or in the same month, wherever", () => {
    const yearless = { month: 8, day: 10, weekday: 3 };
    expect(
      together(report("a", { persons: PAIR, yearless }), report("b", { persons: PAIR, yearless: { ...yearless, weekday: null } })),
    ).toBe("ab");
    const bounds = day(100, 131);
    expect(together(report("a", { persons: PAIR, bounds }), report("b", { persons: PAIR, bounds }))).toBe("ab");
  });

  it("are one at one time of a person and an office, and a visit of whoever went there", () => {
    const yearless = { month: 8, day: 10, weekday: null };
    const unnamed = {
      persons: [OKONJO],
      offices: [{ state: "SE", office: "minister/interior" }],
      states: ["NG", "SE"],
      yearless,
      ...ABUJA,
    };
    expect(together(report("a", { persons: PAIR, yearless, ...ABUJA }), report("b", unnamed))).toBe("ab");
    expect(together(report("a", { persons: PAIR, yearless, ...LAGOS }), report("b", unnamed))).toBe("a b");
    const visit = { kind: "visit", persons: [LINDQVIST], states: ["NG", "SE"], bounds: day(100, 131), ...ABUJA } as const;
    expect(together(report("a", visit), report("b", { ...visit, city: null }))).toBe("ab");
    expect(together(report("a", { ...visit, bounds: null }), report("b", { ...visit, bounds: null }))).toBe("a b");
    expect(together(report("a", { ...visit, persons: [OKONJO] }), report("b", { ...visit, persons: [OKONJO] }))).toBe("a b");
  });

  it("are not one because of two of the same side, nor of one who is not named", () => {
    const side = [OKONJO, BELLO];
    expect(together(report("a", { persons: side, ...ABUJA }), report("b", { persons: side, ...ABUJA }))).toBe("a b");
    const unnamed = { persons: [OKONJO], offices: [{ state: "SE", office: "minister/interior" }], ...ABUJA };
    expect(together(report("a", { persons: PAIR, ...ABUJA }), report("b", unnamed))).toBe("a b");
  });

  it("are one of three persons where one of them is only named beside it", () => {
    const beside = { persons: PAIR, company: [party(BELLO)] };
    expect(together(report("a", { persons: [...PAIR, BELLO] }), report("b", beside))).toBe("ab");
    expect(together(report("a", { persons: PAIR }), report("b", beside))).toBe("a b");
  });

  it("are not what a text that tells the state alone may as well tell of another city", () => {
    const reports = [
      report("a", { persons: PAIR, ...ABUJA }),
      report("b", { persons: PAIR, country: "NG" }),
      report("c", { persons: PAIR, ...LAGOS }),
    ];
    expect(together(...reports)).toBe("a b c");
  });
});

describe("a visit of which nobody tells the days", () => {
  it("is known by whom its document names in the rest of it", () => {
    const visitor = { kind: "visit", persons: [LINDQVIST], states: ["NG", "SE"], ...ABUJA } as const;
    const [host, other] = [
      { ...visitor, company: [party(OKONJO)] },
      { ...visitor, company: [party(BELLO)] },
    ];
    expect(together(report("a", host), report("b", { ...visitor, persons: PAIR }))).toBe("ab");
    expect(together(report("a", host), report("b", other))).toBe("a b");
  });
});

describe("undated reports that were joined", () => {
  const [a, b] = [report("a", { persons: PAIR, ...ABUJA }), report("b", { persons: PAIR, ...ABUJA })];
  const core = (letter: string, first: number): [ReportId, ReportFacts[]] => [
    `rep_${letter}`,
    [report(letter, { persons: PAIR, bounds: day(first), ...ABUJA })],
  ];

  it("go to the only core that they fit", () => {
    expect(letters(attachGroup([a, b], new Map([core("z", 100)]), context))).toBe("ab");
  });

  it("part where the same two are known to have met twice", () => {
    expect(letters(attachGroup([a, b], new Map([core("y", 100), core("z", 500)]), context))).toBe("a b");
  });

  it("part where a core holds for one of them and cannot hold for the other", () => {
    // Day 102 is a Monday: 102 days after the first of January 1970, a Thursday.
    const monday = { ...b, yearless: { month: null, day: null, weekday: 1 } };
    const attached = attachGroup([a, monday], new Map([core("z", 105)]), context);
    expect(Object.fromEntries(attached)).toEqual({ rep_a: "rep_z", rep_b: "rep_b" });
  });
});

describe("a list of two delegations", () => {
  const staff = ["Ngozi Adeyemi", "Chidi Eze", "Femi Balogun", "Ifeoma Nwosu", "Tunde Salami"].map((name): Named => [name, "NG", null]);
  const list = report("a", { persons: [...PAIR, ...staff], bounds: day(100), ...ABUJA });

  it("is found by those who lead them, and is not what one of the others took part in", () => {
    const two = report("b", { persons: PAIR, bounds: day(100), ...ABUJA });
    const aide = report("c", { persons: [LINDQVIST, staff[0] as Named], bounds: day(100), ...ABUJA });
    const keys = (own: ReportFacts): ReadonlySet<string> => new Set(connectingKeys(own, context.names));
    expect(keys(list).isDisjointFrom(keys(two))).toBe(false);
    expect([together(list, two), together(list, aide)]).toEqual(["ab", "a c"]);
  });
});

describe("a gathering", () => {
  const numbered = (letter: string, edition: number, series: string, told: Told): ReportFacts =>
    report(letter, { kind: "conference", occasion: { form: `ofm_${series}`, series, year: null, edition }, ...told });

  it("is one by its number, on one day or in one city, whatever the texts call it and whoever they name", () => {
    const marked = (letter: string, told: Told): ReportFacts => numbered(letter, 38, letter, told);
    expect(together(marked("a", { persons: [LINDQVIST], ...ABUJA }), marked("b", { persons: [BELLO], ...ABUJA }))).toBe("ab");
    expect(together(marked("a", { bounds: day(100) }), marked("b", { bounds: day(100, 102), ...ABUJA }))).toBe("ab");
    expect(together(marked("a", { ...ABUJA }), marked("b", { bounds: day(100) }))).toBe("a b");
    expect(together(marked("a", { bounds: day(100), ...ABUJA }), marked("b", { bounds: day(104), ...ABUJA }))).toBe("a b");
  });

  it("is not one by a number that many things have, unless both day and city are the same", () => {
    const second = (letter: string, told: Told): ReportFacts => numbered(letter, 2, letter, told);
    expect(together(second("a", ABUJA), second("b", ABUJA))).toBe("a b");
    expect(together(second("a", { bounds: day(100), ...ABUJA }), second("b", { bounds: day(100), ...ABUJA }))).toBe("ab");
  });

  it("is one by all of its states, which are many, in one city, whoever sits there for them", () => {
    const offices = ["DK", "FI", "IS", "NO", "SE"].map((state) => ({ state, office: "minister/interior" }));
    const dated = report("a", { offices, bounds: day(100), city: "Oslo", country: "NO", states: offices.map(({ state }) => state) });
    const named = { persons: [LINDQVIST], offices: [], city: "Oslo", country: "NO", states: dated.states } as const;
    const attached = (told: Told): string | undefined =>
      attachGroup([report("b", told)], new Map([["rep_a", [dated]]]), context).get("rep_b");
    expect(attached(named)).toBe("rep_a");
    expect(attached({ ...named, states: ["DK", "FI", "SE"] })).toBe("rep_b");
    expect(attached({ ...named, states: ["DK", "FI", "IS", "SE"] })).toBe("rep_a");
    expect(attached({ ...named, city: "Bergen" })).toBe("rep_b");
  });
});

describe("undated reports in any order", () => {
  const who = [LINDQVIST, OKONJO, OKONJO_AR, BELLO];
  const told = fc.record({
    kind: fc.constantFrom("talks", "reception", "visit"),
    persons: fc.subarray(who, { minLength: 1 }),
    company: fc.subarray(who.map(party), { maxLength: 2 }),
    place: fc.constantFrom({ city: null, country: null }, { city: null, country: "NG" }, ABUJA, LAGOS),
    bounds: fc.constantFrom(null, null, day(100, 130), day(120, 150), day(110)),
    yearless: fc.constantFrom(null, null, { month: 8, day: 10, weekday: null }, { month: null, day: null, weekday: 2 }),
  });
  const reports = fc
    .array(told, { minLength: 2, maxLength: 7 })
    .map((all) => all.map(({ place, ...own }, index) => report("abcdefg"[index] ?? "", { ...own, ...place } as Told)));

  it("are joined the same, and each two as the two by themselves are", () => {
    fc.assert(
      fc.property(reports, fc.context(), (all, log) => {
        const grouped = new Map(group(all, context));
        log.log(letters(grouped));
        expect(new Map(group(all.toReversed(), context))).toEqual(grouped);
        const [first, second] = all;
        if (first && second) expect(linked(first, second, context)).toBe(linked(second, first, context));
      }),
      { numRuns: 200 },
    );
  });

  it("are laid to cores the same", () => {
    fc.assert(
      fc.property(reports, (all) => {
        const groups = Map.groupBy(all, ({ id }) => group(all, context).get(id) ?? id);
        const isBorder = (members: readonly ReportFacts[]): boolean => !members.some(isCore);
        const cores = [...groups].filter(([, members]) => !isBorder(members));
        for (const members of [...groups.values()].filter(isBorder)) {
          const attached = new Map(attachGroup(members, new Map(cores), context));
          expect(new Map(attachGroup(members.toReversed(), new Map(cores.toReversed()), context))).toEqual(attached);
        }
      }),
      { numRuns: 100 },
    );
  });
});
