import type { DocumentRecord, ReportRecord } from "../../src/types/record.ts";
import type { Place } from "../finding.ts";
import type { Findings } from "../findings.ts";
import type { GoldDocument } from "../gold.ts";
import type { IndexedRegister } from "../indexed-register.ts";
import { overlaps } from "../overlaps.ts";
import { fold, namesOf } from "../same-name.ts";

/** What is known of a document whether or not it reports an engagement. */
export function compareDocument(
  gold: GoldDocument,
  { document, report }: { readonly document: DocumentRecord; readonly report: ReportRecord | undefined },
  { register, findings, place }: { readonly register: IndexedRegister; readonly findings: Findings; readonly place: Place },
): void {
  findings.value(place, "language", gold.lang, document.language);
  if (gold.engagement) findings.value(place, "engagement", "one", report && "one");
  else findings.add(place, "no engagement", report ? "unexpected" : "hit", "none", report?.kind);
  const text = document.text ?? "";
  for (const lead of gold.leads ?? []) findings.holds(place, "lead set apart", document.leads.some(overlapping(text, lead)), lead);
  const { departures } = gold;
  for (const passage of departures ?? []) findings.holds(place, "departure", document.departures.some(overlapping(text, passage)), passage);
  if (departures?.length === 0)
    findings.add(place, "no departure", document.departures.length <= 1 ? "hit" : "unexpected", "none", exactOf(document.departures));
  if (departures || gold.translated_from !== undefined)
    findings.add(place, "by a machine", ...judged(gold.translated_from !== undefined, document.translated?.machine === true));
  const issuers = register.statementsOf(document).flatMap(({ issuer }) => (issuer === null ? [] : (register.party(issuer) ?? [])));
  for (const issuer of gold.issuers ?? []) {
    const words = fold(issuer).split(" ");
    const isNamed = issuers.some((party) => [...namesOf(party)].some((name) => words.some((word) => name.split(" ").includes(word))));
    findings.holds(place, "who says so", isNamed, issuer);
  }
}

function overlapping(text: string, string: string): (span: { readonly from: number; readonly to: number }) => boolean {
  return (span) => overlaps(text, [string], span);
}

function exactOf(spans: readonly { readonly exact: string }[]): string {
  return spans.map(({ exact }) => exact).join(" | ");
}

function judged(right: boolean, own: boolean): ["hit" | "wrong", string, string] {
  return [right === own ? "hit" : "wrong", right ? "yes" : "no", own ? "yes" : "no"];
}
