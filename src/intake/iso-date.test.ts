import { expect, test } from "vitest";
import { isoDate } from "./iso-date.ts";

test.each([
  ["2025", "2025"],
  ["2025-09", "2025-09"],
  ["2025-09-18", "2025-09-18"],
  ["2025-09-18T23:30:00-05:00", "2025-09-18"],
  ["2024-02-29 10:00", "2024-02-29"],
  ["2025-02-29", null],
  ["2025-13", null],
  ["18.09.2025", null],
  ["2025-9-1", null],
])("%s is %s", (written, expected) => expect(isoDate(written)).toBe(expected));
