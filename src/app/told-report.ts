import type { Evidenced, Part } from "../types/evidence.ts";
import type { Analysis, LocalIndex, LocalParty, Report } from "../types/report.ts";
import type { Capacity, EngagementKind, LanguageTag, PartyType, StateCode, Status, TopicBasis } from "../types/vocabulary.ts";

/** Words that carry a value of a report: the field's path, the value, and where they stand in the text. */
export interface ToldEvidence {
  readonly field: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly exact: string;
  readonly supports?: Part;
}

export interface ToldParty {
  /** As the text writes it. */
  readonly name: string;
  readonly type: PartyType;
  /** What names it in every language: a state's code, `body@STATE`, `office@STATE`; null for persons. */
  readonly key: string | null;
  readonly country: StateCode | null;
}

export interface ToldParticipant extends ToldParty {
  readonly names: readonly { readonly text: string; readonly language: LanguageTag }[];
  readonly capacities: readonly Capacity[];
  readonly represents: StateCode | null;
  readonly office: { readonly original: string; readonly language: LanguageTag; readonly label: string } | null;
}

export interface ToldOccasion {
  readonly name: string;
  readonly series: string;
  readonly year: number | null;
  readonly edition: number | null;
}

/** A report in plain data, its parties by their names: the record of the register as one document by itself can tell it. */
export interface ToldReport {
  readonly id: string;
  readonly main: boolean;
  readonly parent: string | null;
  readonly kind: EngagementKind;
  readonly status: Status;
  readonly when: NonNullable<Report["when"]>["value"] | null;
  readonly where: NonNullable<Report["where"]>["value"] | null;
  readonly participants: readonly ToldParticipant[];
  readonly others: boolean;
  readonly delegations: readonly { state: StateCode; level: string | null; size: number | null; head: string | null }[];
  readonly states: readonly StateCode[];
  readonly invitedBy: readonly ToldParty[];
  readonly occasion: ToldOccasion | null;
  readonly topics: readonly { readonly code: string; readonly basis: TopicBasis }[];
  readonly outcomes: Report["outcomes"][number]["value"][];
  readonly upcoming: readonly ToldOccasion[];
  readonly mentioned: readonly ToldParty[];
  readonly statements: readonly { issuer: ToldParty | null; side: StateCode | null; medium: string; exact: string }[];
  readonly evidence: readonly ToldEvidence[];
}

export function toldReport(report: Report, analysis: Analysis): ToldReport {
  const name = (index: LocalIndex): string => nameOf(partyAt(analysis, index));
  const party = (index: LocalIndex): ToldParty => partyOf(partyAt(analysis, index));
  const participants = report.participants.map((own) => participantOf(own, analysis));
  return {
    id: report.id,
    main: report.id === analysis.mainReport,
    parent: report.parent,
    kind: report.kind.value,
    status: report.status.value,
    when: report.when?.value ?? null,
    where: report.where?.value ?? null,
    participants,
    others: report.others?.value ?? false,
    delegations: report.delegations.map(({ value: { head, ...own } }) => ({ ...own, head: head === null ? null : name(head) })),
    states: [...new Set(participants.flatMap(({ represents, country }) => represents ?? country ?? []))].sort(),
    invitedBy: report.invitedBy.map(({ value }) => party(value)),
    occasion: report.occasion && occasionAt(analysis, report.occasion.value),
    topics: report.topics.map(({ code, basis }) => ({ code: code.value, basis })),
    outcomes: report.outcomes.map(({ value }) => value),
    upcoming: report.upcoming.flatMap(({ value }) => occasionAt(analysis, value) ?? []),
    mentioned: report.mentioned.map(({ value }) => party(value)),
    statements: analysis.statements
      .filter(({ id }) => report.statements.includes(id))
      .map(({ issuer, side, medium, cue }) => ({ issuer: issuer === null ? null : party(issuer), side, medium, exact: cue.exact })),
    evidence: evidenceOf(report, analysis),
  };
}

function partyAt({ parties }: Analysis, index: LocalIndex): LocalParty | undefined {
  return parties.find((party) => party.index === index);
}

function nameOf(party: LocalParty | undefined): string {
  return party?.names[0]?.text ?? "";
}

function partyOf(party: LocalParty | undefined): ToldParty {
  return { name: nameOf(party), type: party?.type ?? "person", key: party?.key ?? null, country: party?.state?.value ?? null };
}

function participantOf({ party: { value }, capacities, represents, office }: Report["participants"][number], analysis: Analysis) {
  const party = partyAt(analysis, value);
  return {
    ...partyOf(party),
    names: party?.names.map(({ text, language }) => ({ text, language })) ?? [],
    capacities,
    represents,
    office: office && { original: office.original, language: office.language, label: office.label },
  };
}

function occasionAt({ occasions }: Analysis, at: number): ToldOccasion | null {
  const found = occasions.find(({ index }) => index === at);
  return found ? { name: found.label, series: found.series, year: found.year?.value ?? null, edition: found.edition?.value ?? null } : null;
}

function evidenceOf(report: Report, analysis: Analysis): ToldEvidence[] {
  const name = (index: LocalIndex): string => nameOf(partyAt(analysis, index));
  const occasion = (at: number): string => occasionAt(analysis, at)?.series ?? "";
  const { when } = report;
  return [
    ...words("kind", report.kind, report.kind.value),
    ...words("status", report.status, report.status.value),
    ...words("when", when, [when?.value.start, when?.value.end].filter(Boolean).join("/")),
    ...words("where", report.where, report.where?.value.name ?? ""),
    ...report.participants.flatMap(({ party, office }, at) => [
      ...words(`participants/${at}`, party, name(party.value)),
      ...(office ? [{ field: `participants/${at}/office`, value: office.label, ...span(office.quote) }] : []),
    ]),
    ...words("others", report.others, "true"),
    ...report.delegations.flatMap((own) => words(`delegations/${own.value.state}`, own, own.value.level ?? own.value.state)),
    ...report.invitedBy.flatMap((own, at) => words(`invitedBy/${at}`, own, name(own.value))),
    ...words("occasion", report.occasion, report.occasion ? occasion(report.occasion.value) : ""),
    ...report.topics.flatMap(({ code }) => words(`topics/${code.value}`, code, code.value)),
    ...report.outcomes.flatMap((own, at) => words(`outcomes/${at}`, own, own.value.kind)),
    ...report.upcoming.flatMap((own, at) => words(`upcoming/${at}`, own, occasion(own.value))),
    ...report.mentioned.flatMap((own, at) => words(`mentioned/${at}`, own, name(own.value))),
  ];
}

function words(field: string, evidenced: Evidenced<unknown> | null, value: string): ToldEvidence[] {
  return evidenced?.words.map(({ quote, supports }) => ({ field, value, ...span(quote), ...(supports && { supports }) })) ?? [];
}

function span({ from, to, exact }: { readonly from: number; readonly to: number; readonly exact: string }) {
  return { from, to, exact };
}
