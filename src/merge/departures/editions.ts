import { foldForm } from "../../text/fold.ts";
import type { DepartureRecord } from "../../types/record.ts";
import type { LocalOccasion } from "../../types/report.ts";
import { type DocumentTold, departure } from "./document-told.ts";

/** A shorter word that two names share tells little: "the", "coupe". */
const TELLING_WORD = 6;
const ESTABLISHED = 2;

/** "the third session" of an assembly whose 93rd session the other sources of the story tell. */
export function editions({ source, story }: DocumentTold): DepartureRecord[] {
  return source.analysis.occasions.flatMap((own) => {
    const words = own.edition?.words[0];
    if (own.edition === null || words === undefined) return [];
    const others = story.filter(({ id, machine }) => id !== source.id && !machine);
    const told = others.flatMap(({ leader, analysis }) =>
      analysis.occasions.flatMap((other) =>
        other.edition !== null && isSame(own, other) ? [{ leader, edition: other.edition.value }] : [],
      ),
    );
    const [edition, more] = [...new Set(told.map((other) => other.edition))];
    if (edition === undefined || more !== undefined || edition === own.edition.value) return [];
    if (!source.machine && new Set(told.map(({ leader }) => leader)).size < ESTABLISHED) return [];
    const cause = source.machine ? "mistranslated" : "contradicts";
    return [departure(words.quote, { field: "edition", expected: String(edition), against: "story", cause })];
  });
}

/** One series, or at least one kind and year and a word of the name: a bad translation hides the series. */
function isSame(a: LocalOccasion, b: LocalOccasion): boolean {
  if (a.year !== null && b.year !== null && a.year.value !== b.year.value) return false;
  if (a.series === b.series) return true;
  const words = new Set(wordsOf(b));
  return a.kind === b.kind && a.year !== null && b.year !== null && wordsOf(a).some((word) => words.has(word));
}

function wordsOf({ name, label }: LocalOccasion): string[] {
  return foldForm(`${name.text} ${label}`)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= TELLING_WORD);
}
