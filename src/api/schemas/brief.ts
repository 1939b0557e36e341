import { z } from "zod";
import { copyOf, translated } from "./cards.ts";
import { office } from "./records.ts";
import {
  capacity,
  count,
  date,
  kind,
  language,
  list,
  medium,
  occasionKind,
  place,
  span,
  state,
  status,
  text,
  topicBasis,
  when,
} from "./vocabulary.ts";

/** The state of a relation, of a person, a service or a fair (docs/brief.md). */

const words = list(span.extend({ document: text }));
const partyLine = { party: text, name: text, state: state.nullable() };
const interlocutor = z.object({ ...partyLine, capacities: list(capacity), office: office.nullable() });
const named = z.object({ id: text, name: text }).nullable();

const contact = z
  .object({
    engagement: text,
    kind,
    status,
    when: when.nullable(),
    where: place.nullable(),
    partOf: text.nullable(),
    occasion: named,
    interlocutors: list(interlocutor),
    levels: list(z.object({ state, level: text.nullable() })),
    topics: list(text),
    documents: count,
    origins: count,
    synthetic: z.boolean(),
    words,
  })
  .meta({ id: "BriefContact" });

const announced = z
  .object({
    what: z.enum(["engagement", "occasion"]),
    id: text,
    name: text,
    kind: z.union([kind, occasionKind]),
    status: status.nullable(),
    when: z.object({ start: date, end: date.nullable() }).nullable(),
    where: place.nullable(),
    namedIn: list(text),
    heldInstead: list(text),
    synthetic: z.boolean(),
    words,
  })
  .meta({ id: "BriefAnnounced" });

const both = <T extends z.ZodType>(of: T) => z.tuple([of, of]).readonly().nullable();

const changed = z
  .object({
    before: text,
    after: text,
    kind: both(kind),
    where: both(text.nullable()),
    levels: list(z.object({ state, before: text.nullable(), after: text.nullable() })),
    offices: list(z.object({ state, before: list(text), after: list(text) })),
    came: list(interlocutor),
    gone: list(interlocutor),
    newTopics: list(text),
    droppedTopics: list(text),
  })
  .meta({ id: "BriefChanged", description: "How the last contact differs from the one before it" });

const subjects = z.object({
  year: text.nullable(),
  contacts: count,
  topics: list(
    z.object({
      code: text,
      label: text,
      contacts: count,
      bases: z.partialRecord(topicBasis, count),
      engagements: list(text),
      words,
    }),
  ),
});

const undertaking = z.object({
  id: text,
  engagement: text,
  by: list(z.object(partyLine)),
  text,
  language,
  due: date.nullable(),
  occasion: named,
  synthetic: z.boolean(),
  words,
});

const sayer = z.object({
  issuer: z.object(partyLine).nullable(),
  side: state.nullable(),
  medium,
  documents: list(text),
  engagements: list(text),
  words,
});

const cited = z.object({
  id: text,
  externalId: text.nullable(),
  url: text.nullable(),
  outlet: text.nullable(),
  title: text.nullable(),
  paths: list(text),
  published: date.nullable(),
  publishedBasis: z.enum(["given", "stated", "inferred"]).nullable(),
  language: language.nullable(),
  translated,
  copyOf,
  synthetic: z.boolean(),
});

export const brief = z
  .object({
    subject: z.object({ kind: text, ids: list(text), name: text }),
    on: date.nullable(),
    synthetic: z.boolean(),
    counts: z.object({
      contacts: count,
      corroborated: count,
      engagements: count,
      documents: count,
      copies: count,
      machineTranslations: count,
      languages: list(language),
    }),
    last: list(contact),
    changed: changed.nullable(),
    holders: list(
      z.object({
        ...partyLine,
        office,
        seen: date.nullable(),
        engagement: text,
        others: list(z.object({ ...partyLine, seen: date.nullable() })),
        words,
      }),
    ),
    subjects: list(subjects),
    ahead: list(announced),
    passed: list(announced),
    calledOff: list(announced),
    undertakings: list(undertaking),
    sayers: list(sayer),
    outlets: list(z.object({ outlet: text, documents: list(text) })),
    documents: z.record(text, cited),
  })
  .meta({ id: "Brief" });
