import { occasionName, type Part, partyName } from "../../brief/part.ts";
import { stateName } from "../../text/region-names.ts";
import { dateNote, dateText, placeText, spoken } from "../../text/wording.ts";
import type { PartyId } from "../../types/ids.ts";
import type { DisagreementRecord, EngagementRecord, ParticipantRecord } from "../../types/record.ts";
import { type CitedWords, wordsFor } from "./cited-words.ts";

/** A value of an engagement with the words that say it, and what else was said in its place. */
export interface PageValue {
  /** Path of the field, and the anchor under its engagement. */
  readonly field: string;
  readonly label: string;
  readonly text: string;
  /** What it is of: somebody's office. */
  readonly under: boolean;
  readonly note: string;
  readonly words: readonly CitedWords[];
  readonly disagreement: DisagreementRecord | null;
}

type Told = Pick<PageValue, "field" | "label" | "text"> & Partial<PageValue>;

/** The values of an engagement in the order in which people ask: what, when, where, who, on what, and what came of it. */
export function valuesOf(engagement: EngagementRecord, part: Part): PageValue[] {
  const { kind, status, when, where, occasion, disagreements, evidence } = engagement;
  const told: Told[] = [
    { field: "kind", label: "what", text: spoken(kind) },
    { field: "status", label: "status", text: status },
    ...(when === null ? [] : [{ field: "when", label: "when", text: dateText(when), note: dateNote(when) }]),
    ...(where === null ? [] : [{ field: "where", label: "where", text: placeText(where), note: basisNote(where.basis) }]),
    ...(occasion === null
      ? []
      : [{ field: `occasion/${occasion}`, label: "occasion", text: part.occasions.get(occasion)?.name ?? occasion }]),
    ...peopleIn(engagement, part),
    ...matterOf(engagement, part),
  ];
  return told.map((value) => ({
    under: false,
    note: "",
    words: wordsFor(value.field, evidence, part),
    disagreement: disagreements.find(({ field }) => field === value.field || (field === "occasion" && value.label === "occasion")) ?? null,
    ...value,
  }));
}

function peopleIn({ participants, others, delegations, invitedBy }: EngagementRecord, part: Part): Told[] {
  const name = (id: PartyId): string => partyName(id, part);
  return [
    ...participants.flatMap((participant) => participantValues(participant, part)),
    ...(others ? [{ field: "others", label: "who", text: "and others" }] : []),
    ...delegations.map(({ state, level, size, head }) => ({
      field: `delegations/${state}`,
      label: "delegation",
      text: [stateName(state), level && spoken(level), size && `of ${size}`, head && `headed by ${name(head)}`].filter(Boolean).join(", "),
    })),
    ...invitedBy.map((id) => ({ field: `invitedBy/${id}`, label: "invited by", text: name(id) })),
  ];
}

function matterOf({ topics, outcomes, upcoming, mentioned }: EngagementRecord, part: Part): Told[] {
  return [
    ...topics.map(({ code, basis }) => ({
      field: `topics/${code}`,
      label: "about",
      text: part.topicLabel(code),
      note: basis === "discussed" ? "" : TOPIC_NOTES[basis],
    })),
    ...outcomes.map(({ kind }, at) => ({ field: `outcomes/${at}`, label: "outcome", text: kind })),
    ...upcoming.map((id) => ({ field: `upcoming/${id}`, label: "to come", text: occasionName(id, part) })),
    ...mentioned.map((id) => ({ field: `mentioned/${id}`, label: "only named", text: partyName(id, part) })),
  ];
}

const TOPIC_NOTES = { purpose: "as the purpose", exhibited: "as exhibited", framing: "as a closing formula" } as const;

function basisNote(basis: "stated" | "inferred" | "occasion" | "parent"): string {
  return { stated: "", inferred: "inferred", occasion: "where the occasion is", parent: "where the visit is" }[basis];
}

function participantValues({ party, capacities, represents, office }: ParticipantRecord, part: Part): Told[] {
  const state = represents === null ? "" : stateName(represents);
  const name = partyName(party, part);
  const text = state === "" || name === state || name.endsWith(`, ${state}`) ? name : `${name}, ${state}`;
  const who: Told = { field: `participants/${party}`, label: "who", text, note: capacities.map(spoken).join(", ") };
  return office === null ? [who] : [who, { field: `participants/${party}/office`, label: "who", text: office.label, under: true }];
}
