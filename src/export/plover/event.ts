import type { Contact } from "../../contacts/contacts.ts";
import type { EvidenceRecord } from "../../types/record.ts";
import type { Outcome } from "../../types/report.ts";
import { CODINGS, type Coding, KINDS, OUTCOMES, TOPICS } from "./mapping.ts";

/** A contact, or an outcome of it, as one event. */
export interface PloverEvent {
  readonly contact: Contact;
  readonly coding: Coding;
  readonly contexts: readonly string[];
  /** Those that the row codes; empty for the contact itself. */
  readonly outcomes: readonly Outcome[];
  /** Words for what is coded: that it took place or is announced, or the outcome's. */
  readonly words: readonly EvidenceRecord[];
}

/** The event of a contact, then one for each code that its outcomes have and it has not. */
export function eventsOf(contact: Contact): PloverEvent[] {
  const { kind, status, evidence, outcomes } = contact.engagement;
  const met = placed(CODINGS[KINDS[kind][status]], contact);
  const words = evidence.filter(({ field }) => field === "kind" || field === "status");
  const events: PloverEvent[] = [{ contact, coding: met, contexts: contextsOf(contact, met), outcomes: [], words }];
  for (const [at, outcome] of outcomes.entries()) {
    const key = OUTCOMES[outcome.kind][status];
    if (key === null) continue;
    const own = evidence.filter(({ field }) => field === `outcomes/${at}`);
    const same = events.findIndex(({ coding }) => coding.cameo === CODINGS[key].cameo);
    const before = events[same];
    if (before === undefined) {
      events.push({ contact, coding: CODINGS[key], contexts: contextsOf(contact, CODINGS[key]), outcomes: [outcome], words: own });
    } else events[same] = { ...before, outcomes: [...before.outcomes, outcome], words: [...before.words, ...own] };
  }
  return events;
}

/**
 * Where only two states take part nothing is multilateral: a press conference of two ministers. A meeting in a third state is
 * `third-party`; one of which it is known who came to whom is `visit`, whatever else it is called.
 */
function placed(coding: Coding, { engagement, visitor, host, direction }: Contact): Coding {
  const met = coding === CODINGS.multilateral && engagement.states.length <= 2 ? CODINGS.consult : coding;
  if (met !== CODINGS.visit && met !== CODINGS.consult) return met;
  const at = engagement.where?.country;
  const known = visitor.state !== null && host.state !== null;
  if (at !== undefined && known && at !== visitor.state && at !== host.state) return CODINGS["third-party"];
  return direction === "none" ? met : CODINGS.visit;
}

/** Contexts of the coding and of the topics, but for what only a closing formula says; `negation` for what is denied. */
function contextsOf({ engagement }: Contact, { contexts }: Coding): string[] {
  const topics = engagement.topics.filter(({ basis }) => basis !== "framing").flatMap(({ code }) => TOPICS[code] ?? []);
  const denied = engagement.status === "denied" ? ["negation"] : [];
  return [...new Set([...contexts, ...topics, ...denied])].sort();
}
