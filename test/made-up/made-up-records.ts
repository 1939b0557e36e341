import type { ReportId, StatementId } from "../../src/types/ids.ts";
import type { DocumentRecord, OccasionRecord, RegisterRecords, ReportRecord, StatementRecord } from "../../src/types/record.ts";
import { DOCUMENTS } from "./documents.ts";
import { ENGAGEMENTS } from "./engagements.ts";
import { DOC, id, OCC, PAR } from "./ids.ts";
import { PARTIES, words } from "./parties.ts";
import { ANKARA } from "./places.ts";

export { DOC, ENG, OCC, PAR } from "./ids.ts";

/**
 * A small register whose persons and engagements are invented, in Arabic, Turkish and French: what every format must be able to carry.
 * Its records are as the program makes them, but no text stands behind them.
 */
const STATEMENTS: readonly StatementRecord[] = [
  {
    id: id("sta", "turkish"),
    document: DOC.turkish,
    from: 0,
    to: 17,
    exact: "Bakanlık açıkladı",
    issuer: PAR.interior,
    side: "TR",
    medium: "communique",
  },
];

/** The first report of an engagement is of the document of its first words, a second one of the French translation. */
const REPORTS: readonly ReportRecord[] = ENGAGEMENTS.flatMap((record) => {
  const { aliases: _aliases, parts: _parts, story: _story, reports, origins: _origins, disagreements: _disagreements, ...fields } = record;
  return reports.map((report, at) => {
    const told = (at === 0 ? record.evidence[0]?.document : undefined) ?? DOC.french;
    const statements: StatementId[] = told === DOC.turkish ? [id("sta", "turkish")] : [];
    const parent = record.parent === null ? null : (record.parent.replace("eng_", "rep_") as ReportId);
    const evidence = record.evidence.filter(({ document }) => document === told);
    return { ...fields, id: report, document: told, engagement: record.id, statements, parent, evidence };
  });
}).sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : a.id < b.id ? -1 : 1));

const TELLING: readonly DocumentRecord[] = DOCUMENTS.map((document) => {
  const reports = REPORTS.filter((report) => report.document === document.id).map((report) => report.id);
  return { ...document, reports, mainReport: reports[0] ?? null };
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
    documents: once(TELLING),
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
