import type { Hit } from "../types/lexicon.ts";
import type { Sentence } from "../types/segmented.ts";
import type { EngagementKind, Status } from "../types/vocabulary.ts";
import { ENGAGEMENT_KINDS, STATUSES } from "../types/vocabulary.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import type { People } from "./parties.ts";
import { type Reading, within } from "./reading.ts";
import { type Roles, rolesOf } from "./roles.ts";
import type { SetApart } from "./set-apart.ts";

/** One frame where it stands: what it says happens, who in which role, and whether it is told as this text's news. */
export interface Event {
  readonly hit: Hit;
  readonly sentence: number;
  readonly kind: EngagementKind;
  readonly status: Status;
  readonly statusHit: Hit;
  readonly roles: Roles;
  readonly candidates: readonly Candidate[];
  /** Recalled from before, or about something else than an engagement (an appointment, an arrest). */
  readonly background: boolean;
  readonly verb: boolean;
}

const USUAL_KIND: Readonly<Record<string, EngagementKind>> = {
  receive: "reception", visit: "visit", arrive: "visit", depart: "visit", delegate: "visit", meet: "talks", talk: "talks", call: "call",
  sign: "signing", attend: "conference", open: "conference", chair: "conference", host: "conference", decorate: "ceremony", invite: "other",
};

const BACKGROUND: ReadonlySet<string> = new Set(["past", "appointed", "arrest", "replaced"]);
const STATUS_CUES: ReadonlyMap<string, Status> = new Map([
  ["cancelled", "cancelled"], ["postponed", "postponed"], ["denied", "denied"], ["planned", "planned"], ["future", "planned"], ["ongoing", "ongoing"],
]);

/** Every frame of the text, outside what is set apart, in its order. */
export function findEvents(reading: Reading, people: People, apart: SetApart): Event[] {
  const events: Event[] = [];
  let lastSubject: Candidate | null = null;
  for (const [index, sentence] of reading.segmented.sentences.entries()) {
    if (apart.isApart(sentence.first)) continue;
    const hits = framesOf(sentence, reading);
    if (hits.length === 0) continue;
    const candidates = candidatesOf(sentence, reading, people);
    for (const hit of hits) {
      const roles = rolesOf(hit, hits, candidates, sentence, reading, lastSubject);
      events.push(eventOf(hit, index, sentence, roles, candidates, reading));
      lastSubject = roles.subject ?? lastSubject;
    }
  }
  return events;
}

/** A frame inside a longer cue ("يترأس وفدا": heads a delegation, chairs nothing) is not read. */
function framesOf(sentence: Sentence, reading: Reading): Hit[] {
  const cues = within(reading.recognised.cues, sentence);
  return within(reading.recognised.frames, sentence).filter(
    (frame) => !cues.some(({ first, last }) => first <= frame.first && last >= frame.last && last - first > frame.last - frame.first),
  );
}

function eventOf(hit: Hit, index: number, sentence: Sentence, roles: Roles, candidates: readonly Candidate[], reading: Reading): Event {
  const cues = within(reading.recognised.cues, sentence);
  const statusCue = nearest(hit, cues.filter(({ entry }) => STATUS_CUES.has(entry.key)));
  const own = STATUSES.find((status) => status === hit.entry.frame?.status);
  const cued = statusCue ? STATUS_CUES.get(statusCue.entry.key) : undefined;
  const override = cued === "cancelled" || cued === "postponed" || cued === "denied";
  const status = override ? cued : (own ?? cued ?? "held");
  return {
    hit, sentence: index, kind: kindOf(hit), status, statusHit: statusCue && status === cued ? statusCue : hit, roles, candidates,
    background: cues.some(({ entry, first }) => BACKGROUND.has(entry.key) && Math.abs(first - hit.first) <= REACH), verb: hit.entry.flags.has("verb") || hit.entry.flags.has("passive"),
  };
}

const REACH = 12;

function nearest(hit: Hit, cues: readonly Hit[]): Hit | null {
  const near = cues.filter(({ first }) => Math.abs(first - hit.first) <= REACH);
  return near.toSorted((a, b) => Math.abs(a.first - hit.first) - Math.abs(b.first - hit.first) || a.first - b.first)[0] ?? null;
}

function kindOf({ entry }: Hit): EngagementKind {
  const flagged = entry.flags.get("kind");
  return ENGAGEMENT_KINDS.find((kind) => kind === flagged) ?? USUAL_KIND[entry.key] ?? "other";
}
