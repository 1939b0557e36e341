import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mentionsOf } from "../src/pipeline/mentions.ts";
import { isoOfDay } from "../src/text/calendar.ts";
import { readingOf } from "./read-text.ts";

/**
 * Every day of a century and a half, written as Unicode's locale data (CLDR) write it in each country's own months, is read as that
 * day. What CLDR knows and what the packs know come from different hands.
 */
const LOCALES = ["ar-MA", "ar-EG", "ar-SY", "ar-IQ", "ar-DZ", "ar-TN", "ar-MR", "en-GB", "en-US", "es", "fr", "fr-CA", "tr"];
const HIJRI = "ar-SA-u-ca-islamic-umalqura";
const STYLES = ["full", "long", "medium", "short"] as const;
/** A month before its day in figures ("9/5/24") cannot be told from a day before its month. */
const MONTH_FIRST: ReadonlySet<string> = new Set(["en-US", "fr-CA"]);

const anyDay = fc.integer({ min: -7_000, max: 47_000 });
const DAY = 86_400_000;

function datesIn(text: string, locale: string, published: string): (string | null)[] {
  const reading = readingOf(text, { language: locale.slice(0, 2), published });
  return mentionsOf(reading).flatMap(({ kind, value }) => (kind === "date" ? [value] : []));
}

describe.each(LOCALES)("days as they are written in %s", (locale) => {
  const styles = MONTH_FIRST.has(locale) ? STYLES.slice(0, 3) : STYLES;

  it.each(styles)("%s, alone and from day to day", (dateStyle) => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: "UTC" });
    // Two figures stand for a year near our own.
    const days = dateStyle === "short" ? fc.integer({ min: 0, max: 28_000 }) : anyDay;
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 400 }), (first, length) => {
        const [from, to] = [new Date(first * DAY), new Date((first + length) * DAY)];
        expect(datesIn(format.format(from), locale, isoOfDay(first))).toEqual([isoOfDay(first)]);
        const range = format.formatRange(from, to);
        expect([range, ...datesIn(range, locale, isoOfDay(first))]).toEqual([range, `${isoOfDay(first)}/${isoOfDay(first + length)}`]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("days of the Hijri calendar", () => {
  it.each(["full", "long", "medium"] as const)("%s", (dateStyle) => {
    const format = new Intl.DateTimeFormat(HIJRI, { dateStyle, timeZone: "UTC" });
    fc.assert(
      fc.property(anyDay, (day) => {
        const text = format.format(new Date(day * DAY));
        expect([text, ...datesIn(text, HIJRI, "2025-09-21")]).toEqual([text, isoOfDay(day)]);
      }),
      { numRuns: 60 },
    );
  });
});
