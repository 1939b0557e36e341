import fc from "fast-check";
import { expect, test } from "vitest";
import { mailDay } from "./mail-day.ts";

test.each([
  ["Thu, 18 Sep 2025 00:30:00 +0300", "2025-09-18"],
  ["Thu, 18 Sep 2025 23:30:00 -0800 (PST)", "2025-09-18"],
  // Without a zone, the machine's own would be taken.
  ["18 Sep 2025 00:30", "2025-09-18"],
  ["Thu,18 SEP 2025", "2025-09-18"],
  [" 1  Jan  2025 00:00:00 GMT", "2025-01-01"],
  ["Fri, 7 (the first) Mar 2025 10:00:00 +0000", "2025-03-07"],
  ["Mon, 3 Mar 03 10:00:00 +0000", "2003-03-03"],
  ["Mon, 3 Mar 97 10:00:00 +0000", "1997-03-03"],
  ["Mon, 3 Mar 103 10:00:00 +0000", "2003-03-03"],
])("%s is %s", (written, day) => {
  expect(mailDay(written)).toBe(day);
});

test.each(["hello 5", "soon", "", "31 Feb 2025 10:00:00 +0000", "0 Jan 2025", "3 Mai 2025", "3 Mar 2", "Mar 3 2025", "1 2 3"])(
  '"%s" is no day',
  (written) => {
    expect(mailDay(written)).toBeNull();
  },
);

test("whatever stands there, a day is one that the calendar has", () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(40), fc.constantFrom("Jan", "feb", "Xyz"), fc.nat(99_999), (before, day, month, year) => {
      expect(mailDay(`${before} ${day} ${month} ${year} 10:00`) ?? "2025-01-01").toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }),
  );
});
