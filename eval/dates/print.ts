import { isoOfDay } from "../../src/text/calendar.ts";
import { table } from "../table.ts";
import type { Outcome, Scored } from "./score.ts";

const COLUMNS: readonly Outcome[] = ["exact", "other side", "coarser", "wrong", "missed"];
/** What differs from the suite by what the press means or by how much the words say, not by misreading. */
const BY_CONVENTION: ReadonlySet<Outcome> = new Set<Outcome>(["exact", "other side", "coarser"]);
const HEAD = ["phrases", "share exact", "or by convention", ...COLUMNS];

/** The share of exact values by language and by kind of phrase, and what became of the others. */
export function printedDates(results: readonly Scored[], apart: ReadonlyMap<string, number>): string {
  const dated = results.filter(({ phrase }) => phrase.days !== null);
  const negatives = results.filter(({ phrase }) => phrase.days === null);
  const untouched = negatives.filter(({ outcome }) => outcome === "untouched").length;
  return [
    `${dated.length} phrases; set apart: ${[...apart].map(([reason, count]) => `${reason} ${count}`).join(", ")}`,
    `no date: ${untouched} of ${negatives.length} untouched\n`,
    table(
      ["language", ...HEAD],
      rows(dated, ({ phrase }) => phrase.language),
    ),
    "",
    table(
      ["kind", ...HEAD],
      rows(dated, ({ phrase }) => phrase.kind),
    ),
    "",
    kindsByLanguage(dated),
    "",
  ].join("\n");
}

/** Every phrase that was not read as the suite has it. */
export function printedDateMisses(results: readonly Scored[]): string {
  return results
    .filter(({ outcome }) => outcome !== "exact" && outcome !== "untouched")
    .map(({ phrase, values, outcome }) => {
      const wanted = phrase.days ? `${isoOfDay(phrase.days.first)}/${isoOfDay(phrase.days.last)}` : "nothing";
      return `${phrase.language}  ${outcome.padEnd(11)}  ${phrase.text}: ${values.join(", ") || "nothing"} for ${wanted}\n`;
    })
    .join("");
}

function rows(results: readonly Scored[], groupOf: (result: Scored) => string): string[][] {
  return grouped(results, groupOf).map(([group, own]) => [
    group,
    String(own.length),
    share(own),
    share(own, BY_CONVENTION),
    ...COLUMNS.map((column) => String(own.filter(({ outcome }) => outcome === column).length)),
  ]);
}

function kindsByLanguage(results: readonly Scored[]): string {
  const languages = grouped(results, ({ phrase }) => phrase.language).map(([language]) => language);
  return table(
    ["share exact", ...languages],
    grouped(results, ({ phrase }) => phrase.kind).map(([kind, own]) => [
      kind,
      ...languages.map((language) => share(own.filter(({ phrase }) => phrase.language === language))),
    ]),
  );
}

function grouped(results: readonly Scored[], groupOf: (result: Scored) => string): [string, Scored[]][] {
  return [...Map.groupBy(results, groupOf)].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function share(results: readonly Scored[], good: ReadonlySet<Outcome> = new Set<Outcome>(["exact"])): string {
  return results.length === 0 ? "" : (results.filter(({ outcome }) => good.has(outcome)).length / results.length).toFixed(3);
}
