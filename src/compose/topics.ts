import { evidenced } from "../text/evidenced.ts";
import { byCodeUnits } from "../text/order.ts";
import type { Evidenced } from "../types/evidence.ts";
import type { OccasionFound } from "../types/found.ts";
import type { Hit } from "../types/lexicon.ts";
import type { Sentence } from "../types/segmented.ts";
import type { Span } from "../types/span.ts";
import type { TokenRange } from "../types/token.ts";
import { type EngagementKind, GATHERING_KINDS, type Status, type TopicBasis } from "../types/vocabulary.ts";
import { quoteOf, type Reading, within } from "./reading.ts";

export interface TopicSaid {
  readonly code: Evidenced<string>;
  readonly basis: TopicBasis;
}

const RANK: Readonly<Record<TopicBasis, number>> = { discussed: 3, exhibited: 2, purpose: 1, framing: 0 };
const BASIS_CUES: ReadonlyMap<string, TopicBasis> = new Map([
  ["discuss", "discussed"],
  ["purpose", "purpose"],
  ["exhibit", "exhibited"],
  ["framing", "framing"],
]);

/** What has not taken place, or not yet, has a purpose; nothing was discussed there. */
const AHEAD: ReadonlySet<Status> = new Set(["planned", "postponed", "cancelled"]);

/** What the subjects are of. */
interface Of {
  readonly kind: EngagementKind;
  /** Officials of security services take part: they speak of a tournament for its security. */
  readonly security: boolean;
  readonly occasion: OccasionFound | null;
}

/** Subjects of an engagement in the sentences that speak of it, each with its strongest basis and the words for that. */
export function topicsOf(sentences: readonly number[], status: Status, reading: Reading, of: Of): TopicSaid[] {
  const said = new Map<string, { hit: Span; basis: TopicBasis }>();
  let mood: TopicBasis = "purpose";
  for (const index of sentences) {
    const sentence = reading.segmented.sentences[index];
    if (!sentence) continue;
    mood = moodOf(sentence, mood, reading);
    const tournament = of.security ? within(reading.recognised.occasions, sentence).find(({ kind }) => kind === "tournament") : undefined;
    const implied = tournament && reading.packs.labels.of("gathering-topics", tournament.kind);
    if (implied && !said.has(implied)) said.set(implied, { hit: tournament, basis: mood });
    for (const hit of subjectsIn(sentence, of, reading)) {
      const basis = basisOf(hit, sentence, mood, reading);
      if (hit.entry.flags.has("listed") && !OF_TALKS.has(basis)) continue;
      const own = said.get(hit.entry.key);
      if (!own || RANK[basis] > RANK[own.basis]) said.set(hit.entry.key, { hit, basis });
    }
  }
  return [...said]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([code, { hit, basis }]) => ({
      code: evidenced(code, quoteOf(reading, hit)),
      basis: basis === "discussed" && AHEAD.has(status) ? "purpose" : basis,
    }));
}

/** Words of a sentence that say what was spoken of. */
function subjectsIn(sentence: Sentence, { kind, occasion }: Of, reading: Reading): Hit[] {
  const all = within(reading.recognised.topics, sentence).filter(
    (hit) =>
      !isInName(hit, occasion, reading) &&
      isBesideState(hit, sentence, reading) &&
      !isPraised(hit, sentence, reading) &&
      (GATHERING_KINDS.has(kind) || !isOfGathering(hit, sentence, reading)),
  );
  return all.filter((hit) => !hit.entry.flags.has("listed") || isListed(hit, all, sentence, reading));
}

/** "a model in the fight against terrorism", "terörle mücadelede örnek": what somebody is praised for was not spoken of. */
function isPraised(hit: Hit, sentence: Sentence, reading: Reading): boolean {
  const cues = within(reading.recognised.cues, sentence);
  return cues.some((cue) => {
    if (cue.entry.key !== "praise") return false;
    const isLast = reading.packs.languages.get(cue.entry.language)?.order === "SOV";
    if (isLast) return cue.first > hit.last && cue.first - hit.last <= PRAISED_BEFORE;
    const isNear = cue.last < hit.first && hit.first - cue.next <= PRAISED;
    return isNear && !cues.some(({ entry, first }) => entry.key === "discuss" && first > cue.last && first < hit.first);
  });
}

const PRAISED = 14;
const PRAISED_BEFORE = 4;

/** "after a conference on terrorism": of another gathering than what is told it is the subject. */
function isOfGathering(hit: Hit, sentence: Sentence, { recognised, segmented, packs }: Reading): boolean {
  const isLast = packs.languages.get(hit.entry.language)?.order === "SOV";
  const [from, to] = isLast ? [hit.next, hit.next + 1] : [hit.first - GATHERING_REACH, hit.first - 1];
  for (let at = Math.max(from, sentence.first); at <= Math.min(to, sentence.last); at++) {
    const head = segmented.starts[at]?.find(({ entry }) => entry.kind === "occasion-head" && WITH_SUBJECT.has(entry.key));
    if (head && (isLast || isJoined(head.next, hit.first, segmented))) return !recognised.frames.some(({ first }) => first === at);
  }
  return false;
}

/** Words for gatherings that are told with their subject. */
const WITH_SUBJECT: ReadonlySet<string> = new Set(["conference", "exhibition"]);
const GATHERING_REACH = 5;
/** Nothing parts a gathering from its subject: no comma, no "and", no verb. */
function isJoined(from: number, to: number, { tokens, starts }: Reading["segmented"]): boolean {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.type !== "word" && tokens[at]?.text !== "'") return false;
    if (starts[at]?.some(({ entry }) => PARTING.has(entry.kind))) return false;
  }
  return true;
}

const PARTING: ReadonlySet<string> = new Set(["cue", "verb", "frame"]);

/** "trade, energy and culture": words of every day are subjects where a sentence tells what was discussed, or beside other subjects. */
function isListed(hit: Hit, all: readonly Hit[], sentence: Sentence, reading: Reading): boolean {
  const near = all.some((own) => own !== hit && own.entry.key !== hit.entry.key && Math.abs(own.first - hit.first) <= LIST_REACH);
  return near || cuesIn(sentence, reading).some(({ entry, first }) => entry.key === "discuss" && Math.abs(first - hit.first) <= LIST_REACH);
}

/** "the situation in Libya", "Suriye'deki gelişmeler": the state stands behind the words, or before them where nouns stand last. */
function isBesideState({ entry, first, last }: Hit, sentence: Sentence, { recognised, packs }: Reading): boolean {
  if (!entry.flags.has("of-state")) return true;
  const isLast = packs.languages.get(entry.language)?.order === "SOV";
  const isBeside = (own: TokenRange): boolean =>
    isLast ? own.last < first && first - own.last <= STATE_REACH : own.first >= last && own.first - last <= STATE_REACH;
  return [...within(recognised.states, sentence), ...within(recognised.cities, sentence)].some(isBeside);
}

/** What such words are subjects of: formulas and stands of fairs are full of them. */
const OF_TALKS: ReadonlySet<TopicBasis> = new Set(["discussed", "purpose"]);
const LIST_REACH = 12;
/** "la situation en (République de) …": tokens between. */
const STATE_REACH = 3;

/** "le directeur général de la Protection civile", "Internal Security Equipment Fair": what somebody heads or a fair is called is no subject. */
function isInName({ first, last }: Hit, occasion: OccasionFound | null, { recognised }: Reading): boolean {
  const covers = (own: TokenRange): boolean => own.first <= first && own.last >= last;
  // "la 3e réunion du groupe de travail sur les migrations": what the gathering itself is called says what it is about.
  const isTold = (own: OccasionFound): boolean => own.series === occasion?.series && own.by === "generic" && SPEAKING.has(own.kind);
  if (recognised.occasions.some((own) => isTold(own) && covers(own))) return false;
  return [...recognised.offices, ...recognised.organisations, ...recognised.occasions].some(covers);
}

const SPEAKING: ReadonlySet<string> = new Set(["conference", "assembly", "summit"]);

/** What a sentence's subjects are to the engagement, where no cue in it says so: as in the sentence before; talks are about what they name. */
function moodOf(sentence: Sentence, before: TopicBasis, reading: Reading): TopicBasis {
  const last = cuesIn(sentence, reading).at(-1);
  const own = last && BASIS_CUES.get(last.entry.key);
  if (own) return own;
  if (within(reading.recognised.frames, sentence).some(({ entry }) => TALKING.has(entry.key))) return "discussed";
  return before === "framing" ? "discussed" : before;
}

const TALKING: ReadonlySet<string> = new Set(["talk", "meet", "call", "receive"]);

function cuesIn(sentence: Sentence, reading: Reading): Hit[] {
  return within(reading.recognised.cues, sentence).filter(({ entry }) => BASIS_CUES.has(entry.key));
}

function hasComma(from: number, to: number, { segmented }: Reading): boolean {
  return segmented.tokens.slice(from, to).some(({ text }) => text === "," || text === "،");
}

/** "discussed ways to enhance cooperation in …": a purpose within what was discussed was discussed with it. */
function isOfTalks(purpose: Hit, cues: readonly Hit[], reading: Reading): boolean {
  if (purpose.entry.key !== "purpose") return false;
  return cues.some(({ entry, first, next }) => entry.key === "discuss" && first < purpose.first && !hasComma(next, purpose.first, reading));
}

/** By the nearest cue before it in its sentence; a framing formula colours what stands behind it, until another clause tells what was discussed. */
function basisOf(hit: Hit, sentence: Sentence, mood: TopicBasis, reading: Reading): TopicBasis {
  const cues = cuesIn(sentence, reading);
  const framing = cues.find(({ entry, first }) => entry.key === "framing" && first <= hit.first);
  const turn = cues.some(
    ({ entry, first }) => framing && entry.key === "discuss" && first < hit.first && hasComma(framing.next, first, reading),
  );
  if (framing && !turn) return "framing";
  const cue = cues.findLast(({ first }) => first <= hit.first) ?? cues[0];
  return cue && isOfTalks(cue, cues, reading) ? "discussed" : ((cue && BASIS_CUES.get(cue.entry.key)) ?? mood);
}
