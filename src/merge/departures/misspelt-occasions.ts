import { lettersApart } from "../../text/letters-apart.ts";
import type { DepartureRecord } from "../../types/record.ts";
import { type DocumentTold, departure } from "./document-told.ts";

/** An acronym with the year right behind it, as it stands in a text. */
const ACRONYM = /(?<![\p{L}\p{N}])(\p{Lu}{3,8})(?:\s*['’]?\s?(\d{4}|\d{2}))(?![\p{L}\p{N}])/gu;

/** "GEF 2025" where the story's other sources write IGEF 2025. */
export function misspeltOccasions({ source, text, story }: DocumentTold): DepartureRecord[] {
  const told = story.filter(({ id, machine }) => id !== source.id && !machine).flatMap(({ analysis }) => analysis.occasions);
  const known = new Map(
    told.flatMap(({ label, year }) =>
      year !== null && /^\p{Lu}{3,8}$/u.test(label) ? [[`${label} ${year.value}`, { label, year: year.value }]] : [],
    ),
  );
  return [...text.matchAll(ACRONYM)].flatMap((match) => {
    const [exact, acronym = "", year = ""] = match;
    const meant = [...known.values()].find((own) => String(own.year).endsWith(year) && isMisspelling(acronym, own.label));
    const written = [...known.values()].some(({ label }) => label === acronym);
    if (meant === undefined || written) return [];
    const expected = `${meant.label} ${meant.year}`;
    return [
      departure(
        { from: match.index, to: match.index + exact.length, exact },
        { field: "occasion", expected, against: "story", cause: "misspelt" },
      ),
    ];
  });
}

/** One letter of three or four is lost or wrong, two of a longer word. */
function isMisspelling(written: string, meant: string): boolean {
  const apart = lettersApart(written, meant);
  return apart > 0 && apart <= (meant.length > 5 ? 2 : 1);
}
