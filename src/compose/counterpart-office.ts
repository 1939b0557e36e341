import type { Participation } from "../types/report.ts";
import type { Scored } from "./participants.ts";
import { quoteOf, type Reading } from "./reading.ts";

/** "son homologue espagnol, X": X holds in his state the office that the other holds in his; the words that say so are the counterpart's. */
export function withCounterpartsOffice(
  part: Participation,
  { candidate }: Scored,
  all: readonly Participation[],
  reading: Reading,
): Participation {
  const cue = candidate.person?.phrases.find(({ counterpart }) => counterpart !== null)?.counterpart;
  const other = all.find((own) => own !== part && own.office !== null && own.office.key !== null)?.office;
  if (part.office !== null || !cue || !other) return part;
  const quote = quoteOf(reading, cue);
  return { ...part, office: { ...other, original: quote.exact, language: cue.entry.language, state: part.represents, quote } };
}
