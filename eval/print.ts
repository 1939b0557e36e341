import { counted } from "../src/cli/render/counted.ts";
import { FIELDS, VALUE_FIELDS } from "./fields.ts";
import { count, type Figures, type Finding, figures } from "./finding.ts";
import type { Score } from "./score.ts";
import { table } from "./table.ts";

const HEAD = ["precision", "recall", "F1", "right", "missed", "unexpected"];

/** The score per field, per language, and per story, as three tables of plain text. */
export function printed({ findings, sorting, documents }: Score): string {
  const sections = [
    `${counted(documents, "document")}\n`,
    table(["field", ...HEAD], [...fieldRows(findings), ["stories (B³)", ...shares(sorting), String(documents), "", ""]]),
    "\nF1 of each field in each language\n",
    ...languageTable(findings),
    "\nWhat documents say of their engagements, by language\n",
    table(
      ["language", "documents", ...HEAD],
      groupRows(findings, ({ language }) => language),
    ),
    "\nand by story\n",
    table(
      ["story", "documents", ...HEAD],
      groupRows(findings, ({ story }) => story),
    ),
  ];
  return `${sections.join("\n")}\n`;
}

/** Every miss, field by field. */
export function printedMisses({ findings }: Score): string {
  const lines = FIELDS.flatMap(({ name }) =>
    findings.filter(({ field, outcome }) => field === name && outcome !== "hit").map((finding) => missLine(finding)),
  );
  return lines.map((line) => `${line}\n`).join("");
}

function missLine({ field, document, story, outcome, wanted, got }: Finding): string {
  const what = outcome === "missed" ? `missed ${wanted}` : outcome === "wrong" ? `${got} for ${wanted}` : `unexpected ${got || wanted}`;
  return `${field.padEnd(26)} ${document ?? (story || "-")}  ${what}`;
}

function fieldRows(findings: readonly Finding[]): string[][] {
  return FIELDS.flatMap(({ name }) => {
    const own = findings.filter(({ field }) => field === name);
    return own.length === 0 ? [] : [[name, ...cells(own)]];
  });
}

function languageTable(findings: readonly Finding[]): string[] {
  const languages = [...new Set(findings.flatMap(({ language }) => language ?? []))].sort();
  const rows = FIELDS.flatMap(({ name }) => {
    const own = findings.filter(({ field, language }) => field === name && language !== null);
    return own.length === 0 ? [] : [[name, ...languages.map((language) => f1(own.filter((one) => one.language === language)))]];
  });
  return [table(["field", ...languages], rows)];
}

function groupRows(findings: readonly Finding[], groupOf: (finding: Finding) => string | null): string[][] {
  const said = findings.filter(({ document, field }) => document !== null && (VALUE_FIELDS.has(field) || field === "document read"));
  return [...Map.groupBy(said, groupOf)]
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))
    .map(([group, own]) => [
      String(group),
      String(new Set(own.map(({ document }) => document)).size),
      ...cells(own.filter(({ field }) => VALUE_FIELDS.has(field))),
    ]);
}

function cells(findings: readonly Finding[]): string[] {
  const counts = count(findings);
  return [...shares(figures(counts)), String(counts.hits), String(counts.missed), String(counts.unexpected)];
}

function shares({ precision, recall, f1: both }: Figures): string[] {
  return [precision, recall, both].map((share) => share.toFixed(3));
}

function f1(findings: readonly Finding[]): string {
  return findings.length === 0 ? "" : figures(count(findings)).f1.toFixed(3);
}
