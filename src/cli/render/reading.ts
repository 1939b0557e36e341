import type { DocumentRead } from "../../app/read-documents.ts";
import {
  type ToldEvidence,
  type ToldOccasion,
  type ToldParticipant,
  type ToldParty,
  type ToldReport,
  toldReport,
} from "../../app/told-report.ts";
import { languageName, stateName } from "../../text/region-names.ts";
import type { Output } from "../terminal/output.ts";
import { isolated, plain, quoted } from "../terminal/quoted.ts";
import { truncate, wrap } from "../terminal/width.ts";
import { counted } from "./counted.ts";
import { INVENTED } from "./invented.ts";
import { type ShownValue, valueLines } from "./value-lines.ts";
import { dateNote, dateText, placeText, spoken } from "./wording.ts";

/** What one document tells, each value with its words. */
export function readingLines({ document, paths, reading }: DocumentRead, output: Output): string[] {
  const name = document.title ?? paths[0] ?? document.externalId ?? document.id;
  const lines = [output.paint(["bold", "underline"], truncate(plain(name), output.width))];
  if (reading === null) return [...lines, "  could not be analysed"];
  const { analysis, mentions } = reading;
  const reports = analysis.reports.map((report) => toldReport(report, analysis));
  const tops = reports.filter(({ parent }) => parent === null);
  return [
    ...lines,
    ...wrap(
      [
        ...(document.synthetic ? [INVENTED] : []),
        analysis.languages.map(languageName).join(", ") || "in a language that no pack knows",
        analysis.published === null ? "no date of publication" : `published ${analysis.published.date} (${analysis.published.basis})`,
        counted(mentions.length, "mention"),
        ...(analysis.translated?.machine ? ["looks translated by a machine"] : []),
      ].join(" · "),
      output.width - 2,
    ).map((line) => `  ${line}`),
    ...(tops.length === 0 ? ["  reports no engagement"] : []),
    ...tops.flatMap((report) => ["", ...reportLines(report, reports, output)]),
  ];
}

function reportLines(report: ToldReport, all: readonly ToldReport[], output: Output): string[] {
  const parts = all.filter(({ parent }) => parent === report.id);
  const place = report.parent !== null ? "within it: " : report.main ? "" : "also: ";
  const what = `${spoken(report.kind)}, ${report.status}`;
  const anchor = report.evidence.find(({ field }) => field === "kind")?.exact ?? "";
  return [
    `  ${place}${output.paint(["bold", "green"], what)}  ${output.paint("dim", quoted(anchor, output.width - place.length - what.length - 4))}`,
    ...valueLines(valuesOf(report), output),
    ...parts.flatMap((part) => ["", ...reportLines(part, all, output)]),
  ];
}

/** The values of a report in the order in which people ask: when, where, who, on what. */
function valuesOf(report: ToldReport): ShownValue[] {
  const words = (field: string): ShownValue["words"] => report.evidence.filter((own) => own.field === field).map(shown);
  const { when, where, occasion } = report;
  return [
    ...(when ? [{ label: "when", value: dateText(when), note: dateNote(when), words: words("when") }] : []),
    ...(where ? [{ label: "where", value: plain(placeText(where)), words: words("where") }] : []),
    ...report.participants.flatMap((own, at) => participantValues(own, words(`participants/${at}`), words(`participants/${at}/office`))),
    ...(report.others ? [{ label: "who", value: "and others", words: words("others") }] : []),
    ...report.delegations.map(({ state, level }) => ({
      label: "delegation",
      value: [stateName(state), ...(level ? [spoken(level)] : [])].join(", "),
      words: words(`delegations/${state}`),
    })),
    ...report.invitedBy.map((party, at) => ({ label: "invited by", value: partyText(party), words: words(`invitedBy/${at}`) })),
    ...(occasion ? [{ label: "occasion", value: occasionText(occasion), words: words("occasion") }] : []),
    ...report.topics.map(({ code, basis }) => ({
      label: "about",
      value: spoken(code),
      note: noteOfBasis(basis),
      words: words(`topics/${code}`),
    })),
    ...report.outcomes.map(({ kind }, at) => ({ label: "outcome", value: kind, words: words(`outcomes/${at}`) })),
    ...report.upcoming.map((own, at) => ({ label: "to come", value: occasionText(own), words: words(`upcoming/${at}`) })),
    ...report.mentioned.map((party, at) => ({ label: "only named", value: partyText(party), words: words(`mentioned/${at}`) })),
    ...report.statements.map(({ medium, issuer, exact }) => ({
      label: "source",
      value: issuer === null ? medium : `${medium} of ${partyText(issuer)}`,
      words: [{ exact, source: null }],
    })),
  ];
}

function participantValues(participant: ToldParticipant, words: ShownValue["words"], officeWords: ShownValue["words"]): ShownValue[] {
  const { capacities, office } = participant;
  return [
    { label: "who", value: partyText(participant), note: capacities.map(spoken).join(", "), words: distinct(words) },
    ...(office ? [{ label: "who", value: plain(office.label), words: officeWords, under: true as const }] : []),
  ];
}

/** A state by its name, whoever is not named by office or delegation, a person as the text writes the name. */
function partyText({ name, type, key, country }: ToldParty): string {
  if (type === "state") return stateName(key ?? name);
  const state = country === null ? "" : `, ${stateName(country)}`;
  const what = type === "office" && key !== null ? spoken(key.replace(/@.*$/, "").replace("/", " of ")) : isolated(name);
  return `${what}${state}`;
}

function occasionText({ name, year, edition }: ToldOccasion): string {
  const numbered = edition === null ? plain(name) : `${plain(name)}, edition ${edition}`;
  return year === null || name.includes(String(year)) ? numbered : `${numbered}, ${year}`;
}

function noteOfBasis(basis: string): string | undefined {
  return basis === "discussed" ? undefined : basis;
}

function shown({ exact, supports }: ToldEvidence): ShownValue["words"][number] {
  return { exact, source: null, supports };
}

function distinct(words: ShownValue["words"]): ShownValue["words"] {
  return [...new Map(words.map((own) => [`${own.exact} ${own.source ?? ""}`, own])).values()];
}
