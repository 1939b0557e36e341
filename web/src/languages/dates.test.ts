import { expect, it } from "vitest";
import { formatDate, formatSpan } from "./dates.ts";

it.each([
  ["en", "2025", "2025"],
  ["en", "2025-09", "September 2025"],
  ["fr", "2025-09-18", "18 septembre 2025"],
  ["fr", "no date", "no date"],
])("says in %s what %s is, and no more", (tag, iso, text) => {
  expect(formatDate(tag, iso)).toBe(text);
});

it("never says more of a span than its rougher end", () => {
  expect(formatSpan("en", "2025-09-18", "2025-10")).toBe("September – October 2025".replaceAll(" – ", "\u2009–\u2009"));
  expect(formatSpan("en", "2025-09-18", "2025-09-18")).toBe("September 18, 2025");
  expect(formatSpan("en", "2025-09-18", null)).toBe("September 18, 2025");
});

it("leaves the year out where it is said elsewhere", () => {
  expect(formatDate("en", "2025-09-18", "short")).toBe("Sep 18");
  expect(formatSpan("en", "2025-09-18", "2025-10-02", "short")).toBe("Sep 18 – Oct 2".replaceAll(" – ", "\u2009–\u2009"));
  expect(formatSpan("fr", "2025-09-18", null, "short")).toBe("18 sept.");
});

it("counts by the common calendar in Arabic too", () => {
  expect(formatDate("ar", "2025-09-18")).toContain("سبتمبر");
});
