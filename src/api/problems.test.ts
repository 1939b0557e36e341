import { expect, it } from "vitest";
import { z } from "zod";
import { RegisterError } from "../app/with-register.ts";
import { problemOf, readAs } from "./problems.ts";

/** What is thrown, as a problem. */
function thrown(throwing: () => unknown) {
  try {
    throwing();
  } catch (error) {
    return problemOf(error, "/api/somewhere?secret=1");
  }
  throw new Error("nothing was thrown");
}

it("blames whoever asks for a wrong question, and the program for a wrong answer", () => {
  const schema = z.object({ n: z.number() });
  const asked = thrown(() => readAs(schema, { n: "one" }, "query"));
  expect([asked.problem.status, asked.unexpected]).toEqual([400, false]);
  const answered = thrown(() => schema.parse({ n: "one" }));
  expect([answered.problem.status, answered.unexpected]).toEqual([500, true]);
});

it("tells nothing of what broke, nor of what was asked for", () => {
  const { problem, unexpected } = thrown(() => {
    throw new Error("ENOENT: /home/somebody/press.sqlite");
  });
  expect(unexpected).toBe(true);
  expect(JSON.stringify(problem)).not.toMatch(/home|secret/);
  const locked = thrown(() => {
    throw new RegisterError("/home/somebody/press.sqlite is locked");
  });
  expect([locked.problem.status, locked.unexpected]).toEqual([503, true]);
  expect(JSON.stringify(locked.problem)).not.toMatch(/home/);
});
