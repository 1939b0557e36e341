import type { Subject } from "../types/subject.ts";
import type { IsoDate, LanguageTag } from "../types/vocabulary.ts";
import { announcedIn, openUndertakings } from "./announced.ts";
import type { Brief } from "./brief.ts";
import { changedBetween } from "./changed.ts";
import { contactOf, contactsHeld } from "./contacts-held.ts";
import { holdersOf } from "./holders.ts";
import type { Part } from "./part.ts";
import { outletsOf, sayersOf } from "./sayers.ts";
import { subjectsOf } from "./subjects.ts";

/** Contacts that are told one by one; all are counted. */
const LAST = 5;

/**
 * What the texts of a part tell of the relation, the party or the fair that it is about.
 * @param on the day to which "still to come" is relative; null where there is none: then everything is
 */
export function briefOf(part: Part, subject: Subject, on: IsoDate | null): Brief {
  const held = contactsHeld(part, subject);
  const contacts = held.slice(0, LAST).map((own) => contactOf(own, part));
  const [after, before] = contacts;
  const told = [...part.documents.values()].filter(({ reports }) => reports.length > 0);
  return {
    subject,
    on,
    synthetic: told.some(({ synthetic }) => synthetic),
    counts: {
      contacts: held.length,
      corroborated: held.filter(({ engagement }) => engagement.origins > 1).length,
      engagements: part.engagements.size,
      documents: told.length,
      copies: told.filter(({ copyOf }) => copyOf !== null && copyOf.relation !== "translation").length,
      machineTranslations: told.filter(({ translated }) => translated?.machine).length,
      languages: [...new Set(told.flatMap(({ language }): LanguageTag[] => (language === null ? [] : [language])))].sort(),
    },
    last: contacts,
    changed: after && before ? changedBetween(before, after) : null,
    holders: holdersOf(part, subject),
    subjects: subjectsOf(
      held.map(({ engagement }) => engagement),
      part,
    ),
    ...announcedIn(part, on),
    undertakings: openUndertakings(part),
    sayers: sayersOf(part),
    outlets: outletsOf(part),
  };
}
