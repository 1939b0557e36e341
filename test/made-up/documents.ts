import type { DocumentRecord } from "../../src/types/record.ts";
import { DOC, id } from "./ids.ts";

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

export const DOCUMENTS: readonly DocumentRecord[] = [
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
