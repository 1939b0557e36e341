import type { DocumentId } from "../../src/types/ids.ts";
import type { EvidenceRecord, PartyRecord } from "../../src/types/record.ts";
import type { LanguageTag } from "../../src/types/vocabulary.ts";
import { DOC, PAR } from "./ids.ts";

function party(own: Pick<PartyRecord, "id" | "type" | "name"> & Partial<PartyRecord>): PartyRecord {
  return { nameBasis: "single", names: [], country: null, offices: [], parent: null, undecided: [], evidence: [], ...own };
}

const name = (text: string, language: LanguageTag, documentOfIt: DocumentId) => ({
  text,
  language,
  documents: [documentOfIt],
  because: "made up",
});
export const words = (field: string, value: string, documentOfIt: DocumentId, exact: string): EvidenceRecord => ({
  field,
  value,
  document: documentOfIt,
  from: 10,
  to: 10 + exact.length,
  exact,
});

export const PARTIES: readonly PartyRecord[] = [
  party({
    id: PAR.interior,
    type: "organisation",
    name: "Ministry of the Interior",
    names: [name("İçişleri Bakanlığı", "tr", DOC.turkish), name("وزارة الداخلية", "ar", DOC.arabic)],
    country: "TR",
    parent: PAR.turkey,
    evidence: [words("country", "TR", DOC.turkish, "Türkiye")],
  }),
  party({ id: PAR.interpol, type: "organisation", name: "Interpol", names: [name("Interpol", "fr", DOC.french)] }),
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
