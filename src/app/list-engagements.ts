import { latestFirst } from "../contacts/latest-first.ts";
import type { Merging } from "../pipeline/merging.ts";
import type { Register } from "../store/register.ts";
import { boundsOf } from "../text/calendar.ts";
import { foldForm } from "../text/fold.ts";
import type { When } from "../types/date.ts";
import type { EngagementId, PartyId, ReportId } from "../types/ids.ts";
import type { EngagementRecord } from "../types/record.ts";
import type { Capacity, EngagementKind, IsoDate, LanguageTag, StateCode, Status } from "../types/vocabulary.ts";
import { engagementRecord } from "./engagement-record.ts";
import { mayMean } from "./may-mean.ts";
import { MergedView } from "./merged-view.ts";
import { PartyReader } from "./party-reader.ts";
import type { Program } from "./program.ts";
import { readSettled } from "./read-settled.ts";
import type { JoinedReports } from "./register-view.ts";

/** Which engagements are asked for; all conditions that are given must hold. */
export interface EngagementFilters {
  /** First and last day on which it may have been: dates at any precision. Undated engagements then do not count. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** States that all take part. */
  readonly states?: readonly StateCode[];
  /** Parties that all take part: ids. */
  readonly parties?: readonly string[];
  /** Somebody who takes part, by a name in any script; a surname will do. */
  readonly person?: string;
  readonly kind?: EngagementKind;
  readonly status?: Status;
  readonly topic?: string;
  /** Name of a city or a state's code. */
  readonly where?: string;
  /** The occasion's name or a part of it. */
  readonly occasion?: string;
  /** Only engagements about which sources disagree. */
  readonly disagreed?: boolean;
  /** Only engagements in which somebody takes part who may be the same as somebody else: only a person can say. */
  readonly undecided?: boolean;
  /** Only some of those engagements: ids. */
  readonly only?: ReadonlySet<string>;
}

export interface RowParticipant {
  readonly party: PartyId;
  readonly name: string;
  readonly country: StateCode | null;
  readonly capacities: readonly Capacity[];
}

/** An engagement in a line. */
export interface EngagementRow {
  readonly id: EngagementId;
  readonly parent: EngagementId | null;
  readonly kind: EngagementKind;
  readonly status: Status;
  readonly when: When | null;
  readonly where: EngagementRecord["where"];
  readonly states: readonly StateCode[];
  readonly participants: readonly RowParticipant[];
  readonly occasion: string | null;
  readonly topics: readonly string[];
  readonly reports: number;
  readonly documents: number;
  /** Of the documents, sorted. */
  readonly languages: readonly LanguageTag[];
  readonly origins: number;
  readonly disagreements: readonly string[];
  /** One of the documents is invented. */
  readonly synthetic: boolean;
}

/** Engagements that the filters let through, the latest first, undated ones last, then by id. */
export function listEngagements(
  register: Register,
  program: Program & { readonly merging: Merging },
  filters: EngagementFilters = {},
): Promise<EngagementRow[]> {
  return readSettled(register, program, (view) => {
    const merged = new MergedView(view, program.merging);
    const reader = new PartyReader(merged, program.merging);
    const found = findEngagements(merged, reader, program.merging, filters);
    return found.sort(latestFirst).map((record) => rowOf(record, merged, reader));
  });
}

/** Engagements that the filters let through, by id. */
export function findEngagements(merged: MergedView, reader: PartyReader, merging: Merging, filters: EngagementFilters): EngagementRecord[] {
  const asked = canonical(filters, merged);
  return [...merged.view.engagements()].flatMap((joined) => {
    if (asked.only?.has(joined.id) === false || !mayFit(joined, asked, merged)) return [];
    const record = engagementRecord(merged, joined, merged.storyOfEngagement(joined.id));
    if (record === null || !fits(record, asked)) return [];
    if (asked.undecided === true && !record.participants.some(({ party }) => merged.view.undecided(party).length > 0)) return [];
    const isNameAsked = filters.person !== undefined || filters.occasion !== undefined;
    return !isNameAsked || isNamed(rowOf(record, merged, reader), filters, reader, merging) ? [record] : [];
  });
}

/** An engagement in a line, its parties by their names. */
export function rowOf(record: EngagementRecord, merged: MergedView, reader: PartyReader): EngagementRow {
  const telling = merged.documentsOf(record.reports);
  const sources = telling.map((document) => merged.source(document));
  for (const source of sources) reader.notice(source);
  const { id, parent, kind, status, when, where, states, topics, reports, origins, disagreements } = record;
  return {
    id,
    parent,
    kind,
    status,
    when,
    where,
    states,
    participants: record.participants.map(({ party, capacities }) => {
      const { name = party, country = null } = reader.party(party) ?? {};
      return { party, name, country, capacities };
    }),
    occasion: record.occasion === null ? null : (reader.occasion(record.occasion)?.name ?? null),
    topics: topics.map(({ code }) => code),
    reports: reports.length,
    documents: sources.length,
    languages: [...new Set(sources.flatMap(({ analysis }) => analysis.language ?? []))].sort(),
    origins,
    disagreements: disagreements.map(({ field }) => field),
    synthetic: telling.some((document) => merged.isSynthetic(document)),
  };
}

/** Names are compared only for what everything else let through. */
function isNamed({ participants, occasion }: EngagementRow, filters: EngagementFilters, reader: PartyReader, merging: Merging): boolean {
  const { person, occasion: asked } = filters;
  if (asked !== undefined && !(occasion !== null && foldForm(occasion).includes(foldForm(asked)))) return false;
  if (person === undefined) return true;
  const isMeant = (name: string): boolean => mayMean(name, person, merging);
  return participants.some(({ party }) => {
    const record = reader.party(party);
    return record?.type === "person" && record.names.some(({ text }) => isMeant(text));
  });
}

/** People may ask for a person by any of the ids that he answers to. */
function canonical(filters: EngagementFilters, { view }: MergedView): EngagementFilters {
  if (filters.parties === undefined) return filters;
  return { ...filters, parties: filters.parties.map((id) => view.person(id)?.id ?? id) };
}

/** Whether it is worth merging: one of its reports has the kind, and one may have been on the days. */
function mayFit({ members }: JoinedReports, { from, to, kind }: EngagementFilters, { view }: MergedView): boolean {
  if (from === undefined && to === undefined && kind === undefined) return true;
  const facts = members.flatMap((report: ReportId) => view.reportFacts(report) ?? []);
  const [first, last] = daysAsked({ from, to });
  const dated =
    from === undefined && to === undefined ? facts : facts.filter(({ bounds }) => bounds && bounds.first <= last && bounds.last >= first);
  return dated.length > 0 && (kind === undefined || facts.some((own) => own.kind === kind));
}

function fits(record: EngagementRecord, filters: EngagementFilters): boolean {
  const { states = [], parties = [], kind, status, topic, where, disagreed } = filters;
  const taking = new Set<string>(record.participants.map(({ party }) => party));
  return (
    fitsDays(record, filters) &&
    states.every((state) => record.states.includes(state)) &&
    parties.every((party) => taking.has(party)) &&
    (kind === undefined || record.kind === kind) &&
    (status === undefined || record.status === status) &&
    (topic === undefined || record.topics.some(({ code }) => code === topic)) &&
    (where === undefined || record.where?.country === where || record.where?.name.toLowerCase() === where.toLowerCase()) &&
    (disagreed !== true || record.disagreements.length > 0)
  );
}

function fitsDays({ when }: EngagementRecord, { from, to }: EngagementFilters): boolean {
  if (from === undefined && to === undefined) return true;
  const start = when && boundsOf(when.start);
  const end = when && boundsOf(when.end ?? when.start);
  const [first, last] = daysAsked({ from, to });
  return start !== null && end !== null && start.first <= last && end.last >= first;
}

function daysAsked({ from, to }: { readonly from?: IsoDate | undefined; readonly to?: IsoDate | undefined }): readonly [number, number] {
  const first = from === undefined ? null : boundsOf(from);
  const last = to === undefined ? null : boundsOf(to);
  return [first?.first ?? Number.NEGATIVE_INFINITY, last?.last ?? Number.POSITIVE_INFINITY];
}
