import type { Hit } from "../types/lexicon.ts";
import type { Sentence } from "../types/segmented.ts";
import type { Span } from "../types/span.ts";
import type { EngagementKind, Status } from "../types/vocabulary.ts";
import { GATHERING_KINDS, STATUSES } from "../types/vocabulary.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { framesOf } from "./frames-told.ts";
import { isHeadline, namesBoth } from "./headline.ts";
import { isEnvoy, isOfficialPerson } from "./is-engagement.ts";
import { isOfThing } from "./is-of-thing.ts";
import { isGatheringNamed, isOfManyOffices, kindOfFrame } from "./kind-of-frame.ts";
import type { People } from "./parties.ts";
import { type Reading, spanOfTokens, within } from "./reading.ts";
import { type Roles, rolesOf } from "./roles.ts";
import { areJoined } from "./row-of-states.ts";
import type { SetApart } from "./set-apart.ts";
import { withStates } from "./with-states.ts";

/** One frame where it stands: what it says happens, who in which role, and whether it is told as this text's news. */
export interface Event {
  readonly hit: Hit;
  /** The words that tell this event from others of the same frame: the frame's own, or the guest's who was received in his turn. */
  readonly anchor: Span;
  readonly sentence: number;
  readonly kind: EngagementKind;
  readonly status: Status;
  readonly statusHit: Hit;
  /** The day to come by which it is planned, where its own words leave that open. */
  readonly statusDay: Span | null;
  readonly roles: Roles;
  readonly candidates: readonly Candidate[];
  /** Recalled from before, or about something else than an engagement (an appointment, an arrest). */
  readonly background: boolean;
  readonly verb: boolean;
  /** Of whom the text speaks at this place: the last person named. */
  readonly topic: Candidate | null;
  /** An occasion is named in its sentence. */
  readonly ofOccasion: boolean;
  /** A city or a state is named in its sentence; of a verb for going somewhere, near it as where it goes. */
  readonly located: boolean;
  /** Told by the first line, which announces what the text tells. */
  readonly headline: boolean;
}

const BACKGROUND: ReadonlySet<string> = new Set(["past", "appointed", "arrest", "replaced", "contest"]);
/** What colours a whole clause, rather than the frame it stands beside: an earlier time, a match. */
const COLOURING: ReadonlySet<string> = new Set(["past", "contest"]);
const STATUS_CUES: ReadonlyMap<string, Status> = new Map([
  ["cancelled", "cancelled"],
  ["postponed", "postponed"],
  ["denied", "denied"],
  ["planned", "planned"],
  ["future", "planned"],
  ["ongoing", "ongoing"],
]);

/** Every frame of the text, outside what is set apart, in its order. */
export function findEvents(reading: Reading, people: People, apart: SetApart): Event[] {
  const events: Event[] = [];
  let lastSubject: Candidate | null = null;
  let spokenOf: Candidate | null = null;
  for (const [index, sentence] of reading.segmented.sentences.entries()) {
    if (apart.isApart(sentence.first)) continue;
    const candidates = candidatesOf(sentence, reading, people);
    const hits = [...framesOf(sentence, reading), ...discussedWith(sentence, candidates, events.some(isOfAssembly), reading)].sort(
      (a, b) => a.first - b.first,
    );
    const topic = candidates.find(({ phrase }) => phrase?.name);
    spokenOf = topic ?? spokenOf;
    if (hits.length === 0) lastSubject = topic ?? lastSubject;
    const told: Event[] = [];
    for (const hit of hits) {
      if (isOfThing(hit, candidates, reading)) continue;
      const roles = rowOfTwo(hit, candidates, reading) ?? rolesOf(hit, hits, candidates, sentence, reading, lastSubject);
      const event = eventOf(hit, index, sentence, withStates(roles, hit, sentence, reading), candidates, spokenOf, reading);
      told.push(...eachInTurn(event, sentence, reading));
      lastSubject = roles.subject ?? lastSubject;
    }
    events.push(...mainVerbFirst(told, sentence, reading));
  }
  return events;
}

/**
 * Where the verb stands last, a participle before it says of whom something is told: "Ankara'ya gelen bakanı kabul etti" tells of a
 * reception.
 */
function mainVerbFirst(told: readonly Event[], { language }: Sentence, { packs }: Reading): readonly Event[] {
  if (packs.languages.get(language)?.order !== "SOV") return told;
  const main = told.findLast(({ verb, background }) => verb && !background);
  const isGuests = told.every((event) => event === main || event.kind === "visit" || !event.verb);
  return main?.kind === "reception" && isGuests ? [main, ...told.filter((event) => event !== main)] : told;
}

const BY_TURNS: ReadonlySet<string> = new Set(["receive", "meet", "talk"]);

/** "استقبل … نظيره العماني أ، ثم نظيره الجزائري ب", "a reçu tour à tour A et B": whoever is met in turn, or separately, is met in an engagement of his own. */
function eachInTurn(event: Event, sentence: Sentence, reading: Reading): Event[] {
  const { objects } = event.roles;
  const persons = objects.filter(({ person }) => person !== null);
  if (!event.verb || !BY_TURNS.has(event.hit.entry.key) || persons.length < 2 || persons.length < objects.length) return [event];
  const turns = within(reading.recognised.cues, sentence).some(
    ({ entry, first }) => entry.key === "in-turn" && Math.abs(first - event.hit.first) <= REACH * 2,
  );
  if (!turns) return [event];
  return persons.map((own, i) => ({
    ...event,
    anchor: i === 0 ? event.hit : spanOfTokens(reading, own),
    roles: { ...event.roles, objects: [own] },
  }));
}

/** "بحث وزير … مع نظيره …", "ناقش الرئيس السوداني أ ونظيره التشادي ب": who discusses something with somebody talks with him, though no frame says so. */
function discussedWith(sentence: Sentence, candidates: readonly Candidate[], atAssembly: boolean, reading: Reading): Hit[] {
  const cues = within(reading.recognised.cues, sentence);
  const discuss = cues.find(({ entry }) => entry.key === "discuss");
  if (
    !discuss ||
    candidates.filter(({ person }) => person).length < 2 ||
    framesOf(sentence, reading).some(({ entry }) => entry.flags.has("verb"))
  )
    return [];
  const company = cues.some(
    ({ entry, next }) => entry.key === "with" && candidates.some(({ first }) => first === next || first === next + 1),
  );
  const talk = { ...discuss, entry: { ...discuss.entry, key: "talk", frame: TALK } };
  // What two of a conference's many guests discuss is its agenda.
  return company || (!atAssembly && rowOfTwo(talk, candidates, reading)) ? [talk] : [];
}

/** Of who discusses something: two of different states who stand side by side, joined by "and", are its sides. */
function rowOfTwo({ entry }: Hit, candidates: readonly Candidate[], reading: Reading): Roles | null {
  if (entry.kind !== "cue") return null;
  const at = candidates.findIndex(
    (own, i) => isOtherState(own, candidates[i + 1], reading) && areJoined(own, candidates[i + 1] as Candidate, reading),
  );
  const [subject, object] = candidates.slice(at < 0 ? candidates.length : at);
  return subject && object ? { subject, objects: [object], also: [], implied: false, weak: false, loose: false } : null;
}

/** Of two states, or an envoy beside an official of whom no state is told: the one at home. */
function isOtherState({ person: own }: Candidate, next: Candidate | undefined, { packs }: Reading): boolean {
  const other = next?.person;
  if (!own || !other || own.state === other.state) return false;
  const envoy = own.state === null ? other : own;
  return (own.state !== null && other.state !== null) || (isEnvoy(envoy, packs) && isOfficialPerson(envoy === own ? other : own, packs));
}

const isOfAssembly = ({ kind, background }: Event): boolean => !background && GATHERING_KINDS.has(kind);

const TALK = { status: null, subject: "counterpart", object: "counterpart", with: "counterpart" } as const;

function eventOf(
  hit: Hit,
  index: number,
  sentence: Sentence,
  roles: Roles,
  candidates: readonly Candidate[],
  topic: Candidate | null,
  reading: Reading,
): Event {
  const cues = within(reading.recognised.cues, sentence);
  const statusCue = nearest(
    hit,
    cues.filter(({ entry }) => STATUS_CUES.has(entry.key)),
  );
  const own = STATUSES.find((status) => status === hit.entry.frame?.status);
  const cued = statusCue ? STATUS_CUES.get(statusCue.entry.key) : undefined;
  const override = statusCue !== null && CALLED_OFF.has(statusCue.entry.key);
  const status = (override ? cued : (own ?? cued)) ?? "held";
  return {
    hit,
    anchor: hit,
    topic,
    headline: isHeadline(sentence, reading) && !namesBoth(roles, hit),
    ofOccasion: isGatheringNamed(sentence, reading) || isOfManyOffices(hit, sentence, reading),
    sentence: index,
    located: isLocated(hit, sentence, candidates, reading),
    kind: kindOfFrame(hit, sentence, reading),
    status,
    statusHit: statusCue && status === cued ? statusCue : hit,
    statusDay: null,
    roles,
    candidates,
    background:
      isUnreal(hit, cues, within(reading.recognised.frames, sentence)) ||
      isPluperfect(hit, candidates, sentence, reading) ||
      cues.some(
        ({ entry, first, last }) =>
          BACKGROUND.has(entry.key) &&
          Math.abs(first - hit.first) <= (COLOURING.has(entry.key) ? REACH : BESIDE) &&
          !(entry.key === "past" && (status === "denied" || isOfTheseDays(first, last, hit, sentence, reading))),
      ),
    verb: hit.entry.flags.has("verb") || hit.entry.flags.has("passive"),
  };
}

/**
 * "avait été reçu, plus tôt dans la journée, par", "ya había sido recibido el miércoles", "on Monday they had held talks": an earlier tense
 * of the verb itself, beside a day of the week, tells of the same days; beside a month or a year, or nothing, it recalls.
 */
function isOfTheseDays(first: number, last: number, hit: Hit, sentence: Sentence, reading: Reading): boolean {
  const ofVerb = first <= hit.last && last >= hit.first - 1;
  const dates = within(reading.recognised.dates, sentence);
  const near = dates.some(({ start, offset }) => start.weekday !== undefined || offset !== undefined);
  const sameDay = within(reading.recognised.cues, sentence).some(({ entry }) => entry.key === "same-day");
  return ofVerb && (near || sameDay) && !dates.some(({ start, unit }) => start.year !== undefined || unit === "year" || unit === "month");
}

/**
 * "they ought to meet", "if X met Y": what somebody thinks of is told by nobody. Words beside a verb colour it alone; a word that begins a
 * clause (flag `begins`) the first frame behind it.
 */
function isUnreal(hit: Hit, cues: readonly Hit[], frames: readonly Hit[]): boolean {
  const isFirstBehind = (cue: Hit): boolean => !frames.some(({ first }) => first > cue.last && first < hit.first);
  return cues.some(
    (cue) =>
      cue.entry.key === "hypothetical" &&
      cue.first <= hit.first &&
      (cue.entry.flags.has("begins") ? hit.first - cue.next <= CLAUSE_REACH && isFirstBehind(cue) : hit.first - cue.next <= UNREAL_REACH),
  );
}

/** "وكان السفير … قد بحث": where the verb stands first, "was" at the head of a sentence and somebody behind it put a finished verb further back. */
function isPluperfect(hit: Hit, candidates: readonly Candidate[], sentence: Sentence, reading: Reading): boolean {
  if (hit.entry.frame?.status !== "held" || reading.packs.languages.get(hit.entry.language)?.order !== "VSO") return false;
  const was = reading.segmented.starts[sentence.first]?.find(({ entry }) => entry.kind === "stop" && entry.key === "was");
  if (was === undefined || isOfTheseDays(hit.first - 1, hit.first - 1, hit, sentence, reading)) return false;
  const between = candidates.filter(({ first, last }) => first > was.last && last < hit.first);
  const verbs = within(reading.recognised.frames, sentence).filter(({ entry }) => entry.flags.has("verb") || entry.flags.has("passive"));
  return between.length > 0 && !verbs.some(({ first }) => first > was.last && first < hit.first);
}

const CLAUSE_REACH = 20;
const UNREAL_REACH = 3;
const CALLED_OFF: ReadonlySet<string> = new Set(["cancelled", "postponed", "denied"]);
const REACH = 12;
/** An appointment beside a reception makes it no recollection, but within so few tokens it is what is told. */
const BESIDE = 5;

/** What did not take place did not, however near it stands when it was meant to. */
function nearest(hit: Hit, cues: readonly Hit[]): Hit | null {
  const near = cues.filter(({ first }) => Math.abs(first - hit.first) <= REACH);
  const off = cues.filter(({ entry, first }) => CALLED_OFF.has(entry.key) && Math.abs(first - hit.first) <= 2 * REACH);
  return (
    (off.length > 0 ? off : near).toSorted(
      (a, b) => Math.abs(a.first - hit.first) - Math.abs(b.first - hit.first) || a.first - b.first,
    )[0] ?? null
  );
}

const GOING: ReadonlySet<string> = new Set(["arrive", "depart", "visit"]);
/** Tokens between a verb for going and where it goes, names of people not counted. */
const GOAL_REACH = 10;

const WHERE_REACH = 3;

/**
 * "يصل لأدنى درجات", "انتقلت إلى رحمة الله": verbs for going say much else. Where they go stands behind them, or before where the verb stands last,
 * with nothing but who goes and when between.
 */
function isLocated(hit: Hit, sentence: Sentence, candidates: readonly Candidate[], reading: Reading): boolean {
  const { cities, states, organisations, occasions } = reading.recognised;
  const places = [...within(cities, sentence), ...within(states, sentence).filter(({ adjective }) => !adjective)];
  if (!GOING.has(hit.entry.key) || !hit.entry.flags.has("verb")) return places.length > 0;
  const goals = [...places, ...within(organisations, sentence), ...within(occasions, sentence)];
  const isVerbLast = reading.packs.languages.get(hit.entry.language)?.order === "SOV";
  return goals.some(({ first, last }) => {
    // "in Addis Ababa, where he is on a visit": right before a verb that does not stand last.
    const [from, to, reach] =
      last < hit.first ? [last + 1, hit.first, isVerbLast ? GOAL_REACH : WHERE_REACH] : [hit.last + 1, first, isVerbLast ? 0 : GOAL_REACH];
    return from <= to && uncovered(from, to, candidates) <= reach;
  });
}

/** Tokens from one to another that stand in nobody's name or office. */
function uncovered(from: number, to: number, candidates: readonly Candidate[]): number {
  let count = 0;
  for (let at = from; at < to; at++) if (!candidates.some(({ first, last }) => at >= first && at <= last)) count++;
  return count;
}
