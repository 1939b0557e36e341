import { z } from "zod";
import { FACET_NAMES } from "../../app/catalogue/facets.ts";
import { documentCard, engagementCard, occasionCard, partyCard } from "./cards.ts";
import {
  departure,
  disagreement,
  document,
  engagement,
  occasion,
  party,
  question,
  report,
  statement,
  story,
  undertaking,
} from "./records.ts";
import { count, language, list, span, state, text } from "./vocabulary.ts";

/** What the interface answers. */

const next = text.nullable().describe("Give it as `after` for the next page; null: this is the last");

export const engagementPage = z.object({ items: list(engagementCard), total: count, next }).meta({ id: "EngagementPage" });

const counted = z
  .object({
    value: text,
    label: text.nullable().describe("A name or English label; null where the value is a code that whoever shows it names himself"),
    count,
    country: state.nullable().optional(),
    latitude: z.number().nullable().optional(),
    longitude: z.number().nullable().optional(),
  })
  .meta({ id: "Counted" });

export const facetName = z.enum(FACET_NAMES as [string, ...string[]]);

const facet = z
  .object({ facet: facetName, distinct: count.describe("How many values there are"), values: list(counted) })
  .meta({ id: "Facet" });

export const facets = z.object({ facets: list(facet) }).meta({ id: "Facets" });

const pair = z
  .object({ a: text, b: text, labels: z.tuple([text.nullable(), text.nullable()]).readonly(), count })
  .meta({ id: "Pair", description: "Two that took part together" });

export const statistics = z
  .object({
    engagements: count,
    months: list(z.object({ month: text, count })),
    undated: count,
    states: list(counted),
    statePairs: list(pair),
    organisations: list(counted),
    organisationPairs: list(pair),
    persons: list(counted),
    places: list(counted),
    topics: list(z.object({ year: text, topic: text, label: text.nullable(), count })),
    kinds: list(counted),
    statuses: list(counted),
    languages: list(counted),
  })
  .meta({ id: "Statistics" });

export const upcoming = z.object({ engagements: list(engagementCard), occasions: list(occasionCard) }).meta({ id: "Upcoming" });

const words = span
  .extend({
    document: text,
    supports: text.optional().describe("The part of the value that the words carry, where they carry only one"),
    language: language.nullable().describe("Of the paragraph in which they stand"),
    origin: count.describe("Which of the independent origins the document is of, from 1"),
  })
  .meta({ id: "Words" });

const field = z
  .object({
    field: text.describe("`when`, `participants/par_…`, `participants/par_…/office`: as evidence and disagreements have it"),
    name: text,
    key: text.nullable().describe("The party, occasion, state or topic that the field names"),
    rule: text.nullable().describe("The rule by which the record has its value; null where sources agree"),
    readings: list(z.object({ value: text, chosen: z.boolean(), origins: count, words: list(words) })),
  })
  .meta({ id: "Field", description: "A field of an engagement with every value that is told and the words that say it" });

/** Whoever and whatever is spoken of by id in an answer. */
const spokenOf = { parties: list(partyCard), occasions: list(occasionCard) };

export const engagementDetails = z
  .object({
    card: engagementCard,
    record: engagement,
    fields: list(field),
    disagreements: list(disagreement),
    tellings: list(report).describe("The engagement as each document tells it"),
    statements: list(statement),
    departures: list(departure.extend({ document: text })),
    undertakings: list(undertaking),
    whole: engagementCard.nullable().describe("What it is a part of"),
    parts: list(engagementCard),
    announces: list(occasionCard),
    documents: list(documentCard.extend({ origin: count })),
    ...spokenOf,
  })
  .meta({ id: "EngagementDetails" });

export const pinned = z.object({ id: text.describe("It answers for good, whatever is joined or separated later") }).meta({ id: "Pinned" });

const mention = span
  .extend({ kind: text, language, value: text.nullable(), party: text.nullable().describe("The party that the name names") })
  .meta({ id: "Mention" });

export const documentDetails = z
  .object({
    card: documentCard,
    record: document,
    text: text.describe("All spans are offsets into it, in UTF-16 code units"),
    paragraphs: list(z.object({ from: count, to: count, language })),
    mentions: list(mention),
    translationSigns: list(span.extend({ sign: text, points: z.int() })),
    reports: list(report),
    statements: list(statement),
    engagements: list(engagementCard),
    story: story.nullable(),
    related: list(documentCard).describe("The documents of its story: copies, translations, other accounts, and itself"),
    ...spokenOf,
  })
  .meta({ id: "DocumentDetails" });

const listed = z.object({ total: count, latest: list(engagementCard) });

export const partyDetails = z
  .object({
    card: partyCard,
    record: party,
    filter: z.object({ facet: facetName, value: text }).describe("Its engagements: this filter in /api/engagements and /api/statistics"),
    engagements: listed,
    partners: list(facet).describe("With whom, where, on what and when"),
    questions: list(question),
    documents: list(documentCard),
    ...spokenOf,
  })
  .meta({ id: "PartyDetails" });

export const stateDetails = z
  .object({
    code: state,
    name: text.describe("In English"),
    party: partyCard.nullable().describe("Where texts tell the state itself as one who takes part"),
    filter: z.object({ facet: facetName, value: text }).describe("Its engagements: this filter in /api/engagements and /api/statistics"),
    engagements: listed,
    partners: list(facet).describe("With whom, where, on what and when"),
    ...spokenOf,
  })
  .meta({ id: "StateDetails" });

export const occasionDetails = z
  .object({
    card: occasionCard,
    record: occasion,
    series: list(occasionCard).describe("Every edition of its series"),
    engagements: listed,
    announcedBy: listed,
    ...spokenOf,
  })
  .meta({ id: "OccasionDetails" });

export const storyDetails = z
  .object({ record: story, engagement: engagementCard.nullable(), documents: list(documentCard) })
  .meta({ id: "StoryDetails" });

export const found = z
  .object({
    parties: list(partyCard.extend({ found: text.describe("The spelling by which it was found"), score: z.int() })),
    occasions: list(occasionCard.extend({ found: text })),
    documents: list(documentCard),
  })
  .meta({ id: "FoundThings" });

const walked = <T extends z.ZodType>(id: string, of: T) => z.object({ items: list(of), total: count, next }).meta({ id });
export const partyPage = walked("PartyPage", partyCard);
export const occasionPage = walked("OccasionPage", occasionCard);
export const documentPage = walked("DocumentPage", documentCard);
export const storyPage = walked("StoryPage", story);
export const statementPage = walked("StatementPage", statement);
export const undertakingPage = walked("UndertakingPage", undertaking);

const rejection = z.object({ where: text, what: text, why: text, remedy: text }).meta({ id: "Rejection" });
export const rejections = z.object({ items: list(rejection), total: count }).meta({ id: "Rejections" });

const addedDocument = z
  .object({
    id: text,
    title: text.nullable(),
    opening: text.nullable().describe("The first words of its text, where it has no title"),
    language: language.nullable(),
    total: count.describe("How many engagements it tells"),
    engagements: list(engagementCard).describe("The first of them, as they are with what was there before"),
  })
  .meta({ id: "AddedDocument" });

export const ingest = z
  .object({
    id: text,
    state: z.enum(["waiting", "reading", "joining", "done", "failed"]),
    files: list(text),
    documents: count,
    known: count.describe("What was there already"),
    rejected: count,
    rejections: list(rejection),
    added: list(addedDocument).describe("What was understood of the first 50 documents that were new, once it is done"),
    failure: text.nullable().describe("Why it failed as a whole"),
  })
  .meta({ id: "Ingest" });

export const status = z
  .object({
    program: z.object({ program: text, version: text, packs: text.nullable().describe("Null until something can be looked up") }),
    generation: text.nullable().describe("Stamp of what can be looked up; another one: the register has changed"),
    isBeingMade: z.boolean().describe("What was added last is being laid out and not to be found yet"),
    failure: text.nullable(),
    counts: z.object({ engagements: count, documents: count, parties: count, occasions: count, stories: count, statements: count }),
  })
  .meta({ id: "Status" });

export const formats = z.object({ formats: list(z.object({ key: text, about: text, type: text })) }).meta({ id: "ExportFormats" });
