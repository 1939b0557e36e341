import { expect, it } from "vitest";
import { ENG, madeUpRecords, PAR } from "../../test/made-up/made-up-records.ts";
import type { EngagementRecord } from "../types/record.ts";
import { engagementTitle } from "./engagement-title.ts";

const records = madeUpRecords();
const parties = new Map([...records.parties()].map((party) => [party.id, party]));
const engagements = new Map([...records.engagements()].map((engagement) => [engagement.id, engagement]));
const titleOf = (id: string, changed: Partial<EngagementRecord> = {}) =>
  engagementTitle({ ...engagements.get(id as EngagementRecord["id"])!, ...changed }, parties);

it("names who comes before who receives, and where", () => {
  expect(titleOf(ENG.visit)).toBe("Visit: Youssef El Mansouri (Morocco), Selim Aydınlı (Türkiye), Ankara");
  expect(titleOf(ENG.cancelled)).toBe("Reception: Youssef El Mansouri (Morocco), Claire Aubry-Lenoir (France), Paris");
});

it("names one of each side, whoever speaks for it", () => {
  const participants = engagements.get(ENG.visit)!.participants;
  const deputy = { party: PAR.interior, capacities: ["member" as const], represents: "TR", office: null };
  expect(titleOf(ENG.visit, { participants: [deputy, ...participants] })).toBe(titleOf(ENG.visit));
});

it("names states for which nobody is named, and a state by its name alone", () => {
  expect(titleOf(ENG.coming)).toBe("Visit: Selim Aydınlı (Türkiye), Morocco, Rabat");
  expect(titleOf(ENG.postponed)).toBe("Conference: Türkiye, Interpol");
});

it("says the kind where nothing else is known", () => {
  expect(titleOf(ENG.undated, { kind: "other", participants: [], states: [] })).toBe("Engagement");
});
