import type { Hit } from "../types/lexicon.ts";
import type { Sentence } from "../types/segmented.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import type { People } from "./parties.ts";
import { type Reading, within } from "./reading.ts";
import { type Side, sidesIn } from "./sides.ts";

/** Somebody who came along or was present, and the cue that says so. */
export interface Companion {
  readonly candidate: Candidate;
  readonly cue: Hit;
}

export const COMPANY: ReadonlySet<string> = new Set(["accompanied", "presence"]);

/** Tokens between a cue and the first of a row, and between its members: an office may stand there that nobody is named in. */
const ROW_REACH = 14;
/** Before the first, where the sentence begins with the verb: "Estuvieron presentes en la ceremonia, según un comunicado de …, A y B". */
const LONG_ROW_REACH = 45;
/** Tokens between "a delegation led by" and its head, who at a gathering may stand further away. */
const HEAD_REACH = 2;
/** Before a cue, where somebody else may stand: tokens between it and the last of the row, and between its members. */
const BACK_REACH = 6;
/** Between members where the verb stands last: what somebody is head of stands before ("Kaçakçılıkla Mücadele Dairesi Başkanı A"). */
const LONG_BACK_REACH = 14;

/**
 * "accompanied by A, B and C", "in the presence of …": the row behind the cue, from member to member. Before it stand those whose presence a
 * verb tells ("A et B ont pris part à la rencontre", "Görüşmeye A ve B de katıldı", "A and B also attended"): always where the verb
 * stands last, where it stands first only if nobody stands behind. Whoever heads a delegation comes too ("a delegation led by A",
 * "وكان على رأس الوفد أ").
 */
export function companyIn(sentence: Sentence, reading: Reading, people: People, gathering: boolean): Companion[] {
  const all = within(reading.recognised.cues, sentence);
  // "les participants, parmi lesquels A et B": of a gathering those whom it counts among others are present.
  const isCompany = (cue: Hit): boolean =>
    COMPANY.has(cue.entry.key) || (gathering && cue.entry.key === "others") || (COUNTING.has(cue.entry.key) && isOfDelegation(cue, all));
  const cues = all.filter(isCompany);
  const attending = within(reading.recognised.frames, sentence).filter((frame) => attendsWhatWasTold(frame, sentence, reading));
  const candidates = candidatesOf(sentence, reading, people);
  // "à la tête d'une délégation comprenant A": whom a delegation counts is not its head.
  const isCounted = ({ next }: Hit): boolean =>
    all.some(({ entry, first }) => entry.key === "comprising" && first >= next && first - next <= HEAD_REACH);
  const heads = all.filter((cue) => cue.entry.key === "head-of-delegation" && isOfDelegation(cue, all) && !isCounted(cue));
  const sides = sidesIn(sentence, reading);
  return [
    ...sides.flatMap((side, i) => onSide(side, sides[i + 1], candidates, reading).map((candidate) => ({ candidate, cue: side.cue }))),
    ...[...cues, ...attending].flatMap((cue) => rowOf(cue, candidates, reading).map((candidate) => ({ candidate, cue }))),
    ...heads.flatMap((cue) => headOf(cue, candidates, gathering, reading).map((candidate) => ({ candidate, cue }))),
  ];
}

/** "a delegation led by A", "A, à la tête d'une délégation": behind the words, else right before them. */
function headOf(cue: Hit, candidates: readonly Candidate[], gathering: boolean, reading: Reading): Candidate[] {
  const [behind] = rowBehind(cue, candidates, reading);
  if (behind && (gathering || behind.first - cue.next <= HEAD_REACH)) return [behind];
  const before = candidates.findLast(({ last }) => last < cue.first);
  return before?.person && cue.first - before.last - 1 <= HEAD_REACH ? [before] : [];
}

/** "du côté marocain, A et B, et du côté espagnol, C": those who stand behind the words for a side, up to the other side or a verb. */
function onSide({ last }: Side, other: Side | undefined, candidates: readonly Candidate[], reading: Reading): Candidate[] {
  const row = rowFrom(last + 1, candidates, reading, ROW_REACH);
  return row.filter(({ first, person }) => person !== null && first < (other?.first ?? Number.POSITIVE_INFINITY));
}

const COUNTING: ReadonlySet<string> = new Set(["comprising", "others"]);
/** Tokens between a delegation and the word that tells who is in it. */
const DELEGATION_REACH = 10;

/** "une délégation comprenant A et B", "ضم الوفد أ وب", "heyet A ve B'den oluştu": whoever is counted belongs to a delegation named near. */
function isOfDelegation({ entry, first, last }: Hit, cues: readonly Hit[]): boolean {
  return cues.some((cue) => {
    if (!DELEGATIONS.has(cue.entry.key)) return false;
    // "على رأس وفد المملكة": the delegation is named within.
    if (entry.key === "head-of-delegation" && cue.entry.key === "delegation" && cue.first >= first && cue.first - last <= 1) return true;
    if (cue.last < first && cue.entry.key !== entry.key) return first - cue.last <= DELEGATION_REACH || entry.flags.has("verb");
    return entry.key === "comprising" && cue.first - last === 1;
  });
}

const DELEGATIONS: ReadonlySet<string> = new Set(["delegation", "head-of-delegation"]);

const TOLD: ReadonlySet<string> = new Set(["receive", "meet", "talk"]);
/** Tokens between a verb for attending and what is attended: "a participé à la", "participó en la". */
const OBJECT_REACH = 3;

/**
 * "Görüşmeye A ve B katıldı", "A y B participaron en la reunión": attending what the text has told before is being present at it, and no
 * conference. What was told stands first where the verb stands last, else right behind the verb, with nothing that says of what it is.
 */
export function attendsWhatWasTold(frame: Hit, sentence: Sentence, { packs, recognised, segmented }: Reading): boolean {
  if (frame.entry.key !== "attend" || !frame.entry.flags.has("verb") || sentence.first === 0) return false;
  if (isInverted(frame, sentence, packs.languages.get(frame.entry.language)?.order)) return true;
  const told = within(recognised.frames, sentence).filter(({ entry }) => TOLD.has(entry.key) && !entry.flags.has("verb"));
  // "The meeting was attended, on the Moroccan side, by A": nobody but what was told stands before the verb.
  const isToldBefore = recognised.frames.some(({ first }) => first < sentence.first);
  if (isToldBefore && told.some(({ first, next }) => first - sentence.first <= 1 && next <= frame.first && frame.first - next <= PASSIVE))
    return true;
  if (packs.languages.get(frame.entry.language)?.order === "SOV") {
    // "Bakan A'nın yanı sıra toplantıya B ve C katıldı"
    const isBehindOthers = (at: number): boolean => recognised.cues.some(({ entry, next }) => entry.key === "others" && next === at);
    return told.some(({ first, next }) => (first === sentence.first || isBehindOthers(first)) && next < frame.first);
  }
  return told.some(
    ({ first, next }) =>
      first > frame.last && first - frame.next <= OBJECT_REACH && (next > sentence.last || segmented.tokens[next]?.type === "punct"),
  );
}

/** Tokens of "was", "was also". */
const PASSIVE = 2;

/**
 * "A, accompagné de B et C, s'est entretenu avec D": who came along with somebody named before stands between him and the verb, and is no part of
 * what it tells.
 */
export function alongBefore(hit: Hit, candidates: readonly Candidate[], reading: Reading): ReadonlySet<Candidate> {
  if (reading.packs.languages.get(hit.entry.language)?.order === "SOV") return enclosedBefore(hit, candidates, reading);
  const cues = reading.recognised.cues.filter(
    ({ entry, next, first }) =>
      entry.key === "accompanied" &&
      !entry.flags.has("verb") &&
      !entry.flags.has("before") &&
      next < hit.first &&
      (opens(first, reading) || candidates.some((own) => own.last < first)),
  );
  return new Set(cues.flatMap((cue) => rowBehind(cue, candidates, reading)).filter(({ last }) => last < hit.first));
}

/** "رفقة نظيره A": whoever is in the company of his counterpart has him for the other side. */
export const isWithCounterpart = ({ next }: Hit, candidates: readonly Candidate[]): boolean =>
  candidates.some(({ first, phrase }) => phrase?.counterpart != null && first >= next && first - next <= 1);

/** Where the verb stands last, all stand before it: those between two words for company are no part of what it tells. */
function enclosedBefore(hit: Hit, candidates: readonly Candidate[], reading: Reading): ReadonlySet<Candidate> {
  const cues = reading.recognised.cues.filter(
    ({ entry, last, first }) => entry.key === "accompanied" && last < hit.first && hit.first - first <= ENCLOSED_REACH * 2,
  );
  const held = cues.flatMap((cue) => enclosedBy(cue, reading) ?? []);
  return new Set(candidates.filter((own) => held.some(({ first, last }) => own.first > last && own.last < first)));
}

/** "Ont assisté à l'audience A et B", "Asistieron al acto A y B": a verb that stands before its subject, as it does not usually, counts who came. */
function isInverted({ first, entry }: Hit, sentence: Sentence, order: string | undefined): boolean {
  // "He spoke before the Assembly": who speaks attends by himself.
  return order === "SVO" && first - sentence.first <= 1 && entry.frame?.status === "held" && entry.frame.subject !== "speaker";
}

function rowOf(cue: Hit, candidates: readonly Candidate[], reading: Reading): Candidate[] {
  const order = reading.packs.languages.get(cue.entry.language)?.order ?? "SVO";
  const { flags } = cue.entry;
  const held = order === "SOV" && cue.entry.key === "accompanied" ? enclosedBy(cue, reading) : null;
  if (held) return candidates.filter(({ first, last }) => first > held.last && last < held.first);
  if (flags.has("before")) return rowBefore(cue, candidates, reading);
  if (!flags.has("verb")) return rowBehind(cue, candidates, reading);
  const isFirst = reading.segmented.sentenceOf[cue.first - 2] !== reading.segmented.sentenceOf[cue.first];
  const reach = isFirst ? LONG_ROW_REACH : ROW_REACH;
  const [behind, before] = [() => rowBehind(cue, candidates, reading, reach), () => rowBefore(cue, candidates, reading)];
  const [first, second] = order === "VSO" ? [behind, before] : [before, behind];
  const row = first();
  return row.length > 0 || order === "SOV" ? row : second();
}

/**
 * "A, beraberindeki B ile birlikte C ile görüştü": where the verb stands last, words for company may stand on both sides of who came along.
 */
function enclosedBy(cue: Hit, { recognised, segmented }: Reading): { readonly first: number; readonly last: number } | null {
  const isOther = ({ entry, first }: Hit): boolean =>
    entry.key === "accompanied" &&
    !entry.flags.has("verb") &&
    segmented.sentenceOf[first] === segmented.sentenceOf[cue.first] &&
    Math.abs(first - cue.first) <= ENCLOSED_REACH;
  const others = recognised.cues.filter(isOther);
  const opening = cue.entry.flags.has("before") ? others.findLast((own) => !own.entry.flags.has("before") && own.last < cue.first) : cue;
  const closing = cue.entry.flags.has("before") ? cue : others.find((own) => own.entry.flags.has("before") && own.first > cue.last);
  return opening && closing ? { first: closing.first, last: opening.last } : null;
}

const ENCLOSED_REACH = 30;

const isTelling = ({ flags }: Hit["entry"]): boolean => flags.has("verb") || flags.has("passive");

/** From the cue on, and once somebody is in the row not over a verb that tells of something else. */
function rowBehind({ first, next, entry }: Hit, candidates: readonly Candidate[], reading: Reading, reach = ROW_REACH): Candidate[] {
  const row = rowFrom(next, candidates, reading, reach);
  // "رفقة A، محادثات مع نظيره B": a counterpart is the other side, whoever came along.
  const other = row.findIndex(({ phrase }) => phrase?.counterpart != null);
  if (entry.key !== "accompanied") return row;
  if (other >= 0) return row.slice(0, other);
  // "Accompanied by A, Minister B met C": the last before the verb is who came with them.
  const last = row.at(-1)?.last ?? first;
  const isActing = ({ entry: own, first: at }: Hit): boolean =>
    isTelling(own) && at > last && reading.segmented.sentenceOf[at] === reading.segmented.sentenceOf[first];
  const isLed = row.length > 1 && opens(first, reading) && reading.recognised.frames.some(isActing);
  return isLed && reading.packs.languages.get(entry.language)?.order !== "SOV" ? row.slice(0, -1) : row;
}

/** Whether a sentence begins at a token. */
const opens = (at: number, { segmented }: Reading): boolean => segmented.sentenceOf[at - 1] !== segmented.sentenceOf[at];

/**
 * "استقبل A، مرفوقا بB، نظيره C": from where on somebody behind the words for company is no company: a counterpart is what the verb acts upon.
 */
export function behindCompany(cue: Hit, candidates: readonly Candidate[]): number {
  const isAlong = cue.entry.key === "accompanied";
  return (
    candidates.find(({ first, phrase }) => isAlong && first > cue.last && phrase?.counterpart != null)?.first ?? Number.POSITIVE_INFINITY
  );
}

function rowFrom(next: number, candidates: readonly Candidate[], { recognised }: Reading, reach: number): Candidate[] {
  const row: Candidate[] = [];
  const verbs = recognised.frames.filter(({ entry, first }) => isTelling(entry) && first >= next);
  let at = next;
  for (const candidate of candidates) {
    if (candidate.first < next) continue;
    if (candidate.first - at > (row.length === 0 ? reach : ROW_REACH)) break;
    if (row.length > 0 && verbs.some(({ first }) => first >= at && first < candidate.first)) break;
    row.push(candidate);
    at = candidate.last + 1;
  }
  return row;
}

/** Back from the cue, and not over a verb that tells of something else. */
function rowBefore(cue: Hit, candidates: readonly Candidate[], { recognised, packs }: Reading): Candidate[] {
  const row: Candidate[] = [];
  const between = packs.languages.get(cue.entry.language)?.order === "SOV" ? LONG_BACK_REACH : BACK_REACH;
  const verbs = recognised.frames.filter(({ entry, last }) => isTelling(entry) && last < cue.first);
  let at = cue.first;
  for (const candidate of candidates.toReversed()) {
    if (candidate.last >= cue.first) continue;
    if (
      at - candidate.last - 1 > (row.length > 0 ? between : BACK_REACH) ||
      verbs.some(({ first }) => first > candidate.last && first < at)
    )
      break;
    row.push(candidate);
    at = candidate.first;
  }
  return row.reverse();
}
