import type { Tense } from "../packs/types.ts";
import type { DateFound } from "../types/found.ts";
import type { Hit } from "../types/lexicon.ts";
import { type Reading, sentenceAt } from "./reading.ts";

/**
 * Whether a date in the sentence of a frame is of something else: "after yesterday's attack", "the agreement signed on 15 December", "in office
 * since Monday", "received X, who arrived on Sunday".
 */
export function isOfAnother(date: DateFound, frame: Hit, reading: Reading): boolean {
  const language = reading.packs.languages.get(sentenceAt(reading, date.first)?.language ?? "");
  if (!language || isSameClause(date, frame)) return false;
  const { tense, order } = language;
  return (
    (!isOnVisit(date, frame) && isSince(date, tense, order === "SOV", reading)) ||
    isAttribute(date, tense, reading) ||
    isOfEdition(date, tense, reading) ||
    (order === "SOV" ? isBeforeParticiple(date, tense, reading) : isBehindParticiple(date, frame, tense, reading)) ||
    isInRelative(date, frame, tense, reading)
  );
}

/** Right beside the frame it is the frame's, whatever else stands there. */
const isSameClause = (date: DateFound, frame: Hit): boolean => date.first - frame.last === 1 || frame.first - date.last === 1;

/** "effectue depuis mardi une visite": it goes on, and began then. */
const isOnVisit = (date: DateFound, { first, last, entry }: Hit): boolean =>
  entry.key === "visit" && (date.first > last ? date.first - last : first - date.last) <= NEAR;

function written(at: number, { segmented, document }: Reading): string {
  const token = segmented.tokens[at];
  return token?.type === "word" ? document.text.slice(token.from, token.to) : "";
}

/** Tokens between a date and the word that leads to it: articles, prepositions, "the day". */
const LEAD = 2;

function isSince({ first, last }: DateFound, tense: Tense, isBehind: boolean, reading: Reading): boolean {
  const from = isBehind ? last : first - LEAD;
  for (let at = from; at <= from + LEAD; at++) if (tense.since(written(at, reading))) return true;
  return false;
}

/** "les journaux de ce 22 septembre", "dans son édition du vendredi 12 août" */
function isOfEdition({ first }: DateFound, tense: Tense, reading: Reading): boolean {
  for (let at = first - LEAD - 1; at < first; at++) if (tense.edition(written(at, reading))) return true;
  return false;
}

/** "jusqu'à dimanche", "until 3 May", "cumaya kadar": the day on which something ends. */
export function isLastDay({ first, last, end }: DateFound, reading: Reading): boolean {
  const language = reading.packs.languages.get(sentenceAt(reading, first)?.language ?? "");
  if (!language || end !== undefined) return false;
  const [from, to] = language.order === "SOV" ? [last, last + 1] : [first - LEAD - 1, first];
  for (let at = from; at <= to; at++) if (language.tense.until(written(at, reading))) return true;
  return false;
}

/** "Monday's attack", "dünkü saldırı", but "Monday's talks". */
function isAttribute({ from, to, last }: DateFound, tense: Tense, reading: Reading): boolean {
  return tense.attributive(reading.document.text.slice(from, to)) && !tells(last + 1, reading) && !tells(last + 2, reading);
}

const tells = (at: number, { segmented }: Reading): boolean =>
  segmented.starts[at]?.some(({ entry }) => entry.kind === "frame" || entry.kind === "occasion" || entry.kind === "occasion-head") ?? false;

const isFrame = (at: number, { recognised }: Reading): boolean => recognised.frames.some(({ first, last }) => first <= at && at <= last);

/** "the agreement signed on 15 December", but "was signed on", "the meeting organised on Monday". */
function isBehindParticiple({ first }: DateFound, frame: Hit, tense: Tense, reading: Reading): boolean {
  const { starts } = reading.segmented;
  let at = first - 1;
  while (first - at <= LEAD && starts[at]?.some(({ entry }) => entry.kind === "stop")) at--;
  if (!tense.back(written(at, reading)) || isFrame(at, reading)) return false;
  // "Minister Al-Amin landed on Wednesday": right behind who does it, it is the verb.
  const isDone = reading.recognised.persons.some((own) => own.last === at - 1);
  const isVerb = isDone || tense.back(written(at - 1, reading)) || tense.back(written(at - 2, reading));
  return !isVerb && !(frame.last < at && at - frame.last <= NEAR);
}

/** "15 Aralık'ta imzalanan anlaşma", but "15 Aralık'ta yapılan baş başa görüşmede". */
function isBeforeParticiple({ last }: DateFound, tense: Tense, reading: Reading): boolean {
  const at = last + 1;
  if (!tense.back(written(at, reading)) || isFrame(at, reading) || written(at + 1, reading) === "") return false;
  for (let next = at + 1; next <= at + NOUN; next++) if (tells(next, reading)) return false;
  return true;
}

/** Tokens from a participle to the noun that it belongs to. */
const NOUN = 6;
const NEAR = 4;

/** "received X, who arrived in Rabat on Sunday", but "the meeting that was held on Sunday". */
function isInRelative({ first }: DateFound, frame: Hit, tense: Tense, reading: Reading): boolean {
  for (let at = first - 1; at > frame.last; at--) {
    if (first - at <= LEAD && reading.segmented.tokens[at]?.text === ",") return false;
    // "lors d'une réunion qui s'est tenue lundi"
    if (tense.clause(written(at, reading))) return at - frame.last > LEAD && !tells(at - 1, reading) && !isFrame(at - 1, reading);
  }
  return false;
}
