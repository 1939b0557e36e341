import type { Hit } from "../types/lexicon.ts";
import type { Candidate } from "./candidates.ts";
import { type Reading, sentenceAt } from "./reading.ts";

const ABSENT = "absent";
const LATE = "late";
/** Tokens over which a cue reaches the name behind it. */
const CUE_REACH = 7;
/** Tokens over which it reaches the name before it, where what belongs to a noun stands there: "X'in selamını". */
const BACK_REACH = 3;

/** Tokens of an article: "feu le président". */
const ARTICLE = 1;

/** Of whom somebody carries a message, in whose place, name or memory he comes: only mentioned. Whoever is joined to such a one is so too ("sur orientations des présidents, A et B"). */
export function isAbsent(candidate: Candidate, among: readonly Candidate[], reading: Reading): boolean {
  if (isOnlyMentioned(candidate, reading)) return true;
  const before = among.findLast(({ first, last }) => first < candidate.first && last < candidate.first);
  return before !== undefined && isOnlyAnd(before.last + 1, candidate.first, reading) && isAbsent(before, among, reading);
}

/** Whether words right at somebody say that he is not there. */
export function isOnlyMentioned({ first, last }: Candidate, reading: Reading): boolean {
  const isVerbLast = reading.packs.languages.get(sentenceAt(reading, first)?.language ?? "")?.order === "SOV";
  return reading.recognised.cues.some((cue) => {
    if (reading.segmented.sentenceOf[cue.first] !== reading.segmented.sentenceOf[first]) return false;
    // "merhum Cumhurbaşkanı X", "the late President X", "الرئيس الراحل X"
    if (cue.entry.key === LATE) return (cue.next <= first && first - cue.next <= ARTICLE) || (cue.first >= first && cue.last <= last);
    if (cue.entry.key !== ABSENT || isInvitation(cue, reading)) return false;
    if (isVerbLast) return cue.first > last && cue.first - last <= BACK_REACH;
    return cue.next <= first && first - cue.next <= CUE_REACH;
  });
}

/** "تلبية لدعوة من نظيره": who invites somebody to his own place is there, though an invitation is carried for others too. */
function isInvitation({ first, last }: Hit, { recognised }: Reading): boolean {
  return recognised.cues.some((own) => own.entry.key === "invitation" && own.first <= first && own.last >= last);
}

export function isOnlyAnd(from: number, to: number, { segmented }: Reading): boolean {
  const words = segmented.tokens.slice(from, to);
  return words.length === 1 && segmented.starts[from]?.some(({ entry }) => entry.kind === "cue" && entry.key === "and") === true;
}
