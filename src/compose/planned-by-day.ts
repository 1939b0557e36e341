import type { DateFound } from "../types/found.ts";
import type { Hit } from "../types/lexicon.ts";
import type { Span } from "../types/span.ts";
import type { Draft } from "./engagements.ts";
import type { Event } from "./events.ts";
import { looksBack } from "./looks-ahead.ts";
import { type Reading, sentenceAt, within } from "./reading.ts";
import { tookPlace } from "./told-around.ts";
import type { Calendar } from "./when.ts";

/**
 * "arrives in Kampala tomorrow", "se rend mardi prochain à", «يزور تونس غدا»: a present that says of itself neither that it happened nor that it
 * will tells what is planned where the words beside it put it after the day of publication. What is done on such a visit is planned with it.
 */
export function plannedByDay(drafts: readonly Draft[], calendar: Calendar, reading: Reading): readonly Draft[] {
  for (const draft of drafts) {
    const [event] = draft.events;
    if (event === undefined || !isOpen(event) || draft.events.some(isPast)) continue;
    const day = dayOf(event, draft, calendar, reading) ?? draft.parent?.events[0]?.statusDay ?? null;
    if (day !== null) draft.events.splice(0, 1, { ...event, status: "planned", statusDay: day });
  }
  return drafts;
}

const isPast = ({ hit }: Event): boolean => hit.entry.frame?.status === "held";

/** Words that say nothing of their time, and nothing beside them does; whoever "discussed" something did so. */
const isOpen = ({ hit, status }: Event): boolean => status === "held" && hit.entry.kind === "frame";

function dayOf({ hit, verb }: Event, draft: Draft, calendar: Calendar, reading: Reading): Span | null {
  const date = calendar.dayAhead(draft);
  if (date === null || !isNearest(hit, date, reading)) return null;
  // "after the talks", "concluded his visit": a noun's time is told by what stands around it.
  return verb || !(tookPlace({ hit }, reading) || looksBack(date, reading)) ? date : null;
}

/** "receives X, ahead of a summit that opens on Friday": the day is that of the verb which stands nearest to it. */
function isNearest(hit: Hit, date: DateFound, reading: Reading): boolean {
  const sentence = sentenceAt(reading, date.first);
  const verbs = sentence ? within(reading.recognised.frames, sentence).filter(({ entry }) => entry.flags.has("verb")) : [];
  return verbs.every((own) => own === hit || tokensBetween(own, date) >= tokensBetween(hit, date));
}

/** Zero where the date stands inside of the frame ("effectue demain une visite"). */
const tokensBetween = ({ first, last }: Hit, date: DateFound): number => Math.max(date.first - last, first - date.last, 0);
