import { z } from "zod";
import { list, text } from "./vocabulary.ts";

/** What went wrong, where, and what to do: RFC 9457. */
export const problem = z
  .object({
    type: text.describe("about:blank: the status says it all"),
    title: text,
    status: z.int(),
    detail: text.describe("What is wrong"),
    instance: text.describe("Where: the path that was asked for"),
    remedy: text.describe("What to do"),
    errors: list(z.object({ where: text, what: text })).optional(),
  })
  .meta({ id: "Problem" });

export type Problem = z.infer<typeof problem>;
