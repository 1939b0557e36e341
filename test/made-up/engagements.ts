import type { PartyId, ReportId, StoryId } from "../../src/types/ids.ts";
import type { EngagementRecord, ParticipantRecord } from "../../src/types/record.ts";
import type { Capacity, LanguageTag } from "../../src/types/vocabulary.ts";
import { DOC, ENG, id, OCC, PAR, REP } from "./ids.ts";
import { words } from "./parties.ts";
import { ANKARA, PARIS, RABAT, VIENNA } from "./places.ts";

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

function engagement({
  kind,
  status,
  ...own
}: Pick<EngagementRecord, "id" | "kind" | "status"> & Partial<EngagementRecord>): EngagementRecord {
  return {
    kind,
    status,
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

export const ENGAGEMENTS: readonly EngagementRecord[] = [
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
    reports: [REP.coming, REP.comingInFrench],
    origins: 2,
    disagreements: [
      {
        field: "when",
        rule: "human",
        readings: [
          { value: "2025-11", reports: [REP.coming], origins: 1, chosen: true },
          { value: "2025-12", reports: [REP.comingInFrench], origins: 1, chosen: false },
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
    reports: [REP.visit, REP.visitInFrench],
  }),
];
