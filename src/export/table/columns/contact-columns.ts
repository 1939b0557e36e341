import { contactId } from "../../../contacts/contact-id.ts";
import { type Column, evidenceOf, yesNo } from "../column.ts";

/** Which row it is, and what kind of contact. */
export const CONTACT_COLUMNS: readonly Column[] = [
  {
    name: "contact_id",
    meaning: "The row's own name: the engagement and the number of the contact within it.",
    values: "eng_…/1",
    empty: "never",
    width: 24,
    cell: ({ contact }) => contactId(contact),
  },
  {
    name: "synthetic",
    meaning: "Whether any document that tells the engagement is marked as invented. Invented rows are no data.",
    values: "yes, no",
    empty: "never",
    width: 9,
    cell: ({ contact, known }) => yesNo(known.documentsOf(contact.engagement).some(({ synthetic }) => synthetic)),
  },
  {
    name: "status",
    meaning: "What the sources say of it: planned, cancelled and denied contacts are rows too, and took place no more than that.",
    values: "held, planned, ongoing, postponed, cancelled, denied",
    empty: "never",
    width: 10,
    cell: ({ contact }) => contact.engagement.status,
    words: (contact) => ({ evidence: evidenceOf(contact, "status"), expected: contact.engagement.status }),
  },
  {
    name: "kind",
    meaning: "What kind of engagement it is.",
    values: "visit, talks, reception, conference, exhibition, ceremony, signing, call, other",
    empty: "never",
    width: 11,
    cell: ({ contact }) => contact.engagement.kind,
    words: (contact) => ({ evidence: evidenceOf(contact, "kind"), expected: contact.engagement.kind }),
  },
];

/** Between whom, and how it is known who came to whom. */
export const PAIR_COLUMNS: readonly Column[] = [
  {
    name: "scope",
    meaning:
      "Between whom: two states, two offices or persons of one state, or one whose state no words say (an international organisation).",
    values: "bilateral, domestic, other",
    empty: "never",
    width: 10,
    cell: ({ contact }) => contact.scope,
  },
  {
    name: "direction",
    meaning:
      "How it is known which side came to which. words: they say who received or visited. place: neither, but one side was at home. " +
      "destination: a visit tells the state it went to and no host. none: nothing says it; the two sides stand in the order of their codes.",
    values: "words, place, destination, none",
    empty: "never",
    width: 11,
    cell: ({ contact }) => contact.direction,
  },
];
