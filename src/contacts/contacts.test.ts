import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { engagementOf, namesOf, partiesOf, type Somebody } from "../../test/made-up-engagement.ts";
import type { EngagementRecord } from "../types/record.ts";
import type { PartyType } from "../types/vocabulary.ts";
import { contactsOf } from "./contacts.ts";

/** Rows and what was set apart, in words: `TR minister + TR aide > MA director (bilateral, words)`. */
function told(engagements: readonly EngagementRecord[], types: Readonly<Record<string, PartyType>> = {}): string[] {
  return [...contactsOf(engagements, partiesOf(engagements, types))].map((each) => {
    if ("reason" in each) return `none: ${each.reason}`;
    const side = (state: string | null, names: readonly string[]) => (names.length === 0 ? `[${state}]` : names.join(" + "));
    const [visitor, host] = [each.visitor, each.host].map(({ state, participants }) => side(state, namesOf(participants)));
    const present = each.present.length === 0 ? "" : `, present ${namesOf(each.present).join(" + ")}`;
    return `${visitor} > ${host} (${each.scope}, ${each.direction}${present})`;
  });
}
const one = (people: readonly Somebody[], own: Partial<EngagementRecord> = {}, types: Readonly<Record<string, PartyType>> = {}) =>
  told([engagementOf(people, own)], types);
const at = (country: string) => ({ name: "A city", country, latitude: null, longitude: null, basis: "stated" as const });
const delegation = (state: string) => ({ state, level: null, size: null, head: null });

describe("two sides", () => {
  it("are visitor and host as words say", () => {
    expect(
      one([
        ["MA director", "host"],
        ["TR minister", "visitor"],
      ]),
    ).toEqual(["TR minister > MA director (bilateral, words)"]);
    expect(
      one([
        ["MA director", "visitor"],
        ["TR minister", "counterpart"],
      ]),
    ).toEqual(["MA director > TR minister (bilateral, words)"]);
    expect(
      one([
        ["MA director", "counterpart"],
        ["TR minister", "host", "counterpart"],
      ]),
    ).toEqual(["MA director > TR minister (bilateral, words)"]);
  });

  it("that are counterparts are told apart by whose home it was, and by their codes where it was neither's", () => {
    const people: Somebody[] = [
      ["MA director", "counterpart"],
      ["TR minister", "counterpart"],
    ];
    expect(one(people, { where: at("MA") })).toEqual(["TR minister > MA director (bilateral, place)"]);
    expect(one(people, { where: at("TR") })).toEqual(["MA director > TR minister (bilateral, place)"]);
    expect(one(people, { where: at("AT") })).toEqual(["MA director > TR minister (bilateral, none)"]);
    expect(one(people)).toEqual(["MA director > TR minister (bilateral, none)"]);
  });

  it("that call each other are at home both", () => {
    const people: Somebody[] = [
      ["MA director", "counterpart"],
      ["TR minister", "counterpart"],
    ];
    expect(one(people, { kind: "call", where: at("MA") })).toEqual(["MA director > TR minister (bilateral, none)"]);
  });

  it("have others beside their head, and a third state that is only present beside both", () => {
    expect(
      one([
        ["TR aide", "member"],
        ["MA director", "host"],
        ["TR minister", "visitor", "head-of-delegation"],
        ["QA ambassador"],
        ["- somebody"],
      ]),
    ).toEqual(["TR minister + TR aide > MA director (bilateral, words, present QA ambassador + - somebody)"]);
  });

  it("may be known by an office or by a state alone", () => {
    expect(
      one(
        [
          ["SA head of delegation", "visitor"],
          ["MA director", "host"],
        ],
        {},
        { "SA head of delegation": "office" },
      ),
    ).toEqual(["SA head of delegation > MA director (bilateral, words)"]);
    expect(one([["MA director", "host"]], { delegations: [delegation("SN")] })).toEqual(["[SN] > MA director (bilateral, words)"]);
  });

  it("are told apart by who leads them where both receive and both visit", () => {
    expect(
      one([
        ["MA a", "host"],
        ["MA b", "visitor"],
        ["TR a", "visitor", "head-of-delegation"],
        ["TR b", "host"],
      ]),
    ).toEqual(["TR a + TR b > MA a + MA b (bilateral, words)"]);
  });

  it("are enough without those of whom no words say the state, unless these visit a host", () => {
    const states: Somebody[] = [
      ["MA director", "counterpart"],
      ["TR minister", "host"],
    ];
    expect(one([...states, ["- x", "counterpart"]])).toEqual(["MA director > TR minister (bilateral, words, present - x)"]);
    expect(one([...states, ["- x", "guest"]])).toEqual([
      "MA director > TR minister (bilateral, words, present - x)",
      "- x > TR minister (other, words, present MA director)",
    ]);
  });

  it("may be one of which no words say the state", () => {
    expect(
      one([
        ["- secretary general", "visitor"],
        ["MA director", "host"],
      ]),
    ).toEqual(["- secretary general > MA director (other, words)"]);
  });

  it("are made by those present where nobody else is told, except where many are", () => {
    const people: Somebody[] = [["MA director", "host"], ["ES ambassador"]];
    expect(one(people)).toEqual(["ES ambassador > MA director (bilateral, words)"]);
    expect(
      one(
        [
          ["MA director", "speaker"],
          ["TR minister", "speaker"],
        ],
        { kind: "conference" },
      ),
    ).toEqual(["none: several-sides"]);
  });
});

describe("more than two sides", () => {
  it("make a row of each guest with the host, and none of guests among each other", () => {
    expect(
      one(
        [
          ["PT minister", "host"],
          ["MA director", "guest"],
          ["TR minister", "guest"],
          ["ES director", "counterpart"],
        ],
        { kind: "conference" },
      ),
    ).toEqual([
      "ES director > PT minister (bilateral, words, present MA director + TR minister)",
      "MA director > PT minister (bilateral, words, present ES director + TR minister)",
      "TR minister > PT minister (bilateral, words, present ES director + MA director)",
    ]);
  });

  it("make none where no words say who received whom", () => {
    const people: Somebody[] = [
      ["MA director", "counterpart"],
      ["TR minister", "counterpart"],
      ["ES director", "counterpart"],
    ];
    expect(one(people, { kind: "conference" })).toEqual(["none: several-sides"]);
    expect(one(people, { where: at("TR") })).toEqual(["none: several-sides"]);
  });

  it("of a visit are those whom the visitor met", () => {
    expect(
      one(
        [
          ["MA director", "visitor"],
          ["TR minister", "counterpart"],
          ["QA minister", "counterpart"],
        ],
        { kind: "visit" },
      ),
    ).toEqual([
      "MA director > QA minister (bilateral, words, present TR minister)",
      "MA director > TR minister (bilateral, words, present QA minister)",
    ]);
  });
});

it("a visit of several visitors who met somebody else makes no row where nobody received them", () => {
  const people: Somebody[] = [
    ["MA director", "visitor"],
    ["TR minister", "visitor"],
    ["QA minister", "counterpart"],
  ];
  expect(one(people, { kind: "visit" })).toEqual(["none: several-sides"]);
});

describe("one side", () => {
  it("that is in contact with itself is domestic", () => {
    expect(
      one([
        ["MA minister", "host"],
        ["MA director", "visitor"],
      ]),
    ).toEqual(["MA director > MA minister (domestic, words)"]);
    expect(
      one([
        ["MA a", "counterpart"],
        ["MA b", "counterpart"],
      ]),
    ).toEqual(["MA a > MA b (domestic, none)"]);
  });

  it("of which nobody meets anybody makes no row", () => {
    expect(one([["MA minister", "visitor"]])).toEqual(["none: one-side"]);
    expect(
      one([
        ["MA minister", "visitor"],
        ["MA director", "visitor"],
      ]),
    ).toEqual(["none: one-side"]);
    expect(
      one([
        ["MA a", "counterpart"],
        ["MA b", "counterpart"],
        ["MA c", "counterpart"],
      ]),
    ).toEqual(["none: one-side"]);
    expect(one([])).toEqual(["none: one-side"]);
  });

  it("that visits a state of which no host is told is in contact with that state, but not on an occasion or at home", () => {
    const visitor: Somebody[] = [["MA minister", "visitor"]];
    expect(one(visitor, { kind: "visit", where: at("TR") })).toEqual(["MA minister > [TR] (bilateral, destination)"]);
    expect(one([], { kind: "visit", where: at("TR"), delegations: [delegation("MA")] })).toEqual(["[MA] > [TR] (bilateral, destination)"]);
    expect(one(visitor, { kind: "visit", where: at("TR"), occasion: "occ_fair" })).toEqual(["none: one-side"]);
    expect(one(visitor, { kind: "visit", where: at("MA") })).toEqual(["none: one-side"]);
    expect(one(visitor, { kind: "visit", where: { ...at("TR"), basis: "inferred" } })).toEqual(["none: one-side"]);
  });
});

describe("whatever its status", () => {
  it.each(["planned", "cancelled", "denied", "postponed"] as const)("what is %s is a row", (status) => {
    expect(
      one(
        [
          ["MA director", "host"],
          ["TR minister", "visitor"],
        ],
        { status },
      ),
    ).toHaveLength(1);
  });
});

describe("parts", () => {
  const visitor: Somebody = ["MA director", "visitor"];
  const talks = engagementOf(
    [
      ["MA director", "counterpart"],
      ["TR minister", "host"],
    ],
    { id: "eng_talks", parent: "eng_visit" },
  );
  const visit = (...others: readonly Somebody[]) =>
    engagementOf([visitor, ["TR minister", "counterpart"], ...others], { id: "eng_visit", kind: "visit", parts: ["eng_talks"] });
  const row = "MA director > TR minister (bilateral, words)";

  it("count, and what holds them does not, whichever comes first", () => {
    expect(told([talks, visit()])).toEqual([row, "none: parts"]);
    expect(told([visit(), talks])).toEqual([row, "none: parts"]);
  });

  it("leave a row for a pair that none of them covers", () => {
    const whole = visit(["QA minister", "counterpart"]);
    const own = "MA director > QA minister (bilateral, words, present TR minister)";
    expect(told([whole, talks])).toEqual([row, own]);
  });

  it("cover through what holds them", () => {
    const tour = engagementOf([visitor, ["TR minister", "counterpart"]], { id: "eng_tour", kind: "visit", parts: ["eng_visit"] });
    const within = { ...visit(), parent: "eng_tour" as const };
    for (const order of [
      [tour, within, talks],
      [talks, within, tour],
      [within, tour, talks],
    ])
      expect(told(order)).toEqual([row, "none: parts", "none: parts"]);
  });

  it("cover a pair whichever of the two came to the other", () => {
    const back = engagementOf(
      [
        ["TR minister", "visitor"],
        ["MA director", "host"],
      ],
      { id: "eng_talks", parent: "eng_visit" },
    );
    expect(told([back, visit()])).toEqual(["TR minister > MA director (bilateral, words)", "none: parts"]);
  });

  it("cover what holds them also where other parts did not come", () => {
    const tour = engagementOf([visitor, ["TR minister", "counterpart"]], { id: "eng_a_tour", kind: "visit", parts: ["eng_visit"] });
    const within = { ...visit(), parent: "eng_a_tour" as const };
    for (const order of [
      [tour, within],
      [within, tour],
    ])
      expect(told(order)).toEqual([row, "none: parts"]);
  });

  it("that are not in the export cover nothing", () => {
    expect(told([visit()])).toEqual(["MA director > TR minister (bilateral, words)"]);
  });

  it("give the same rows in whatever order they come", () => {
    const second = {
      ...engagementOf([
        ["MA director", "counterpart"],
        ["QA minister", "counterpart"],
      ]),
      id: "eng_second",
      parent: "eng_visit",
    };
    const whole = { ...visit(["QA minister", "counterpart"], ["ES minister", "counterpart"]), parts: ["eng_talks", "eng_second"] };
    const all = [talks, second, whole] as EngagementRecord[];
    const rows = [...told(all)].sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        expect([...told(order)].sort()).toEqual(rows);
      }),
    );
    expect(rows.filter((each) => each.includes("ES minister >") || each.includes("> ES minister"))).toHaveLength(1);
  });
});
