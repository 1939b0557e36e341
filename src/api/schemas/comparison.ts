import { z } from "zod";
import { departure } from "./records.ts";
import { list, medium, span, text } from "./vocabulary.ts";

/** Texts laid beside each other (docs/compare.md). */

const value = span.extend({ value: text });
const credited = span.extend({ medium, issuer: text.nullable(), name: text.nullable() });

const passage = z
  .object({
    is: z
      .enum(["same", "alike", "changed", "left", "right"])
      .describe("changed: counterparts that say different values; left, right: only there"),
    left: list(span),
    right: list(span),
    sure: z.boolean(),
    moved: z.boolean().describe("Told at another place"),
    differences: list(z.object({ kind: text, left: list(value), right: list(value) })),
    words: z
      .object({ left: list(span), right: list(span) })
      .nullable()
      .describe("Words that only one of two versions has"),
    departures: list(departure.extend({ side: z.enum(["left", "right"]) })),
  })
  .meta({ id: "Passage" });

const pair = z
  .object({
    left: text.describe("The source where one derives from the other; else the one published first"),
    right: text,
    relation: text,
    derived: text.nullable().describe("Which of them derives from the other"),
    because: list(text).describe("`{left}` and `{right}` stand for the two documents"),
    covered: z.object({ left: z.int(), right: z.int() }).describe("Letters that have a counterpart, in thousandths"),
    passages: list(passage).nullable().describe("In the order of the left text; null for texts too long"),
    lostAttribution: list(credited),
  })
  .meta({ id: "ComparedPair" });

export const comparison = z
  .object({
    documents: list(text).describe("Those that were compared: of a large story the first twenty"),
    pairs: list(pair),
    derivations: list(z.object({ document: text, from: text, relation: text })),
  })
  .meta({ id: "Comparison" });
