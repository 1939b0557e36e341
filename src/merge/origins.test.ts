import { describe, expect, it } from "vitest";
import { type OriginFacts, Origins } from "./origins.ts";

function facts(document: `doc_${string}`, more: Partial<OriginFacts> = {}): OriginFacts {
  return { document, leader: document, original: null, language: "fr", machine: false, from: null, issuers: [], ...more };
}
const count = (...all: OriginFacts[]): number => new Origins(all).count(all.map(({ document }) => document));

describe("Origins", () => {
  it("counts texts that have nothing to do with each other", () => {
    expect(count(facts("doc_a"), facts("doc_b"))).toBe(2);
  });

  it("counts copies of one text once", () => {
    expect(count(facts("doc_a"), facts("doc_b", { leader: "doc_a" }), facts("doc_c", { leader: "doc_a" }))).toBe(1);
  });

  it("counts one issuer once, through copies too", () => {
    const issued = { issuers: ["communique par_x"] };
    expect(count(facts("doc_a", issued), facts("doc_b", issued))).toBe(1);
    expect(count(facts("doc_a", issued), facts("doc_b", issued), facts("doc_c", { leader: "doc_b" }), facts("doc_d"))).toBe(2);
  });

  it("counts a machine translation with the text in its source language", () => {
    const machine = facts("doc_m", { machine: true, from: "ar" });
    expect(count(machine, facts("doc_a", { language: "ar" }), facts("doc_f"))).toBe(2);
  });

  it("counts a translation with what was translated, whoever made it", () => {
    const translated = facts("doc_t", { language: "ar", original: "doc_s" });
    expect(count(translated, facts("doc_s"))).toBe(1);
    expect(count(translated, facts("doc_s"), facts("doc_b"))).toBe(2);
    expect(count(translated, facts("doc_u", { language: "es", original: "doc_s" }), facts("doc_c", { leader: "doc_t" }))).toBe(1);
  });

  it("counts a machine translation with the text that was translated, not with another one in its language", () => {
    const all = [
      facts("doc_m", { machine: true, from: "ar", original: "doc_s" }),
      facts("doc_a", { language: "ar" }),
      facts("doc_s", { language: "ar" }),
    ];
    expect(new Origins(all).count(["doc_m", "doc_s"])).toBe(1);
    expect(new Origins(all).count(["doc_m", "doc_a"])).toBe(2);
  });

  it("adds no origin for a text that nobody wrote, but something is told by somebody", () => {
    const machine = facts("doc_m", { machine: true });
    expect(count(machine, facts("doc_f"))).toBe(1);
    expect(count(machine)).toBe(1);
  });
});
