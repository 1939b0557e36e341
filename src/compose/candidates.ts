import type { PersonPhrase, StateFound } from "../types/found.ts";
import type { Sentence } from "../types/segmented.ts";
import type { TokenRange } from "../types/token.ts";
import type { StateCode } from "../types/vocabulary.ts";
import type { People, Person } from "./parties.ts";
import { type Reading, within } from "./reading.ts";

/** Whoever can take part in what a sentence tells, where it stands in it. */
export interface Candidate extends TokenRange {
  readonly person: Person | null;
  readonly phrase: PersonPhrase | null;
  /** A delegation whose head nobody names, or a state that acts as such. */
  readonly state: StateCode | null;
  readonly as: "person" | "delegation" | "state";
}

/** By the persons of a document, which are made once for it. */
const candidatesBy = new WeakMap<People, Map<Sentence, readonly Candidate[]>>();

/** Persons and office-holders of a sentence, then delegations, in the order of the text; looked for once in a sentence. */
export function candidatesOf(sentence: Sentence, reading: Reading, people: People): readonly Candidate[] {
  const known = candidatesBy.get(people) ?? new Map<Sentence, readonly Candidate[]>();
  candidatesBy.set(people, known);
  const candidates = known.get(sentence) ?? findCandidates(sentence, reading, people);
  known.set(sentence, candidates);
  return candidates;
}

function findCandidates(sentence: Sentence, reading: Reading, people: People): Candidate[] {
  const persons = within(reading.recognised.persons, sentence).flatMap((phrase): Candidate[] => {
    const person = people.of(phrase);
    const officials = officialsIn(phrase, reading);
    if (officials !== null) return [officials];
    return person && (!isVague(phrase, reading) || isNamedElsewhere(phrase, person))
      ? [{ first: phrase.first, last: phrase.last, person, phrase, state: null, as: "person" }]
      : [];
  });
  const taken = (token: number): boolean => persons.some(({ first, last }) => token >= first && token <= last);
  const delegations = delegationsOf(sentence, reading).filter(({ first }) => !taken(first));
  return [...persons, ...delegations].toSorted((a, b) => a.first - b.first);
}

/**
 * "the heads of the delegations of A, B and C": states named in a row after a word for delegations take part through
 * delegations whose heads nobody names.
 */
function delegationsOf(sentence: Sentence, reading: Reading): Candidate[] {
  const states = within(reading.recognised.states, sentence);
  const cues = within(reading.recognised.cues, sentence).filter(({ entry }) => entry.key === "delegation");
  const found = new Map<number, Candidate>();
  for (const cue of cues) {
    // "Katar heyeti", "a Saudi delegation"
    const own = states.find((state) => cue.first - state.last === 1);
    if (own) found.set(own.first, delegation(own));
    if (own || isVerbLast(cue.entry.language, reading)) continue;
    let at = cue.next;
    for (const state of states.filter(({ first }) => first >= cue.next)) {
      // A row of states has only words that join between its members.
      if (isLay(cue.next, state.first, reading)) break;
      if (state.first - at > JOINT || isInvitedBetween(at, state.first, reading) || hasVerbBetween(at, state.first, reading)) break;
      found.set(state.first, delegation(state));
      at = state.last + 1;
    }
  }
  return [...found.values()];
}

/** "وفد من شركة … الأمريكية", "a delegation of the Bahraini chamber of commerce": nobody whom a state sends. */
function isLay(from: number, to: number, { segmented, packs }: Reading): boolean {
  for (let at = from; at < to; at++)
    for (const { entry } of segmented.starts[at] ?? [])
      if (
        (entry.kind === "org-head" && packs.labels.of("lay-org-heads", entry.key) !== null) ||
        (entry.kind === "body" && packs.labels.of("lay-bodies", entry.key) !== null)
      )
        return true;
  return false;
}

/** Where the verb stands last, so does every noun: what belongs to it stands before. */
const isVerbLast = (language: string, { packs }: Reading): boolean => packs.languages.get(language)?.order === "SOV";

const JOINT = 9;

function delegation(state: StateFound): Candidate {
  return { first: state.first, last: state.last, person: null, phrase: null, state: state.code, as: "delegation" };
}

/** "à la tête d'une délégation à l'invitation des autorités turques": the state behind is the inviter's. */
function isInvitedBetween(from: number, to: number, { recognised }: Reading): boolean {
  return recognised.cues.some(({ entry, first }) => entry.key === "invitation" && first >= from && first < to);
}

function hasVerbBetween(from: number, to: number, { segmented }: Reading): boolean {
  for (let i = from; i < to; i++)
    if (segmented.starts[i]?.some(({ entry }) => entry.kind === "frame" && entry.flags.has("verb"))) return true;
  return false;
}

/** States that a sentence names and that stand in nobody's phrase: parties where nobody else is named ("entre le Maroc et l'Espagne"). */
export function statesOf(sentence: Sentence, reading: Reading): Candidate[] {
  const persons = within(reading.recognised.persons, sentence);
  const seen = new Set<StateCode>();
  return within(reading.recognised.states, sentence).flatMap((state): Candidate[] => {
    // "المنتخب العماني": an adjective is somebody else's.
    if (state.adjective || seen.has(state.code) || persons.some(({ first, last }) => state.first >= first && state.first <= last))
      return [];
    seen.add(state.code);
    return [{ first: state.first, last: state.last, person: null, phrase: null, state: state.code, as: "state" }];
  });
}

/** "مسؤولين إسبان", "senior Qatari officials": nobody in particular, but a state's. */
function officialsIn({ name, counterpart, offices: [office, ...others] }: PersonPhrase, reading: Reading): Candidate | null {
  const { packs } = reading;
  if (name || counterpart || !office?.plural || office.state === null || others.length > 0) return null;
  // "رؤساء شركات النفط الأمريكية": heads of companies act for no state.
  if (isLay(office.first, office.last + 1, reading)) return null;
  const { first, last, head, body, state } = office;
  const isPublic = body !== null ? packs.labels.of("lay-bodies", body) === null : packs.labels.of("official-heads", head) !== null;
  return isPublic || head === "official" ? { first, last, person: null, phrase: null, state, as: "delegation" } : null;
}

/** "the king", "le ministre" of whom the text has told the name: as good as the name. */
function isNamedElsewhere({ offices }: PersonPhrase, { words }: Person): boolean {
  return words.length > 0 && !offices.some(({ plural }) => plural);
}

/**
 * "des responsables", "the ministers": nobody in particular; "the President", "le roi" is one whom everybody knows, but for languages in which
 * the word heads whatever follows ("رئيس مجموعة").
 */
function isVague({ name, offices, counterpart, language, first, last }: PersonPhrase, { packs }: Reading): boolean {
  // "رئيس الجمهورية", "سمو أمير البلاد": with a second word it means him alone.
  const isNamed = packs.languages.get(language)?.order !== "VSO" || last > first;
  const isKnown = (key: string | null): boolean =>
    key !== null && (key.includes("/") || (isNamed && packs.labels.of("offices", key) !== null));
  return (
    !name && !counterpart && offices.every(({ key, body, plural, state }) => plural || (body === null && state === null && !isKnown(key)))
  );
}
