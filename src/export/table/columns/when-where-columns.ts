import { stateName } from "../../../text/region-names.ts";
import type { IsoDate } from "../../../types/vocabulary.ts";
import { type Cell, type Column, evidenceOf, yesNo } from "../column.ts";

const PRECISIONS: Readonly<Record<number, string>> = { 4: "year", 7: "month", 10: "day" };

function precision(date: IsoDate | null | undefined): Cell {
  return PRECISIONS[date?.length ?? 0] ?? null;
}

/** When it was: text at the precision that words support. */
export const WHEN_COLUMNS: readonly Column[] = [
  {
    name: "start",
    meaning: "First day, as text and no more precise than the words: 2025-09 is some day of that September.",
    values: "ISO 8601: 2025, 2025-09, 2025-09-18",
    empty: "no words date it",
    width: 11,
    cell: ({ contact }) => contact.engagement.when?.start ?? null,
    words: (contact) => {
      const { when } = contact.engagement;
      const expected = when === null ? null : when.end === null || when.end === when.start ? when.start : `${when.start}/${when.end}`;
      return { evidence: evidenceOf(contact, "when"), ...(expected === null ? {} : { expected }) };
    },
  },
  {
    name: "end",
    meaning: "Last day; the same as the first where it lasted one day.",
    values: "ISO 8601: 2025, 2025-09, 2025-09-18",
    empty: "not known",
    width: 11,
    cell: ({ contact }) => contact.engagement.when?.end ?? null,
    words: "start",
  },
];

/** How the dates are to be taken. */
export const DATING_COLUMNS: readonly Column[] = [
  {
    name: "start_precision",
    meaning: "How precise the start is: also where a program has made a day of a month.",
    values: "year, month, day",
    empty: "no start",
    width: 8,
    cell: ({ contact }) => precision(contact.engagement.when?.start),
    words: "start",
  },
  {
    name: "end_precision",
    meaning: "How precise the end is.",
    values: "year, month, day",
    empty: "no end",
    width: 8,
    cell: ({ contact }) => precision(contact.engagement.when?.end),
    words: "start",
  },
  {
    name: "date_basis",
    meaning: "What the date rests on: words, a conclusion from them, the dates of the occasion or of the visit that it was part of.",
    values: "stated, inferred, occasion, parent",
    empty: "no date",
    width: 10,
    cell: ({ contact }) => contact.engagement.when?.basis ?? null,
    words: "start",
  },
  {
    name: "within",
    meaning: "Whether it was on one unknown day from start to end, and not all that time.",
    values: "yes, no",
    empty: "no date",
    width: 7,
    cell: ({ contact }) => (contact.engagement.when === null ? null : yesNo(contact.engagement.when.within)),
    words: "start",
  },
];

/** Where it was. */
export const WHERE_COLUMNS: readonly Column[] = [
  {
    name: "city",
    meaning: "Where it was; a region or a state where no city is told.",
    values: "English name (GeoNames)",
    empty: "no words say it",
    width: 15,
    cell: ({ contact }) => contact.engagement.where?.name ?? null,
    words: (contact) => {
      const { where } = contact.engagement;
      return { evidence: evidenceOf(contact, "where"), ...(where === null ? {} : { expected: where.name }) };
    },
  },
  {
    name: "country_code",
    meaning: "The state in which that is.",
    values: "ISO 3166-1 alpha-2",
    empty: "as in city",
    width: 8,
    cell: ({ contact }) => contact.engagement.where?.country ?? null,
    words: "city",
  },
  {
    name: "country",
    meaning: "The English name of that state.",
    values: "text (Unicode CLDR)",
    empty: "as in city",
    width: 15,
    cell: ({ contact }) => (contact.engagement.where === null ? null : stateName(contact.engagement.where.country)),
    words: "city",
  },
  {
    name: "place_basis",
    meaning: "What the place rests on: words, a conclusion from them, the place of the occasion or of the visit that it was part of.",
    values: "stated, inferred, occasion, parent",
    empty: "as in city",
    width: 10,
    cell: ({ contact }) => contact.engagement.where?.basis ?? null,
    words: "city",
  },
];
