import { evidenced } from "../text/evidenced.ts";
import type { Evidenced } from "../types/evidence.ts";
import type { StateFound } from "../types/found.ts";
import type { Hit } from "../types/lexicon.ts";
import type { Delegation, LocalIndex } from "../types/report.ts";
import type { TokenRange } from "../types/token.ts";
import { isOnlyAnd } from "./absent.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import type { Draft } from "./engagements.ts";
import { personsOf } from "./engagements.ts";
import { hasStanding, type People, type Person } from "./parties.ts";
import type { PartyTable } from "./party-table.ts";
import { quoteOf, type Reading, spanOfTokens, within } from "./reading.ts";

/** Further values of an engagement, each from a cue and what stands behind it. */

const INVITER_REACH = 7;
/** "Bakan X'in (resmî) davetlisi olarak" */
const INVITER_BACK = 3;
const OTHERS_REACH = 12;
/** "سفيرة ماليزيا المعتمدة لدى السلطنة، وعدد من": what is still said of the last one named stands between. */
const OTHERS_BACK = 5;

function cuesIn(sentences: readonly number[], key: string, reading: Reading): Hit[] {
  return sentences.flatMap((index) => {
    const sentence = reading.segmented.sentences[index];
    return sentence ? within(reading.recognised.cues, sentence).filter(({ entry }) => entry.key === key) : [];
  });
}

/** "à l'invitation officielle des autorités turques", "بدعوة من نظيره الفرنسي", "bakanın davetlisi olarak": the person the cue is of, else the state. */
export function invitedBy(sentences: readonly number[], reading: Reading, people: People, table: PartyTable): Evidenced<LocalIndex>[] {
  const found = new Map<LocalIndex, Evidenced<LocalIndex>>();
  for (const cue of cuesIn(sentences, "invitation", reading)) {
    const inviter = inviterBeside(cue, reading, people);
    if (!inviter) continue;
    const { person, state } = inviter;
    const index = person ? table.person(person) : state ? table.state(state.code, state, state.language) : null;
    const words = spanOfTokens(reading, { first: Math.min(cue.first, inviter.first), last: Math.max(cue.last, inviter.last) });
    const span = { from: inviter.first < cue.first ? words.from : cue.from, to: Math.max(words.to, cue.to) };
    if (index !== null) found.set(index, evidenced(index, quoteOf(reading, span)));
  }
  return [...found.values()];
}

/** Persons who invited, and who stands in a row with one ("à l'invitation de A et B"). */
export function invitersIn(sentences: readonly number[], reading: Reading, people: People): Candidate[] {
  return cuesIn(sentences, "invitation", reading).flatMap((cue) => {
    const sentence = reading.segmented.sentences[reading.segmented.sentenceOf[cue.first] ?? -1];
    const inviter = inviterBeside(cue, reading, people);
    if (!sentence || !inviter?.person) return [];
    const all = candidatesOf(sentence, reading, people);
    const at = all.findIndex(({ first }) => first === inviter.first);
    const [own, next] = [all[at], all[at + 1]];
    if (!own) return [];
    return next?.person && inviter.first > cue.first && isOnlyAnd(own.last + 1, next.first, reading) ? [own, next] : [own];
  });
}

interface Inviter extends TokenRange {
  readonly person: Person | null;
  readonly state: StateFound | null;
}

/** Behind the cue, or before it where the verb stands last: the nearer of a person and a state. */
function inviterBeside(cue: Hit, reading: Reading, people: People): Inviter | null {
  const sentence = reading.segmented.sentences[reading.segmented.sentenceOf[cue.first] ?? -1];
  if (!sentence) return null;
  const isLast = reading.packs.languages.get(cue.entry.language)?.order === "SOV";
  const near = ({ first, last }: TokenRange): boolean =>
    isLast ? last < cue.first && cue.first - last <= INVITER_BACK : first >= cue.next - 1 && first - cue.next <= INVITER_REACH;
  const persons = candidatesOf(sentence, reading, people).flatMap(({ first, last, person }): Inviter[] =>
    person !== null && hasStanding(person) ? [{ first, last, person, state: null }] : [],
  );
  const states = within(reading.recognised.states, sentence)
    // "his Spanish counterpart", where the nationality stands before the phrase.
    .filter((state) => !persons.some(({ first, last }) => state.last >= first - 1 && state.last <= last))
    .map((state): Inviter => ({ first: state.first, last: state.last, person: null, state }));
  const all = [...persons, ...states].filter(near).toSorted((a, b) => a.first - b.first);
  return (isLast ? all.at(-1) : all[0]) ?? null;
}

/** "à la tête d'une délégation de haut niveau": the subject heads it. */
export function delegationOf(
  draft: Draft,
  sentences: readonly number[],
  reading: Reading,
  people: People,
  table: PartyTable,
): { delegation: Evidenced<Delegation>; head: Person } | null {
  const cue = cuesIn(sentences, "head-of-delegation", reading)[0];
  const head = cue ? (headBehind(cue, reading, people) ?? actorOf(draft)) : null;
  if (!cue || !head || head.state === null) return null;
  const high = cuesIn(sentences, "high-level", reading).find(({ first }) => first >= cue.first && first - cue.next <= INVITER_REACH);
  const quotes = [cue, ...(high ? [high] : [])].map((hit) => quoteOf(reading, hit));
  const [first, ...rest] = quotes;
  if (!first) return null;
  return {
    head,
    delegation: evidenced<Delegation>(
      { state: head.state, level: high ? "high-level" : null, size: null, head: table.person(head) },
      first,
      ...rest,
    ),
  };
}

/** "a delegation led by X": whom the words for it lead to. */
function headBehind({ next }: Hit, reading: Reading, people: People): Person | null {
  const phrase = reading.recognised.persons.find(({ first }) => first >= next && first - next <= 1);
  return (phrase && people.of(phrase)) ?? null;
}

export function actorOf(draft: Draft): Person | null {
  return draft.events.flatMap(({ roles }) => roles.subject?.person ?? [])[0] ?? personsOf(draft)[0] ?? null;
}

/** "notamment", "among others": words that say of the parties behind them that there were more. */
export function othersOf(sentences: readonly number[], reading: Reading, people: People): Evidenced<true> | null {
  for (const cue of cuesIn(sentences, "others", reading)) {
    const sentence = reading.segmented.sentences[reading.segmented.sentenceOf[cue.first] ?? -1];
    if (!sentence) continue;
    const near = candidatesOf(sentence, reading, people).some(
      ({ first, last }) => (first >= cue.next && first - cue.next <= OTHERS_REACH) || (last < cue.first && cue.first - last <= OTHERS_BACK),
    );
    if (near) return evidenced<true>(true, quoteOf(reading, cue));
  }
  return null;
}
