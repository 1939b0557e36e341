import type { DepartureRecord } from "../../types/record.ts";
import type { Participation, Report } from "../../types/report.ts";
import type { StateCode } from "../../types/vocabulary.ts";
import type { Source } from "../source.ts";
import { type DocumentTold, departure } from "./document-told.ts";

/** So many independent origins establish who was whose guest against a text that people wrote. */
const ESTABLISHED = 2;

type Role = "host" | "visitor";

/** States of one engagement by the role that a document gives them; a state on both sides has none. */
type Roles = ReadonlyMap<StateCode, Role>;

/** Host and visitor change places: a passive that was taken for an active, a subject that lost its case. */
export function turnedRoles({ source, story }: DocumentTold): DepartureRecord[] {
  const report = mainReport(source);
  const own = report && rolesOf(report);
  if (!report || !own || own.size === 0) return [];
  const others = story.filter(({ id, machine, leader }) => id !== source.id && !machine && leader !== source.leader);
  const told = others.flatMap((other) => {
    const main = mainReport(other);
    const roles = main ? rolesOf(main) : new Map<StateCode, Role>();
    return roles.size === 0 ? [] : [{ leader: other.leader, turned: isTurned(own, roles), same: isTurned(turn(own), roles) }];
  });
  const against = new Set(told.flatMap(({ leader, turned }) => (turned ? [leader] : [])));
  if (told.some(({ same }) => same) || against.size < (source.machine ? 1 : ESTABLISHED)) return [];
  return report.participants.flatMap((participant) => {
    const role = roleOf(participant);
    const [words] = participant.party.words;
    if (role === null) return [];
    const field = `participants/${source.partyId(participant.party.value)}`;
    const cause = source.machine ? "mistranslated" : "contradicts";
    return [departure(words.quote, { field, expected: opposite(role), against: "story", cause })];
  });
}

function mainReport({ analysis }: Source): Report | undefined {
  return analysis.reports.find(({ id }) => id === analysis.mainReport);
}

function rolesOf({ participants }: Report): Roles {
  const roles = new Map<StateCode, Role>();
  const both = new Set<StateCode>();
  for (const participant of participants) {
    const { represents: state } = participant;
    const role = roleOf(participant);
    if (state === null || role === null) continue;
    if ((roles.get(state) ?? role) !== role) both.add(state);
    roles.set(state, role);
  }
  return new Map([...roles].filter(([state]) => !both.has(state)));
}

function roleOf({ capacities }: Participation): Role | null {
  const [host, visitor] = [capacities.includes("host"), capacities.includes("visitor")];
  return host === visitor ? null : host ? "host" : "visitor";
}

const opposite = (role: Role): Role => (role === "host" ? "visitor" : "host");

const turn = (roles: Roles): Roles => new Map([...roles].map(([state, role]) => [state, opposite(role)]));

/** Whether one tells both sides, and each as the other tells its opposite. */
function isTurned(a: Roles, b: Roles): boolean {
  const shared = [...a.keys()].filter((state) => b.has(state));
  return shared.length > 1 && shared.every((state) => a.get(state) !== b.get(state));
}
