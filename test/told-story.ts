import type { DocumentId, EngagementId, PartyId, ReportId, StatementId } from "../src/types/ids.ts";
import type {
  DocumentRecord,
  EngagementRecord,
  EvidenceRecord,
  PartyRecord,
  RecordFields,
  RegisterRecords,
  ReportRecord,
  StatementRecord,
} from "../src/types/record.ts";

/**
 * One story whose persons and texts are invented: talks that both sides tell in a communiqué of their own and an Arabic outlet for itself;
 * a copy that drops the credit, and a machine translation with wreckage, whose title tries to be more than text.
 */

const id = <P extends string>(prefix: P, name: string): `${P}_${string}` => `${prefix}_${name.padEnd(16, "0")}`;

export const STORY = id("sto", "ta1ks");
export const TALKS: EngagementId = id("eng", "ta1ks");
export const DOCS = {
  agency: id("doc", "agency"),
  arabic: id("doc", "arab1c"),
  copy: id("doc", "copy"),
  machine: id("doc", "mach1ne"),
  turkish: id("doc", "turk1sh"),
} satisfies Record<string, DocumentId>;
export const PARTIES = {
  host: id("par", "host"),
  ministry: id("par", "m1n1stry"),
  service: id("par", "serv1ce"),
  visitor: id("par", "v1s1tor"),
} satisfies Record<string, PartyId>;

const REPORTS = Object.fromEntries(Object.entries(DOCS).map(([name, document]) => [name, document.replace("doc_", "rep_")])) as Record<
  keyof typeof DOCS,
  ReportId
>;

function document(own: Partial<DocumentRecord> & Pick<DocumentRecord, "id" | "language">): DocumentRecord {
  const report = own.id.replace("doc_", "rep_") as ReportId;
  return {
    externalId: null,
    url: null,
    outlet: null,
    title: null,
    author: null,
    paths: ["told-story.jsonl"],
    published: null,
    publishedBasis: "given",
    bases: {},
    synthetic: true,
    languages: own.language === null ? [] : [own.language],
    text: null,
    textHash: `sha256:${"0".repeat(64)}`,
    length: 900,
    copyOf: null,
    translated: null,
    story: STORY,
    reports: [report],
    mainReport: report,
    departures: [],
    leads: [],
    ...own,
  };
}

export const DOCUMENTS: readonly DocumentRecord[] = [
  document({
    id: DOCS.agency,
    language: "fr",
    url: "https://example.org/agence/entretiens?id=1&langue=fr",
    outlet: "Agence de l'Exemple",
    author: "A. Rédacteur",
    title: "Le directeur général de l'Exemple s'entretient avec son homologue",
    published: "2025-04-02",
  }),
  document({
    id: DOCS.arabic,
    language: "ar",
    url: "https://example.org/ar/mubahathat",
    outlet: "جريدة المثال",
    title: "مباحثات أمنية في الرباط بين المغرب وتركيا",
    published: "2025-04-03",
  }),
  document({
    id: DOCS.copy,
    language: "fr",
    url: "javascript:alert(1)",
    outlet: "Le Relais",
    title: "Sécurité : entretiens à Rabat",
    published: "2025-04-03",
    copyOf: { document: DOCS.agency, relation: "near-copy" },
    departures: [
      {
        from: 20,
        to: 39,
        exact: "a indiqué une source",
        field: "statements",
        expected: "Direction générale de l'Exemple",
        against: "story",
        cause: "attribution-lost",
      },
    ],
  }),
  document({
    id: DOCS.machine,
    language: "fr",
    url: "https://example.org/traduit/entretiens",
    outlet: '"><img src="https://example.org/pixel.gif" onerror="alert(1)">',
    title: "Entretiens</title><script>document.title = 'run'</script> \u202e| *de* `sécurité`",
    published: "2025-04-04",
    translated: { machine: true, from: "ar" },
    departures: [
      {
        from: 52,
        to: 84,
        exact: "directeur général de la propreté",
        field: `participants/${PARTIES.host}/office`,
        expected: "Director General of the Example",
        against: "register",
        cause: "mistranslated",
      },
    ],
  }),
  document({
    id: DOCS.turkish,
    language: "tr",
    url: "https://example.org/haber/rabat",
    outlet: "Örnek Haber",
    title: "Emniyet Genel Müdürü Rabat'ta",
    published: "2025-04-02",
    synthetic: false,
  }),
];

const words = (field: string, value: string, documentOfIt: DocumentId, from: number, exact: string): EvidenceRecord => ({
  field,
  value,
  document: documentOfIt,
  from,
  to: from + exact.length,
  exact,
});

const HOST = `participants/${PARTIES.host}`;
const VISITOR = `participants/${PARTIES.visitor}`;

const TOLD: Readonly<Record<keyof typeof DOCS, readonly EvidenceRecord[]>> = {
  agency: [
    words("kind", "talks", DOCS.agency, 10, "s'est entretenu"),
    words("status", "held", DOCS.agency, 10, "s'est entretenu"),
    words("when", "2025-04-01", DOCS.agency, 40, "mardi 1er avril 2025"),
    words("where", "Rabat", DOCS.agency, 64, "Rabat"),
    words(HOST, "Omar Belkadi", DOCS.agency, 80, "Omar Belkadi"),
    words(`${HOST}/office`, "Director General of the Example", DOCS.agency, 94, "directeur général de l'Exemple"),
    words(VISITOR, "Kemal Sarıgöl", DOCS.agency, 130, "Kemal Sarigöl"),
    words("topics/organised-crime", "organised-crime", DOCS.agency, 150, "la criminalité organisée"),
  ],
  arabic: [
    words("kind", "talks", DOCS.arabic, 5, "أجرى مباحثات"),
    words("status", "held", DOCS.arabic, 5, "أجرى"),
    words("where", "Rabat", DOCS.arabic, 30, "الرباط"),
    words(HOST, "عمر بلقاضي", DOCS.arabic, 40, "عمر بلقاضي"),
    words(`${HOST}/office`, "Director General of the Example", DOCS.arabic, 52, "المدير العام للمثال"),
    words(VISITOR, "كمال صاريغول", DOCS.arabic, 75, "كمال صاريغول"),
    words("topics/organised-crime", "organised-crime", DOCS.arabic, 90, "تعزيز التعاون في مجال مكافحة الجريمة المنظمة العابرة للحدود"),
  ],
  copy: [
    words("kind", "talks", DOCS.copy, 10, "s'est entretenu"),
    words("status", "held", DOCS.copy, 10, "s'est entretenu"),
    words("when", "2025-04-01", DOCS.copy, 40, "mardi 1er avril 2025"),
    words(HOST, "Omar Belkadi", DOCS.copy, 80, "Omar Belkadi"),
    words(VISITOR, "Kemal Sarıgöl", DOCS.copy, 130, "Kemal Sarigöl"),
  ],
  machine: [
    words("kind", "talks", DOCS.machine, 5, "a mené des discussions"),
    words("status", "held", DOCS.machine, 5, "a mené des discussions"),
    words(HOST, "Omar Belkadi", DOCS.machine, 40, "Omar le Juge"),
    words(`${HOST}/office`, "Director General of Cleanliness", DOCS.machine, 52, "directeur général de la propreté"),
    words("topics/civil-protection", "civil-protection", DOCS.machine, 90, "la protection <des> civils & des biens"),
  ],
  turkish: [
    words("kind", "talks", DOCS.turkish, 8, "görüştü"),
    words("status", "held", DOCS.turkish, 8, "görüştü"),
    words("when", "2025-04-02", DOCS.turkish, 20, "2 Nisan Çarşamba günü"),
    words("where", "Rabat", DOCS.turkish, 45, "Rabat'ta"),
    words(HOST, "Omar Belkadi", DOCS.turkish, 60, "Ömer Belkadi"),
    words(VISITOR, "Kemal Sarıgöl", DOCS.turkish, 75, "Kemal Sarıgöl"),
    words("topics/training", "training", DOCS.turkish, 95, "polis eğitimi"),
  ],
};

const FIELDS: Omit<RecordFields, "evidence"> = {
  kind: "talks",
  status: "held",
  when: { start: "2025-04-01", end: "2025-04-01", basis: "stated", within: false },
  where: { name: "Rabat", country: "MA", latitude: 34.013, longitude: -6.832, basis: "stated" },
  participants: [
    {
      party: PARTIES.host,
      capacities: ["host"],
      represents: "MA",
      office: { original: "directeur général de l'Exemple", language: "fr", label: "Director General of the Example" },
    },
    { party: PARTIES.visitor, capacities: ["visitor"], represents: "TR", office: null },
  ],
  others: false,
  delegations: [],
  states: ["MA", "TR"],
  invitedBy: [],
  occasion: null,
  topics: [
    { code: "organised-crime", basis: "discussed" },
    { code: "training", basis: "discussed" },
  ],
  outcomes: [],
  upcoming: [],
  mentioned: [],
};

const people = (Object.keys(DOCS) as (keyof typeof DOCS)[]).filter((name) => name !== "machine");

export const ENGAGEMENT: EngagementRecord = {
  id: TALKS,
  aliases: [TALKS],
  parent: null,
  parts: [],
  story: STORY,
  reports: Object.values(REPORTS),
  ...FIELDS,
  evidence: people
    .flatMap((name) => TOLD[name])
    .filter(({ field, value }) => field !== "when" || value === "2025-04-01")
    .sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : a.document < b.document ? -1 : 1)),
  origins: 3,
  disagreements: [
    {
      field: "when",
      rule: "id",
      readings: [
        { value: "2025-04-01", reports: [REPORTS.agency, REPORTS.copy], origins: 1, chosen: true },
        { value: "2025-04-02", reports: [REPORTS.turkish], origins: 1, chosen: false },
      ],
    },
  ],
};

const statement = (name: "agency" | "turkish", issuer: PartyId, side: string, exact: string): StatementRecord => ({
  id: id("sta", DOCS[name].slice(4)),
  document: DOCS[name],
  from: 0,
  to: exact.length,
  exact,
  issuer,
  side,
  medium: "communique",
});

const STATEMENTS: readonly StatementRecord[] = [
  statement("agency", PARTIES.service, "MA", "indique un communiqué de la Direction générale de l'Exemple"),
  statement("turkish", PARTIES.ministry, "TR", "Bakanlıktan yapılan açıklamada"),
];

const REPORT_RECORDS: readonly ReportRecord[] = (Object.keys(DOCS) as (keyof typeof DOCS)[]).map((name) => ({
  id: REPORTS[name],
  document: DOCS[name],
  engagement: TALKS,
  statements: STATEMENTS.filter((own) => own.document === DOCS[name]).map((own): StatementId => own.id),
  parent: null,
  ...FIELDS,
  evidence: TOLD[name],
}));

const party = (own: Pick<PartyRecord, "id" | "type" | "name" | "country">): PartyRecord => ({
  nameBasis: "single",
  names: [],
  offices: [],
  parent: null,
  undecided: [],
  evidence: [],
  ...own,
});

const PARTY_RECORDS: readonly PartyRecord[] = [
  party({ id: PARTIES.host, type: "person", name: "Omar Belkadi", country: "MA" }),
  party({ id: PARTIES.ministry, type: "organisation", name: "İçişleri Bakanlığı", country: "TR" }),
  party({ id: PARTIES.service, type: "organisation", name: "Direction générale de l'Exemple", country: "MA" }),
  party({ id: PARTIES.visitor, type: "person", name: "Kemal Sarıgöl", country: "TR" }),
];

/** The records of the story. */
export function toldStory(): RegisterRecords {
  return {
    generator: { program: "dragoman", version: "0.1.0", packs: `sha256:${"0".repeat(64)}` },
    topicLabel: (code) => code.replaceAll("-", " "),
    documents: () => DOCUMENTS,
    statements: () => STATEMENTS,
    reports: () => REPORT_RECORDS,
    engagements: () => [ENGAGEMENT],
    stories: () => [{ id: STORY, documents: Object.values(DOCS).sort(), engagement: TALKS, languages: ["ar", "fr", "tr"], origins: 3 }],
    parties: () => PARTY_RECORDS,
    occasions: () => [],
    undertakings: () => [],
  };
}

export const OF_STORY = { kind: "story", ids: [STORY], name: "talks, Rabat, 2025-04-01" } as const;
