import { type Column, evidenceOf, joined, yesNo } from "../column.ts";
import { describe } from "../participant.ts";

/** What it was about, who else was there, at whose invitation, with what outcome. */
export const MATTER_COLUMNS: readonly Column[] = [
  {
    name: "also_present",
    meaning: "Those who take part on neither side: of other states, or of whom no words say for which state.",
    values: "names, offices and states in brackets",
    empty: "nobody else is named",
    width: 30,
    cell: ({ contact, known }) => joined(contact.present.map((each) => describe(each, known))),
    words: (contact) => ({
      evidence: evidenceOf(contact, ...contact.present.flatMap(({ party }) => [`participants/${party}`, `participants/${party}/office`])),
    }),
  },
  {
    name: "more_unnamed",
    meaning: "Whether words say that there were more than are named (among them, notably).",
    values: "yes, no",
    empty: "never",
    width: 8,
    cell: ({ contact }) => yesNo(contact.engagement.others),
    words: (contact) => ({ evidence: evidenceOf(contact, "others") }),
  },
  {
    name: "occasion",
    meaning: "The fair, assembly or summit on whose margins or for which they met.",
    values: "text",
    empty: "none is told",
    width: 24,
    cell: ({ contact, known }) => known.occasion(contact.engagement.occasion),
    words: ({ engagement, ...contact }) => ({
      evidence: evidenceOf({ engagement, ...contact }, `occasion/${engagement.occasion ?? ""}`),
    }),
  },
  {
    name: "invited_by",
    meaning: "At whose invitation.",
    values: "names",
    empty: "no words say it",
    width: 24,
    cell: ({ contact, known }) => joined(contact.engagement.invitedBy.map((id) => known.party(id)?.name ?? id)),
    words: (contact) => ({ evidence: evidenceOf(contact, ...contact.engagement.invitedBy.map((id) => `invitedBy/${id}`)) }),
  },
  {
    name: "topics",
    meaning:
      "What it was about, each with its basis: discussed, the purpose, exhibited at a fair, or only the framing of a closing formula.",
    values: "codes (docs/register.schema.json), the basis in brackets",
    empty: "none is recognised",
    width: 40,
    cell: ({ contact }) => joined(contact.engagement.topics.map(({ code, basis }) => `${code} (${basis})`)),
    words: (contact) => ({ evidence: evidenceOf(contact, ...contact.engagement.topics.map(({ code }) => `topics/${code}`)) }),
  },
  {
    name: "outcomes",
    meaning: "What came of it, as a source words it.",
    values: "agreement, memorandum, decision, declaration, intention: then the words and their language",
    empty: "none is told",
    width: 40,
    cell: ({ contact }) => joined(contact.engagement.outcomes.map(({ kind, text, language }) => `${kind}: ${text} [${language}]`)),
    words: (contact) => ({ evidence: evidenceOf(contact, ...contact.engagement.outcomes.map((_, at) => `outcomes/${at}`)) }),
  },
];
