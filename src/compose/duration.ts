import { boundsOf, isoOfDay } from "../text/calendar.ts";
import { evidenced } from "../text/evidenced.ts";
import type { When } from "../types/date.ts";
import type { Evidenced } from "../types/evidence.ts";
import type { Span } from "../types/span.ts";
import { CONTAINER_KINDS } from "../types/vocabulary.ts";
import type { Draft } from "./engagements.ts";
import type { Event } from "./events.ts";
import { quoteOf, type Reading, within } from "./reading.ts";

/** A visit of more days than this is none of those that are counted in words. */
const MOST_DAYS = 15;

interface Duration {
  readonly days: number;
  readonly span: Span;
}

/**
 * "a entamé lundi une visite de trois jours", "concluyó ayer una visita de dos días", "left on Wednesday after a three-day visit": of a visit of
 * which one day and the length are told, and whether it began or ended on that day, the other end can be reckoned. The day as it is where not.
 */
export function overItsDays(when: Evidenced<When>, { kind, events }: Draft, reading: Reading): Evidenced<When> {
  const { start, end } = when.value;
  const day = boundsOf(start);
  const [first, ...rest] = when.words;
  if (!CONTAINER_KINDS.has(kind) || start !== end || !day || day.first !== day.last) return when;
  const told =
    kind === "visit"
      ? events.flatMap((event) => ofVisit(event, first.quote.from, reading) ?? [])[0]
      : ofGathering(first.quote.from, reading);
  if (!told) return when;
  const shift = told.duration.days - 1;
  const [from, to] = told.edge === "start" ? [day.first, day.first + shift] : [day.first - shift, day.first];
  const words = { quote: quoteOf(reading, told.duration.span) };
  return evidenced<When>({ start: isoOfDay(from), end: isoOfDay(to), basis: "inferred", within: false }, first, ...rest, words);
}

interface Edge {
  readonly duration: Duration;
  readonly edge: "start" | "end";
}

function ofVisit(event: Event, from: number, reading: Reading): Edge | null {
  const duration = durationIn(event, reading);
  const edge = duration && edgeOf(event);
  return duration && edge && isInSentence(from, event, reading) ? { duration, edge } : null;
}

/** "adopted on Wednesday at the close of a two-day conference", "opened on Monday the three-day forum", "تنطلق يوم الثلاثاء وعلى مدى يومين" */
function ofGathering(from: number, reading: Reading): Edge | null {
  const { sentences, tokens } = reading.segmented;
  const sentence = sentences.findIndex(({ first, last }) => (tokens[first]?.from ?? 0) <= from && from < (tokens[last]?.to ?? 0));
  const duration = durationIn({ sentence }, reading);
  const range = sentences[sentence];
  if (!duration || !range) return null;
  const edges = within(reading.recognised.cues, range).flatMap(({ entry }): Edge["edge"][] =>
    entry.key === "first-day" ? ["start"] : entry.key === "last-day" ? ["end"] : [],
  );
  const [edge] = edges;
  return edge !== undefined && edges.every((own) => own === edge) ? { duration, edge } : null;
}

/** A number right before a word for days. */
function durationIn({ sentence }: Pick<Event, "sentence">, { segmented }: Reading): Duration | null {
  const range = segmented.sentences[sentence];
  if (!range) return null;
  for (let at = range.first; at <= range.last; at++) {
    const unit = segmented.starts[at]?.find(({ entry }) => entry.kind === "unit" && entry.key === "day");
    if (!unit) continue;
    // "يومين": two of them in one word.
    const dual = Number(unit.entry.flags.get("means") ?? 0);
    if (dual > 1) return { days: dual, span: unit };
    for (const first of [at - 1, at - 2].filter((own) => own >= range.first)) {
      const token = segmented.tokens[first];
      const number = segmented.starts[first]?.find(({ entry }) => entry.kind === "number" && !entry.flags.has("ordinal"));
      const days = token?.type === "number" ? Number(token.text) : Number(number?.entry.key ?? 0);
      if (token && days > 1 && days <= MOST_DAYS) return { days, span: { from: token.from, to: unit.to } };
    }
  }
  return null;
}

/** Which end of a visit a frame tells: an arrival and what goes on or is to come tell the first, a departure the last day. */
function edgeOf({ hit, status }: Event): "start" | "end" | null {
  if (hit.entry.flags.has("ends") || hit.entry.key === "depart") return "end";
  return hit.entry.flags.has("begins") || hit.entry.key === "arrive" || status === "ongoing" || status === "planned" ? "start" : null;
}

function isInSentence(from: number, { sentence }: Event, { segmented }: Reading): boolean {
  const range = segmented.sentences[sentence];
  const [first, last] = range ? [segmented.tokens[range.first], segmented.tokens[range.last]] : [];
  return first !== undefined && last !== undefined && from >= first.from && from < last.to;
}
