import { evidenced } from "../text/evidenced.ts";
import type { Evidenced } from "../types/evidence.ts";
import type { Hit } from "../types/lexicon.ts";
import type { Delegation, LocalIndex } from "../types/report.ts";
import type { TokenRange } from "../types/token.ts";
import { candidatesOf } from "./candidates.ts";
import type { Draft } from "./engagements.ts";
import { personsOf } from "./engagements.ts";
import { hasStanding, type People, type Person } from "./parties.ts";
import type { PartyTable } from "./party-table.ts";
import { quoteOf, type Reading, spanOfTokens, within } from "./reading.ts";

/** Further values of an engagement, each from a cue and what stands behind it. */

const INVITER_REACH = 7;
const OTHERS_REACH = 12;
/** "سفيرة ماليزيا المعتمدة لدى السلطنة، وعدد من": what is still said of the last one named stands between. */
const OTHERS_BACK = 5;

function cuesIn(sentences: readonly number[], key: string, reading: Reading): Hit[] {
  return sentences.flatMap((index) => {
    const sentence = reading.segmented.sentences[index];
    return sentence ? within(reading.recognised.cues, sentence).filter(({ entry }) => entry.key === key) : [];
  });
}

/** "à l'invitation officielle des autorités turques", "بدعوة من نظيره الفرنسي": the person behind the cue, else the state. */
export function invitedBy(sentences: readonly number[], reading: Reading, people: People, table: PartyTable): Evidenced<LocalIndex>[] {
  const found = new Map<LocalIndex, Evidenced<LocalIndex>>();
  for (const cue of cuesIn(sentences, "invitation", reading)) {
    const sentence = reading.segmented.sentences[reading.segmented.sentenceOf[cue.first] ?? -1];
    if (!sentence) continue;
    const near = ({ first }: TokenRange): boolean => first >= cue.next - 1 && first - cue.next <= INVITER_REACH;
    const candidate = candidatesOf(sentence, reading, people).find((own) => near(own) && own.person !== null && hasStanding(own.person));
    const named = reading.recognised.states.find(near);
    const state = candidate && named && named.first >= candidate.first ? undefined : named;
    const person = state ? undefined : candidate?.person;
    const phrase = person?.phrases.find(near);
    const [index, last] =
      person && phrase
        ? [table.person(person), phrase.last]
        : state
          ? [table.state(state.code, state, state.language), state.last]
          : [null, 0];
    if (index === null) continue;
    found.set(index, evidenced(index, quoteOf(reading, { from: cue.from, to: spanOfTokens(reading, { first: last, last }).to })));
  }
  return [...found.values()];
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
