import type { z } from "zod";

/** How what is sent differs from what is taken, for people; undefined where the schema says it itself. */
export function said(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return wrongType(issue.expected, issue.input);
    case "unrecognized_keys":
      return `there is no ${issue.keys.map((key) => JSON.stringify(key)).join(", ")} here`;
    case "invalid_value":
      return `one of ${issue.values.map(String).join(", ")}`;
    case "too_big":
      return `at most ${issue.maximum}${unitOf(issue.origin)}`;
    case "too_small":
      return `at least ${issue.minimum}${unitOf(issue.origin)}`;
    default:
      return undefined;
  }
}

const KINDS: Readonly<Record<string, string>> = {
  int: "a whole number",
  number: "a number",
  string: "a text",
  array: "a list",
  object: "an object",
};

function wrongType(expected: string, given: unknown): string {
  if (given === undefined) return "it is missing";
  // What the query of an address says comes as text, or as a list where it says it twice.
  if (Number.isNaN(given)) return "one number is needed";
  const kind = KINDS[expected] ?? expected;
  return Array.isArray(given) && expected !== "array" ? `${kind}, and only once` : kind;
}

function unitOf(origin: string): string {
  if (origin === "string") return " letters";
  return origin === "array" ? " of them" : "";
}
