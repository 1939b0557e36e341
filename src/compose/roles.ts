import type { Hit } from "../types/lexicon.ts";
import type { Sentence } from "../types/segmented.ts";
import type { Candidate } from "./candidates.ts";
import { alongBefore, behindCompany, COMPANY, isWithCounterpart } from "./company.ts";
import { type Reading, sentenceAt } from "./reading.ts";

/** Who stands in which part of a frame's clause. */
export interface Roles {
  readonly subject: Candidate | null;
  /** The subject is the one of the clause before: this clause names none. */
  readonly implied: boolean;
  readonly objects: readonly Candidate[];
  /** Whoever stands in a row with the subject. */
  readonly also: readonly Candidate[];
  /** Taken from the whole sentence, for want of a frame that governs it: enough to begin with, too little to add. */
  readonly weak: boolean;
  /** Taken from the whole sentence, and nothing joins them to the frame or to each other ("in the interview X said of Y"). */
  readonly loose: boolean;
}

type Parts = Pick<Roles, "subject" | "implied" | "objects"> & { readonly weak?: boolean; readonly loose?: boolean };

type Order = "SVO" | "VSO" | "SOV";

/**
 * The parts of a frame's clause by the word order of its language (language.yaml). A clause reaches from the frame before
 * to the frame behind, if these are finite; names in a row all take the object's part.
 */
export function rolesOf(
  hit: Hit,
  frames: readonly Hit[],
  candidates: readonly Candidate[],
  sentence: Sentence,
  reading: Reading,
  last: Candidate | null,
): Roles {
  const parts = partsOf(hit, frames, candidates, sentence, reading, last);
  const order = reading.packs.languages.get(hit.entry.language)?.order;
  // "استقبل أ، يوم الخميس، ب، كما استقبل ج": behind a verb of his own a comma parts whoever acted from whom he acted upon.
  const isOfBefore = frames.some((own) => own !== hit && isFiniteFrame(own) && own.first < (parts.subject?.first ?? 0));
  const comma = order !== "SOV" && !(order === "VSO" && isOfBefore);
  const along = alongBefore(hit, candidates, reading);
  const also = (parts.subject ? rowBehind(parts.subject, candidates, hit, comma, reading) : []).filter((own) => !along.has(own));
  const subject =
    parts.subject ?? (parts.implied && last?.phrase?.name && (parts.objects.length > 0 || hit.entry.key === "attend") ? last : null);
  return {
    ...parts,
    subject,
    weak: parts.weak ?? false,
    loose: parts.loose ?? false,
    also,
    objects: parts.objects.filter((own) => !also.includes(own)),
  };
}

/**
 * "A, B et C ont été reçus", "عقد أ وب اجتماعا": members of a row stand on one side of the frame and are joined by "and"; before a verb a
 * comma joins too where the object stands behind; elsewhere a comma parts the subject from the object.
 */
function rowBehind(subject: Candidate, candidates: readonly Candidate[], hit: Hit, comma: boolean, reading: Reading): Candidate[] {
  const row: Candidate[] = [];
  const before = subject.first < hit.first;
  let last = subject.last;
  for (const own of candidates) {
    if (own.first <= subject.first || own === subject) continue;
    if (
      wordsBetween(last, own.first, reading) > ROW_GAP ||
      own.first < hit.first !== before ||
      !isJoined(last + 1, own, before && comma, reading)
    )
      break;
    if (!isSame(own, subject)) row.push(own);
    last = own.last;
  }
  return row;
}

/** An Arabic "and" is written on to its word: what is read begins behind it. "وزير" begins with the letter alone. */
function isJoined(from: number, { first, phrase }: Candidate, comma: boolean, reading: Reading): boolean {
  const { tokens } = reading.segmented;
  for (let i = from; i < first; i++) if (hasCue(i, "and", reading) || (comma && ROW_MARKS.has(tokens[i]?.text ?? ""))) return true;
  const token = tokens[first];
  return token?.script === "Arab" && token.text.startsWith("و") && (phrase === null || phrase.from > token.from);
}

/** Marks between members of a row. */
const ROW_MARKS: ReadonlySet<string> = new Set([",", "،", ";", "؛"]);

/** The first of the row at whose end somebody stands ("[A] et B ont été reçus"). */
function headOfRow(end: Candidate, before: readonly Candidate[], reading: Reading): Candidate {
  let head = end;
  for (const own of before.toReversed()) {
    if (own.first >= head.first) continue;
    if (wordsBetween(own.last, head.first, reading) > ROW_GAP || !isJoined(own.last + 1, head, true, reading)) break;
    head = own;
  }
  return head;
}

/** Words between two members of a row: "et", "et son", "as well as the". */
const ROW_GAP = 3;

function wordsBetween(last: number, first: number, { segmented }: Reading): number {
  let words = 0;
  for (let i = last + 1; i < first; i++) if (segmented.tokens[i]?.type !== "punct") words++;
  return words;
}

function partsOf(
  hit: Hit,
  frames: readonly Hit[],
  candidates: readonly Candidate[],
  sentence: Sentence,
  reading: Reading,
  last: Candidate | null,
): Parts {
  const order: Order = reading.packs.languages.get(hit.entry.language)?.order ?? "SVO";
  const verb = hit.entry.flags.has("verb") || hit.entry.flags.has("passive");
  const start = Math.max(sentence.first, ...frames.filter((own) => own.last < hit.first && isFiniteFrame(own)).map((own) => own.last + 1));
  const told = toldBehind(hit, reading);
  const end = Math.min(
    sentence.last,
    told - 1,
    ...frames.filter((own) => own.first > hit.last && isFiniteFrame(own)).map((own) => own.first - 1),
  );
  const along = alongBefore(hit, candidates, reading);
  const before = candidates.filter(
    (own) => own.last < hit.first && own.first >= (order === "SOV" ? start : sentence.first) && !along.has(own),
  );
  const after = candidates.filter((own) => own.first > hit.last && own.first <= end && !isCompany(own, hit, candidates, reading));
  if (!verb) return nounRoles(hit, before, after, order, reading, candidates, frames);
  // "audience accordée par A à B", "a meeting held by A with B": both stand behind.
  if (hit.entry.flags.has("behind")) return { subject: after[0] ?? null, implied: false, objects: after.slice(1) };
  // "كان في استقباله …", "avant d'être reçu par …": whoever it is about was told before.
  if (hit.entry.flags.has("implied")) return { subject: null, implied: true, objects: after };
  if (order === "SOV") return headBehind(hit, before, after, reading) ?? sov(before, after, last, reading);
  const acting = hit.entry.flags.has("passive") ? agents(after, reading) : after;
  // "Fue recibido el presidente A por el rey": where nobody stands before a passive, whoever stands before "by" is its subject.
  const [behind] = after.filter((own) => !acting.includes(own));
  if (order === "SVO" && behind && before.length === 0) return { subject: behind, implied: false, objects: without(acting, behind) };
  return order === "VSO" ? vso(hit, before, acting, start, last, reading) : svo(hit, before, acting, start, last, reading);
}

/** "was received on Thursday by his counterpart": behind a passive those whom "by" names, where it names somebody. */
function agents(after: readonly Candidate[], { segmented }: Reading): readonly Candidate[] {
  const named = after.findIndex(({ first }) =>
    [1, 2, 3].some((back) => segmented.starts[first - back]?.some(({ entry }) => entry.kind === "stop" && entry.key === "agent")),
  );
  return named < 0 ? after : after.slice(named);
}

/** "a reçu A, ajoutant que le président B …": where what somebody says begins, of whom it may tell anything. */
function toldBehind(hit: Hit, { recognised }: Reading): number {
  return recognised.cues.find(({ entry, first }) => entry.key === "reported" && first > hit.last)?.first ?? Number.POSITIVE_INFINITY;
}

/** Who goes somewhere with a delegation has its members with him; whoever receives one receives them. */
const GOING: ReadonlySet<string> = new Set(["visit", "arrive", "depart", "delegate"]);
const ALONG: ReadonlySet<string> = new Set([...COMPANY, "comprising"]);

/** Stands behind words for company, and before whoever is no company. */
function isCompany({ first }: Candidate, hit: Hit, candidates: readonly Candidate[], reading: Reading): boolean {
  const cue = companyCue(hit, candidates, reading);
  return (
    cue !== undefined && first > cue.first && first < Math.min(behindCompany(cue, candidates), objectBehind(hit, cue, candidates, reading))
  );
}

/** Frames of one who acts upon another. */
const UPON: ReadonlySet<string> = new Set(["receive", "meet", "decorate"]);

/**
 * "استقبل A، بحضور B، السفير C", "a reçu, en présence de B, l'ambassadeur C": where nobody whom the verb acts upon stands before the words for company,
 * he stands behind them: the first whom no "and" joins to the company.
 */
function objectBehind(hit: Hit, cue: Hit, candidates: readonly Candidate[], reading: Reading): number {
  const none = Number.POSITIVE_INFINITY;
  const { entry } = hit;
  if (!UPON.has(entry.key) || !entry.flags.has("verb") || entry.flags.has("passive") || entry.flags.has("implied")) return none;
  const persons = candidates.filter(({ person }) => person !== null);
  const isFirst = reading.packs.languages.get(entry.language)?.order === "VSO" && !persons.some(({ last }) => last < hit.first);
  const between = persons.filter(({ first, last }) => first > hit.last && last < cue.first);
  if (between.length !== (isFirst ? 1 : 0)) return none;
  const row = persons.filter(({ first }) => first > cue.last);
  return row.find((own, at) => at > 0 && !isJoined((row[at - 1] as Candidate).last + 1, own, false, reading))?.first ?? none;
}

/** "a reçu l'ambassadeur en présence du wali": whoever stands behind words for company is company, and in no part of the frame. */
function companyCue(hit: Hit, candidates: readonly Candidate[], { recognised }: Reading): Hit | undefined {
  const along = GOING.has(hit.entry.key) ? ALONG : COMPANY;
  return recognised.cues.find((own) => along.has(own.entry.key) && own.first > hit.last && !isWithCounterpart(own, candidates));
}

const NOUN_REACH = 6;
const BESIDE = 3;

/**
 * A noun ("visite de travail de …", "لقاء وزير الداخلية مع …", "görüşme") has only who stands right beside it, with no comma
 * between; with an article it points back to what was told and names nobody.
 */
function nounRoles(
  hit: Hit,
  before: readonly Candidate[],
  after: readonly Candidate[],
  order: Order,
  reading: Reading,
  all: readonly Candidate[],
  frames: readonly Hit[],
): Parts {
  // "عقد الوزيران … اجتماعا", "ont tenu une réunion": a light verb that is no frame leaves its subject to the noun.
  const verbs = frames.filter(isFiniteFrame);
  const clauseEnd = Math.min(...verbs.map(({ first }) => first).filter((first) => first > hit.first), toldBehind(hit, reading));
  // "une visite à la tête d'une délégation comprenant A et B": company is no side of it.
  const along = alongBefore(hit, all, reading);
  const sidesEnd = Math.min(clauseEnd, companyCue(hit, all, reading)?.first ?? Number.POSITIVE_INFINITY);
  const [first, ...rest] = all.filter((own) => own.person !== null && own.first < sidesEnd && !along.has(own));
  const near = (from: number, to: number): boolean => to - from <= NOUN_REACH && !hasComma(from, to, reading);
  const governs = !isDefinite(hit) && verbs.every((own) => own.first > hit.first) && frames.find((own) => !isDefinite(own)) === hit;
  const further = first ? without(rest, first) : [];
  if (first && governs && (further.length > 0 || hit.entry.key === "visit"))
    return {
      subject: first,
      implied: false,
      objects: further,
      // "la visita oficial a Riad del ministro": whose it is stands behind it.
      weak: !(first === after[0] && near(hit.next, first.first)),
      loose: !isJoint(hit, [first, ...further], clauseEnd, reading),
    };
  const objects = after[0] && near(hit.next, after[0].first) ? after : [];
  // "أجرى … المباحثات مع …": with "with" behind the noun, whoever acts stands before it.
  if (objects.length > 0 && hasCue(hit.next, "with", reading)) {
    const actor = firstPerson(before) ?? null;
    return { subject: actor, implied: actor === null, objects: actor ? without(objects, actor) : objects };
  }
  const subject = order === "SOV" ? before[0] : order === "VSO" ? undefined : before.findLast((own) => near(own.last + 1, hit.first));
  // "خلال استقباله السفير": whose it is was told before.
  if (hit.entry.flags.has("implied")) return { subject: null, implied: true, objects };
  if (order === "VSO" && objects.length > 0) {
    const [first, ...rest] = objects as [Candidate, ...Candidate[]];
    return { subject: first, implied: false, objects: rest };
  }
  return {
    subject: subject ?? null,
    implied: false,
    objects: subject ? without(order === "SOV" ? [...before.slice(1), ...objects] : objects, subject) : objects,
  };
}

const JOINING_CUES: readonly string[] = ["with", "between"];
/** Tokens from a word that joins to whom it joins: "with the Turkish minister". */
const JOINED_REACH = 3;

/** "a meeting took place between A and B", "لقاء مع": a word that joins stands right behind the noun, or behind it before one of its people. */
function isJoint(hit: Hit, people: readonly Candidate[], end: number, reading: Reading): boolean {
  const joins = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++) if (JOINING_CUES.some((key) => hasCue(at, key, reading))) return true;
    return false;
  };
  return (
    joins(hit.first, hit.next + JOINED_REACH) ||
    people.some(({ phrase }) => phrase?.counterpart != null) ||
    people.some(({ first }) => joins(Math.max(hit.next, first - JOINED_REACH), Math.min(first, end)))
  );
}

function hasCue(at: number, key: string, { segmented }: Reading): boolean {
  return segmented.starts[at]?.some(({ entry }) => entry.kind === "cue" && entry.key === key) ?? false;
}

function hasCueBetween(from: number, to: number, key: string, reading: Reading): boolean {
  for (let at = from; at < to; at++) if (hasCue(at, key, reading)) return true;
  return false;
}

const sentenceStart = ({ first }: Candidate, reading: Reading): number => sentenceAt(reading, first)?.first ?? 0;

function hasComma(from: number, to: number, { segmented }: Reading): boolean {
  for (let i = from; i < to; i++) if (segmented.tokens[i]?.type === "punct") return true;
  return false;
}

/** "الزيارة": what has an article was told before. */
function isDefinite({ proclitic, entry }: Hit): boolean {
  return proclitic.endsWith("ال") || proclitic === "لل" || entry.form.startsWith("ال");
}

const isFiniteFrame = ({ entry }: Hit): boolean => entry.flags.has("verb") || entry.flags.has("passive");

function svo(
  hit: Hit,
  before: readonly Candidate[],
  after: readonly Candidate[],
  start: number,
  last: Candidate | null,
  reading: Reading,
): Parts {
  // After another verb the subject is still the sentence's first, unless a new one stands right before this verb.
  const near = before.findLast(({ first, last: end, person }) => person !== null && first >= start && hit.first - end <= BESIDE);
  // "sera reçu par A et aura un entretien avec B": behind "and" another verb goes on with whoever acted before.
  const goesOn = near !== undefined && start > sentenceStart(near, reading) && hasCueBetween(near.last + 1, hit.first, "and", reading);
  const acting = goesOn ? before.filter(({ first }) => first < start) : before;
  const beside = goesOn ? undefined : near;
  const subject = (beside && headOfRow(beside, before, reading)) ?? firstPerson(acting) ?? acting[0] ?? null;
  if (subject) return { subject, implied: false, objects: without(after, subject) };
  return { subject: null, implied: last !== null, objects: last ? without(after, last) : after };
}

/** Tokens between a verb that stands first and whoever acts: "وصل، مساء يوم الخميس 12 يونيو، إلى مطار الرباط سلا، وزير …". */
const SUBJECT_REACH = 16;

/** Tokens from whoever acts to a further verb of his: sentences without full stops go on to other things. */
const ACTOR_REACH = 30;

/** The verb first: subject, then object. A name right before the verb is its subject ("وزير الداخلية يستقبل نظيره"). */
function vso(
  hit: Hit,
  before: readonly Candidate[],
  after: readonly Candidate[],
  start: number,
  last: Candidate | null,
  reading: Reading,
): Parts {
  const near = before.filter(({ first, last: end }) => first >= start && hit.first - end <= 3).at(-1);
  // "استقبل أ ب وعقد معه اجتماعا": a verb with "and" goes on with whoever acted before.
  const isActor = near !== undefined && (near.person !== null || near.as === "delegation");
  if (isActor && !(near !== before[0] && isJoinedVerb(hit, reading)))
    return { subject: near, implied: false, objects: without(after, near) };
  // "… قام بها اللواء أ، التقى خلالها ب": in the middle of a sentence whoever acted goes on.
  const clause = clauseOf(hit, start, reading);
  const actor = firstPerson(before.filter(({ first, last: end }) => first >= clause && hit.first - end <= ACTOR_REACH));
  if (actor && after.length > 0) return { subject: actor, implied: false, objects: without(after, actor) };
  const [first, ...rest] = after;
  if (!first || first.first - hit.next > SUBJECT_REACH)
    return {
      subject:
        firstPerson(before.filter(({ first: at, last: end }) => at >= Math.max(start, clause) && hit.first - end <= ACTOR_REACH)) ?? null,
      implied: last !== null,
      objects: [],
    };
  // One name only: the object of one who acted before ("كما التقى ..."), unless it is that one.
  if (rest.length === 0 && last && !isSame(last, first) && (first.phrase?.counterpart || hit.entry.key !== "visit"))
    return { subject: null, implied: true, objects: [first] };
  return { subject: first, implied: false, objects: without(rest, first) };
}

/**
 * "Bakü'ye gelen Jandarma Genel Komutanı A, Bakan B ile görüştü": a verb that says something of a noun stands before it, as its object; whoever
 * stands further behind belongs to the verb that ends the sentence.
 */
function headBehind(hit: Hit, before: readonly Candidate[], after: readonly Candidate[], reading: Reading): Parts | null {
  const [head] = after;
  if (before.length > 0 || !head || head.first - hit.next > HEAD_REACH) return null;
  return { subject: null, implied: false, objects: [head, ...rowBehind(head, after, hit, false, reading)] };
}

/** Tokens between such a verb and its noun. */
const HEAD_REACH = 3;

/** The verb last: the subject first, whoever bears a case or stands with "with" next. */
function sov(before: readonly Candidate[], after: readonly Candidate[], last: Candidate | null, reading: Reading): Parts {
  const first = before.find((own) => !hasCase(own, reading)) ?? before[0];
  if (!first) return { subject: null, implied: last !== null, objects: after };
  if (before.length === 1 && last && !isSame(last, first) && hasCase(first, reading))
    return { subject: null, implied: true, objects: [first] };
  return { subject: first, implied: false, objects: without([...before, ...after], first) };
}

/** "Yerlikaya'yı", "Fidan ile": a name that bears a case, or stands before "with", is no subject. */
function hasCase({ last }: Candidate, reading: Reading): boolean {
  const next = reading.segmented.tokens[last + 1];
  return (next?.text === "'" && !next.spaced) || hasCue(last + 1, "with", reading);
}

/** "قال أ إن القيادة ستعقد": behind "that" another subject begins, unless the verb itself stands there; whoever speaks does not do what he tells. */
function clauseOf(hit: Hit, start: number, { segmented }: Reading): number {
  for (let at = hit.first - 2; at >= start; at--)
    if (segmented.starts[at]?.some(({ entry }) => entry.kind === "stop" && entry.key === "that")) return at;
  return 0;
}

/** An Arabic "and" is written on to its verb. */
function isJoinedVerb({ first, proclitic }: Hit, reading: Reading): boolean {
  const token = reading.segmented.tokens[first];
  return proclitic.startsWith("و") || (token?.script === "Arab" && token.text.startsWith("و")) || hasCue(first - 1, "also", reading);
}

const firstPerson = (list: readonly Candidate[]): Candidate | undefined => list.find(({ person }) => person !== null);

const without = (list: readonly Candidate[], candidate: Candidate): Candidate[] => list.filter((own) => !isSame(own, candidate));

export function isSame(a: Candidate, b: Candidate): boolean {
  return a.person !== null ? a.person === b.person : b.person === null && a.state === b.state && a.as === b.as;
}
