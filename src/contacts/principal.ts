import { byCodeUnits } from "../text/order.ts";
import type { EngagementRecord, ParticipantRecord } from "../types/record.ts";
import type { PartyType } from "../types/vocabulary.ts";
import type { Parties } from "./side.ts";

const TYPES: readonly PartyType[] = ["person", "office", "organisation", "state"];
const CAPACITIES = [["host", "visitor", "guest"], ["counterpart"], ["signatory"], ["speaker"], ["member"]] as const;

/**
 * Who stands for a side: a head of delegation, then whoever receives or is received, counterparts, signatories, speakers, members, those
 * only present; persons before offices, bodies and states; those with an office; those whom more documents name; those named earlier in
 * a text; the smaller id. The register knows no ranks, so a minister stands before a director only where the texts put him there.
 */
export function byImportance(engagement: EngagementRecord, parties: Parties): (a: ParticipantRecord, b: ParticipantRecord) => number {
  const keys = new Map(engagement.participants.map((participant) => [participant, keyOf(participant, engagement, parties)]));
  return (a, b) => {
    const [left, right] = [keys.get(a) ?? [], keys.get(b) ?? []];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at === -1 ? byCodeUnits(a.party, b.party) : (left[at] ?? 0) - (right[at] ?? 0);
  };
}

function keyOf(participant: ParticipantRecord, engagement: EngagementRecord, parties: Parties): number[] {
  const { party, capacities, office } = participant;
  const heads = capacities.includes("head-of-delegation") || engagement.delegations.some(({ head }) => head === party);
  const capacity = CAPACITIES.findIndex((group) => group.some((each) => capacities.includes(each)));
  const words = engagement.evidence.filter(({ field }) => field === `participants/${party}`);
  return [
    heads ? 0 : 1,
    capacity === -1 ? CAPACITIES.length : capacity,
    TYPES.indexOf(parties.get(party)?.type ?? "person"),
    office === null ? 1 : 0,
    -new Set(words.map(({ document }) => document)).size,
    Math.min(...words.map(({ from }) => from), Number.MAX_SAFE_INTEGER),
  ];
}
