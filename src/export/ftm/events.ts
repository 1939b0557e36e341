import { engagementTitle, type TitleParties } from "../../contacts/engagement-title.ts";
import { contentId } from "../../text/ids.ts";
import { stateName } from "../../text/region-names.ts";
import { placeText } from "../../text/wording.ts";
import type { When } from "../../types/date.ts";
import type { DocumentId } from "../../types/ids.ts";
import type { EngagementRecord, EvidenceRecord, OccasionRecord, RegisterRecords } from "../../types/record.ts";
import type { Place } from "../../types/report.ts";
import { ftmCountry } from "./codes.ts";
import { entity, type FtmEntity } from "./entity.ts";
import { syntheticIf } from "./synthetic.ts";

/** What is needed beside an engagement to tell of it. */
export interface Context {
  readonly invented: ReadonlySet<DocumentId>;
  readonly parties: TitleParties;
  readonly topicLabel: RegisterRecords["topicLabel"];
}

/** An engagement as an event, who documents it in which words, and what it is part of. */
export function* engagementEntities(engagement: EngagementRecord, { invented, parties, topicLabel }: Context): Generator<FtmEntity> {
  const { id, kind, status, when, where, participants, invitedBy, states, topics, outcomes, mentioned, evidence, origins } = engagement;
  const documents = documentsOf(evidence);
  const hosts = participants.filter(({ capacities }) => capacities.includes("host")).map(({ party }) => party);
  yield entity(id, "Event", {
    name: engagementTitle(engagement, parties),
    ...dates(when),
    ...place(where),
    country: [...states, ...(where === null ? [] : [where.country])].map(ftmCountry),
    involved: participants.map(({ party }) => party),
    organizer: [...invitedBy, ...hosts],
    summary: `Reported as ${status}, ${origins} independent ${origins === 1 ? "origin" : "origins"}`,
    description: outcomes.map((outcome) => `${outcome.kind}: ${outcome.text}`),
    notes: [...dateNotes(when), ...disagreements(engagement)],
    keywords: [kind, status, ...topics.map(({ code }) => topicLabel(code)), syntheticIf(documents, invented)],
    namesMentioned: mentioned.map((party) => parties.get(party)?.name),
    recordId: id,
    proof: documents,
  });
  if (where !== null) yield address(where);
  yield* wordsOf(id, evidence, documents, invented);
  const link = (object: string, role: string): FtmEntity =>
    entity(contentId("lnk", id, object, role), "UnknownLink", {
      subject: id,
      object,
      role,
      status: syntheticIf(documents, invented),
      proof: documents,
    });
  if (engagement.parent !== null) yield link(engagement.parent, "part of");
  if (engagement.occasion !== null) yield link(engagement.occasion, "on the margins of");
  for (const occasion of engagement.upcoming) yield link(occasion, "announces");
}

/** A fair, an assembly: an event too. */
export function* occasionEntities(occasion: OccasionRecord, invented: ReadonlySet<DocumentId>): Generator<FtmEntity> {
  const { id, name, names, kind, when, where, hosts, evidence } = occasion;
  const documents = documentsOf(evidence);
  yield entity(id, "Event", {
    name,
    alias: names.map(({ text }) => text).filter((text) => text !== name),
    ...dates(when),
    ...place(where),
    country: [...hosts, ...(where === null ? [] : [where.country])].map(ftmCountry),
    notes: dateNotes(when),
    keywords: ["occasion", kind, syntheticIf(documents, invented)],
    recordId: id,
    proof: documents,
  });
  if (where !== null) yield address(where);
}

function documentsOf(evidence: readonly EvidenceRecord[]): DocumentId[] {
  return [...new Set(evidence.map(({ document }) => document))].sort();
}

/** For each document what it says of the engagement, field by field, in its own words. */
function* wordsOf(
  id: string,
  evidence: readonly EvidenceRecord[],
  documents: readonly DocumentId[],
  invented: ReadonlySet<DocumentId>,
): Generator<FtmEntity> {
  for (const document of documents) {
    const own = evidence.filter((words) => words.document === document);
    yield entity(contentId("dcm", id, document), "Documentation", {
      document,
      entity: id,
      role: "tells of",
      status: syntheticIf([document], invented),
      summary: own.map(({ field, exact }) => `${field}: ${exact}`),
      proof: document,
    });
  }
}

/** As precise as words support: the model takes prefixes of ISO 8601. */
function dates(when: When | null): Record<string, string | null> {
  return when === null ? {} : { startDate: when.start, endDate: when.end };
}

function dateNotes(when: When | null): string[] {
  if (when === null) return [];
  const within = when.within ? [`On one unknown day from ${when.start} to ${when.end ?? when.start}`] : [];
  return when.basis === "stated" ? within : [...within, `Date: ${when.basis}`];
}

function disagreements({ disagreements: found }: EngagementRecord): string[] {
  return found.map(({ field, readings }) => {
    const each = readings.map(({ value, origins, chosen }) => `${value} (${origins}${chosen ? ", chosen" : ""})`);
    return `Sources disagree on ${field}: ${each.join(", ")}`;
  });
}

function place(where: Place | null): Record<string, string> {
  return where === null ? {} : { location: placeText(where), addressEntity: addressId(where) };
}

function address(where: Place): FtmEntity {
  const { name, country, latitude, longitude } = where;
  return entity(addressId(where), "Address", {
    full: placeText(where),
    city: name === stateName(country) ? null : name,
    country: ftmCountry(country),
    latitude: latitude === null ? null : String(latitude),
    longitude: longitude === null ? null : String(longitude),
  });
}

const addressId = ({ name, country }: Place): string => contentId("adr", country, name);
