import { describe, expect, it } from "vitest";
import { directionOf } from "./direction.ts";
import type { Measures } from "./measure.ts";
import type { Passage } from "./passage.ts";
import { type ComparedText, relationOf } from "./relation.ts";

const passages = Array.from({ length: 6 }, () => ({ words: ["the", "example", "agency", "said"] }) as unknown as Passage);

const text = (more: Partial<ComparedText> = {}): ComparedText => ({
  passages,
  textHash: "sha256:one",
  leader: "doc_one",
  language: "fr",
  published: null,
  machine: false,
  from: null,
  issuers: [],
  outlet: "",
  says: (outlet) => outlet === "example agency",
  ...more,
});
const other = (more: Partial<ComparedText> = {}): ComparedText => text({ textHash: "sha256:two", leader: "doc_two", ...more });

const both = (share: number) => ({ left: share, right: share });
const complete: Measures = {
  covered: both(1000),
  sure: both(1000),
  contained: both(0),
  density: 900,
  uneven: 120,
  oneByOne: 1000,
  values: 10,
  agreed: 950,
  differing: false,
};

describe("relationOf", () => {
  it.each([
    ["same-text", text(), text(), {}],
    ["near-copy", text(), text({ textHash: "sha256:two" }), {}],
    ["near-copy", text(), other(), { contained: both(500) }],
    ["own-words", text({ published: "2025-03-01" }), other({ published: "2025-06-01" }), { contained: both(500), covered: both(600) }],
    ["near-copy", text({ published: "2025-03-01" }), other({ published: "2025-06-01" }), { contained: both(700) }],
    ["shortened", text(), other(), { contained: { left: 200, right: 900 } }],
    ["shortened", text(), text({ textHash: "sha256:two" }), { contained: { left: 450, right: 900 } }],
    ["translation", text(), other({ language: "ar" }), {}],
    ["parallel", text(), other({ language: "ar" }), { agreed: 600 }],
    ["own-words", text(), other({ language: "ar" }), { differing: true }],
    ["own-words", text(), other({ language: "ar" }), { agreed: 300 }],
    ["own-words", text({ machine: true, from: "ar" }), other({ language: "ar" }), { agreed: 300, differing: true }],
    ["translation", text({ machine: true, from: "ar" }), other({ language: "ar" }), { agreed: 600, differing: true }],
    ["parallel", text({ machine: true, from: "tr" }), other({ language: "ar" }), { agreed: 600 }],
    ["own-words", text(), other({ language: "ar" }), { covered: { left: 1000, right: 700 } }],
    ["one-source", text({ issuers: ["communique par_a"] }), other({ issuers: ["communique par_a"] }), { covered: both(500) }],
    ["one-source", text(), other({ machine: true }), {}],
    ["own-words", text({ passages: passages.slice(0, 3) }), other({ language: "ar" }), {}],
  ] as const)("%s", (relation, left, right, more) => {
    expect(relationOf(left, right, { ...complete, ...more })).toBe(relation);
  });
});

describe("directionOf", () => {
  const derived = (left: ComparedText, right: ComparedText, more: Partial<Measures> = {}) =>
    directionOf(left, right, "translation", { ...complete, ...more }).derived;

  it("is decided by the day of publication, unless it is open which came first", () => {
    expect(derived(text({ published: "2025-03-12" }), other({ published: "2025-03-14" }))).toBe("right");
    expect(derived(text({ published: "2025-03" }), other({ published: "2025-03-14" }))).toBeNull();
    expect(derived(text(), other())).toBeNull();
  });

  it("is decided by a machine's wreckage, and by who is named", () => {
    expect(derived(text({ machine: true, from: null }), other())).toBe("left");
    expect(derived(text(), other({ outlet: "example agency" }))).toBe("left");
  });

  it("is decided by a text that has next to nothing of its own", () => {
    expect(derived(text(), other(), { contained: { left: 400, right: 950 } })).toBe("right");
    expect(derived(text(), other(), { contained: { left: 800, right: 950 } })).toBeNull();
  });

  it("is open where as much speaks for either", () => {
    expect(derived(text({ published: "2025-03-12", machine: true }), other({ published: "2025-03-14" }))).toBeNull();
  });

  it("is not asked of texts of which none was made of the other", () => {
    const asked = directionOf(text({ published: "2025-03-12" }), other({ published: "2025-03-14" }), "parallel", complete);
    expect(asked).toEqual({ derived: null, because: [] });
  });
});
