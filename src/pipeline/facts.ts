import { boundsOf } from "../text/calendar.ts";
import { foldForm } from "../text/fold.ts";
import { officeHeld } from "../text/office-held.ts";
import { stateName } from "../text/region-names.ts";
import type { Document } from "../types/document.ts";
import type { DocumentFacts, OccasionForm, PersonForm, ReportFacts } from "../types/facts.ts";
import type { Analysis, LocalOccasion, LocalParty, Report } from "../types/report.ts";
import { boundsByPublication } from "./bounds-by-publication.ts";
import { companyOf } from "./company-of.ts";
import { officeOf, partyAt } from "./local-party.ts";

/** What linking may look at of one document. */
export interface Facts {
  readonly document: DocumentFacts;
  readonly reports: readonly ReportFacts[];
  /** Each form once. Two of one document are told as two persons. */
  readonly persons: readonly PersonForm[];
  readonly occasions: readonly OccasionForm[];
}

/** The facts of a document's analysis; depends on nothing else. */
export function factsOf(document: Document, analysis: Analysis): Facts {
  return {
    document: {
      id: document.id,
      textHash: document.textHash,
      language: analysis.language,
      machineTranslated: analysis.translated?.machine ?? false,
      fingerprint: analysis.fingerprint,
      published: analysis.published === null ? null : boundsOf(analysis.published.date),
    },
    reports: analysis.reports.map((report) => reportFacts(report, analysis)),
    persons: eachOnce(analysis.parties.flatMap(personForms)),
    occasions: eachOnce(analysis.occasions.map(occasionForm)),
  };
}

function reportFacts(report: Report, analysis: Analysis): ReportFacts {
  const parties = report.participants.map((participation) => ({ participation, party: partyAt(analysis, participation.party.value) }));
  const occasion = report.occasion === null ? undefined : analysis.occasions.find(({ index }) => index === report.occasion?.value);
  const country = report.where?.value.country ?? null;
  const own = parties.flatMap(({ participation, party }) => stateOf(party) ?? participation.represents ?? []);
  return {
    id: report.id,
    document: report.document,
    parent: report.parent,
    kind: report.kind.value,
    level: report.level,
    status: report.status.value,
    bounds: report.bounds ?? boundsByPublication(report.status.value, analysis.published),
    yearless: yearlessDayOf(report, analysis),
    persons: parties.flatMap(({ participation: { office }, party }) => {
      const name = party.names[0]?.text;
      if (party.form === null || name === undefined) return [];
      return [{ form: party.form, name, state: party.state?.value ?? null, office: office?.key ?? party.offices[0]?.key ?? null }];
    }),
    offices: parties.flatMap(({ party }) => officeOf(party)),
    company: companyOf(report, analysis),
    // Whoever visits a state visits somebody there, whether he is told or not.
    states: distinct(report.kind.value === "visit" && country !== null ? [...own, country] : own),
    city: country === null || report.where?.value.name === stateName(country) ? null : (report.where?.value.name ?? null),
    country,
    occasion: occasion === undefined ? null : occasionFacts(occasion),
  };
}

/** A part lies in its whole: what is said of the day of a visit is said of the talks held on it. */
function yearlessDayOf({ yearless, when, parent }: Report, { reports }: Analysis): ReportFacts["yearless"] {
  const whole = yearless === null && when === null ? reports.find(({ id }) => id === parent) : undefined;
  return whole?.yearless ?? yearless;
}

function stateOf(party: LocalParty): string | null {
  return party.type === "state" ? party.key : (party.state?.value ?? null);
}

function occasionFacts({ form, series, year, edition }: LocalOccasion): NonNullable<ReportFacts["occasion"]> {
  return { form, series, year: year?.value ?? null, edition: edition?.value ?? null };
}

/**
 * A surname alone belongs to the form only where nothing longer stands in the document. Exactly what the form's id is
 * made of (compose/party-table.ts): a form is one node however many documents tell it.
 */
function personForms(party: LocalParty): PersonForm[] {
  if (party.form === null) return [];
  const names = distinct(party.names.map(({ text }) => text));
  const full = names.filter((name) => foldForm(name).includes(" "));
  return [
    {
      id: party.form,
      names: full.length > 0 ? full : names,
      state: party.state?.value ?? null,
      offices: distinct(party.offices.map(officeHeld)),
    },
  ];
}

/** Only what the form's id is made of (compose/local-occasions.ts): its label and its hosts differ from document to document. */
function occasionForm({ form, series, year, edition }: LocalOccasion): OccasionForm {
  return { id: form, series, label: series, year: year?.value ?? null, edition: edition?.value ?? null };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

function eachOnce<T extends { readonly id: string }>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [value.id, value])).values()];
}
