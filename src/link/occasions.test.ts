import { describe, expect, it } from "vitest";
import type { OccasionForm } from "../types/facts.ts";
import { connectingKeys, group } from "./occasions.ts";

const NOTHING_JUDGED = { must: [], mustNot: [] };

function form(letter: string, year: number | null, edition: number | null): OccasionForm {
  return { id: `ofm_${letter}`, series: "interpol-general-assembly", label: "", year, edition };
}

describe("occasions", () => {
  it("are one by year or by edition; a form with both is the bridge", () => {
    const [year, edition, both] = [form("a", 2025, null), form("b", null, 93), form("c", 2025, 93)];
    expect([...group([year, edition, both], NOTHING_JUDGED).values()]).toEqual(["ofm_a", "ofm_a", "ofm_a"]);
    expect([...group([year, edition], NOTHING_JUDGED).values()]).toEqual(["ofm_a", "ofm_b"]);
  });

  it("are two where years or editions differ", () => {
    expect(group([form("a", 2024, null), form("b", 2025, 93), form("c", 2024, 93)], NOTHING_JUDGED).get("ofm_b")).toBe("ofm_b");
  });

  it("of a series alone are joined with nothing but by a judgement", () => {
    expect(connectingKeys(form("a", null, null))).toEqual([]);
    expect(group([form("a", null, null), form("b", 2024, null)], { must: [["ofm_a", "ofm_b"]], mustNot: [] }).get("ofm_b")).toBe("ofm_a");
  });
});
