import type { Segmented } from "../../types/segmented.ts";

/** What fills slots, a bit each: figures, and the entries of the calendar. */
const FIGURE = 1;
const BITS: Readonly<Record<string, number>> = { number: 2, month: 4, weekday: 8, "relative-day": 16, relative: 32, unit: 64, part: 128 };
const { number: NUMBER = 0, month: MONTH = 0, weekday: WEEKDAY = 0, unit: UNIT = 0, part: PART = 0 } = BITS;

const SLOTS: Readonly<Record<string, number>> = {
  month: FIGURE | MONTH,
  year: FIGURE,
  yy: FIGURE,
  "plain-year": FIGURE,
  "modifier-year": FIGURE,
  "named-year": FIGURE,
  "the-unit": UNIT,
  "worded-year": NUMBER,
  "plain-month": MONTH,
  "small-month": MONTH,
  "coded-part": PART,
  "named-decade": PART,
  "far-relative": BITS.relative ?? 0,
  decade: FIGURE,
  "plain-decade": FIGURE,
  "short-decade": FIGURE,
  "cased-month": MONTH,
  weekday: WEEKDAY,
  "relative-day": BITS["relative-day"] ?? 0,
  relative: BITS.relative ?? 0,
  unit: UNIT,
  "unit-ago": UNIT,
  "unit-hence": UNIT,
  "unit-within": UNIT,
  part: PART,
  "first-day": PART,
  "bare-weekday": PART,
  nth: FIGURE | NUMBER | PART,
};

/** What can begin a slot; a slot that is not listed is a number, in figures or words. The end of a range is filled like its beginning. */
export function maskOf(slot: string): number {
  return SLOTS[slot] ?? SLOTS[slot.replace(/2$/, "")] ?? FIGURE | NUMBER;
}

/** What each token of a text can begin: of most tokens, nothing. */
export function kindsIn(segmented: Segmented): Uint8Array {
  const kinds = new Uint8Array(segmented.tokens.length);
  for (let at = 0; at < kinds.length; at++) {
    let own = segmented.tokens[at]?.type === "number" ? FIGURE : 0;
    const hits = segmented.starts[at];
    // Two of three are function words.
    if (hits !== undefined) for (const { entry } of hits) if (entry.kind !== "stop") own |= BITS[entry.kind] ?? 0;
    kinds[at] = own;
  }
  return kinds;
}
