import { engagementTitle, type TitleParties } from "../../contacts/engagement-title.ts";
import type { OccasionId } from "../../types/ids.ts";
import type { EngagementRecord } from "../../types/record.ts";
import type { EngagementCard } from "./entries.ts";
import type { ToldDocument } from "./telling.ts";

/** What a line about an engagement names beside it. */
export interface CardNames {
  readonly parties: TitleParties;
  readonly occasionName: (id: OccasionId) => string;
  readonly topicLabel: (code: string) => string;
}

export function engagementCard(
  record: EngagementRecord,
  documents: readonly Pick<ToldDocument, "language" | "synthetic">[],
  { parties, occasionName, topicLabel }: CardNames,
): EngagementCard {
  const { id, parent, parts, kind, status, when, where, states, occasion, topics, reports, origins, disagreements, story } = record;
  return {
    id,
    title: engagementTitle(record, parties),
    parent,
    parts: parts.length,
    kind,
    status,
    when,
    where,
    states,
    participants: record.participants.map(({ party, capacities, office }) => {
      const { type = "person", name = party, country = null } = parties.get(party) ?? {};
      return { party, type, name, country, capacities, office: office?.label ?? null };
    }),
    occasion: occasion === null ? null : { id: occasion, name: occasionName(occasion) },
    topics: topics.map(({ code, basis }) => ({ code, label: topicLabel(code), basis })),
    reports: reports.length,
    documents: documents.length,
    origins,
    languages: [...new Set(documents.flatMap(({ language }) => language ?? []))].sort(),
    disagreements: [...new Set(disagreements.map(({ field }) => field))],
    story,
    synthetic: documents.some(({ synthetic }) => synthetic),
  };
}
