import type { OfficeFound } from "../types/found.ts";
import type { EngagementKind } from "../types/vocabulary.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { type Draft, delegationsIn, personsOf } from "./engagements.ts";
import { isOfficialPerson } from "./is-engagement.ts";
import { leadsState, type People } from "./parties.ts";
import { type Reading, within } from "./reading.ts";
import { isElsewhere } from "./roll-call.ts";

/** Kinds of which a text tells on through those who speak there, one after the other. */
const WITH_SPEAKERS: ReadonlySet<EngagementKind> = new Set(["conference", "exhibition", "ceremony", "signing"]);

/**
 * Officials of whom a text goes on to tell what they said or did where a gathering, a ceremony or a signing was held: "Lieutenant General A, Chief of
 * Police, stressed …". Whoever is named first in a sentence, or beside a verb of saying, is there; not who leads a state, under whose patronage
 * or with whose greetings others come, nor who speaks for somebody else.
 */
export function speakingThere(draft: Draft, scope: readonly number[], reading: Reading, people: People): Candidate[] {
  const [anchor] = draft.events;
  if (!WITH_SPEAKERS.has(draft.kind) || !anchor || !TAKEN_PLACE.has(anchor.status)) return [];
  return scope.flatMap((index) => {
    const sentence = reading.segmented.sentences[index];
    if (!sentence || isElsewhere(sentence, reading)) return [];
    const named = candidatesOf(sentence, reading, people).filter(({ person }) => person !== null && person.words.length > 0);
    return named.filter((own, at) => (at === 0 || isSaying(own, reading)) && mayStandFor(own, reading) && !isBesideSignatories(own, draft));
  });
}

/** "Morocco and Spain signed an agreement, the French minister A recalled": who is of neither speaks of it, and not there. */
function isBesideSignatories({ person }: Candidate, draft: Draft): boolean {
  if (draft.kind !== "signing" || person?.state == null) return false;
  const signing = new Set([...delegationsIn(draft), ...personsOf(draft).flatMap(({ state }) => state ?? [])]);
  return signing.size >= 2 && !signing.has(person.state);
}

const TAKEN_PLACE: ReadonlySet<string> = new Set(["held", "ongoing"]);

function mayStandFor({ person, phrase }: Candidate, { packs }: Reading): boolean {
  if (!person || !isOfficialPerson(person, packs) || person.offices.some(leadsState)) return false;
  return !person.offices.some(isSpokesman) && phrase?.name != null;
}

/** Who speaks for somebody else need not be there. */
export const isSpokesman = ({ head }: OfficeFound): boolean => head === "spokesman";

/** Tokens between a verb of saying and whoever says it, before and behind. */
const BEHIND = 4;
const BEFORE = 3;

function isSaying({ first, last }: Candidate, { recognised }: Reading): boolean {
  return within(recognised.issuers, { first: first - BEFORE - MOST, last: last + BEHIND + MOST }).some(
    (hit) =>
      hit.entry.key === "say" && ((hit.first > last && hit.first - last <= BEHIND) || (hit.last < first && first - hit.last <= BEFORE)),
  );
}

/** Tokens of the longest verb of saying. */
const MOST = 4;
