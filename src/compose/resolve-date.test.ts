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
    ["a bare 12", date({ day: 12 }), null],
  ])("%s", (_, found, expected) => {
    expect(resolved(found)).toBe(expected);
  });

  it("looks ahead with its sentence", () => {
    expect(resolved(date({ weekday: 2 }), { ahead: true })).toBe("2025-09-23/2025-09-23 inferred");
  });

  it("crosses the end of a year", () => {
    expect(resolved(date({}, { direction: "next", unit: "month" }), { published: "2025-12-20" })).toBe("2026-01/ inferred ~");
    expect(resolved(date({}, { offset: 1 }), { published: "2025-12-31" })).toBe("2026-01-01/2026-01-01 inferred");
  });

  it("cannot be told where the day of publication is not known", () => {
    for (const published of [null, "2025-09", "2025"]) {
      expect(resolved(date({}, { offset: -1 }), { published })).toBeNull();
      expect(resolved(date({ weekday: 4 }), { published })).toBeNull();
    }
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
