import type { Column } from "./column.ts";
import { CONTACT_COLUMNS, PAIR_COLUMNS } from "./columns/contact-columns.ts";
import { MATTER_COLUMNS } from "./columns/matter-columns.ts";
import { sideColumns } from "./columns/side-columns.ts";
import { SOURCE_COLUMNS } from "./columns/source-columns.ts";
import { DATING_COLUMNS, WHEN_COLUMNS, WHERE_COLUMNS } from "./columns/when-where-columns.ts";
import { WORD_COLUMNS } from "./columns/word-columns.ts";

/** The table of contacts, column by column; docs/codebook.md and the head of every table have the same. */
export const COLUMNS: readonly Column[] = [
  ...CONTACT_COLUMNS,
  ...WHEN_COLUMNS,
  ...sideColumns("visitor"),
  ...sideColumns("host"),
  ...WHERE_COLUMNS,
  ...PAIR_COLUMNS,
  ...DATING_COLUMNS,
  ...MATTER_COLUMNS,
  ...SOURCE_COLUMNS,
  ...WORD_COLUMNS,
  {
    name: "generator",
    meaning: "Program, version and language data that made the row. The same documents give the same row with the same generator.",
    values: "text",
    empty: "never",
    width: 34,
    cell: ({ known }) => known.generator,
  },
];
