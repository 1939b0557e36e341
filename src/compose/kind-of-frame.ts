import type { OccasionFound, OfficeFound } from "../types/found.ts";
import type { Hit } from "../types/lexicon.ts";
import type { Sentence } from "../types/segmented.ts";
import { ENGAGEMENT_KINDS, type EngagementKind } from "../types/vocabulary.ts";
import { isOfficialOffice } from "./is-engagement.ts";
import { isOfManyStates, MANY_STATES, namesRegion, speaksOfManyStates } from "./many-states.ts";
import { type Reading, within } from "./reading.ts";

const USUAL_KIND: Readonly<Record<string, EngagementKind>> = {
  receive: "reception",
  visit: "visit",
  arrive: "visit",
  depart: "visit",
  delegate: "visit",
  meet: "talks",
  talk: "talks",
  call: "call",
  sign: "signing",
  attend: "conference",
  open: "conference",
  chair: "conference",
  host: "conference",
  decorate: "ceremony",
  invite: "other",
};

/** Whether a sentence names a gathering that the data know or that bears a number. */
export const isGatheringNamed = (sentence: Sentence, { recognised }: Reading): boolean =>
  within(recognised.occasions, sentence).some(isGathering);

const isGathering = ({ kind, edition, by }: OccasionFound): boolean => ASSEMBLIES.has(kind) && (edition !== null || by !== "generic");

/** Kinds of occasions at which people gather; a match and an exercise are none. */
export const ASSEMBLIES: ReadonlySet<string> = new Set(["exhibition", "conference", "assembly", "summit"]);

/** Whoever attends a fair is at an exhibition; a meeting that bears a gathering's name or number is one. */
export function kindOfFrame(hit: Hit, sentence: Sentence, reading: Reading): EngagementKind {
  const kind = ownKind(hit);
  if (kind === "talks" && (isNameOfGathering(hit, sentence, reading) || isOfManyOffices(hit, sentence, reading))) return "conference";
  if (kind !== "conference") return kind;
  if (isOfMeeting(hit, sentence, reading)) return "talks";
  const occasion = within(reading.recognised.occasions, sentence).toSorted(
    (a, b) => Math.abs(a.first - hit.first) - Math.abs(b.first - hit.first),
  )[0];
  return occasion?.kind === "exhibition" ? "exhibition" : kind;
}

/** "the 51st Meeting of Ministers of the Interior": the noun itself stands in the name, with those who meet. */
const isNameOfGathering = ({ first, last }: Hit, sentence: Sentence, reading: Reading): boolean =>
  within(reading.recognised.occasions, sentence).some(
    (own) =>
      own.first <= first &&
      own.last >= last &&
      isGathering(own) &&
      ([...within(reading.recognised.offices, own), ...within(reading.recognised.organisations, own)].length > 0 ||
        isOfManyStates(own, reading)),
  );

/** "a meeting took place between", "une réunion coprésidée par": what takes place is what its noun says, unless a gathering is named, at whose edge it may be. */
function isOfMeeting(hit: Hit, sentence: Sentence, reading: Reading): boolean {
  if (!HELD.has(hit.entry.key)) return false;
  const { frames, cues } = reading.recognised;
  const atEdge = within(cues, sentence).some(({ entry }) => entry.key === "margins");
  if (!atEdge && (isGatheringNamed(sentence, reading) || isOfManyOffices(hit, sentence, reading))) return false;
  return within(frames, sentence).some(
    ({ entry, first, last }) =>
      MEETINGS.has(entry.key) && !entry.flags.has("verb") && Math.max(first - hit.last, hit.first - last) <= MEETING_REACH,
  );
}

const HELD: ReadonlySet<string> = new Set(["open", "chair"]);
const MEETINGS: ReadonlySet<string> = new Set(["meet", "talk"]);
/** Tokens between a meeting and the verb that says that it took place, with its heads between them. */
const MEETING_REACH = 25;

/** "the interior ministers of the Gulf states met", "les ministres de la Défense du Mali, du Niger et du Burkina Faso": one office, and the states or the body of many states that sent its holders. */
export function isOfManyOffices(hit: Hit, sentence: Sentence, reading: Reading): boolean {
  const { offices, states, cues } = reading.recognised;
  // Whom a gathering brought together, and who talk at its edge, hold talks.
  if (within(cues, sentence).some(({ entry }) => entry.key === "margins")) return false;
  return within(offices, sentence).some((office) => {
    const { plural, first, last, state } = office;
    if (!plural || Math.abs(first - hit.first) > OFFICES_REACH || !isOfficialOffice(office, reading.packs)) return false;
    // "the kingdom's ambassadors to the friendly states" are posted there.
    if (office.head === "ambassador") return false;
    const near = (at: number): boolean => at >= first && at - last <= STATES_REACH;
    const sending = new Set(within(states, sentence).flatMap((own) => (near(own.first) ? [own.code] : [])));
    const isNamed = sending.size + (state !== null && !sending.has(state) ? 1 : 0) >= MANY_STATES;
    return isNamed || isSentByMany(office, sentence, reading);
  });
}

/**
 * "the ministers of the Gulf states", "Arab ministers"; where the verb stands last, whence they come stands before their office ("Türk
 * devletlerinin müdürleri").
 */
function isSentByMany({ first, last, language }: OfficeFound, sentence: Sentence, reading: Reading): boolean {
  const isLast = reading.packs.languages.get(language)?.order === "SOV";
  const from = isLast ? Math.max(first - STATES_REACH, sentence.first) : first;
  const to = isLast ? last : Math.min(last + STATES_REACH, sentence.last, othersBehind(last, reading) - 1);
  return speaksOfManyStates({ first: from, last: to }, reading) || namesRegion({ first: first - BESIDE, last: last + BESIDE }, reading);
}

/**
 * "officials in Rabat about Moroccans in the Gulf states": where a place, or a nation, stands behind an office, what follows is no more of
 * those who hold it.
 */
function othersBehind(last: number, { recognised: { cities, states } }: Reading): number {
  const others = [...cities.filter(({ located }) => located), ...states.filter(({ adjective, located }) => adjective || located)];
  return Math.min(...others.flatMap(({ first }) => (first > last ? [first] : [])), Number.POSITIVE_INFINITY);
}

/** Tokens between an office and the region of those who hold it. */
const BESIDE = 2;
/** Tokens between a meeting and the office of those who meet, and from that office to the states or the body that sent them. */
const OFFICES_REACH = 25;
const STATES_REACH = 12;

function ownKind({ entry }: Hit): EngagementKind {
  const flagged = entry.flags.get("kind");
  return ENGAGEMENT_KINDS.find((kind) => kind === flagged) ?? USUAL_KIND[entry.key] ?? "other";
}
