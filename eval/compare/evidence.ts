import type { ReportRecord } from "../../src/types/record.ts";
import { overlaps } from "../overlaps.ts";
import { isPerson } from "../same-name.ts";
import type { Compared } from "./engagement.ts";

/** Words longer than this are a passage, not evidence. */
const LONGEST = 300;

/** No words, no value: each value has words, they stand where it says, and they are the right ones where gold tells them. */
export function compareEvidence(compared: Compared, text: string): void {
  const { report, findings, place } = compared;
  const cited = new Set(report.evidence.map(({ field }) => field));
  for (const field of fieldsWithValue(report)) findings.holds(place, "words for a value", cited.has(field), field);
  for (const { document, field, from, to, exact } of report.evidence) {
    const isThere = document === report.document && to > from && text.slice(from, to) === exact;
    findings.holds(place, "words verbatim", isThere, `${field} ${exact}`);
    findings.holds(place, "words short", exact.length <= LONGEST, `${field} ${exact.length}`);
  }
  for (const [field, strings] of rightWords(compared)) {
    const own = report.evidence.filter((evidence) => evidence.field === field);
    if (own.length > 0)
      findings.holds(
        place,
        "right words",
        own.some((span) => overlaps(text, strings, span)),
        `${field}: ${own.map(({ exact }) => exact).join(" | ")}`,
      );
  }
}

function fieldsWithValue({ when, where, occasion, participants, topics, outcomes, upcoming, invitedBy }: ReportRecord): string[] {
  return [
    "kind",
    ...(when ? ["when"] : []),
    ...(where ? ["where"] : []),
    ...(occasion === null ? [] : [`occasion/${occasion}`]),
    ...participants.flatMap(({ party, office }) => [`participants/${party}`, ...(office ? [`participants/${party}/office`] : [])]),
    ...topics.map(({ code }) => `topics/${code}`),
    ...outcomes.map((_, at) => `outcomes/${at}`),
    ...upcoming.map((id) => `upcoming/${id}`),
    ...invitedBy.map((id) => `invitedBy/${id}`),
  ];
}

/** Fields of the report, with the strings of the text one of which must support them. */
function rightWords({ wanted, report, register }: Compared): [string, readonly string[]][] {
  const persons = wanted.people.flatMap((person): [string, readonly string[]][] => {
    const party = register.persons(report).find((own) => isPerson(person, own));
    return party && person.surface ? [[`participants/${party.id}`, person.surface]] : [];
  });
  const fields = new Set(report.evidence.map(({ field }) => field));
  const told = Object.entries(wanted.words ?? {}).flatMap(([asked, strings]) =>
    [...fields]
      .filter((field) => field === asked || field.startsWith(`${asked}/`))
      .map((field): [string, readonly string[]] => [field, strings]),
  );
  return [...persons, ...told];
}
