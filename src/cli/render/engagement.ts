import type { Shown } from "../../app/show-record.ts";
import { languageName } from "../../text/region-names.ts";
import type { DisagreementRecord } from "../../types/record.ts";
import type { Output } from "../terminal/output.ts";
import { plain, quoted } from "../terminal/quoted.ts";
import { truncate } from "../terminal/width.ts";
import { counted } from "./counted.ts";
import { documentLines, documentName } from "./document-name.ts";
import { engagementTable } from "./engagement-table.ts";
import { fieldText } from "./field-text.ts";
import { inventedLine } from "./invented.ts";
import { languagesOf, recordValues, statementValues } from "./record-values.ts";
import { section } from "./section.ts";
import { valueLines } from "./value-lines.ts";
import { spoken } from "./wording.ts";

type ShownEngagement = Extract<Shown, { readonly is: "engagement" }>;

/** One engagement: every value with the words that say it in each document, where accounts differ, and who tells it. */
export function engagementLines(shown: ShownEngagement, output: Output, all: boolean): string[] {
  const { record, whole, parts, statements, reports, documents } = shown;
  const telling = [...new Set(reports.map(({ document }) => document))].flatMap((id) => documents[id] ?? []);
  const languages = languagesOf(telling).map(languageName).join(", ");
  return [
    `${output.paint(["bold", "green"], `${spoken(record.kind)}, ${record.status}`)}  ${output.paint("dim", record.id)}`,
    `told by ${counted(telling.length, "document")} of ${counted(record.origins, "independent origin")}, in ${languages}`,
    ...inventedLine(telling, output),
    "",
    ...valueLines([...recordValues(record, shown), ...statementValues(statements, shown)], output, all),
    ...section("Part of", whole === null ? [] : engagementTable([whole], output), output),
    ...section("Parts", parts.length === 0 ? [] : engagementTable(parts, output), output),
    ...section(
      "Where the accounts differ",
      record.disagreements.flatMap((own) => disagreementLines(own, shown, output)),
      output,
    ),
    ...section("Where a text departs from what can be established", departureLines(shown, output), output),
    ...section(
      "Documents",
      telling.flatMap((document) => documentLines(document, output)),
      output,
    ),
  ];
}

/** The readings of a field, the chosen one marked, each with those who say so. */
function disagreementLines({ field, rule, readings }: DisagreementRecord, shown: ShownEngagement, output: Output): string[] {
  return [
    `  ${output.paint("cyan", field)}  decided by: ${spoken(rule)}`,
    ...readings.map(({ value, reports, chosen }) => {
      const by = shown.reports
        .filter(({ id }) => reports.includes(id))
        .map(({ document }) => documentName(shown.documents[document], document));
      const line = `    ${chosen ? "→" : " "} ${plain(shown.names[value] ?? value)}  `;
      const names = truncate([...new Set(by)].join("; "), Math.max(16, output.width - line.length));
      return `${chosen ? output.paint("bold", line) : line}${output.paint("dim", names)}`;
    }),
  ];
}

function departureLines({ departures, documents }: ShownEngagement, output: Output): string[] {
  return departures.flatMap(({ exact, field, expected, cause, document }) => [
    `  ${quoted(exact, output.width - 2)}`,
    `    ${output.paint("yellow", `${cause}: ${fieldText(field)}`)}${expected === null ? "" : `, expected ${plain(expected)}`}${output.paint("dim", `  ${documentName(documents[document], document)}`)}`,
  ]);
}
