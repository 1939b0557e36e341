import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoOfDay } from "./calendar.ts";
import { dayOfHijri, isHijriYear, monthOfHijri } from "./hijri.ts";

const iso = (year: number, month: number, day: number): string | null => {
  const civil = dayOfHijri(year, month, day);
  return civil === null ? null : isoOfDay(civil);
};

describe("dayOfHijri", () => {
  it.each([
    [1445, 1, 1, "2023-07-19"],
    [1445, 9, 1, "2024-03-11"],
    [1446, 1, 1, "2024-07-07"],
    [1446, 3, 12, "2024-09-15"],
    [1447, 1, 1, "2025-06-26"],
  ])("%i-%i-%i is %s", (year, month, day, expected) => {
    expect(iso(year, month, day)).toBe(expected);
  });

  it("knows no day that no month has", () => {
    expect(dayOfHijri(1446, 3, 31)).toBeNull();
    expect(dayOfHijri(1446, 13, 1)).toBeNull();
    expect(dayOfHijri(1446, 1, 0)).toBeNull();
  });

  it("goes forward day by day and month by month, without a gap", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1350, max: 1500 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const first = dayOfHijri(year, month, 1);
        const next = month === 12 ? dayOfHijri(year + 1, 1, 1) : dayOfHijri(year, month + 1, 1);
        const length = (next ?? 0) - (first ?? 0);
        expect([29, 30]).toContain(length);
        expect(dayOfHijri(year, month, 29)).toBe((first ?? 0) + 28);
        expect(dayOfHijri(year, month, 30)).toBe(length === 30 ? (first ?? 0) + 29 : null);
      }),
    );
  });
});

describe("monthOfHijri", () => {
  it("ends the day before the next month begins", () => {
    expect(monthOfHijri(1446, 9)).toEqual({ civil: dayOfHijri(1446, 9, 1), civilEnd: (dayOfHijri(1446, 10, 1) ?? 0) - 1 });
    expect(monthOfHijri(1446, 13)).toBeNull();
  });
});

describe("isHijriYear", () => {
  it("tells the years of our time in that calendar from civil ones", () => {
    expect([1300, 1446, 1600].map(isHijriYear)).toEqual([true, true, true]);
    expect([1299, 1601, 1956, 2025].map(isHijriYear)).toEqual([false, false, false, false]);
  });
});
