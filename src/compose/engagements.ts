import type { Segmented } from "../types/segmented.ts";
import type { TokenRange } from "../types/token.ts";
import { CONTAINER_KINDS, type EngagementKind, GATHERING_KINDS, type StateCode } from "../types/vocabulary.ts";
import type { Candidate } from "./candidates.ts";
import type { Event } from "./events.ts";
import type { Person } from "./parties.ts";
import { isSame } from "./roles.ts";

/** Events that tell of one engagement; a container has parts. */
export interface Draft {
  kind: EngagementKind;
  readonly events: Event[];
  readonly parent: Draft | null;
  /** Index of the last sentence that speaks of it. */
  lastSentence: number;
}

/** Frames that tell of an engagement by themselves, rather than of what belongs to one. */
export const TELLING: ReadonlySet<string> = new Set([
  "receive",
  "visit",
  "arrive",
  "depart",
  "meet",
  "talk",
  "call",
  "sign",
  "attend",
  "open",
  "chair",
  "host",
  "decorate",
  "delegate",
]);

/** Groups the events of a text into engagements: the first that has parties is the main one. */
export function groupEvents(events: readonly Event[], segmented: Segmented): Draft[] {
  const drafts: Draft[] = [];
  const lead = leadOf(segmented);
  const until = firstProse(segmented) + WEAK_SENTENCES;
  for (const event of headlineBehindLead(events)) {
    // A text tells its news at its head; what an essay recalls further down is none.
    if (drafts.length === 0 && event.sentence > lead) continue;
    if (event.background || !TELLING.has(event.hit.entry.key)) continue;
    const both = ofBothSides(event, drafts);
    const home = both ? undefined : drafts.find((draft) => belongs(event, draft));
    if (both) drafts.push(...create(both, drafts));
    else if (home) {
      add(home, event);
      if (wasByTelephone(event, home)) home.kind = "call";
    } else if (event.headline && drafts.length > 0) continue;
    else if (isTold(event, until) && (drafts.every(isRite) ? !isAside(event, events) : isNews(event)))
      drafts.push(...create(event, drafts));
  }
  return drafts.length > 0 ? drafts : withoutParties(events.filter(({ sentence }) => sentence <= lead));
}

/** The headline announces what the text behind it tells, and speaks where that does not; what is told far behind is another thing. */
function headlineBehindLead(events: readonly Event[]): Event[] {
  const until = (events.find(({ headline }) => headline)?.sentence ?? 0) + TOLD_AGAIN;
  const [titles, own] = [events.filter(({ headline }) => headline), events.filter(({ headline }) => !headline)];
  return [...own.filter(({ sentence }) => sentence <= until), ...titles, ...own.filter(({ sentence }) => sentence > until)];
}

/** Sentences behind a headline in which the text tells what it says. */
const TOLD_AGAIN = 6;

/** The first engagement begins within so many sentences, or within this share of a long text. */
const LEAD_SENTENCES = 5;
const LEAD_SHARE = 0.2;

/**
 * Index of the last sentence of a text's head: titles, captions and credits before it, short lines without a full stop, do not count,
 * nor what stands over a title that a page repeats.
 */
export function leadOf({ sentences, tokens }: Pick<Segmented, "sentences" | "tokens">): number {
  const isProse = (sentence: TokenRange): boolean => isOfProse(sentence, tokens);
  const title = titleTwice(sentences, tokens);
  let prose = 0;
  const end = sentences.findIndex((sentence, at) => at > title && isProse(sentence) && ++prose > LEAD_SENTENCES);
  return Math.max(end < 0 ? sentences.length : Math.min(end, title + 1 + LEAD_SENTENCES * 2), Math.floor(sentences.length * LEAD_SHARE));
}

const isOfProse = ({ first, last }: TokenRange, tokens: Segmented["tokens"]): boolean =>
  last - first >= PROSE || tokens[last]?.text === ".";

/** Index of the first sentence that is more than a line of its page; 0 where none is. */
const firstProse = ({ sentences, tokens }: Pick<Segmented, "sentences" | "tokens">): number =>
  Math.max(
    0,
    sentences.findIndex((sentence) => isOfProse(sentence, tokens)),
  );

/** A page's own lines before its title may fill so many sentences. */
const FURNITURE = 30;

/** Index of a sentence that stands there for the second time in a row, as a page's title does; -1 where none does. */
function titleTwice(sentences: readonly TokenRange[], tokens: Segmented["tokens"]): number {
  const words = ({ first, last }: TokenRange): string =>
    tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(" ");
  return sentences.findIndex(
    (sentence, at) =>
      at > 0 &&
      at <= FURNITURE &&
      sentence.last - sentence.first >= 3 &&
      tokens[sentence.last]?.text !== "." &&
      words(sentence) === words(sentences[at - 1] as TokenRange),
  );
}

/** Tokens of the shortest sentence that tells something. */
const PROSE = 8;

const WEAK_SENTENCES = 2;
/** Sentences over which a frame that names nobody still tells of what was told before: of the same kind, of a kindred one. */
const SAME_REACH = 6;
const KIN_REACH = 3;

const UNCERTAIN: ReadonlySet<string> = new Set(["planned", "postponed", "cancelled", "denied"]);

/**
 * A text whose frames stand apart from everybody: a visit that is put off is told of whoever the text speaks of there
 * ("X ne sera pas à Alger. … ont décidé de reporter cette visite."), and a conference may open without a name.
 */
function withoutParties(events: readonly Event[]): Draft[] {
  const told = events.find(
    (event) =>
      !event.background && TELLING.has(event.hit.entry.key) && (isAssembly(event) || (event.topic !== null && UNCERTAIN.has(event.status))),
  );
  if (!told) return [];
  const event = isAssembly(told) || !told.topic ? told : { ...told, roles: { ...told.roles, subject: told.topic } };
  return [
    {
      kind: event.kind,
      events: [event, ...events.filter((own) => own !== told && isKin(own.kind, told.kind) && own.sentence <= told.sentence + 3)],
      parent: null,
      lastSentence: event.sentence,
    },
  ];
}

/** An assembly of many is told without naming any of them, where its name is told. */
export function isAssembly({ kind, ofOccasion }: Event): boolean {
  return ofOccasion && GATHERING_KINDS.has(kind);
}

const sidesOf = ({ roles }: Event): Candidate[] => [...(roles.subject ? [roles.subject] : []), ...roles.also, ...roles.objects];

/**
 * "Au cours de leur entretien", "Après un tête-à-tête", "iki lider baş başa görüştü": talks of the two of whom the text has told, on a visit that
 * names one of each side, with no talks of theirs told before.
 */
function ofBothSides(event: Event, drafts: readonly Draft[]): Event | null {
  if (!event.hit.entry.flags.has("both") || sidesOf(event).some(({ person }) => person !== null)) return null;
  const visit = drafts.find(({ kind, parent }) => kind === "visit" && parent === null);
  const [subject, object, ...others] = visit ? distinctPersons(visit) : [];
  if (!visit || !subject || !object || others.length > 0) return null;
  const isTold = drafts.some((draft) => draft.parent === visit && draftSides(draft).some((own) => isSame(own, object)));
  return isTold ? null : { ...event, roles: { ...event.roles, subject, objects: [object], also: [], implied: false, weak: false } };
}

function distinctPersons(draft: Draft): Candidate[] {
  const sides = draftSides(draft).filter(({ person }) => person !== null && person.words.length > 0);
  return sides.filter((own, i) => sides.findIndex((other) => isSame(own, other)) === i);
}

const GOING: ReadonlySet<string> = new Set(["depart", "arrive"]);

/** "Irak ve Nijerya kabul etti", "A and B received a prize": two who receive, and nobody whom they receive, agree to something or get something. */
function isOfOneSide({ hit, roles }: Event): boolean {
  const isActive = hit.entry.key === "receive" && hit.entry.flags.has("verb") && !hit.entry.flags.has("passive");
  return isActive && roles.subject !== null && roles.also.length > 0 && roles.objects.length === 0;
}

/** What one alone is told of: his visit, his call. */
const OF_ONE: ReadonlySet<string> = new Set(["visit", "call"]);

/** Somebody must be there: two parties, or one who goes or comes somewhere. `until`: the last sentence that is news by its place alone. */
function isTold(event: Event, until = WEAK_SENTENCES): boolean {
  const sides = sidesOf(event);
  if (sides.length === 0) return event.verb && event.hit.entry.key === "open" && isAssembly(event);
  if (GOING.has(event.hit.entry.key) && !event.located) return false;
  if (isOfOneSide(event)) return false;
  if (event.kind === "visit" && event.verb && !event.located && sides.length < 2) return false;
  // A word from the whole sentence's parts is news only at the head of a text; of a meeting of many it needs words that join them.
  if (event.roles.weak && event.sentence > until) return false;
  if (event.roles.loose && !OF_ONE.has(event.kind)) return false;
  if (CONTAINER_KINDS.has(event.kind)) return sides.some(({ person }) => person !== null) || isDelegationsVisit(event);
  if (sides.every(({ as }) => as === "state")) return sides.length >= 2;
  return (
    sides.length >= 2 ||
    (event.verb && sides.length === 1 && event.roles.implied) ||
    (event.verb && event.kind !== "talks" && sides.length === 1)
  );
}

/** "A Nigerian delegation visited the police headquarters in Rabat": of whom no name is told, but whence they came. */
function isDelegationsVisit({ kind, verb, located, roles }: Event): boolean {
  return kind === "visit" && verb && located && roles.subject?.as === "delegation";
}

/** "laid a wreath": a ceremony of one side is a part of what is told later. */
const isRite = (draft: Draft): boolean => draft.kind === "ceremony" && new Set(draftSides(draft).map(({ person }) => person)).size < 2;

/** What begins a further engagement: a finite frame with two parties, one of them perhaps carried over. */
function isNews({ verb, roles }: Event): boolean {
  const persons = [...(roles.subject ? [roles.subject] : []), ...roles.also, ...roles.objects].filter(({ as }) => as !== "state");
  const governed = verb || (roles.subject !== null && roles.objects.length > 0);
  return governed && !roles.weak && persons.length + (roles.implied ? 1 : 0) >= 2;
}

/** "… pour participer au sommet": taking part as a noun tells of something only where no sentence close by tells more. */
function isAside(event: Event, events: readonly Event[]): boolean {
  if (isFrameOfHonour(event, events)) return true;
  if (event.verb || !ASIDE.has(event.hit.entry.key)) return false;
  // "sous la coprésidence de A et de B": two at its head are told as its sides.
  if (event.hit.entry.key === "chair" && sidesOf(event).filter(({ person }) => person !== null).length >= 2) return false;
  if (!isAssembly(event)) return true;
  return events.some(
    (own) =>
      own !== event &&
      !own.background &&
      own.sentence >= event.sentence &&
      own.sentence <= event.sentence + 2 &&
      TELLING.has(own.hit.entry.key) &&
      !(ASIDE.has(own.hit.entry.key) && !own.verb) &&
      isTold(own),
  );
}

/** "a ceremony attended by A and B": of which no other verb tells; whichever officials its sentence names are there. */
export const isPlainCeremony = ({ kind, hit }: Event): boolean => kind === "ceremony" && hit.entry.key === "attend";

/**
 * "en un acto que presidió A, B recibió la Gran Cruz", "La cérémonie a été présidée par A": who presides over an act of which no name is
 * told.
 */
function isFrameOfHonour({ kind, ofOccasion, sentence }: Event, events: readonly Event[]): boolean {
  return (
    kind === "conference" &&
    !ofOccasion &&
    events.some(
      (own) =>
        own.kind === "ceremony" && !own.background && own.sentence === sentence && (isPlainCeremony(own) || (own.verb && isTold(own))),
    )
  );
}

const ASIDE: ReadonlySet<string> = new Set(["attend", "chair", "host", "open", "invite"]);

function create(event: Event, drafts: readonly Draft[]): Draft[] {
  const container = drafts.find(
    (draft) =>
      draft.parent === null &&
      CONTAINER_KINDS.has(draft.kind) &&
      !CONTAINER_KINDS.has(event.kind) &&
      // Whoever has a guest may telephone with others.
      !(event.kind === "call" && draft.kind === "visit") &&
      sharesSomebody(event, draft),
  );
  return [{ kind: event.kind, events: [event], parent: container ?? null, lastSentence: event.sentence }];
}

export const isOnlyStates = (event: Event): boolean => sidesOf(event).every(({ as }) => as === "state");

function add(draft: Draft, event: Event): void {
  draft.events.push(event);
  draft.lastSentence = Math.max(draft.lastSentence, event.sentence);
}

/** A further event is the same engagement if it brings nobody new, or continues it in kind with the same two sides. */
function belongs(event: Event, draft: Draft): boolean {
  const sides = event.roles.weak || isOnlyStates(event) ? [] : sidesOf(event);
  // "… telefon görüşmesi gerçekleştirdi. … yapılan görüşmede": a noun that names nobody means the call.
  if (sides.length === 0 && !event.verb && draft.kind === "call" && event.kind === "talks")
    return draft.lastSentence >= event.sentence - KIN_REACH;
  if (wasByTelephone(event, draft)) return draft.lastSentence >= event.sentence - KIN_REACH;
  if (isWouldBeHost(event, draft)) return true;
  if (!isKin(event.kind, draft.kind) && !(isGathering(event.kind) && isGathering(draft.kind))) return false;
  if (sides.length === 0) return draft.lastSentence >= event.sentence - (event.kind === draft.kind ? SAME_REACH : KIN_REACH);
  const known = draftSides(draft);
  // "قطر والسعودية وقعتا …": the states of the lead are later told by those who act for them.
  if (event.kind === draft.kind && known.every(({ as }) => as === "state")) return true;
  if (known.length === 0) return isAssembly(draft.events[0] ?? event);
  if (goesThere(event, draft) || namesDelegation(event, draft)) return true;
  if (!sharesSomebody(event, draft) && !event.roles.implied) return false;
  const strangers = sides.filter((side) => !known.some((own) => isSame(own, side)));
  // "In the afternoon he received …": whoever receives one guest and then another holds two receptions.
  const isAnother = event.verb && event.kind === "reception" && known.length >= 2 && strangers.some(({ phrase }) => phrase?.name != null);
  if (event.kind === draft.kind && event.roles.implied) return !isAnother || event.sentence === draft.events[0]?.sentence;
  if (strangers.length === 0) return true;
  // A visit gathers whoever is met on it in its parts; talks that only now name the other side are the same talks.
  return !CONTAINER_KINDS.has(draft.kind) && known.length === 1 && strangers.length === 1;
}

const GATHERING: ReadonlySet<string> = new Set(["attend", "open", "chair"]);

/** "Hosted by A, the forum … . Also taking part in the forum is B": whoever attends what was told, with no other gathering named, is at the same one. */
function goesThere({ hit, verb, kind, sentence, ofOccasion }: Event, draft: Draft): boolean {
  const isSameGathering = isGathering(kind) && isGathering(draft.kind) && draft.parent === null && !ofOccasion;
  // "In the opening session A and B will speak": an opening of which only a noun tells is that of the gathering told.
  const isOpening = hit.entry.key === "open";
  return isSameGathering && (verb || isOpening) && GATHERING.has(hit.entry.key) && sentence - draft.lastSentence <= SAME_REACH;
}

/** "The president met three Turkish ministers. He received Foreign Minister A and Defence Minister B": those who were told by their state are now named. */
function namesDelegation({ kind, roles }: Event, draft: Draft): boolean {
  const known = draftSides(draft);
  const states = new Set(known.flatMap(({ person, state }) => (person === null ? (state ?? []) : [])));
  const isKnown = (side: Candidate): boolean => known.some((own) => isSame(own, side));
  const persons = known.filter(({ person }) => person !== null);
  if (!isKin(kind, draft.kind) || states.size !== 1 || persons.length === 0 || !roles.subject || !isKnown(roles.subject)) return false;
  const named = roles.objects.filter((own) => !isKnown(own));
  const told = named.flatMap(({ person, state }) => person?.state ?? state ?? []);
  return (
    roles.subject.person !== null &&
    told.length > 0 &&
    persons.every((own) => isSame(own, persons[0] ?? own)) &&
    told.every((state) => states.has(state))
  );
}

/** "s'est entretenu avec … . Lors de cet appel": whoever talks to somebody may do so on the telephone; whoever meets him does not. */
function wasByTelephone({ kind, verb, roles }: Event, draft: Draft): boolean {
  const first = draft.events[0];
  const talked = draft.kind === "talks" && draft.parent === null && first?.verb === true && first.hit.entry.key === "talk";
  return talked && kind === "call" && !verb && roles.objects.length === 0;
}

export const OFF: ReadonlySet<string> = new Set(["cancelled", "postponed"]);

/** "İçişleri Bakanı …'un konuk bakanla görüşmesi bekleniyordu": whom somebody was to meet on a visit that is off would have been its host. */
function isWouldBeHost(event: Event, { kind, events }: Draft): boolean {
  const [first] = events;
  const isOff = kind === "visit" && first !== undefined && OFF.has(first.status) && event.sentence > first.sentence;
  if (!isOff || event.kind !== "talks" || !sidesOf(event).some(({ phrase }) => phrase?.name != null)) return false;
  // Those of one state would have been its hosts; whoever else is met is met elsewhere.
  const visitor = sidesOf(first).flatMap(({ person }) => person?.state ?? []);
  const statesIn = (sides: readonly Candidate[]): StateCode[] =>
    sides.flatMap(({ person }) => person?.state ?? []).filter((state) => !visitor.includes(state));
  const hosts = new Set(statesIn(events.flatMap(sidesOf)));
  return hosts.size === 0 || statesIn(sidesOf(event)).every((state) => hosts.has(state));
}

/** Talks go on within a reception, a signing or a ceremony; a visit is told by arrivals and departures. */
function isKin(a: EngagementKind, b: EngagementKind): boolean {
  if (a === b) return true;
  const atomic = (kind: EngagementKind): boolean => !CONTAINER_KINDS.has(kind);
  return atomic(a) && atomic(b) && a !== "call" && b !== "call" && (a === "talks" || b === "talks" || a === "reception");
}

/** A fair's opening is told as a conference where its sentence does not name it. */
const isGathering = (kind: EngagementKind): boolean => GATHERING_KINDS.has(kind);

function draftSides(draft: Draft): Candidate[] {
  return draft.events.flatMap(sidesOf);
}

function sharesSomebody(event: Event, draft: Draft): boolean {
  const known = draftSides(draft);
  return event.roles.implied || sidesOf(event).some((side) => known.some((own) => isSame(own, side)));
}

export function personsOf(draft: Draft): Person[] {
  return [...new Set(draftSides(draft).flatMap(({ person }) => (person ? [person] : [])))];
}

export function delegationsIn(draft: Draft): StateCode[] {
  return [...new Set(draftSides(draft).flatMap(({ person, state }) => (person === null && state !== null ? [state] : [])))];
}
