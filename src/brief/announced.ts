import { engagementTitle } from "../contacts/engagement-title.ts";
import { isHeld } from "../contacts/is-held.ts";
import { boundsOf } from "../text/calendar.ts";
import { byCodeUnits } from "../text/order.ts";
import type { When } from "../types/date.ts";
import type { EngagementId } from "../types/ids.ts";
import type { EngagementRecord, OccasionRecord } from "../types/record.ts";
import type { IsoDate } from "../types/vocabulary.ts";
import type { Announced, Brief, OpenUndertaking } from "./brief.ts";
import { partyLine } from "./contacts-held.ts";
import { isSynthetic, occasionName, type Part } from "./part.ts";
import { wordsOf } from "./words-of.ts";

/** What was announced: still to come on a day, passed without being told as held, called off. */
export function announcedIn(part: Part, on: IsoDate | null): Pick<Brief, "ahead" | "passed" | "calledOff"> {
  const engagements = [...part.engagements.values()];
  const planned = engagements.filter((own) => own.status === "planned").map((own) => announcedEngagement(own, part));
  const isAhead = ({ when }: Announced): boolean => isToCome(when, on);
  const occasions = [...part.occasions.values()].flatMap((occasion) => announcedOccasion(occasion, engagements, part));
  return {
    ahead: [...planned, ...occasions].filter(isAhead).sort(soonestFirst),
    passed: planned.filter((own) => !isAhead(own)).sort(soonestFirst),
    calledOff: engagements
      .filter(({ status }) => status === "cancelled" || status === "postponed" || status === "denied")
      .map((own) => announcedEngagement(own, part)),
  };
}

/** What nobody dated may still come. */
function isToCome(when: Pick<When, "start" | "end"> | null, on: IsoDate | null): boolean {
  if (when === null || on === null) return true;
  const last = boundsOf(when.end ?? when.start)?.last;
  const day = boundsOf(on)?.first;
  return last === undefined || day === undefined || last >= day;
}

function announcedEngagement(engagement: EngagementRecord, part: Part): Announced {
  const { id, kind, status, when, where, evidence } = engagement;
  return {
    what: "engagement",
    id,
    name: engagementTitle(engagement, part.parties),
    kind,
    status,
    when,
    where,
    namedIn: [id],
    heldInstead: heldInstead(engagement, part),
    synthetic: isSynthetic(engagement, part),
    words: wordsOf(evidence, "status", part),
  };
}

/** An event that texts name as one to come. */
function announcedOccasion(occasion: OccasionRecord, engagements: readonly EngagementRecord[], part: Part): Announced[] {
  const { id, name, kind, year, where } = occasion;
  const naming = engagements.filter(({ upcoming }) => upcoming.includes(id));
  if (naming.length === 0) return [];
  const when = occasion.when ?? (year === null ? null : { start: String(year), end: null });
  const words = wordsOf(
    naming.flatMap(({ evidence }) => evidence),
    `upcoming/${id}`,
    part,
  );
  const synthetic = naming.some((engagement) => isSynthetic(engagement, part));
  return [
    {
      what: "occasion",
      id,
      name,
      kind,
      status: null,
      when,
      where,
      namedIn: naming.map((own) => own.id),
      heldInstead: [],
      synthetic,
      words,
    },
  ];
}

function soonestFirst(a: Announced, b: Announced): number {
  return byCodeUnits(a.when?.start ?? "9999", b.when?.start ?? "9999") || byCodeUnits(a.id, b.id);
}

/** What was promised and nobody has told as kept, moved or cancelled. */
export function openUndertakings(part: Part): OpenUndertaking[] {
  const open = part.undertakings.filter(({ state }) => state === "open");
  return open.map(({ id, engagement, by, text, language, due, occasion, evidence }) => {
    const record = part.engagements.get(engagement);
    return {
      id,
      engagement,
      by: by.map((party) => partyLine(party, part)),
      text,
      language,
      due,
      occasion: occasion === null ? null : { id: occasion, name: occasionName(occasion, part) },
      synthetic: record !== undefined && isSynthetic(record, part),
      words: wordsOf(evidence, "text", part),
    };
  });
}

/** Engagements held in the days for which one was announced, between the same states. */
function heldInstead({ when, states }: EngagementRecord, part: Part): EngagementId[] {
  const first = when && boundsOf(when.start)?.first;
  const last = when && boundsOf(when.end ?? when.start)?.last;
  if (typeof first !== "number" || typeof last !== "number" || states.length < 2) return [];
  const held = [...part.engagements.values()].filter((other) => {
    const start = other.when && boundsOf(other.when.start);
    return isHeld(other) && start && start.first >= first && start.last <= last && states.every((own) => other.states.includes(own));
  });
  return held.map(({ id }) => id);
}
