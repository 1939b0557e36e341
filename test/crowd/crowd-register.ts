import { isoOfDay } from "../../src/text/calendar.ts";
import { contentId, partyId } from "../../src/text/ids.ts";
import type { OccasionId, PartyId, ReportId } from "../../src/types/ids.ts";
import type {
  DocumentRecord,
  EngagementRecord,
  EvidenceRecord,
  OccasionRecord,
  PartyRecord,
  RecordFields,
  RegisterRecords,
  ReportRecord,
  StatementRecord,
  StoryRecord,
  UndertakingRecord,
} from "../../src/types/record.ts";
import { MEDIA, type StateCode, TOPIC_BASES } from "../../src/types/vocabulary.ts";
import { createHappenings, type Happening } from "./happenings.ts";
import { createRandom, type Random } from "./random.ts";
import { createSociety, type Person } from "./society.ts";
import { type CrowdLanguage, spell } from "./spellings.ts";
import { CROWD_STATES } from "./states.ts";

const LANGUAGES = ["ar", "fr", "en", "tr"] as const;
const TOPICS = 40;
const OUTLETS = 200;

/** What happened, with what was drawn about it once. */
interface Told {
  readonly happening: Happening;
  readonly topics: EngagementRecord["topics"];
  readonly documents: number;
  readonly origins: number;
  readonly disagreed: boolean;
  readonly medium: StatementRecord["medium"] | null;
}

/** A whole register of about so many invented engagements, made as it is walked: what lists, facets and pages look like when it is large. */
export class CrowdRegister implements RegisterRecords {
  readonly generator = { program: "crowd", version: "1", packs: "none" };
  readonly topicLabel = (code: string): string => `Topic ${code.slice("topic-".length)}`;
  readonly #told: readonly Told[];
  readonly #parts: ReadonlyMap<number, readonly Happening[]>;

  constructor(engagements: number, seed = 1) {
    const random = createRandom(seed);
    const happenings = createHappenings(engagements, createSociety(random), random);
    this.#told = happenings.map((happening) => tell(happening, random));
    const parts = new Map<number, Happening[]>();
    for (const happening of happenings)
      if (happening.parent !== null) parts.set(happening.parent.id, [...(parts.get(happening.parent.id) ?? []), happening]);
    this.#parts = parts;
  }

  *documents(): Generator<DocumentRecord> {
    for (const told of this.#told) for (let at = 0; at < told.documents; at++) yield documentOf(told, at);
  }

  *statements(): Generator<StatementRecord> {
    for (const told of this.#told) if (told.medium !== null) yield statementOf(told, told.medium);
  }

  *reports(): Generator<ReportRecord> {
    for (const told of this.#told)
      for (let at = 0; at < told.documents; at++) {
        const statements = at === 0 && told.medium !== null ? [statementOf(told, told.medium).id] : [];
        const engagement = idOf(told.happening);
        yield {
          id: reportOf(told.happening, at),
          document: documentIdOf(told.happening, at),
          engagement,
          statements,
          parent: null,
          ...fieldsOf(told),
        };
      }
  }

  *engagements(): Generator<EngagementRecord> {
    for (const told of this.#told) {
      const { happening, documents, origins, disagreed } = told;
      const reports = Array.from({ length: documents }, (_, at) => reportOf(happening, at));
      yield {
        id: idOf(happening),
        aliases: [idOf(happening)],
        parent: happening.parent === null ? null : idOf(happening.parent),
        parts: (this.#parts.get(happening.id) ?? []).map(idOf),
        story: storyOf(happening),
        reports,
        ...fieldsOf(told),
        origins,
        disagreements: disagreed ? [{ field: "when", rule: "most-origins", readings: [] }] : [],
      };
    }
  }

  *stories(): Generator<StoryRecord> {
    for (const { happening, documents, origins } of this.#told) {
      const ids = Array.from({ length: documents }, (_, at) => documentIdOf(happening, at));
      if (happening.parent === null)
        yield { id: storyOf(happening), documents: ids, engagement: idOf(happening), languages: ["ar"], origins };
    }
  }

  *parties(): Generator<PartyRecord> {
    const persons = new Map(this.#told.flatMap(({ happening }) => happening.persons.map((person) => [person.id, person])));
    const random = createRandom(1);
    for (const person of persons.values()) yield personOf(person, random);
    const posts = new Map([...persons.values()].map((person) => [bodyOf(person), person]));
    for (const [id, { office, state }] of posts)
      yield { ...nobody, id, type: "organisation", name: `${office} of ${state}`, country: state };
    for (const state of new Set([...persons.values()].map((person) => person.state)))
      yield { ...nobody, id: partyId("state", state), type: "state", name: state, country: state };
  }

  *occasions(): Generator<OccasionRecord> {
    const seen = new Set<OccasionId>();
    for (const { happening } of this.#told) {
      const id = occasionOf(happening);
      if (happening.series === null || id === null || seen.has(id)) continue;
      seen.add(id);
      const { name, year, edition } = happening.series;
      yield {
        id,
        name: `${name} ${year}`,
        series: name,
        names: [],
        kind: "conference",
        year,
        edition,
        when: null,
        where: null,
        hosts: [],
        evidence: [],
      };
    }
  }

  *undertakings(): Generator<UndertakingRecord> {}
}

const nobody = { nameBasis: "origins", names: [], offices: [], parent: null, undecided: [], evidence: [] } as const;

function tell(happening: Happening, random: Random): Told {
  const topics = Array.from({ length: 1 + random.int(3) }, () => ({
    code: `topic-${random.int(TOPICS)}`,
    basis: random.pick(TOPIC_BASES),
  }));
  const documents = 1 + random.int(3);
  const medium = random.chance(0.6) ? random.pick(MEDIA) : null;
  return { happening, topics, documents, origins: 1 + random.int(documents), disagreed: random.chance(0.1), medium };
}

function personOf(person: Person, random: Random): PartyRecord {
  const names = LANGUAGES.map((language, place) => {
    const text = spell(person.name, place as CrowdLanguage, random);
    return { text, language, documents: [], because: "as that press writes it" };
  });
  const office = { original: person.office, language: "en", label: person.office, organisation: bodyOf(person), seen: [] } as const;
  return { ...nobody, id: personIdOf(person), type: "person", name: names[2]?.text ?? "", names, country: person.state, offices: [office] };
}

function fieldsOf({ happening, topics }: Told): RecordFields {
  const { kind, first, last, persons, city } = happening;
  const [country = "", place = "0"] = city.split("-");
  const participants = persons.map((person, at) => ({
    party: personIdOf(person),
    capacities: [at === 0 ? ("visitor" as const) : ("host" as const)],
    represents: person.state,
    office: { original: person.office, language: "en", label: person.office },
  }));
  const capital = CROWD_STATES.find(({ code }) => code === country);
  // The other cities of a state stand a little apart from its capital.
  const [latitude = null, longitude = null] = capital ? [capital.latitude + Number(place), capital.longitude + Number(place)] : [];
  return {
    kind,
    status: "held",
    when: { start: isoOfDay(first), end: isoOfDay(last), basis: "stated", within: false },
    where: { name: `City ${country}${place}`, country, latitude, longitude, basis: "stated" },
    participants,
    others: false,
    delegations: [],
    states: [...new Set(persons.map(({ state }) => state))].sort(),
    invitedBy: [],
    occasion: occasionOf(happening),
    topics,
    outcomes: [],
    upcoming: [],
    mentioned: [],
    evidence: participants.map(({ party }, at) => wordsOf(happening, `participants/${party}`, persons[at]?.name.family[2] ?? "")),
  };
}

function wordsOf(happening: Happening, field: string, exact: string): EvidenceRecord {
  return { field, value: exact, document: documentIdOf(happening, 0), from: 0, to: exact.length, exact };
}

function documentOf({ happening, documents }: Told, at: number): DocumentRecord {
  const language = LANGUAGES[(happening.id + at) % LANGUAGES.length] ?? "en";
  const text = `${happening.kind} ${happening.city} ${happening.persons.map(({ name }) => `${name.given[0]} ${name.family[0]}`).join(" ")} ${documents}`;
  return {
    id: documentIdOf(happening, at),
    externalId: null,
    url: null,
    outlet: `outlet-${(happening.id * 7 + at) % OUTLETS}`,
    title: `${happening.kind} in ${happening.city}`,
    author: null,
    paths: [],
    published: isoOfDay(happening.last),
    publishedBasis: "given",
    bases: {},
    synthetic: true,
    language,
    languages: [language],
    text,
    textHash: `sha256:${happening.id}`,
    length: text.length,
    copyOf: null,
    translated: null,
    story: storyOf(happening),
    reports: [reportOf(happening, at)],
    mainReport: reportOf(happening, at),
    departures: [],
    leads: [],
  };
}

function statementOf({ happening }: Told, medium: StatementRecord["medium"]): StatementRecord {
  const [speaker] = happening.persons;
  const issuer: PartyId | null = speaker === undefined ? null : bodyOf(speaker);
  const side: StateCode | null = speaker?.state ?? null;
  return {
    id: contentId("sta", String(happening.id)),
    document: documentIdOf(happening, 0),
    issuer,
    side,
    medium,
    from: 0,
    to: 4,
    exact: "says",
  };
}

const idOf = ({ id }: Happening) => contentId("eng", String(id));
const storyOf = ({ id, parent }: Happening) => contentId("sto", String(parent?.id ?? id));
const documentIdOf = ({ id }: Happening, at: number) => contentId("doc", String(id), String(at));
const reportOf = ({ id }: Happening, at: number): ReportId => contentId("rep", String(id), String(at));
const personIdOf = ({ id }: Person): PartyId => partyId("person", String(id));
const bodyOf = ({ office, state }: Person): PartyId => partyId("organisation", `${office}@${state}`);
const occasionOf = ({ series }: Happening): OccasionId | null =>
  series === null ? null : contentId("occ", series.name, String(series.year));
