import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Invented, type InventedDocument, inventSource, tellings } from "../../test/merging/invented.ts";
import type { DocumentId } from "../types/ids.ts";
import type { NonEmpty } from "../types/span.ts";
import { accountOfReport } from "./account-of-report.ts";
import { mergeEngagement } from "./merge-engagement.ts";
import { recordOfAccount } from "./record-of-account.ts";
import type { Telling } from "./telling.ts";

type Documents = Record<DocumentId, InventedDocument>;

function merge(documents: Documents, parts: Parameters<typeof mergeEngagement>[1] = []) {
  const merged = mergeEngagement(tellings(documents), parts);
  return { ...recordOfAccount(merged.account), origins: merged.origins, disagreements: merged.disagreements };
}
const say = (report: Invented, more: Omit<InventedDocument, "reports"> = {}): InventedDocument => ({ reports: [report], ...more });

describe("when sources disagree", () => {
  it("has what most independent origins tell, and shows the other reading", () => {
    const merged = merge({
      doc_a: say({ when: "2025-05-20" }),
      doc_b: say({ when: "2025-05-21" }),
      doc_c: say({ when: "2025-05-21" }),
    });
    expect(merged.when?.start).toBe("2025-05-21");
    expect(merged.disagreements).toEqual([
      {
        field: "when",
        rule: "origins",
        readings: [
          { value: "2025-05-21", reports: ["rep_b0", "rep_c0"], origins: 2, chosen: true },
          { value: "2025-05-20", reports: ["rep_a0"], origins: 1, chosen: false },
        ],
      },
    ]);
  });

  it("counts copies once", () => {
    const copies = { copyOf: "doc_b" as const };
    const merged = merge({
      doc_a: say({ when: "2025-05-20" }),
      doc_b: say({ when: "2025-05-21" }, copies),
      doc_c: say({ when: "2025-05-21" }, copies),
      doc_d: say({ when: "2025-05-20" }),
    });
    expect(merged.when?.start).toBe("2025-05-20");
  });

  it("never lets machine translations win over a text of people", () => {
    const machine = { machine: true };
    const merged = merge({
      doc_a: say({ when: "2025-05-20", where: ["Ankara", "TR"] }),
      doc_b: say({ when: "2025-05-21", where: ["Izmir", "TR"] }, machine),
      doc_c: say({ when: "2025-05-21" }, machine),
    });
    expect(merged.when?.start).toBe("2025-05-20");
    expect(merged.disagreements.map(({ field, rule }) => [field, rule])).toEqual([
      ["when", "human"],
      ["where", "human"],
    ]);
  });

  it("has a value that only a machine translation gives where nobody else gives one", () => {
    expect(merge({ doc_a: say({}), doc_b: say({ when: "2025-05-21" }, { machine: true }) }).when?.start).toBe("2025-05-21");
  });

  it("prefers stated to inferred words, then the smallest report", () => {
    expect(merge({ doc_a: say({ when: "2025-05-20", basis: "inferred" }), doc_b: say({ when: "2025-05-21" }) }).when?.start).toBe(
      "2025-05-21",
    );
    expect(merge({ doc_a: say({ when: "2025-05-20" }), doc_b: say({ when: "2025-05-21" }) }).disagreements[0]?.rule).toBe("id");
  });

  it("has how it ended, as told last", () => {
    const merged = merge({
      doc_a: say({ status: "postponed" }, { published: "2025-05-01" }),
      doc_b: say({ status: "postponed" }, { published: "2025-05-02" }),
      doc_c: say({ status: "held" }, { published: "2025-06-01" }),
    });
    expect([merged.status, merged.disagreements[0]?.rule]).toEqual(["held", "latest"]);
  });
});

describe("what leaves a question open", () => {
  it("is no disagreement, and gives way to what answers it", () => {
    const merged = merge({
      doc_a: say({ when: "2025-05", where: ["Türkiye", "TR"], status: "planned" }),
      doc_b: say({ when: "2025-05-20/2025-05-21", where: ["Türkiye", "TR"], status: "planned" }),
      doc_c: say({ when: "2025-05-20/2025-05-30", within: true, status: "held" }),
    });
    expect(merged.when).toMatchObject({ start: "2025-05-20", end: "2025-05-21" });
    expect(merged.status).toBe("held");
    expect(merged.disagreements).toEqual([]);
  });

  it("says nothing for how it ended: who announced it does not say that it was held", () => {
    const merged = mergeEngagement(tellings({ doc_a: say({ status: "planned" }), doc_b: say({ status: "held" }) }), []);
    const words = recordOfAccount(merged.account).evidence.filter(({ field }) => field === "status");
    expect(words.map(({ value, document }) => [value, document])).toEqual([["held", "doc_b"]]);
  });

  it("is the whole visit, of which a text tells one day, but not other talks", () => {
    const told = (kind: "visit" | "talks", one: string): ReturnType<typeof merge> =>
      merge({ doc_a: say({ kind, when: one }), doc_b: say({ kind, when: "2025-05-20/2025-05-21" }) });
    expect(told("visit", "2025-05-21")).toMatchObject({ when: { start: "2025-05-20", end: "2025-05-21" }, disagreements: [] });
    expect(told("visit", "2025-05-22").disagreements.map(({ field }) => field)).toEqual(["when"]);
    expect(told("talks", "2025-05-21").disagreements.map(({ field }) => field)).toEqual(["when"]);
  });

  it("does not give way to a machine translation", () => {
    const merged = merge({ doc_a: say({ when: "2025-05" }), doc_b: say({ when: "2025-05-20" }, { machine: true }) });
    expect(merged.when?.start).toBe("2025-05");
  });
});

describe("lists", () => {
  it("hold what people tell; what a machine adds stays out", () => {
    const merged = merge({
      doc_a: say({ persons: ["Amal Haddad"], topics: [["energy", "framing"]] }),
      doc_b: say({ persons: ["Lina Berri", "Amal Haddad"], topics: [["energy", "discussed"]], mentioned: ["Amal Haddad", "Zaki Omar"] }),
      doc_c: say({ persons: ["Third Session", "Lina Berri"], topics: [["defence", "discussed"]] }, { machine: true }),
    });
    expect(merged.participants.map(({ party }) => party)).toEqual(["par_amalhaddad", "par_linaberri"]);
    expect(merged.topics).toEqual([{ code: "energy", basis: "discussed" }]);
    expect(merged.mentioned).toEqual(["par_zakiomar"]);
    const documents = merged.evidence.filter(({ field }) => field === "participants/par_linaberri").map(({ document }) => document);
    expect(documents).toEqual(["doc_b", "doc_c"]);
  });

  it("hold what machines tell where nobody else tells the engagement", () => {
    expect(merge({ doc_a: say({ persons: ["Amal Haddad"] }, { machine: true }) }).participants).toHaveLength(1);
  });

  it("have an outcome once, in its longer words", () => {
    const merged = merge({
      doc_a: say({ outcomes: ["signed an agreement on extradition"] }),
      doc_b: say({ outcomes: ["the two signed an agreement on extradition and training", "agreed to meet in Oran"] }),
    });
    expect(merged.outcomes.map(({ text }) => text)).toEqual([
      "agreed to meet in Oran",
      "the two signed an agreement on extradition and training",
    ]);
  });
});

describe("parts", () => {
  const visit: Invented = {
    kind: "visit",
    persons: ["Amal Haddad"],
    parts: [{ persons: ["Lina Berri"], topics: [["energy", "discussed"]] }],
  };

  it("lend their participants and topics to what they are parts of, with their words", () => {
    const merged = merge({ doc_a: say(visit) });
    expect(merged.participants.map(({ party }) => party)).toEqual(["par_amalhaddad", "par_linaberri"]);
    expect(merged.topics).toHaveLength(1);
    expect(merged.evidence.map(({ field }) => field)).toContain("participants/par_linaberri");
  });

  it("do so when other documents tell them", () => {
    const source = inventSource("doc_p", say({ persons: ["Zaki Omar"] }));
    const part = source.analysis.reports.map((report) => accountOfReport(report, source));
    expect(merge({ doc_a: say(visit) }, part).participants.map(({ party }) => party)).toContain("par_zakiomar");
  });
});

describe("any order of the reports", () => {
  const report: fc.Arbitrary<Invented> = fc.record(
    {
      kind: fc.constantFrom("talks", "reception", "other"),
      status: fc.constantFrom("held", "planned", "cancelled"),
      when: fc.constantFrom("2025", "2025-05", "2025-05-20", "2025-05-20/2025-05-22", "2025-05-21"),
      within: fc.boolean(),
      where: fc.constantFrom(["Ankara", "TR"] as const, ["Rabat", "MA"] as const),
      persons: fc.subarray(["Amal Haddad", "Lina Berri", "Zaki Omar"]),
      topics: fc.constantFrom([["energy", "discussed"] as const], [["energy", "framing"] as const]),
      occasion: fc.constantFrom({ series: "igef" }, { series: "igef", year: 2025 }, { series: "milipol", year: 2025 }),
    },
    { requiredKeys: [] },
  );
  const document = fc.record({
    reports: fc.tuple(report),
    machine: fc.boolean(),
    published: fc.constantFrom("2025-05-20", "2025-06-01"),
    issuers: fc.subarray(["dgsn"]),
  });

  it("gives the same record, in which every value has words", () => {
    fc.assert(
      fc.property(fc.array(document, { minLength: 1, maxLength: 6 }), fc.integer(), (documents, seed) => {
        const told = tellings(Object.fromEntries(documents.map((own, at) => [`doc_${at}`, own])) as Documents);
        const shuffled = told.toSorted(
          (a, b) => (((Number(a.source.id.slice(4)) + 1) * (seed | 1)) % 7) - (((Number(b.source.id.slice(4)) + 1) * (seed | 1)) % 7),
        );
        const [one, other] = [told, shuffled as unknown as NonEmpty<Telling>].map((order) =>
          mergeEngagement(order as NonEmpty<Telling>, []),
        );
        expect(recordOfAccount(other!.account)).toEqual(recordOfAccount(one!.account));
        expect(other!.disagreements).toEqual(one!.disagreements);
        const record = recordOfAccount(one!.account);
        const cited = new Set(record.evidence.map(({ field }) => field));
        const fields = ["kind", "status", ...(record.when ? ["when"] : []), ...(record.where ? ["where"] : [])];
        expect(
          [...fields, ...record.participants.map(({ party }) => `participants/${party}`)].filter((field) => !cited.has(field)),
        ).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
