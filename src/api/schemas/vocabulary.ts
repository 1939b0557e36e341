import { z } from "zod";
import {
  CAPACITIES,
  DATE_BASES,
  DEPARTURE_CAUSES,
  DEPARTURE_GROUNDS,
  ENGAGEMENT_KINDS,
  MEDIA,
  OCCASION_KINDS,
  OUTCOME_KINDS,
  PARTY_TYPES,
  STATUSES,
  TOPIC_BASES,
} from "../../types/vocabulary.ts";

/** Lists that flow as they are: nothing changes them. */
export const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();

export const text = z.string();
export const count = z.int().min(0);
export const state = z.string().describe("A state: ISO 3166-1 alpha-2");
export const language = z.string().describe("A language: BCP 47");
export const date = z.string().describe("ISO 8601 at the precision that words support: 2025, 2025-09, 2025-09-18");
export const kind = z.enum(ENGAGEMENT_KINDS);
export const status = z.enum(STATUSES);
export const capacity = z.enum(CAPACITIES);
export const partyType = z.enum(PARTY_TYPES);
export const topicBasis = z.enum(TOPIC_BASES);
export const medium = z.enum(MEDIA);
export const occasionKind = z.enum(OCCASION_KINDS);
export const outcomeKind = z.enum(OUTCOME_KINDS);
export const departureCause = z.enum(DEPARTURE_CAUSES);
export const departureGround = z.enum(DEPARTURE_GROUNDS);

export const when = z
  .object({
    start: date,
    end: date.nullable().describe("Null: not known; the same as start: one day"),
    basis: z.enum(DATE_BASES),
    within: z.boolean().describe("On an unknown day inside the span"),
  })
  .meta({ id: "When" });

export const place = z
  .object({
    name: text,
    country: state,
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    basis: z.enum(["stated", "inferred", "occasion", "parent"]),
  })
  .meta({ id: "Place" });

export const span = z
  .object({
    from: count.describe("UTF-16 code units into the document's text"),
    to: count.describe("Exclusive"),
    exact: text.describe("The words, letter for letter"),
  })
  .meta({ id: "Span" });
