import { evidenced } from "../text/evidenced.ts";
import type { Evidenced } from "../types/evidence.ts";
import type { Hit } from "../types/lexicon.ts";
import type { LocalIndex, Outcome, Undertaking } from "../types/report.ts";
import type { TokenRange } from "../types/token.ts";
import { OUTCOME_KINDS } from "../types/vocabulary.ts";
import { isAhead } from "./is-ahead.ts";
import type { OccasionTable } from "./local-occasions.ts";
import { quoteOf, type Reading, spanOfTokens, within } from "./reading.ts";
import type { Calendar } from "./when.ts";

const OUTCOME_TOKENS = 30;
const MOST_OUTCOMES = 4;
/** Letters of the longest quotation of an outcome. */
const LONGEST = 280;

/** What came of it, in the text's own words from the cue to the end of the clause. */
export function outcomesOf(sentences: readonly number[], reading: Reading): Evidenced<Outcome>[] {
  const found: Evidenced<Outcome>[] = [];
  for (const index of sentences) {
    const sentence = reading.segmented.sentences[index];
    if (!sentence) continue;
    let next = sentence.first;
    for (const hit of within(reading.recognised.outcomes, sentence)) {
      const kind = OUTCOME_KINDS.find((own) => own === hit.entry.key);
      if (!kind || hit.first < next || !comesOfIt(hit, sentence, reading)) continue;
      const last = clauseEnd(hit.last, endOfAct(hit, sentence, reading), reading);
      const quote = quoteOf(reading, { from: hit.from, to: spanOfTokens(reading, { first: last, last }).to });
      found.push(evidenced<Outcome>({ kind, text: quote.exact, language: hit.entry.language }, quote));
      next = last + 1;
    }
  }
  return found.slice(0, MOST_OUTCOMES);
}

/**
 * A word for a paper ("agreement", "memorandum") speaks of any such paper, old ones too. It came of this engagement where its
 * sentence says that one was signed, or opens with what the sides agreed.
 */
function comesOfIt(hit: Hit, sentence: TokenRange, { recognised }: Reading): boolean {
  if (!hit.entry.flags.has("paper")) return true;
  return (
    within(recognised.frames, sentence).some(({ entry }) => entry.key === "sign") ||
    within(recognised.outcomes, sentence).some(({ entry, first }) => first < hit.first && !entry.flags.has("paper"))
  );
}

/** "signed a declaration … and presided over the signing of 22 agreements": a further verb of an engagement tells of something else. */
function endOfAct(hit: Hit, sentence: TokenRange, { recognised, segmented }: Reading): number {
  const next = within(recognised.frames, sentence).find(({ entry, first }) => first > hit.last && entry.flags.has("verb"));
  if (!next) return sentence.last;
  const joint = segmented.starts[next.first - 1]?.some(({ entry }) => entry.kind === "cue" && entry.key === "and") ? 2 : 1;
  return Math.max(hit.last, next.first - joint);
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set([";", "؛", ".", '"', "(", ":"]);

function clauseEnd(from: number, sentenceLast: number, { segmented }: Reading): number {
  let last = from;
  for (let i = from + 1; i <= Math.min(sentenceLast, from + OUTCOME_TOKENS); i++) {
    const token = segmented.tokens[i];
    if (!token || CLAUSE_ENDS.has(token.text)) break;
    if (token.to - (segmented.tokens[from]?.from ?? 0) > LONGEST) break;
    last = i;
  }
  return last;
}

/**
 * What the sides undertake to do by a time: an agreement, a decision or an intention in whose clause a day to come or an event to
 * come is named.
 */
export function undertakingsOf(
  sentences: readonly number[],
  by: readonly LocalIndex[],
  reading: Reading,
  calendar: Calendar,
  occasions: OccasionTable,
): Evidenced<Undertaking>[] {
  return clausesOf(sentences, reading).flatMap(({ hit, range }) => {
    const due =
      within(reading.recognised.dates, range)
        .map((date) => calendar.dueOf(date))
        .find((iso) => iso !== null) ?? null;
    const event = within(reading.recognised.occasions, range).find((occasion) => isAhead(occasion, reading));
    if (due === null && !event) return [];
    const quote = quoteOf(reading, spanOfTokens(reading, range));
    const undertaking: Undertaking = {
      by,
      text: quote.exact,
      language: hit.entry.language,
      due,
      occasion: event ? occasions.indexOf(event) : null,
    };
    return [evidenced(undertaking, quote)];
  });
}

const PROMISING: ReadonlySet<string> = new Set(["agreement", "decision", "intention"]);

function clausesOf(sentences: readonly number[], reading: Reading): { hit: Hit; range: TokenRange }[] {
  return sentences.flatMap((index) => {
    const sentence = reading.segmented.sentences[index];
    if (!sentence) return [];
    return within(reading.recognised.outcomes, sentence)
      .filter((hit) => PROMISING.has(hit.entry.key) && comesOfIt(hit, sentence, reading))
      .map((hit) => ({ hit, range: { first: hit.first, last: clauseEnd(hit.last, sentence.last, reading) } }));
  });
}
