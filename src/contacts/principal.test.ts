import { expect, it } from "vitest";
import { engagementOf, namesOf, partiesOf, type Somebody } from "../../test/made-up-engagement.ts";
import type { EvidenceRecord } from "../types/record.ts";
import { byImportance } from "./principal.ts";

const words = (name: string, document: string, from: number): EvidenceRecord => {
  return { field: `participants/par_${name}`, value: name, document: `doc_${document}`, from, to: from + 1, exact: "x" };
};

function order(people: readonly Somebody[], own: Parameters<typeof engagementOf>[1] = {}, types = {}): string[] {
  const engagement = engagementOf(people, own);
  return namesOf([...engagement.participants].sort(byImportance(engagement, partiesOf([engagement], types))));
}

it("puts a head of delegation first, then whoever receives or is received, counterparts, and those only present last", () => {
  const people: Somebody[] = [["MA d"], ["MA c", "member"], ["MA b", "counterpart"], ["MA a", "visitor"], ["MA e", "head-of-delegation"]];
  expect(order(people)).toEqual(["MA e", "MA a", "MA b", "MA c", "MA d"]);
});

it("knows the head that a delegation is told with", () => {
  const delegations = [{ state: "MA", level: "high-level", size: 12, head: "par_MA_b" as const }];
  expect(order([["MA a", "visitor"], ["MA b"]], { delegations })).toEqual(["MA b", "MA a"]);
});

it("puts persons before offices, bodies and states", () => {
  const people: Somebody[] = [["MA"], ["MA body"], ["MA office"], ["MA person"]];
  expect(order(people, {}, { MA: "state", "MA body": "organisation", "MA office": "office" })).toEqual([
    "MA person",
    "MA office",
    "MA body",
    "MA",
  ]);
});

it("puts those first whom more documents name, then those named earlier, then the smaller id", () => {
  const evidence = [words("MA_b", "1", 50), words("MA_b", "2", 60), words("MA_a", "1", 10), words("MA_d", "1", 5)];
  expect(order([["MA a"], ["MA b"], ["MA c"], ["MA d"], ["MA 0"]], { evidence })).toEqual(["MA b", "MA d", "MA a", "MA 0", "MA c"]);
});
