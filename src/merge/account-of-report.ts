import type { Evidenced } from "../types/evidence.ts";
import type { DelegationRecord } from "../types/record.ts";
import type { LocalOccasion, OfficeForm, Participation, Report } from "../types/report.ts";
import type { Account, OccasionRef, Office, Participant } from "./account.ts";
import { occasionName } from "./occasion-book.ts";
import { oneOfEach } from "./one-of-each.ts";
import { localName, type Source } from "./source.ts";
import { cite, type Told, told } from "./told.ts";
import { whenText } from "./when-text.ts";
import { withParts } from "./with-parts.ts";

/**
 * One document's account of one engagement, told with ids that mean the same everywhere. What its parts tell of parties
 * and topics is its own too.
 */
export function accountOfReport(report: Report, source: Source): Account {
  const parts = source.analysis.reports.filter(({ parent }) => parent === report.id);
  return withParts(
    ownAccount(report, source),
    parts.map((part) => accountOfReport(part, source)),
  );
}

function ownAccount(report: Report, source: Source): Account {
  const { id } = source;
  const { when, where, occasion } = report;
  const party = (index: Evidenced<number>) => told(id, index, localName(source.party(index.value)), source.partyId(index.value));
  const occasionOf = (index: Evidenced<number>) =>
    told(id, index, occasionText(source.occasion(index.value)), occasionRef(index.value, source));
  return {
    kind: told(id, report.kind, report.kind.value, report.kind.value),
    status: told(id, report.status, report.status.value, report.status.value),
    when: when && told(id, when, whenText(when.value), when.value),
    where: where && told(id, where, where.value.name, where.value),
    participants: report.participants.map((participation) => participant(participation, source)),
    others: report.others && told(id, report.others, "true", true),
    delegations: report.delegations.map((delegation) =>
      told(id, delegation, delegation.value.state, delegationOf(delegation.value, source)),
    ),
    invitedBy: report.invitedBy.map(party),
    occasion: occasion && occasionOf(occasion),
    topics: report.topics.map(({ code, basis }) => told(id, code, code.value, { code: code.value, basis })),
    outcomes: report.outcomes.map((outcome) => told(id, outcome, outcome.value.kind, outcome.value)),
    upcoming: oneOfEach(report.upcoming.map(occasionOf), ({ value }) => value.id),
    mentioned: report.mentioned.map(party),
  };
}

function occasionText({ label, year, edition }: LocalOccasion): string {
  return occasionName(label, year?.value ?? null, edition?.value ?? null);
}

function occasionRef(index: number, source: Source): OccasionRef {
  const { series, label, year, edition } = source.occasion(index);
  return { id: source.occasionId(index), series, label, year: year?.value ?? null, edition: edition?.value ?? null };
}

function participant({ party, capacities, represents, office }: Participation, source: Source): Told<Participant> {
  const { type, key, state } = source.party(party.value);
  const own = type === "state" ? key : (state?.value ?? null);
  return told(source.id, party, localName(source.party(party.value)), {
    party: source.partyId(party.value),
    type,
    key,
    capacities,
    represents,
    state: represents ?? own,
    office: office && officeTold(office, source),
  });
}

function officeTold({ original, language, label, key, quote }: OfficeForm, source: Source): Told<Office> {
  return { value: { original, language, label, key }, words: [cite(source.id, quote, label)] };
}

function delegationOf(
  { state, level, size, head }: { state: string; level: string | null; size: number | null; head: number | null },
  source: Source,
): DelegationRecord {
  return { state, level, size, head: head === null ? null : source.partyId(head) };
}
