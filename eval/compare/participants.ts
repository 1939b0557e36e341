import type { PartyRecord, ReportRecord } from "../../src/types/record.ts";
import { type GoldPerson, isDoubtful } from "../gold.ts";
import { fold, isPerson, namesOf } from "../same-name.ts";
import type { Compared } from "./engagement.ts";

/** Who takes part, for which state and in which office; who invited, and with whom there were talks within. */
export function compareParticipants(compared: Compared): void {
  const { gold, wanted, report, register, findings, place } = compared;
  const persons = register.persons(report);
  findings.members(place, "people", {
    wanted: wanted.people,
    got: persons.filter((party) => ![...namesOf(party)].some((name) => doubtfulNames(gold.doubtful ?? []).has(name))),
    same: isPerson,
    name: (one: GoldPerson | PartyRecord) => one.name,
  });
  findings.members(place, "states", { wanted: wanted.countries, got: report.states, same: Object.is, name: String });
  for (const person of wanted.people)
    comparePerson(
      person,
      persons.find((party) => isPerson(person, party)),
      compared,
    );
  compareParts(compared);
  if (wanted.invited_by) {
    const got = report.invitedBy.flatMap((id) => register.party(id) ?? []).map(({ country, name }) => country ?? name);
    const same = (one: string, other: string): boolean => fold(one) === fold(other);
    findings.members(place, "invited by", { wanted: wanted.invited_by, got, same, name: String });
  }
  if (wanted.others !== undefined && !isDoubtful(gold, "others")) findings.value(place, "others", wanted.others, report.others);
}

function doubtfulNames(doubtful: readonly string[]): Set<string> {
  return new Set(doubtful.filter((label) => label.startsWith("people/")).map((label) => fold(label.slice("people/".length))));
}

function comparePerson({ name, country, office }: GoldPerson, party: PartyRecord | undefined, { report, findings, place }: Compared): void {
  const part = party && report.participants.find((own) => own.party === party.id);
  if (!party || !part) return;
  if (country) findings.value(place, "person's state", `${name} ${country}`, `${name} ${part.represents ?? party.country}`);
  if (office) findings.holds(place, "person's office", part.office !== null, `${name}, ${office}`);
}

function compareParts({ wanted, report, register, findings, place }: Compared): void {
  if (!wanted.parts_with) return;
  const parts = within(report, [...register.reports.values()]);
  const names = new Set(parts.flatMap((part) => register.persons(part)).flatMap((party) => [...namesOf(party)]));
  const states = new Set(parts.flatMap((part) => part.states));
  for (const side of wanted.parts_with) {
    const person = wanted.people.find(({ name }) => name === side);
    const isTold = person ? [person.name, ...(person.surface ?? [])].some((spelling) => names.has(fold(spelling))) : states.has(side);
    findings.holds(place, "talks within", isTold, side);
  }
}

function within(report: ReportRecord, reports: readonly ReportRecord[]): ReportRecord[] {
  return reports.filter(({ document, parent }) => document === report.document && parent === report.id);
}
