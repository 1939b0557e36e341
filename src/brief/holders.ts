import { isHeld } from "../contacts/is-held.ts";
import { byCodeUnits } from "../text/order.ts";
import type { EngagementRecord, OfficeRecord, ParticipantRecord } from "../types/record.ts";
import type { Subject } from "../types/subject.ts";
import type { IsoDate } from "../types/vocabulary.ts";
import type { BriefParty, Holder } from "./brief.ts";
import { isOf, partyLine } from "./contacts-held.ts";
import type { Part } from "./part.ts";
import { wordsOf } from "./words-of.ts";

interface Seen {
  readonly engagement: EngagementRecord;
  readonly participant: ParticipantRecord;
  readonly office: OfficeRecord;
  readonly seen: IsoDate | null;
}

/** Who was last told in each office of the subject's sides, and who else; the latest first. */
export function holdersOf(part: Part, { kind, ids }: Subject): Holder[] {
  const sides = kind === "party" || kind === "pair" ? ids : [];
  const told = [...part.engagements.values()].filter(isHeld).flatMap((engagement) => seenIn(engagement, part));
  const own = told.filter(({ participant }) => sides.length === 0 || sides.some((id) => isOf(participant, id, part)));
  const offices = Map.groupBy(own, ({ office, participant }) => `${participant.represents ?? ""}\n${office.label}`);
  return [...offices.values()].map((seen) => holderOf(seen, part)).sort(lastSeenFirst);
}

function seenIn(engagement: EngagementRecord, part: Part): Seen[] {
  const seen = engagement.when?.end ?? engagement.when?.start ?? null;
  return engagement.participants.flatMap((participant) => {
    const { office, party } = participant;
    return office === null || part.parties.get(party)?.type !== "person" ? [] : [{ engagement, participant, office, seen }];
  });
}

function holderOf(seen: readonly Seen[], part: Part): Holder {
  const [last, ...earlier] = seen.toSorted(
    (a, b) => byCodeUnits(b.seen ?? "", a.seen ?? "") || byCodeUnits(a.engagement.id, b.engagement.id),
  );
  if (last === undefined) throw new Error("an office is only there once it was told");
  const { engagement, participant, office } = last;
  const line = partyLine(participant.party, part);
  const others = new Map<string, BriefParty & { readonly seen: IsoDate | null }>();
  for (const { participant: other, seen: day } of earlier)
    if (other.party !== participant.party && !others.has(other.party))
      others.set(other.party, { ...partyLine(other.party, part), seen: day });
  return {
    ...line,
    state: participant.represents ?? line.state,
    office,
    seen: last.seen,
    engagement: engagement.id,
    others: [...others.values()],
    words: wordsOf(engagement.evidence, `participants/${participant.party}/office`, part),
  };
}

function lastSeenFirst(a: Holder, b: Holder): number {
  return byCodeUnits(b.seen ?? "", a.seen ?? "") || byCodeUnits(a.office.label, b.office.label) || byCodeUnits(a.party, b.party);
}
