import type { DocumentId, EngagementId, OccasionId, PartyId, ReportId, StatementId, StoryId } from "../src/types/ids.ts";
import type {
  DocumentRecord,
  EngagementRecord,
  EvidenceRecord,
  OccasionRecord,
  ParticipantRecord,
  PartyRecord,
  RegisterRecords,
  ReportRecord,
  StatementRecord,
} from "../src/types/record.ts";
import type { Place } from "../src/types/report.ts";
import type { Capacity, LanguageTag } from "../src/types/vocabulary.ts";

/**
 * A small register whose persons and engagements are invented, in Arabic, Turkish and French: what every format must be able to carry.
 * Its records are as the program makes them, but no text stands behind them.
 */

const id = <P extends string>(prefix: P, name: string): `${P}_${string}` => `${prefix}_${name.padEnd(16, "0")}`;

export const DOC = {
  arabic: id("doc", "arabic"),
  french: id("doc", "french"),
  turkish: id("doc", "turkish"),
  invented: id("doc", "invented"),
} satisfies Record<string, DocumentId>;

export const PAR = {
  mansouri: id("par", "mansouri"),
  aydinli: id("par", "aydinl1"),
  aubry: id("par", "aubry"),
  saudi: id("par", "saud1head"),
  turkey: id("par", "turkey"),
  interior: id("par", "1nter1or"),
  interpol: id("par", "1nterpo1"),
} satisfies Record<string, PartyId>;

export const ENG = {
  visit: id("eng", "v1s1t"),
  talks: id("eng", "ta1ks"),
  coming: id("eng", "com1ng"),
  cancelled: id("eng", "cance11ed"),
  planned: id("eng", "p1anned"),
  call: id("eng", "ca11"),
  undated: id("eng", "undated"),
  postponed: id("eng", "postponed"),
  denied: id("eng", "den1ed"),
} satisfies Record<string, EngagementId>;

export const OCC = { fair: id("occ", "fa1r"), assembly: id("occ", "assemb1y") } satisfies Record<string, OccasionId>;

const ANKARA: Place = { name: "Ankara", country: "TR", latitude: 39.92, longitude: 32.85, basis: "stated" };
const RABAT: Place = { name: "Rabat", country: "MA", latitude: 34.013, longitude: -6.832, basis: "stated" };
const PARIS: Place = { name: "Paris", country: "FR", latitude: 48.853, longitude: 2.349, basis: "stated" };
const VIENNA: Place = { name: "Vienna", country: "AT", latitude: 48.208, longitude: 16.372, basis: "stated" };

function document(own: Partial<DocumentRecord> & Pick<DocumentRecord, "id" | "language">): DocumentRecord {
  return {
    externalId: null,
    url: null,
    outlet: null,
    title: null,
    author: null,
    paths: ["made-up.jsonl"],
    published: null,
    publishedBasis: own.published === undefined ? null : "given",
    bases: {},
    synthetic: false,
    languages: own.language === null ? [] : [own.language],
    text: null,
    textHash: `sha256:${"0".repeat(64)}`,
    length: 900,
    copyOf: null,
    translated: null,
    story: id("sto", "one"),
    reports: [],
    mainReport: null,
    departures: [],
    leads: [],
    ...own,
  };
}

const DOCUMENTS: readonly DocumentRecord[] = [
  document({
    id: DOC.arabic,
    language: "ar",
    url: "https://example.org/ar/1?a=1&b=2",
    outlet: "وكالة المثال",
    title: "يوسف المنصوري يزور أنقرة",
    published: "2025-09-21",
  }),
  document({
    id: DOC.french,
    language: "fr",
    url: "https://example.org/fr/visite",
    outlet: "L'Exemple, quotidien",
    title: "À Ankara, « une visite utile »",
    published: "2025-09-20",
    copyOf: { document: DOC.arabic, relation: "translation" },
    translated: { machine: true, from: "ar" },
  }),
  document({
    id: DOC.invented,
    language: "fr",
    url: "https://example.org/fr/annule",
    outlet: "La Feuille",
    published: "2025-09-30",
    synthetic: true,
  }),
  document({
    id: DOC.turkish,
    language: "tr",
    url: "not an address",
    outlet: "Örnek Gazetesi",
    title: "İçişleri Bakanı Rabat'a gidecek",
    published: "2025-10",
  }),
];

function party(own: Pick<PartyRecord, "id" | "type" | "name"> & Partial<PartyRecord>): PartyRecord {
  return { nameBasis: "single", names: [], country: null, offices: [], parent: null, undecided: [], evidence: [], ...own };
}

const name = (text: string, language: LanguageTag, documentOfIt: DocumentId) => ({
  text,
  language,
  documents: [documentOfIt],
  because: "made up",
});
const words = (field: string, value: string, documentOfIt: DocumentId, exact: string): EvidenceRecord => ({
  field,
  value,
  document: documentOfIt,
  from: 10,
  to: 10 + exact.length,
  exact,
});

const PARTIES: readonly PartyRecord[] = [
  party({
    id: PAR.interior,
    type: "organisation",
    name: "Ministry of the Interior",
    names: [name("İçişleri Bakanlığı", "tr", DOC.turkish), name("وزارة الداخلية", "ar", DOC.arabic)],
    country: "TR",
    parent: PAR.turkey,
    evidence: [words("country", "TR", DOC.turkish, "Türkiye")],
  }),
  party({ id: PAR.interpol, type: "organisation", name: "INTERPOL", names: [name("Interpol", "fr", DOC.french)] }),
  party({
    id: PAR.aubry,
    type: "person",
    name: "Claire Aubry-Lenoir",
    names: [name("Claire Aubry-Lenoir", "fr", DOC.invented)],
    country: "FR",
    offices: [
      {
        original: "directrice générale de la police",
        language: "fr",
        label: "Director General of the Police",
        organisation: null,
        seen: [],
      },
    ],
    evidence: [words("offices/0", "Director General of the Police", DOC.invented, "directrice générale de la police")],
  }),
  party({
    id: PAR.aydinli,
    type: "person",
    name: "Selim Aydınlı",
    names: [name("Selim Aydınlı", "tr", DOC.turkish), name("سليم آيدنلي", "ar", DOC.arabic)],
    country: "TR",
    offices: [
      {
        original: "İçişleri Bakanı",
        language: "tr",
        label: "Minister of the Interior",
        organisation: PAR.interior,
        seen: ["2025-09-18", "2025-11"],
      },
    ],
    evidence: [
      words("country", "TR", DOC.turkish, "Türkiye"),
      words("offices/0", "Minister of the Interior", DOC.turkish, "İçişleri Bakanı"),
    ],
  }),
  party({
    id: PAR.mansouri,
    type: "person",
    name: "Youssef El Mansouri",
    names: [
      name("Youssef El Mansouri", "fr", DOC.french),
      name("يوسف المنصوري", "ar", DOC.arabic),
      name("Yusuf el-Mansuri", "tr", DOC.turkish),
    ],
    country: "MA",
    offices: [
      {
        original: "المدير العام للأمن الوطني",
        language: "ar",
        label: "Director General of National Security",
        organisation: null,
        seen: ["2025-09-18", "2025-09-20"],
      },
    ],
    evidence: [
      words("country", "MA", DOC.arabic, "المغربي"),
      words("offices/0", "Director General of National Security", DOC.arabic, "المدير العام للأمن الوطني"),
    ],
  }),
  party({
    id: PAR.saudi,
    type: "office",
    name: "Head of the Saudi delegation",
    names: [name("رئيس الوفد السعودي", "ar", DOC.arabic)],
    country: "SA",
  }),
  party({ id: PAR.turkey, type: "state", name: "Türkiye", names: [name("تركيا", "ar", DOC.arabic)], country: "TR" }),
];

const office = (original: string, language: LanguageTag, label: string) => ({ original, language, label });
const takesPart = (
  partyOf: PartyId,
  represents: string | null,
  capacities: Capacity[],
  own: ParticipantRecord["office"] = null,
): ParticipantRecord => ({
  party: partyOf,
  capacities,
  represents,
  office: own,
});
const MANSOURI = office("المدير العام للأمن الوطني", "ar", "Director General of National Security");
const AYDINLI = office("İçişleri Bakanı", "tr", "Minister of the Interior");
const AUBRY = office("directrice générale de la police", "fr", "Director General of the Police");

function engagement(own: Pick<EngagementRecord, "id" | "kind" | "status"> & Partial<EngagementRecord>): EngagementRecord {
  return {
    aliases: [own.id],
    parent: null,
    parts: [],
    story: id("sto", "one") as StoryId,
    reports: [own.id.replace("eng_", "rep_") as ReportId],
    when: null,
    where: null,
    participants: [],
    others: false,
    delegations: [],
    states: [],
    invitedBy: [],
    occasion: null,
    topics: [],
    outcomes: [],
    upcoming: [],
    mentioned: [],
    evidence: [],
    origins: 1,
    disagreements: [],
    ...own,
  };
}

const bothSides = [
  takesPart(PAR.mansouri, "MA", ["visitor", "head-of-delegation"], MANSOURI),
  takesPart(PAR.aydinli, "TR", ["host"], AYDINLI),
];

const ENGAGEMENTS: readonly EngagementRecord[] = [
  engagement({
    id: ENG.call,
    kind: "call",
    status: "held",
    when: { start: "2025-09-15", end: "2025-09-15", basis: "inferred", within: false },
    participants: [takesPart(PAR.mansouri, "MA", ["counterpart"], MANSOURI), takesPart(PAR.saudi, "SA", ["counterpart"])],
    states: ["MA", "SA"],
    topics: [{ code: "terrorism", basis: "framing" }],
    evidence: [words("kind", "call", DOC.arabic, "اتصال هاتفي"), words("status", "held", DOC.arabic, "أجرى")],
  }),
  engagement({
    id: ENG.cancelled,
    kind: "reception",
    status: "cancelled",
    when: { start: "2025-10-02", end: "2025-10-02", basis: "stated", within: false },
    where: PARIS,
    participants: [takesPart(PAR.aubry, "FR", ["host"], AUBRY), takesPart(PAR.mansouri, "MA", ["guest"], MANSOURI)],
    states: ["FR", "MA"],
    evidence: [
      words("kind", "reception", DOC.invented, "recevoir"),
      words("status", "cancelled", DOC.invented, "a été annulée"),
      words("when", "2025-10-02", DOC.invented, "le 2 octobre"),
      words("where", "Paris", DOC.invented, "Paris"),
    ],
  }),
  engagement({
    id: ENG.coming,
    kind: "visit",
    status: "planned",
    when: { start: "2025-11", end: "2025-11", basis: "stated", within: false },
    where: RABAT,
    participants: [takesPart(PAR.aydinli, "TR", ["visitor"], AYDINLI)],
    states: ["MA", "TR"],
    invitedBy: [PAR.mansouri],
    topics: [
      { code: "irregular-migration", basis: "purpose" },
      { code: "training", basis: "discussed" },
    ],
    evidence: [
      words("kind", "visit", DOC.turkish, "ziyaret"),
      words("status", "planned", DOC.turkish, "ziyaret edecek"),
      words("when", "2025-11", DOC.turkish, "Kasım ayında"),
      words("where", "Rabat", DOC.turkish, "Rabat'ı"),
    ],
    origins: 2,
    disagreements: [
      {
        field: "when",
        rule: "origins",
        readings: [
          { value: "2025-11", reports: [], origins: 1, chosen: true },
          { value: "2025-12", reports: [], origins: 1, chosen: false },
        ],
      },
    ],
  }),
  engagement({
    id: ENG.denied,
    kind: "talks",
    status: "denied",
    when: { start: "2025-08", end: "2025-08", basis: "stated", within: false },
    participants: [takesPart(PAR.aubry, "FR", ["counterpart"], AUBRY), takesPart(PAR.saudi, "SA", ["counterpart"])],
    states: ["FR", "SA"],
    evidence: [words("kind", "talks", DOC.invented, "entretien"), words("status", "denied", DOC.invented, "dément tout entretien")],
  }),
  engagement({
    id: ENG.planned,
    kind: "signing",
    status: "planned",
    when: { start: "2025-12-05", end: null, basis: "stated", within: false },
    where: VIENNA,
    participants: [takesPart(PAR.aubry, "FR", ["signatory"], AUBRY), takesPart(PAR.aydinli, "TR", ["signatory"], AYDINLI)],
    states: ["FR", "TR"],
    outcomes: [{ kind: "agreement", text: 'İş birliği; "eylem planı", ilk metin', language: "tr" }],
    evidence: [
      words("kind", "signing", DOC.turkish, "imzalanacak"),
      words("when", "2025-12-05", DOC.turkish, "5 Aralık\n2025'te"),
      words("where", "Vienna", DOC.turkish, "Viyana'da"),
    ],
  }),
  engagement({
    id: ENG.postponed,
    kind: "conference",
    status: "postponed",
    when: { start: "2025-10-06", end: "2025-10-10", basis: "stated", within: true },
    participants: [takesPart(PAR.interpol, null, ["host"]), takesPart(PAR.turkey, "TR", ["guest"])],
    states: ["TR"],
    evidence: [words("kind", "conference", DOC.french, "conférence"), words("status", "postponed", DOC.french, "reportée")],
  }),
  engagement({
    id: ENG.talks,
    kind: "talks",
    status: "held",
    parent: ENG.visit,
    when: { start: "2025-09-18", end: "2025-09-20", basis: "parent", within: true },
    where: ANKARA,
    participants: bothSides,
    states: ["MA", "TR"],
    topics: [
      { code: "organised-crime", basis: "discussed" },
      { code: "security-cooperation", basis: "framing" },
    ],
    outcomes: [{ kind: "memorandum", text: "مذكرة تفاهم حول التكوين", language: "ar" }],
    evidence: [
      words("kind", "talks", DOC.arabic, "أجرى مباحثات"),
      words("status", "held", DOC.arabic, "أجرى"),
      words(`participants/${PAR.mansouri}`, "Youssef El Mansouri", DOC.arabic, "يوسف المنصوري"),
      words(`participants/${PAR.aydinli}`, "Selim Aydınlı", DOC.arabic, "سليم آيدنلي"),
      words("outcomes/0", "memorandum", DOC.arabic, "مذكرة تفاهم حول التكوين"),
    ],
    origins: 1,
  }),
  engagement({
    id: ENG.undated,
    kind: "visit",
    status: "planned",
    participants: [takesPart(PAR.aubry, "FR", ["visitor"], AUBRY)],
    states: ["FR"],
    evidence: [words("kind", "visit", DOC.french, "visite"), words("status", "planned", DOC.french, "se rendra")],
  }),
  engagement({
    id: ENG.visit,
    kind: "visit",
    status: "held",
    parts: [ENG.talks],
    when: { start: "2025-09-18", end: "2025-09-20", basis: "stated", within: false },
    where: ANKARA,
    participants: bothSides,
    states: ["MA", "TR"],
    invitedBy: [PAR.interior],
    occasion: OCC.fair,
    topics: [
      { code: "equipment-technology", basis: "exhibited" },
      { code: "organised-crime", basis: "discussed" },
    ],
    upcoming: [OCC.assembly],
    mentioned: [PAR.interpol],
    evidence: [
      words("kind", "visit", DOC.arabic, "زيارة"),
      words("kind", "visit", DOC.french, "visite"),
      words("status", "held", DOC.french, "s'est rendu"),
      words("when", "2025-09-18/2025-09-20", DOC.arabic, "من 18 إلى 20 شتنبر 2025"),
      words("where", "Ankara", DOC.french, "Ankara"),
      words(`upcoming/${OCC.assembly}`, "INTERPOL General Assembly 2025", DOC.french, "l'Assemblée générale"),
    ],
    origins: 2,
  }),
];

const STATEMENTS: readonly StatementRecord[] = [
  {
    id: id("sta", "turkish"),
    document: DOC.turkish,
    from: 0,
    to: 20,
    exact: "Bakanlık açıkladı",
    issuer: PAR.interior,
    side: "TR",
    medium: "communique",
  },
];

const REPORTS: readonly ReportRecord[] = ENGAGEMENTS.map((record) => {
  const told = record.evidence[0]?.document ?? DOC.french;
  const statements: StatementId[] = told === DOC.turkish ? [id("sta", "turkish")] : [];
  const { aliases: _aliases, parts: _parts, story: _story, reports, origins: _origins, disagreements: _disagreements, ...fields } = record;
  return { ...fields, id: reports[0] as ReportId, document: told, engagement: record.id, statements, parent: null };
});

const OCCASIONS: readonly OccasionRecord[] = [
  {
    id: OCC.assembly,
    name: "INTERPOL General Assembly 2025",
    series: "interpol-general-assembly",
    names: [{ text: "Assemblée générale d'INTERPOL", language: "fr" }],
    kind: "assembly",
    year: 2025,
    edition: 93,
    when: { start: "2025-11-24", end: "2025-11-27", basis: "stated", within: false },
    where: { name: "Marrakesh", country: "MA", latitude: 31.634, longitude: -7.999, basis: "stated" },
    hosts: ["MA"],
    evidence: [words("when", "2025-11-24/2025-11-27", DOC.french, "du 24 au 27 novembre")],
  },
  {
    id: OCC.fair,
    name: "IGEF 2025",
    series: "igef",
    names: [{ text: "معرض إيجيف", language: "ar" }],
    kind: "exhibition",
    year: 2025,
    edition: null,
    when: { start: "2025-09-18", end: "2025-09-20", basis: "stated", within: false },
    where: ANKARA,
    hosts: ["TR"],
    evidence: [words("name", "IGEF", DOC.arabic, "معرض إيجيف")],
  },
];

/** The records again at each call: every array may be walked once. */
export function madeUpRecords(): RegisterRecords {
  const once = <T>(list: readonly T[]) => {
    let walked = false;
    return function* () {
      if (walked) throw new Error("an array of records may be walked once");
      walked = true;
      yield* list;
    };
  };
  return {
    generator: { program: "dragoman", version: "0.1.0", packs: `sha256:${"0".repeat(64)}` },
    topicLabel: (code) => code.replaceAll("-", " "),
    documents: once(DOCUMENTS),
    statements: once(STATEMENTS),
    reports: once(REPORTS),
    engagements: once(ENGAGEMENTS),
    stories: once([]),
    parties: once(PARTIES),
    occasions: once(OCCASIONS),
    undertakings: once([]),
  };
}

export const WHOLE = { kind: "register", ids: [], name: "The register" } as const;
