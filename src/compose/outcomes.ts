import { evidenced } from "../text/evidenced.ts";
import type { Evidenced } from "../types/evidence.ts";
import type { Hit } from "../types/lexicon.ts";
import type { Outcome } from "../types/report.ts";
import type { TokenRange } from "../types/token.ts";
import { OUTCOME_KINDS } from "../types/vocabulary.ts";
import { clauseEnd, clauseStart, isVerbLast, spanOfClause } from "./outcome-clause.ts";
import { publicationOf } from "./publication.ts";
import { quoteOf, type Reading, within } from "./reading.ts";

const MOST_OUTCOMES = 4;

/** What came of it, in the text's own words: from the cue to the end of the clause, or up to it where verbs stand last. */
export function outcomesOf(sentences: readonly number[], reading: Reading): Evidenced<Outcome>[] {
  const found: Evidenced<Outcome>[] = [];
  for (const index of sentences) {
    const sentence = reading.segmented.sentences[index];
    if (!sentence) continue;
    let next = sentence.first;
    for (const hit of within(reading.recognised.outcomes, sentence)) {
      const kind = OUTCOME_KINDS.find((own) => own === hit.entry.key);
      if (!kind || hit.first < next || !comesOfIt(hit, sentence, reading)) continue;
      const told = isVerbLast(hit, reading)
        ? { first: Math.max(next, clauseStart(hit.first, sentence.first, reading)), last: hit.last }
        : { first: hit.first, last: clauseEnd(hit.last, endOfAct(hit, sentence, reading), reading) };
      const quote = quoteOf(reading, spanOfClause(told, hit, reading));
      found.push(evidenced<Outcome>({ kind, text: quote.exact, language: hit.entry.language }, quote));
      next = told.last + 1;
    }
  }
  return found.slice(0, MOST_OUTCOMES);
}

/**
 * A word for a paper ("agreement", "memorandum") speaks of any such paper, old ones too. It came of this engagement where its
 * sentence says that one was signed, or opens with what the sides agreed.
 */
export function comesOfIt(hit: Hit, sentence: TokenRange, reading: Reading): boolean {
  const { recognised, segmented } = reading;
  // "the decision-making body": a part of another word.
  if (segmented.tokens[hit.next]?.text === "-" || isOfBefore(hit, sentence, reading)) return false;
  if (!hit.entry.flags.has("paper")) return true;
  return (
    within(recognised.frames, sentence).some(({ entry }) => entry.key === "sign") ||
    within(recognised.outcomes, sentence).some(({ entry, first }) => first < hit.first && !entry.flags.has("paper"))
  );
}

/** "la feuille de route convenue en 2022", "the memorandum signed last year, in May 2023": what words date in an earlier year, or by a year alone, came of something else. */
function isOfBefore({ first, last }: Hit, sentence: TokenRange, reading: Reading): boolean {
  const told = publicationOf(reading)?.date.slice(0, 4);
  const near = within(reading.recognised.dates, { first, last: Math.min(sentence.last, last + DATED) });
  return near.some(({ start, first: at }) => {
    if (start.year === undefined || !isJoined(last, at, reading)) return false;
    return told === undefined ? start.day === undefined : start.year < Number(told);
  });
}

/** Tokens between a paper and when it was signed. */
const DATED = 8;

/** No comma parts them. */
const isJoined = (from: number, to: number, { segmented: { tokens } }: Reading): boolean =>
  tokens.slice(from, to).every(({ text }) => text !== "," && text !== "،");

/** "signed a declaration … and presided over the signing of 22 agreements": a further verb of an engagement tells of something else. */
function endOfAct(hit: Hit, sentence: TokenRange, { recognised, segmented }: Reading): number {
  const next = within(recognised.frames, sentence).find(({ entry, first }) => first > hit.last && entry.flags.has("verb"));
  if (!next) return sentence.last;
  const joint = segmented.starts[next.first - 1]?.some(({ entry }) => entry.kind === "cue" && entry.key === "and") ? 2 : 1;
  return Math.max(hit.last, next.first - joint);
}
