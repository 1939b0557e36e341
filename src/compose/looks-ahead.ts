import type { Language, Tense } from "../packs/types.ts";
import type { DateFound } from "../types/found.ts";
import type { Token, TokenRange } from "../types/token.ts";
import { type Reading, sentenceAt, within } from "./reading.ts";

/** What a word says of the time of its clause. */
type Side = "ahead" | "back";
type Sides = ReadonlyMap<number, Side>;

/**
 * Whether the verb that governs a date looks ahead: "will be received on Monday", "on Monday he said that he will": the one before the date in
 * its clause, else the first behind it; where verbs stand last, the first behind it.
 */
export function looksAhead(date: DateFound, reading: Reading): boolean {
  return governing(date, reading) === "ahead";
}

/** Whether it looks back: "concluded his visit on Monday". */
export function looksBack(date: DateFound, reading: Reading): boolean {
  return governing(date, reading) === "back";
}

function governing(date: DateFound, reading: Reading): Side | null {
  const sentence = sentenceAt(reading, date.first);
  const language = sentence && reading.packs.languages.get(sentence.language);
  if (!sentence || !language) return null;
  const sides = besides(date, sidesIn(sentence, language, reading), sentence, reading);
  if (sides.size === 0) return null;
  // "Cuma günkü deprem": the date itself says it of what it dates.
  const said = lastOf(sides, date.last + 1, date.first);
  if (said) return said;
  if (language.order === "SOV") return verbBehind(date, sides, sentence, reading) ?? lastOf(sides, date.first, sentence.first);
  const clause = clauseOf(date, sides, sentence, language.tense, reading);
  const own =
    (isCoordinated(date, clause, reading) ? nextOf(sides, date.last, clauseEnd(date, sentence, reading)) : null) ??
    lastOf(sides, date.first, clause) ??
    (language.order === "SVO" || date.first - clause <= BEFORE_VERB ? nextOf(sides, date.last, sentence.last) : null);
  return own ?? lastOf(sides, date.first, sentence.first);
}

/** Words before a verb that stands first all the same: "يوم الاثنين المقبل سيزور". */
const BEFORE_VERB = 2;
/** Words at the beginning of a clause that are no verb: an article, a preposition, the name of a day. */
const OPENING = 4;

function lastOf(sides: Sides, before: number, first: number): Side | null {
  for (let at = before - 1; at >= first; at--) {
    const side = sides.get(at);
    if (side) return side;
  }
  return null;
}

function nextOf(sides: Sides, after: number, last: number): Side | null {
  for (let at = after + 1; at <= last; at++) {
    const side = sides.get(at);
    if (side) return side;
  }
  return null;
}

/**
 * Where verbs stand last. "Cumartesi günü …, seçimlerde yarışacağını duyurdu": of a date that opens its sentence, or has a comma behind it,
 * the verb at the end tells, and not the one that is its object.
 */
function verbBehind({ first, last }: DateFound, sides: Sides, sentence: TokenRange, { segmented }: Reading): Side | null {
  const isApart = first === sentence.first || segmented.tokens[last + 1]?.text === ",";
  for (let at = last + 1; at <= sentence.last; at++) {
    const side = sides.get(at);
    if (side && !(isApart && side === "ahead" && nextOf(sides, at, at + OBJECT) === "back")) return side;
  }
  return null;
}

/** Tokens between a verb that is an object and the one whose object it is. */
const OBJECT = 2;

/** The words of a sentence that tell a time: those of its language's verbs, and what the data call planned, put off or said. */
function sidesIn(sentence: TokenRange, { tense, order }: Language, reading: Reading): Sides {
  const { frames, cues } = reading.recognised;
  // "سترلنج", which looks like a verb.
  const named = [...within(reading.recognised.persons, sentence), ...within(reading.recognised.cities, sentence)];
  const sides = new Map<number, Side>();
  // "will be received": what stands behind a verb for what is to come belongs to it.
  const isPart = (at: number): boolean => order !== "SOV" && lastOf(sides, at, at - BEHIND_AUXILIARY) === "ahead";
  for (let at = sentence.first; at <= sentence.last; at++) {
    const side = named.some(({ first, last }) => first <= at && at <= last) ? null : sideOf(at, sentence, tense, reading);
    if (side === "ahead" || (side === "back" && !isPart(at))) sides.set(at, side);
  }
  for (const { entry, last } of within(frames, sentence)) {
    if (entry.frame?.status === "planned") sides.set(last, "ahead");
    else if (entry.frame?.status === "held" && !isPart(last)) sides.set(last, "back");
  }
  for (const { entry, first, last } of within(cues, sentence)) {
    if (isCapital(first, sentence, reading)) continue;
    if (LOOKING_AHEAD.has(entry.key)) for (let at = first; at <= last; at++) sides.set(at, "ahead");
    else if (entry.key === "saying") sides.set(last, "back");
  }
  return sides;
}

/** What is put off or called off was to come ("debía iniciar el lunes … ha sido aplazada"). */
const LOOKING_AHEAD: ReadonlySet<string> = new Set(["future", "planned", "postponed", "cancelled"]);
const BEHIND_AUXILIARY = 3;

function sideOf(at: number, sentence: TokenRange, tense: Tense, reading: Reading): Side | null {
  const token = reading.segmented.tokens[at];
  if (token?.type !== "word" || isCapital(at, sentence, reading)) return null;
  const written = writtenOf(token, reading);
  return tense.ahead(written) ? "ahead" : tense.back(written) ? "back" : null;
}

const writtenOf = ({ from, to }: Token, { document }: Reading): string => document.text.slice(from, to);

/** A capital in the midst of a sentence is no verb's ("Ankara", "coach Will Harper"), but where all around it is in capitals. */
function isCapital(at: number, { first }: TokenRange, { segmented: { tokens } }: Reading): boolean {
  const shape = tokens[at]?.shape;
  const isAllCapitals = shape === "upper" && tokens[at - 1]?.shape === "upper" && tokens[at + 1]?.shape === "upper";
  return at > first && !isAllCapitals && (shape === "title" || shape === "upper");
}

/** What a quotation says is to come says nothing of a day outside of it. */
function besides(date: DateFound, sides: Sides, sentence: TokenRange, { segmented }: Reading): Sides {
  const part = new Map<number, number>();
  let [open, count] = [0, 0];
  for (let at = sentence.first; at <= sentence.last; at++) {
    const text = segmented.tokens[at]?.text;
    if (text === "«" || (text === '"' && open === 0)) open = ++count;
    else if (text === "»" || text === '"') open = 0;
    part.set(at, open);
  }
  return new Map([...sides].filter(([at]) => part.get(at) === part.get(date.first)));
}

/** The first token of a date's clause: behind a word that opens one ("que", "where") or a sign that closes one. */
function clauseOf({ first }: DateFound, sides: Sides, sentence: TokenRange, tense: Tense, reading: Reading): number {
  for (let at = first - 1; at >= sentence.first; at--) {
    const token = reading.segmented.tokens[at];
    if (!token) continue;
    // "se espera que … se celebre el viernes": what is expected is told in the clause.
    if (token.type === "word" && tense.clause(writtenOf(token, reading)))
      return lastOf(sides, at + 1, at - 1) === "ahead" ? at - 1 : at + 1;
    if (CLOSING.has(token.text)) return at + 1;
  }
  return sentence.first;
}

const CLOSING: ReadonlySet<string> = new Set([";", "؛", ":", "(", '"', "«", "»", "—", "–"]);
const COMMAS: ReadonlySet<string> = new Set([",", "،", ...CLOSING]);

function clauseEnd({ last }: DateFound, sentence: TokenRange, { segmented }: Reading): number {
  for (let at = last + 1; at <= sentence.last; at++) if (at > last + 1 && COMMAS.has(segmented.tokens[at]?.text ?? "")) return at;
  return sentence.last;
}

/** "arrived on Sunday, and on Monday will meet": the date begins what is told beside the rest. */
function isCoordinated({ first }: DateFound, clause: number, { segmented }: Reading): boolean {
  for (let at = first - 1; at >= clause && first - at <= OPENING; at--) {
    const hits = segmented.starts[at] ?? [];
    if (COMMAS.has(segmented.tokens[at]?.text ?? "") || hits.some(({ entry }) => entry.kind === "cue" && entry.key === "and")) return true;
    if (!hits.some(({ entry }) => entry.kind === "stop")) return false;
  }
  return false;
}
