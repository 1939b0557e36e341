import { fieldPath } from "../../text/field-path.ts";
import type { PartyId } from "../../types/ids.ts";
import type { EngagementRecord, OccasionRecord } from "../../types/record.ts";
import type { CardNames } from "./engagement-card.ts";
import type { FacetName, FacetValue } from "./facets.ts";
import { type KnownParties, organisationsOf } from "./known-parties.ts";
import { issuersOf, type Telling } from "./telling.ts";

export interface ValueNames extends CardNames {
  readonly parties: KnownParties;
  readonly occasion: (id: OccasionRecord["id"]) => Pick<OccasionRecord, "name" | "series"> | undefined;
}

/** The values of an engagement in every facet. */
export function engagementValues(record: EngagementRecord, telling: Telling, names: ValueNames): Readonly<Record<FacetName, FacetValue[]>> {
  return { ...ownValues(record, names), ...toldValues(record, telling, names), ...partyValues(record, telling, names) };
}

function ownValues({ kind, status, parent, parts, when, where, topics, occasion, upcoming }: EngagementRecord, names: ValueNames) {
  const about = (id: OccasionRecord["id"]): FacetValue => ({ value: id, label: names.occasion(id)?.name ?? null });
  const series = occasion === null ? undefined : names.occasion(occasion)?.series;
  return {
    kind: codes([kind]),
    status: codes([status]),
    position: codes([parent !== null ? "part" : parts.length > 0 ? "whole" : "alone"]),
    country: codes(where === null ? [] : [where.country]),
    place: where === null || where.name === "" ? [] : [placeValue(where)],
    year: codes(when === null ? [] : [when.start.slice(0, 4)]),
    month: codes(when === null || when.start.length < 7 ? [] : [when.start.slice(0, 7)]),
    topic: topics.map(({ code }) => ({ value: code, label: names.topicLabel(code) })),
    basis: codes(topics.map(({ basis }) => basis)),
    topicBasis: topics.map(({ code, basis }) => ({ value: `${code}:${basis}`, label: names.topicLabel(code) })),
    occasion: occasion === null ? [] : [about(occasion)],
    series: codes(series === undefined ? [] : [series]),
    announces: upcoming.map(about),
  };
}

function toldValues({ origins, disagreements }: EngagementRecord, { documents, statements }: Telling, _: ValueNames) {
  const fields = disagreements.map(({ field }) => fieldPath(field).name);
  return {
    language: codes(documents.flatMap(({ language }) => language ?? [])),
    outlet: codes(documents.flatMap(({ outlet }) => outlet ?? [])),
    medium: codes(statements.map(({ medium }) => medium)),
    side: codes(statements.flatMap(({ side }) => side ?? [])),
    origins: codes([String(origins)]),
    disagreement: codes(fields.length === 0 ? [] : ["any", ...fields]),
    synthetic: codes([documents.some(({ synthetic }) => synthetic) ? "true" : "false"]),
  };
}

function partyValues(record: EngagementRecord, telling: Telling, { parties }: ValueNames) {
  const about = (id: PartyId): FacetValue => {
    const known = parties.get(id);
    return { value: id, label: known?.name ?? null, country: known?.country ?? null };
  };
  const persons = record.participants.flatMap(({ party }) => (parties.get(party)?.type === "person" ? [party] : []));
  return {
    state: codes(record.states),
    person: persons.map(about),
    office: codes(record.participants.flatMap(({ office }) => office?.label ?? [])),
    organisation: record.participants.flatMap((participant) => organisationsOf(participant, parties)).map(about),
    says: issuersOf(telling).map(about),
  };
}

function codes(values: readonly string[]): FacetValue[] {
  return values.map((value) => ({ value, label: null }));
}

/** Two towns of one name in two states are two places. */
function placeValue({ name, country, latitude, longitude }: NonNullable<EngagementRecord["where"]>): FacetValue {
  return { value: `${name}|${country}`, label: name, country, latitude, longitude };
}
