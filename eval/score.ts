import type { DocumentRecord, ReportRecord } from "../src/types/record.ts";
import { compareCopies } from "./compare/copies.ts";
import { compareDocument } from "./compare/document.ts";
import { type Compared, compareEngagement } from "./compare/engagement.ts";
import { compareEvidence } from "./compare/evidence.ts";
import { compareFurther } from "./compare/further.ts";
import { compareParticipants } from "./compare/participants.ts";
import { comparePersons } from "./compare/persons.ts";
import { compareMerged, comparePairs, sorting, toldBy } from "./compare/stories.ts";
import type { Figures, Finding } from "./finding.ts";
import { Findings } from "./findings.ts";
import { type GoldDocument, isDoubtful } from "./gold.ts";
import { IndexedRegister, type RegisterExport } from "./indexed-register.ts";
import { isPerson } from "./same-name.ts";

export interface Score {
  readonly findings: readonly Finding[];
  /** How documents were sorted into stories, B³. */
  readonly sorting: Figures;
  readonly documents: number;
}

/**
 * Compares a register with gold. Fields of an engagement are scored where the document's engagement was found at all; those that
 * were not found are counted once, under `engagement`.
 */
export function score(golds: readonly GoldDocument[], exported: RegisterExport): Score {
  const register = new IndexedRegister(exported);
  const findings = new Findings();
  const read = golds.flatMap((gold) => {
    const place = { document: gold.id, language: gold.lang, story: gold.story };
    const document = register.documents.get(gold.id);
    findings.holds(place, "document read", document !== undefined, gold.id);
    const report = document && mainReport(gold, document, register);
    if (document) compareDocument(gold, { document, report }, { register, findings, place });
    if (!document || !report || !gold.engagement) return [];
    const compared: Compared = { gold, wanted: gold.engagement, report, register, findings, place };
    compareEngagement(compared);
    compareParticipants(compared);
    compareEvidence(compared, document.text ?? "");
    if (gold.further) compareFurther(gold.further, { document, report }, { register, findings, place });
    return [{ gold, report }];
  });
  const told = toldBy(golds, register);
  comparePairs(told, findings);
  compareMerged(golds, register, findings);
  comparePersons(read, register, findings);
  compareCopies(golds, register, findings);
  return { findings: findings.list, sorting: sorting(told), documents: told.length };
}

/** Where readers may differ on which engagement is the main one, the report that names most of gold's people is compared. */
function mainReport(gold: GoldDocument, document: DocumentRecord, register: IndexedRegister): ReportRecord | undefined {
  const main = document.mainReport === null ? undefined : register.reports.get(document.mainReport);
  if (!main || !isDoubtful(gold, "main")) return main;
  const people = gold.engagement?.people ?? [];
  const shared = (report: ReportRecord): number =>
    people.filter((person) => register.persons(report).some((party) => isPerson(person, party))).length;
  return register.reportsOf(document).reduce((best, report) => (shared(report) > shared(best) ? report : best), main);
}
