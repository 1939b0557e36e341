import { z } from "zod";
import {
  capacity,
  count,
  date,
  kind,
  language,
  list,
  occasionKind,
  partyType,
  place,
  state,
  status,
  text,
  topicBasis,
  when,
} from "./vocabulary.ts";

/** What stands in a line of a list. */

const participant = z.object({
  party: text,
  type: partyType,
  name: text,
  country: state.nullable(),
  capacities: list(capacity),
  office: text.nullable().describe("English label of the office in which the party took part"),
});

export const engagementCard = z
  .object({
    id: text,
    title: text.describe("One English line for people"),
    parent: text.nullable(),
    parts: count.describe("How many parts it has"),
    kind,
    status,
    when: when.nullable(),
    where: place.nullable(),
    states: list(state),
    participants: list(participant),
    occasion: z.object({ id: text, name: text }).nullable(),
    topics: list(z.object({ code: text, label: text, basis: topicBasis })),
    reports: count,
    documents: count,
    origins: count.describe("Independent origins of the documents"),
    languages: list(language),
    disagreements: list(text).describe("Fields about which sources disagree"),
    story: text,
    synthetic: z.boolean().describe("One of the documents is invented"),
  })
  .meta({ id: "EngagementCard" });

export const partyCard = z
  .object({
    id: text,
    type: partyType,
    name: text,
    country: state.nullable(),
    office: text.nullable().describe("The office told last, in English"),
    organisation: text.nullable(),
    engagements: count,
  })
  .meta({ id: "PartyCard" });

export const occasionCard = z
  .object({
    id: text,
    name: text,
    series: text,
    kind: occasionKind,
    year: z.int().nullable(),
    edition: z.int().nullable(),
    when: when.nullable(),
    where: place.nullable(),
    engagements: count.describe("Engagements on its margins"),
    announcedBy: count.describe("Engagements whose texts name it as one to come"),
  })
  .meta({ id: "OccasionCard" });

export const copyOf = z
  .object({ document: text, relation: text.describe("translation, or how the copy relates to what was copied") })
  .nullable();

export const translated = z.object({ machine: z.boolean(), from: language.nullable() }).nullable();

export const documentCard = z
  .object({
    id: text,
    title: text.nullable(),
    opening: text.nullable().describe("The first words of its text, where it has no title"),
    outlet: text.nullable(),
    url: text.nullable().describe("As its carrier gives it: not checked, so link to http and https only"),
    published: date.nullable(),
    publishedBasis: z.enum(["given", "stated", "inferred"]).nullable(),
    language: language.nullable(),
    languages: list(language),
    copyOf,
    translated,
    story: text,
    reports: count,
    departures: count,
    synthetic: z.boolean(),
  })
  .meta({ id: "DocumentCard" });
