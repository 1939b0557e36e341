import { byCodeUnits } from "../../../text/order.ts";
import { type Column, joined } from "../column.ts";

/** Who says so, and whether they agree. */
export const SOURCE_COLUMNS: readonly Column[] = [
  {
    name: "documents",
    meaning: "How many documents tell the engagement, copies included.",
    values: "number",
    empty: "never",
    width: 10,
    cell: ({ contact, known }) => known.documentsOf(contact.engagement).length,
  },
  {
    name: "origins",
    meaning: "How many independent origins tell it: copies and translations of one text, and one issuer, count once.",
    values: "number",
    empty: "never",
    width: 8,
    cell: ({ contact }) => contact.engagement.origins,
  },
  {
    name: "said_by",
    meaning: "Who says so: issuers of statements with what they issued and for which state, and outlets that speak for themselves.",
    values: "names; communique, post, speech, interview, agency, outlet in brackets",
    empty: "never",
    width: 34,
    cell: ({ contact, known }) => joined(known.voicesOf(contact.engagement)),
  },
  {
    name: "languages",
    meaning: "Main languages of the documents that tell it.",
    values: "BCP 47",
    empty: "not recognised",
    width: 10,
    cell: ({ contact, known }) => {
      const languages = known.documentsOf(contact.engagement).flatMap(({ language }) => language ?? []);
      return joined([...new Set(languages)].sort(byCodeUnits));
    },
  },
  {
    name: "disagreements",
    meaning: "Fields in which the documents tell what cannot all be true. The row has one of the readings.",
    values: "paths of fields (docs/register.schema.json)",
    empty: "they agree",
    width: 14,
    cell: ({ contact }) => joined(contact.engagement.disagreements.map(({ field }) => field)),
  },
  {
    name: "readings",
    meaning: "What each of them says, the chosen one marked, with the number of origins that say so.",
    values: "field: value (origins), value (origins, chosen)",
    empty: "they agree",
    width: 30,
    cell: ({ contact }) =>
      joined(
        contact.engagement.disagreements.map(({ field, readings }) => {
          const each = readings.map(({ value, origins, chosen }) => `${value} (${origins}${chosen ? ", chosen" : ""})`);
          return `${field}: ${each.join(", ")}`;
        }),
      ),
  },
  {
    name: "engagement_id",
    meaning: "The engagement in the register. Rows with the same id are contacts of one engagement.",
    values: "eng_…",
    empty: "never",
    width: 22,
    cell: ({ contact }) => contact.engagement.id,
  },
  {
    name: "contact",
    meaning: "Number of the contact within the engagement. It may change when the engagement's participants do.",
    values: "number from 1",
    empty: "never",
    width: 8,
    cell: ({ contact }) => contact.number,
  },
  {
    name: "parent_engagement",
    meaning: "The visit or fair that it was part of.",
    values: "eng_…",
    empty: "of none",
    width: 22,
    cell: ({ contact }) => contact.engagement.parent,
  },
];
