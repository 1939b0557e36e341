import type { EntryKind, Hit } from "../types/lexicon.ts";
import type { Sentence } from "../types/segmented.ts";
import { type Candidate, statesOf } from "./candidates.ts";
import { type Reading, within } from "./reading.ts";
import type { Roles } from "./roles.ts";
import { rowOfStates } from "./row-of-states.ts";

/** Where a frame of talks has nobody in its parts, or a signing only one side, the states that its sentence names are parties. */
export function withStates(roles: Roles, hit: Hit, sentence: Sentence, reading: Reading): Roles {
  const sides = (roles.subject ? 1 : 0) + roles.also.length + roles.objects.length;
  if (!BETWEEN_STATES.has(hit.entry.key) || sides > (hit.entry.key === "sign" ? 1 : 0)) return roles;
  const states = rowOfStates(statesOf(sentence, reading), hit, reading);
  const pair =
    states.length > 0
      ? []
      : [...pairOfAdjectives(hit, sentence, reading), ...(hit.entry.flags.has("verb") ? pairTold(sentence, reading) : [])];
  if (pair.length > 0) return { ...roles, objects: [...roles.objects, ...pair] };
  // "meetings of a committee with members from A, B and C": states beside a noun talk where words join them to it.
  if (!hit.entry.flags.has("verb") && !hit.entry.flags.has("passive") && !isBetween(hit, states, reading)) return roles;
  return states.length >= 2 ? { ...roles, objects: [...roles.objects, ...states] } : roles;
}

/**
 * "Kazakh-Uzbek consultations", "la commission algéro-tunisienne", "اللجنة المشتركة العراقية السورية": two states whose adjectives stand
 * together beside a word for talks.
 */
function pairOfAdjectives(hit: Hit, sentence: Sentence, reading: Reading): Candidate[] {
  const { recognised, segmented } = reading;
  // "the Anglo-Irish Treaty": a treaty is called so for ever.
  if (hit.entry.key === "sign") return [];
  const adjectives = within(recognised.states, sentence).filter(
    ({ adjective, first, last }) => adjective && !recognised.persons.some((person) => first >= person.first && last <= person.last),
  );
  const at = adjectives.findIndex((own, i) => {
    const next = adjectives[i + 1];
    if (!next || next.code === own.code) return false;
    const isJoined = next.first === own.last + 1 || (next.first === own.last + 2 && segmented.tokens[own.last + 1]?.text === "-");
    const isBeside = Math.max(own.first - hit.last, hit.first - next.last) <= BESIDE_TALKS;
    return isJoined && isBeside && (areOfTalks(next.last, 1, reading) || areOfTalks(own.first, -1, reading));
  });
  return at < 0
    ? []
    : adjectives.slice(at, at + 2).map(({ first, last, code }) => ({ first, last, person: null, phrase: null, state: code, as: "state" }));
}

/**
 * "Iraqi-Syrian [joint] committee", "[commission] mixte algéro-tunisienne": whether they say of talks, or of a body that meets, whose they
 * are, and not of a war or a border of which others speak.
 */
function areOfTalks(from: number, step: 1 | -1, { segmented: { tokens, starts } }: Reading): boolean {
  for (let at = from + step; Math.abs(at - from) <= BESIDE_TALKS && tokens[at]?.type === "word"; at += step) {
    const hits = starts[at] ?? [];
    if (hits.some(({ entry }) => entry.kind === "stop")) return false;
    if (hits.some(({ entry: { kind, flags } }) => MEETING.has(kind) && !flags.has("verb") && !flags.has("passive"))) return true;
  }
  return false;
}

const MEETING: ReadonlySet<EntryKind> = new Set<EntryKind>(["frame", "occasion-head", "org-head"]);

/** Tokens between talks and the adjectives of the two states that hold them. */
const BESIDE_TALKS = 5;

/**
 * "France and Morocco strengthen their cooperation. The police chiefs of the two countries met": the pair of which the text has spoken
 * right before.
 */
function pairTold(sentence: Sentence, reading: Reading): Candidate[] {
  const { recognised, segmented } = reading;
  const isOfBoth = within(recognised.cues, sentence).some(({ entry }) => entry.key === "both");
  const isOfOffices = within(recognised.offices, sentence).some(({ plural }) => plural);
  const before = segmented.sentences[(segmented.sentenceOf[sentence.first] ?? 0) - 1];
  const pair = isOfBoth && isOfOffices && before ? statesOf(before, reading) : [];
  return pair.length === 2 ? pair : [];
}

/** "between A and B", "with A", or a sign's own noun right before its states ("accord Maroc-Espagne"). */
function isBetween(hit: Hit, [first]: readonly Candidate[], { recognised }: Reading): boolean {
  if (!first) return false;
  if (first.first > hit.last && first.first - hit.next <= 1) return true;
  return recognised.cues.some(
    ({ entry, next }) => (entry.key === "between" || entry.key === "with") && first.first >= next && first.first - next <= JOINED_REACH,
  );
}

const JOINED_REACH = 3;

const BETWEEN_STATES: ReadonlySet<string> = new Set(["sign", "talk", "meet", "chair", "call"]);
