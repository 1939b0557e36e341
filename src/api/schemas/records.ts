import { z } from "zod";
import { copyOf, translated } from "./cards.ts";
import {
  capacity,
  count,
  date,
  departureCause,
  departureGround,
  kind,
  language,
  list,
  medium,
  occasionKind,
  outcomeKind,
  partyType,
  place,
  span,
  state,
  status,
  text,
  topicBasis,
  when,
} from "./vocabulary.ts";

/** The records of the register, as its JSON export has them (docs/register.schema.json). */

export const evidence = span
  .extend({ field: text, value: text.describe("As this document tells it"), supports: text.optional(), document: text })
  .meta({ id: "Evidence" });

export const office = z.object({ original: text, language, label: text }).meta({ id: "Office" });

const fields = {
  kind,
  status,
  when: when.nullable(),
  where: place.nullable(),
  participants: list(z.object({ party: text, capacities: list(capacity), represents: state.nullable(), office: office.nullable() })),
  others: z.boolean(),
  delegations: list(z.object({ state, level: text.nullable(), size: z.int().nullable(), head: text.nullable() })),
  states: list(state),
  invitedBy: list(text),
  occasion: text.nullable(),
  topics: list(z.object({ code: text, basis: topicBasis })),
  outcomes: list(z.object({ kind: outcomeKind, text, language })),
  upcoming: list(text),
  mentioned: list(text),
};

export const report = z
  .object({
    id: text,
    document: text,
    engagement: text,
    statements: list(text),
    parent: text.nullable(),
    ...fields,
    evidence: list(evidence),
  })
  .meta({ id: "Report" });

export const disagreement = z
  .object({
    field: text,
    rule: text.describe("By which rule the record has its value"),
    readings: list(z.object({ value: text, reports: list(text), origins: count, chosen: z.boolean() })),
  })
  .meta({ id: "Disagreement" });

export const engagement = z
  .object({
    id: text,
    aliases: list(text),
    parent: text.nullable(),
    parts: list(text),
    story: text,
    reports: list(text),
    ...fields,
    origins: count,
  })
  .meta({ id: "Engagement" });

export const departure = span
  .extend({
    field: text,
    expected: text.nullable().describe("What stands in the other sources; null when unknown"),
    against: departureGround,
    cause: departureCause,
  })
  .meta({ id: "Departure" });

export const document = z
  .object({
    id: text,
    externalId: text.nullable(),
    url: text.nullable(),
    outlet: text.nullable(),
    title: text.nullable(),
    author: text.nullable(),
    paths: list(text),
    published: date.nullable(),
    publishedBasis: z.enum(["given", "stated", "inferred"]).nullable(),
    bases: z.record(text, text).describe("Where the carrier says each of url, title, outlet, author, published, language"),
    synthetic: z.boolean(),
    language: language.nullable(),
    languages: list(language),
    textHash: text,
    length: count,
    copyOf,
    translated,
    story: text,
    reports: list(text),
    mainReport: text.nullable(),
    departures: list(departure),
    leads: list(span),
  })
  .meta({ id: "Document" });

export const statement = span
  .extend({ id: text, document: text, issuer: text.nullable(), side: state.nullable(), medium })
  .meta({ id: "Statement" });

export const story = z
  .object({ id: text, documents: list(text), engagement: text.nullable(), languages: list(language), origins: count })
  .meta({ id: "Story" });

export const undertaking = z
  .object({
    id: text,
    engagement: text,
    by: list(text),
    text,
    language,
    due: date.nullable(),
    occasion: text.nullable(),
    state: z.enum(["open", "kept", "moved", "cancelled"]),
    evidence: list(evidence),
  })
  .meta({ id: "Undertaking" });

const heldOffice = office.extend({
  organisation: text.nullable(),
  seen: z.array(date).readonly().describe("First and last day of the engagements in which it is told; empty where none is dated"),
});

export const party = z
  .object({
    id: text,
    type: partyType,
    name: text,
    nameBasis: z.enum(["own", "origins", "single", "machine"]),
    names: list(
      z.object({
        text,
        language,
        documents: list(text).describe("Some of those in which it stands"),
        count: count.describe("In how many documents it stands"),
        because: text.describe("Why this spelling is one of this party"),
      }),
    ),
    country: state.nullable(),
    offices: list(heldOffice),
    parent: text.nullable(),
    undecided: list(text),
    evidence: list(evidence),
  })
  .meta({ id: "Party" });

export const question = z
  .object({ id: text, name: text, country: state.nullable(), offices: list(heldOffice), because: list(text) })
  .meta({ id: "Question", description: "A party that may be the same: only a person can say" });

export const occasion = z
  .object({
    id: text,
    name: text,
    series: text,
    names: list(z.object({ text, language })),
    kind: occasionKind,
    year: z.int().nullable(),
    edition: z.int().nullable(),
    when: when.nullable(),
    where: place.nullable(),
    hosts: list(state),
    evidence: list(evidence),
  })
  .meta({ id: "Occasion" });
