import type { Column, Told } from "../column.ts";

/** The columns whose words stand in the row itself; those of all others stand in the table of evidence. */
const QUOTED = [
  ["who_visitor", "visitor_name", "that name who leads the visitor's side"],
  ["who_host", "host_name", "that name who leads the host's side"],
  ["when", "start", "that date it"],
  ["where", "city", "that say where it was"],
  ["kind", "kind", "that say what kind of engagement it was"],
  ["status", "status", "that say whether it took place"],
] as const;

/** For who, when, where and what: the words that support it best, letter for letter, whose they are and where they can be read. */
export const WORD_COLUMNS: readonly Column[] = QUOTED.flatMap(([about, column, which]): Column[] => {
  const best = ({ words }: Told) => words.get(column)?.[0] ?? null;
  const document = (told: Told) => {
    const evidence = best(told);
    return evidence === null ? null : told.known.document(evidence.document);
  };
  const empty = "the row has no such value";
  return [
    {
      name: `${about}_words`,
      meaning: `The words ${which}, letter for letter. Where several do, those of the record's own value, not translated by a machine, no copy, the earliest.`,
      values: "quote, in the language of the document",
      empty,
      width: 30,
      cell: (told) => best(told)?.exact ?? null,
      words: column,
    },
    {
      name: `${about}_outlet`,
      meaning: "The outlet of the document of these words.",
      values: "text",
      empty: `${empty}, or the outlet is not known`,
      width: 22,
      cell: (told) => document(told)?.outlet ?? null,
      words: column,
    },
    {
      name: `${about}_published`,
      meaning: "When that document was published.",
      values: "ISO 8601",
      empty: `${empty}, or the date is not known`,
      width: 11,
      cell: (told) => document(told)?.published ?? null,
      words: column,
    },
    {
      name: `${about}_url`,
      meaning: "Address of that document.",
      values: "URL",
      empty: `${empty}, or the document has none`,
      width: 26,
      cell: (told) => document(told)?.url ?? null,
      words: column,
    },
  ];
});
