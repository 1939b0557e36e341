import { evidenced } from "../text/evidenced.ts";
import type { Evidenced } from "../types/evidence.ts";
import type { Hit } from "../types/lexicon.ts";
import type { LocalIndex, Undertaking } from "../types/report.ts";
import type { TokenRange } from "../types/token.ts";
import { isAhead } from "./is-ahead.ts";
import type { OccasionTable } from "./local-occasions.ts";
import { clauseEnd, clauseStart, isVerbLast, spanOfClause } from "./outcome-clause.ts";
import { comesOfIt } from "./outcomes.ts";
import { quoteOf, type Reading, within } from "./reading.ts";
import type { Calendar } from "./when.ts";

const MOST = 6;
const PROMISING: ReadonlySet<string> = new Set(["agreement", "decision", "intention"]);

/**
 * What the sides undertake to do: what they agreed, decided or pledged "to" do, whatever its term; and any other agreement, decision or
 * intention in whose clause a day to come or an event to come is named.
 */
export function undertakingsOf(
  sentences: readonly number[],
  by: readonly LocalIndex[],
  reading: Reading,
  calendar: Calendar,
  occasions: OccasionTable,
): Evidenced<Undertaking>[] {
  const told = clausesOf(sentences, reading).flatMap(({ hit, range }) => {
    const due =
      within(reading.recognised.dates, range)
        .map((date) => calendar.dueOf(date))
        .find((iso) => iso !== null) ?? null;
    const event = within(reading.recognised.occasions, range).find((occasion) => isAhead(occasion, reading));
    if (due === null && !event && !hit.entry.flags.has("promise")) return [];
    const quote = quoteOf(reading, spanOfClause(range, hit, reading));
    const undertaking: Undertaking = {
      by,
      text: quote.exact,
      language: hit.entry.language,
      due,
      occasion: event ? occasions.indexOf(event) : null,
    };
    return [evidenced(undertaking, quote)];
  });
  return told.slice(0, MOST);
}

/** Clauses of promises, each told once: "agreed to set up a joint committee" is one, though a committee set up is a decision by itself. */
function clausesOf(sentences: readonly number[], reading: Reading): { hit: Hit; range: TokenRange }[] {
  return sentences.flatMap((index) => {
    const sentence = reading.segmented.sentences[index];
    if (!sentence) return [];
    const hits = within(reading.recognised.outcomes, sentence).filter(
      (hit) => PROMISING.has(hit.entry.key) && comesOfIt(hit, sentence, reading),
    );
    const promises = hits.filter(({ entry }) => entry.flags.has("promise"));
    let next = sentence.first;
    return (promises.length > 0 ? promises : hits).flatMap((hit) => {
      if (hit.first < next) return [];
      const range = isVerbLast(hit, reading)
        ? { first: Math.max(next, clauseStart(hit.first, sentence.first, reading)), last: hit.last }
        : { first: hit.first, last: clauseEnd(hit.last, sentence.last, reading) };
      next = range.last + 1;
      return [{ hit, range }];
    });
  });
}
