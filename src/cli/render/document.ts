import type { Shown } from "../../app/show-record.ts";
import type { ReportRecord } from "../../types/record.ts";
import type { Output } from "../terminal/output.ts";
import { plain, quoted } from "../terminal/quoted.ts";
import { documentLines } from "./document-name.ts";
import { fieldText } from "./field-text.ts";
import { recordValues, statementValues } from "./record-values.ts";
import { section } from "./section.ts";
import { valueLines } from "./value-lines.ts";
import { spoken } from "./wording.ts";

/** What one document of the register tells, and where it departs from what can be established. */
export function documentView(shown: Extract<Shown, { readonly is: "document" }>, output: Output, all: boolean): string[] {
  const { record, reports, statements } = shown;
  const departures = record.departures.map(
    ({ exact, field, expected, cause }) =>
      `  ${quoted(exact, 40)}  ${output.paint("yellow", `${cause}: ${fieldText(field)}`)}${expected === null ? "" : `, expected ${plain(expected)}`}`,
  );
  return [
    ...documentLines(record, output).map((line) => line.slice(2)),
    ...reports.flatMap((report) => ["", ...reportLines(report, shown, output, all)]),
    ...section("Who says so", valueLines(statementValues(statements, shown), output, all), output),
    ...section("Departures", departures, output),
  ];
}

/** One document's account of one engagement. */
export function reportLines(report: ReportRecord, meanings: Pick<Shown, "names" | "documents">, output: Output, all: boolean): string[] {
  return [
    `${output.paint(["bold", "green"], `${spoken(report.kind)}, ${report.status}`)}  ${output.paint("dim", `${report.id} of ${report.engagement}`)}`,
    ...valueLines(recordValues(report, meanings), output, all),
  ];
}
