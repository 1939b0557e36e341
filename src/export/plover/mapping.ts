import type { EngagementKind, OutcomeKind, Status } from "../../types/vocabulary.ts";

/**
 * How engagements are coded in PLOVER, and beside it in CAMEO: the whole mapping, as docs/exports/plover.md prints it.
 * After the PLOVER manual and CAMEO2PLOVER-2021.txt of https://github.com/openeventdata/PLOVER.
 */

/** The types of PLOVER that contacts and their outcomes have, of its sixteen. */
export type EventType = "AGREE" | "CONSULT" | "SUPPORT" | "REJECT";

/** One event's code in PLOVER and in CAMEO. */
export interface Coding {
  readonly type: EventType;
  readonly mode: "visit" | "third-party" | "multilateral" | "phone" | "meet" | null;
  /** From the actor to the recipient. */
  readonly cameo: string;
  /** The same contact from the recipient to the actor: data sets of dyads write both. */
  readonly reverse: string;
  /** Contexts that the coding itself brings. */
  readonly contexts: readonly string[];
}

const code = (
  type: EventType,
  mode: Coding["mode"],
  cameo: string,
  { reverse = cameo, contexts = [] }: Partial<Pick<Coding, "reverse" | "contexts">> = {},
): Coding => ({ type, mode, cameo, reverse, contexts });

const DIPLOMATIC = { contexts: ["diplomatic"] };

/** Every coding that there is, by the name under which the tables below have it: type and mode of PLOVER, code of CAMEO. */
export const CODINGS = {
  visit: code("CONSULT", "visit", "042", { reverse: "043" }),
  "third-party": code("CONSULT", "third-party", "044"),
  multilateral: code("CONSULT", "multilateral", "040"),
  phone: code("CONSULT", "phone", "041"),
  consult: code("CONSULT", null, "040"),
  sign: code("SUPPORT", null, "057", DIPLOMATIC),
  support: code("SUPPORT", null, "050", DIPLOMATIC),
  intend: code("AGREE", null, "030", DIPLOMATIC),
  "intend to cooperate": code("AGREE", null, "032", DIPLOMATIC),
  "intend to meet": code("AGREE", null, "036", DIPLOMATIC),
  "call off": code("REJECT", "meet", "125", DIPLOMATIC),
} as const satisfies Record<string, Coding>;

/** Name of a coding. */
export type CodingKey = keyof typeof CODINGS;

/**
 * What is held and what goes on is coded alike. What is announced is the intent to meet, and so is what was put off: nobody refused it. The
 * manual counts the calling off of a meeting under REJECT. What a source denies is coded as what it denies, with the context `negation`,
 * which the manual has for events to be left out.
 */
const ahead = (intent: CodingKey) => ({ planned: intent, postponed: intent, cancelled: "call off" }) as const;
const row = (held: CodingKey, intent: CodingKey = "intend to meet"): Record<Status, CodingKey> => ({
  held,
  ongoing: held,
  ...ahead(intent),
  denied: held,
});

/** The coding of a contact by the kind of its engagement and by what became of it. */
export const KINDS: Record<EngagementKind, Record<Status, CodingKey>> = {
  visit: row("visit"),
  talks: row("consult"),
  reception: row("visit"),
  conference: row("multilateral"),
  exhibition: row("multilateral"),
  ceremony: row("consult"),
  // A promise to sign is AGREE.
  signing: row("sign", "intend to cooperate"),
  call: row("phone"),
  other: row("consult"),
};

/** An outcome is an event of its own, beside the contact; none where the engagement did not come about. */
const outcome = (done: CodingKey, promised: CodingKey): Record<Status, CodingKey | null> => ({
  held: done,
  ongoing: done,
  planned: promised,
  postponed: promised,
  cancelled: null,
  denied: null,
});

/** The coding of an outcome by its kind and by what became of the engagement; null where it makes no row. */
export const OUTCOMES: Record<OutcomeKind, Record<Status, CodingKey | null>> = {
  agreement: outcome("sign", "intend to cooperate"),
  memorandum: outcome("sign", "intend to cooperate"),
  decision: outcome("intend", "intend"),
  declaration: outcome("support", "intend to cooperate"),
  intention: outcome("intend", "intend"),
};

/** Contexts of each topic; an empty list where PLOVER has none that says it. */
export const TOPICS: Readonly<Record<string, readonly string[]>> = {
  terrorism: ["terrorism"],
  extremism: ["terrorism"],
  "organised-crime": ["crime"],
  "drug-trafficking": ["crime", "illegal_drugs"],
  "human-trafficking": ["crime"],
  "irregular-migration": ["migration"],
  "border-security": [],
  cybercrime: ["crime", "cyber"],
  "money-laundering": ["crime", "economic"],
  "arms-trafficking": ["crime"],
  "counter-espionage": ["intelligence"],
  "intelligence-sharing": ["intelligence"],
  "joint-operations": [],
  "extradition-justice": ["legal"],
  training: [],
  "human-resources": ["executive"],
  "technical-assistance": [],
  "equipment-technology": [],
  "major-event-security": [],
  "civil-protection": ["enviro_disaster"],
  "road-safety": [],
  "forensics-identity": [],
  defence: ["military"],
  "regional-stability": ["diplomatic"],
  "trade-investment": ["economic"],
  energy: ["economic", "resource"],
  "culture-education": [],
  "institutional-reform": ["executive"],
  "security-cooperation": [],
  "police-cooperation": [],
  "expertise-exchange": [],
  "diplomatic-relations": ["diplomatic"],
};

/** The manual's table of conflict and cooperation scores: one for each type of event, whatever happened. */
export const INTENSITY: Record<EventType, string> = { AGREE: "4.2", CONSULT: "2.1", SUPPORT: "4.6", REJECT: "-4.2" };

/** The quad code of each type, in the words of POLECAT. */
export const QUAD: Record<EventType, string> = {
  AGREE: "VERBAL COOPERATION",
  CONSULT: "VERBAL COOPERATION",
  SUPPORT: "VERBAL COOPERATION",
  REJECT: "VERBAL CONFLICT",
};
