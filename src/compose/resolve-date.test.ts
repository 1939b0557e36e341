import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, isoOfDay } from "../text/calendar.ts";
import type { DateFound, DateParts } from "../types/found.ts";
import { type DateContext, isoOfFull, resolveDate } from "./resolve-date.ts";

const PLACE = { first: 0, last: 0, from: 0, to: 1, language: "fr", by: "fr/dates.txt:1" };
const date = (start: DateParts, more: Partial<DateFound> = {}): DateFound => ({ ...PLACE, start, ...more });
const CONTEXT: DateContext = { published: "2025-09-20", years: [], notBefore: null, ahead: false };

/** `start/end basis`, `~` for a day within. */
function resolved(found: DateFound, context: Partial<DateContext> = {}): string | null {
  const own = resolveDate(found, { ...CONTEXT, ...context });
  return own && `${own.start}/${own.end ?? ""} ${own.basis}${own.within ? " ~" : ""}`;
}

describe("a date that says its year", () => {
  it.each<[DateFound, string | null]>([
    [date({ year: 2025, month: 9, day: 18 }), "2025-09-18/2025-09-18 stated"],
    [date({ year: 2025, month: 9, day: 18 }, { end: { year: 2025, month: 9, day: 20 } }), "2025-09-18/2025-09-20 stated"],
    [date({ year: 2025, month: 9 }), "2025-09/ stated ~"],
    [date({ year: 2025 }), "2025/ stated ~"],
    [date({ year: 2025, month: 2, day: 29 }), null],
    [date({ year: 2024, month: 2, day: 29 }), "2024-02-29/2024-02-29 stated"],
  ])("%o is %s", (found, expected) => {
    expect(resolved(found, { published: null })).toBe(expected);
  });

  it("of the Hijri calendar is its civil day, or nothing where there is none", () => {
    const civil = dayNumber(2024, 9, 15);
    expect(resolved(date({ year: 1446, month: 3, day: 12, hijri: true, civil }))).toBe("2024-09-15/2024-09-15 stated");
    expect(resolved(date({ year: 1446, month: 3, hijri: true }))).toBeNull();
  });

  it("is nothing where its figures are damaged", () => {
    expect(resolved(date({ year: 2025, month: 9, day: 18 }, { unsound: true }))).toBeNull();
  });
});

describe("a date without a year", () => {
  const eighteenth = date({ month: 9, day: 18 });

  it("is the one nearest to the day of publication", () => {
    expect(resolved(eighteenth)).toBe("2025-09-18/2025-09-18 inferred");
    expect(resolved(date({ month: 12, day: 30 }), { published: "2026-01-03" })).toBe("2025-12-30/2025-12-30 inferred");
    expect(resolved(date({ month: 1, day: 3 }), { published: "2025-12-30" })).toBe("2026-01-03/2026-01-03 inferred");
  });

  it("lies ahead where the sentence looks ahead", () => {
    expect(resolved(date({ month: 5, day: 3 }), { ahead: true })).toBe("2026-05-03/2026-05-03 inferred");
    expect(resolved(date({ month: 5, day: 3 }))).toBe("2025-05-03/2025-05-03 inferred");
  });

  it("lies where its own words look", () => {
    expect(resolved(date({ month: 11 }, { direction: "next" }))).toBe("2025-11/ inferred ~");
    expect(resolved(date({ month: 11 }, { direction: "previous" }))).toBe("2024-11/ inferred ~");
  });

  it("takes the year of which the text speaks where nobody knows when it was published, and rests on those words", () => {
    const span = { from: 10, to: 14 };
    const own = resolveDate(eighteenth, { ...CONTEXT, published: null, years: [{ year: 2023, span }] });
    expect(own).toMatchObject({ start: "2023-09-18", basis: "stated", rests: [span] });
  });

  it("takes the only year in which its weekday fits", () => {
    const thursday = date({ month: 9, day: 18, weekday: 4 });
    const years = [
      { year: 2024, span: null },
      { year: 2025, span: null },
    ];
    expect(resolved(thursday, { published: null, years })).toBe("2025-09-18/2025-09-18 stated");
    expect(resolved(thursday, { published: null, notBefore: 2021 })).toBe("2025-09-18/2025-09-18 inferred");
  });

  it("cannot be told without any of these", () => {
    expect(resolved(eighteenth, { published: null })).toBeNull();
  });

  it("runs into the next year where its end has an earlier month", () => {
    const turn = date({ month: 12, day: 30 }, { end: { month: 1, day: 2 } });
    expect(resolved(turn, { published: "2025-12-31" })).toBe("2025-12-30/2026-01-02 inferred");
  });
});

describe("one of many", () => {
  it.each<[string, DateFound, string | null]>([
    ["the third Tuesday of May", date({ weekday: 2, month: 5 }, { nth: 3, of: "month" }), "2025-05-20/2025-05-20 inferred"],
    [
      "the last Friday of October 2024",
      date({ weekday: 5, month: 10, year: 2024 }, { nth: -1, of: "month" }),
      "2024-10-25/2024-10-25 inferred",
    ],
    ["the fifth Monday of May, which has four", date({ weekday: 1, month: 5 }, { nth: 5, of: "month" }), null],
    [
      "the first week of next month",
      date({}, { nth: 1, unit: "week", of: "month", direction: "next" }),
      "2025-10-06/2025-10-12 inferred ~",
    ],
    [
      "the last day of February 2024",
      date({ month: 2, year: 2024 }, { nth: -1, unit: "day", of: "month" }),
      "2024-02-29/2024-02-29 inferred",
    ],
    ["the third quarter of 2024", date({ year: 2024 }, { nth: 3, unit: "quarter", of: "year" }), "2024-07/2024-09 inferred ~"],
    ["the second half of May", date({ month: 5 }, { nth: 2, unit: "half", of: "month" }), "2025-05-16/2025-05-31 inferred ~"],
    [
      "Tuesday the first of November, where that is a Saturday",
      date({ weekday: 2, day: 1, month: 11 }, { worded: true }),
      "2025-11-04/2025-11-04 inferred",
    ],
    ["Saturday the first of November", date({ weekday: 6, day: 1, month: 11 }, { worded: true }), "2025-11-01/2025-11-01 inferred"],
  ])("%s", (_, found, expected) => {
    expect(resolved(found)).toBe(expected);
  });
});

describe("a part of a longer time", () => {
  const late: DateFound["part"] = { week: [5, 7], month: [21, 31], year: [9, 12] };
  it.each<[string, DateFound, string | null]>([
    ["late February 2024", date({ month: 2, year: 2024 }, { part: late }), "2024-02-21/2024-02-29 inferred ~"],
    ["the end of last week", date({}, { part: late, unit: "week", direction: "previous" }), "2025-09-12/2025-09-14 inferred ~"],
    ["the end of the year", date({}, { part: late, unit: "year" }), "2025-09/2025-12 inferred ~"],
    ["late on Thursday, which has no part of its own", date({ weekday: 4 }, { part: late }), null],
  ])("%s", (_, found, expected) => {
    expect(resolved(found)).toBe(expected);
  });
});

describe("a date told from the day of publication", () => {
  it.each<[string, DateFound, string | null]>([
    ["yesterday", date({}, { offset: -1 }), "2025-09-19/2025-09-19 inferred"],
    ["tomorrow", date({}, { offset: 1 }), "2025-09-21/2025-09-21 inferred"],
    ["Thursday", date({ weekday: 4 }), "2025-09-18/2025-09-18 inferred"],
    ["Saturday, the day itself", date({ weekday: 6 }), "2025-09-20/2025-09-20 inferred"],
    ["next Tuesday", date({ weekday: 2 }, { direction: "next" }), "2025-09-23/2025-09-23 inferred"],
    ["next Saturday", date({ weekday: 6 }, { direction: "next" }), "2025-09-27/2025-09-27 inferred"],
    ["last Saturday", date({ weekday: 6 }, { direction: "previous" }), "2025-09-13/2025-09-13 inferred"],
    ["last week", date({}, { direction: "previous", unit: "week" }), "2025-09-08/2025-09-14 inferred ~"],
    ["next month", date({}, { direction: "next", unit: "month" }), "2025-10/ inferred ~"],
    ["last year", date({}, { direction: "previous", unit: "year" }), "2024/ inferred ~"],
    ["the 12th of this month", date({ day: 12 }, { direction: "this" }), "2025-09-12/2025-09-12 inferred"],
    ["the 12th of last month", date({ day: 12 }, { direction: "previous" }), "2025-08-12/2025-08-12 inferred"],
    ["the 12th", date({ day: 12 }), "2025-09-12/2025-09-12 inferred"],
    ["the 1st, which is nearer in the next month", date({ day: 1 }), "2025-10-01/2025-10-01 inferred"],
    ["from the 30th to the 2nd", date({ day: 30 }, { end: { day: 2 } }), "2025-09-30/2025-10-02 inferred"],
    ["Wednesday the 24th", date({ weekday: 3, day: 24 }), "2025-09-24/2025-09-24 inferred"],
    ["Wednesday the 30th, which only July has had", date({ weekday: 3, day: 30 }), "2025-07-30/2025-07-30 inferred"],
    ["two weeks ago", date({}, { offset: -2, unit: "week" }), "2025-09-06/2025-09-06 inferred"],
    ["three months ago", date({}, { offset: -3, unit: "month" }), "2025-06/ inferred ~"],
    ["the last two weeks", date({}, { direction: "previous", count: 2, unit: "week" }), "2025-09-01/2025-09-14 inferred ~"],
    ["next quarter", date({}, { direction: "next", unit: "quarter" }), "2025-10/2025-12 inferred ~"],
    ["last weekend", date({}, { direction: "previous", unit: "weekend" }), "2025-09-13/2025-09-14 inferred ~"],
  ])("%s", (_, found, expected) => {
    expect(resolved(found)).toBe(expected);
  });

  it("is today or to come where it stands alone, as in an agenda", () => {
    expect(resolved(date({ weekday: 2 }), { alone: true })).toBe("2025-09-23/2025-09-23 inferred");
    expect(resolved(date({ weekday: 6 }), { alone: true })).toBe("2025-09-20/2025-09-20 inferred");
    expect(resolved(date({ day: 3 }), { alone: true })).toBe("2025-10-03/2025-10-03 inferred");
    expect(resolved(date({ month: 5, day: 3 }), { alone: true })).toBe("2026-05-03/2026-05-03 inferred");
  });

  it("may be how long something took, unless the sentence looks ahead", () => {
    const inTenDays = date({}, { offset: 10, unit: "day", duration: true });
    expect(resolved(inTenDays)).toBeNull();
    expect(resolved(inTenDays, { ahead: true })).toBe("2025-09-30/2025-09-30 inferred");
  });

  it("is reckoned from the day that the text told last", () => {
    const nextDay = date({}, { offset: 1, anaphoric: true });
    expect(resolved(nextDay, { anchor: "2025-05-12" })).toBe("2025-05-13/2025-05-13 inferred");
    expect(resolved(nextDay, { anchor: null })).toBeNull();
    expect(resolved(date({ month: 5, day: 12 }, { offset: 1, anaphoric: true }))).toBe("2025-05-13/2025-05-13 inferred");
  });

  it("looks ahead with its sentence", () => {
    expect(resolved(date({ weekday: 2 }), { ahead: true })).toBe("2025-09-23/2025-09-23 inferred");
  });

  it("crosses the end of a year", () => {
    expect(resolved(date({}, { direction: "next", unit: "month" }), { published: "2025-12-20" })).toBe("2026-01/ inferred ~");
    expect(resolved(date({}, { offset: 1 }), { published: "2025-12-31" })).toBe("2026-01-01/2026-01-01 inferred");
  });

  it("cannot be told where the day of publication is not known", () => {
    for (const published of [null, "2025"]) {
      expect(resolved(date({}, { offset: -1 }), { published })).toBeNull();
      expect(resolved(date({ weekday: 4 }), { published })).toBeNull();
    }
  });

  it("are some day of the month of which a text is, or of the year of the fair that it tells", () => {
    expect(resolved(date({ weekday: 4 }), { published: "2025-09" })).toBe("2025-09/ inferred ~");
    expect(resolved(date({}, { offset: 0 }), { published: null, told: { year: 2024, span: { from: 0, to: 4 } } })).toBe("2024/ inferred ~");
    expect(resolved(date({ weekday: 4 }, { direction: "next" }), { published: "2025-09" })).toBeNull();
  });

  it("is the weekday that it names, within a week of the day of publication", () => {
    fc.assert(
      fc.property(fc.integer({ min: 15_000, max: 25_000 }), fc.integer({ min: 1, max: 7 }), fc.boolean(), (day, weekday, ahead) => {
        const own = resolveDate(date({ weekday }), { ...CONTEXT, published: isoOfDay(day), ahead });
        const [year = 0, month = 0, on = 0] = (own?.start ?? "").split("-").map(Number);
        const shift = dayNumber(year, month, on) - day;
        expect((dayNumber(year, month, on) + 3) % 7).toBe(weekday - 1);
        expect(ahead ? shift >= 0 && shift <= 6 : shift <= 0 && shift >= -6).toBe(true);
      }),
    );
  });
});

describe("isoOfFull", () => {
  it("gives a date that needs no context, and no other", () => {
    expect(isoOfFull(date({ year: 2025, month: 9, day: 18 }))).toBe("2025-09-18");
    expect(isoOfFull(date({ year: 2025 }))).toBe("2025");
    expect(isoOfFull(date({ month: 9, day: 18 }))).toBeNull();
    expect(isoOfFull(date({ year: 2025 }, { unsound: true }))).toBeNull();
  });
});
