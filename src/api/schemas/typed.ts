import { z } from "zod";

const LONGEST = 2_000;
const line = z.string().max(LONGEST).optional();

/** Documents that somebody typed or pasted: the fields that `dragoman ingest -` reads. */
export const typedDocuments = z
  .strictObject({
    documents: z
      .array(
        z.strictObject({
          text: z.string().min(1),
          id: line,
          title: line,
          url: line,
          outlet: line,
          published: line.describe("2025, 2025-09 or 2025-09-18"),
          language: line,
        }),
      )
      .min(1)
      .max(1_000),
  })
  .meta({ id: "TypedDocuments" });
