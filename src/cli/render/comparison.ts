import type { ComparedDocument, ComparedGroup, ComparedPair, Comparison } from "../../app/compare-documents.ts";
import { languageName } from "../../text/region-names.ts";
import type { Output } from "../terminal/output.ts";
import { isolated } from "../terminal/quoted.ts";
import { truncate, wrap } from "../terminal/width.ts";
import { pairLines, sentenceOf } from "./comparison-pair.ts";
import { signsLine } from "./comparison-passages.ts";
import { mediumOf } from "./comparison-wording.ts";
import { counted } from "./counted.ts";
import { documentName } from "./document-name.ts";
import { engagementTable } from "./engagement-table.ts";
import { INVENTED } from "./invented.ts";

/** Which texts tell the same, who derives from whom, and passage against passage. */
export function comparisonLines(comparison: Comparison, output: Output, all: boolean): string[] {
  const { groups, alone, documents } = comparison;
  const byId = new Map<string, ComparedDocument>(documents.map((document) => [document.id, document]));
  const lines = groups.flatMap((group, at) => [
    ...(at > 0 ? ["", output.paint("dim", "─".repeat(output.width)), ""] : []),
    ...groupLines(group, comparison, byId, output, all),
  ]);
  return [...lines, ...(groups.length > 0 && alone.length > 0 ? [""] : []), ...aloneLines(alone, byId, output)];
}

function groupLines(
  group: ComparedGroup,
  comparison: Comparison,
  byId: ReadonlyMap<string, ComparedDocument>,
  output: Output,
  all: boolean,
): string[] {
  const members = [...group.documents].flatMap((id) => byId.get(id) ?? []).sort(byDay);
  const letters = new Map<string, string>(members.map(({ id }, at) => [id, letterOf(at)]));
  const shown = all ? group.pairs : nearestPairs(group);
  const rest = group.pairs.filter((pair) => !shown.includes(pair));
  const languages = [...new Set(members.flatMap(({ language }) => (language === null ? [] : [languageName(language)])))].join(", ");
  const what =
    group.story === null
      ? `${counted(members.length, "text")} of which the words are alike, though no engagement joins them`
      : `${counted(members.length, "text")} of one story`;
  return [
    ...wrap(`${what}, in ${languages}; ${counted(group.origins, "independent origin")}`, output.width).map((line) =>
      output.paint(["bold", "green"], line),
    ),
    ...(group.story === null ? [] : [output.paint("dim", group.story)]),
    "",
    ...(group.engagements.length === 0 ? [] : [...engagementTable(group.engagements, output), ""]),
    ...members.flatMap((document) => memberLines(document, letters, output)),
    ...behindLines(group, letters, output),
    ...uncomparedLines(group, output),
    "",
    ...signsLine(output),
    ...shown.flatMap((pair) => pairLines(pair, letters, comparison, output, all)),
    ...(rest.length === 0
      ? []
      : ["", output.paint("underline", "The other pairs"), ...rest.flatMap((pair) => restLines(pair, letters, output))]),
  ];
}

/** Published first, then by id. */
function byDay(a: ComparedDocument, b: ComparedDocument): number {
  const [one, other] = [a.published ?? "9999", b.published ?? "9999"];
  return one !== other ? (one < other ? -1 : 1) : a.id < b.id ? -1 : 1;
}

/** A to Z, then A1 to Z1. */
function letterOf(at: number): string {
  return `${String.fromCharCode(65 + (at % 26))}${at < 26 ? "" : Math.floor(at / 26)}`;
}

function memberLines(document: ComparedDocument, letters: ReadonlyMap<string, string>, output: Output): string[] {
  const { id, title, published, translated, synthetic, statements } = document;
  const credits = [...new Set(statements.flatMap(({ medium, name }) => (name === null ? [] : [`${mediumOf(medium)} ${isolated(name)}`])))];
  const notes = [
    synthetic ? INVENTED : null,
    published ?? "undated",
    translated?.machine ? "looks translated by a machine" : null,
    credits.length === 0 ? "credits nobody" : `credits ${credits.join(", ")}`,
    id,
  ].filter((note) => note !== null);
  const head = `${letters.get(id) ?? ""}  `;
  const name = `${documentName(document, id)}${title === null ? "" : `: ${isolated(title)}`}`;
  return [
    `${output.paint("bold", head)}${truncate(name, output.width - head.length)}`,
    ...wrap(notes.join(" · "), output.width - 4).map((line) => output.paint("dim", `    ${line}`)),
  ];
}

function behindLines({ behind }: ComparedGroup, letters: ReadonlyMap<string, string>, output: Output): string[] {
  return behind.flatMap(({ medium, name, documents }) => {
    const by = documents.map((document) => letters.get(document) ?? document).sort();
    return wrap(`${mediumOf(medium)} ${isolated(name)} is behind ${by.join(", ")}`, output.width).map((line) => output.paint("cyan", line));
  });
}

function uncomparedLines({ documents, pairs }: ComparedGroup, output: Output): string[] {
  const all = (documents.length * (documents.length - 1)) / 2;
  if (pairs.length === all) return [];
  return wrap(`of ${all} pairs, the ${pairs.length} that have most in common were laid beside each other`, output.width);
}

/** For each text the pair that says most of where it comes from: with what it was made of, else with what it has most in common. */
function nearestPairs({ pairs, derivations, documents }: ComparedGroup): ComparedPair[] {
  const shown = new Set<ComparedPair>();
  for (const document of documents) {
    const from = derivations.find((own) => own.document === document)?.from;
    const own = pairs.filter(({ left, right }) => left === document || right === document);
    const made = own.find(({ left, derived }) => derived === document && left === from);
    if (made) shown.add(made);
    else if (!derivations.some((other) => other.from === document)) shown.add(own.sort(closestFirst)[0] as ComparedPair);
  }
  return pairs.filter((pair) => shown.has(pair));
}

function closestFirst(a: ComparedPair, b: ComparedPair): number {
  const common = ({ covered }: ComparedPair): number => covered.left + covered.right;
  return common(b) - common(a) || (`${a.left} ${a.right}` < `${b.left} ${b.right}` ? -1 : 1);
}

function restLines(pair: ComparedPair, letters: ReadonlyMap<string, string>, output: Output): string[] {
  const shares = `${Math.floor(pair.covered.left / 10)} % of ${letters.get(pair.left)} and ${Math.floor(pair.covered.right / 10)} % of ${letters.get(pair.right)} have a counterpart`;
  return wrap(`${sentenceOf(pair, letters)}; ${shares}`, output.width - 2).map((line, at) => `${at === 0 ? "  " : "    "}${line}`);
}

function aloneLines(alone: Comparison["alone"], byId: ReadonlyMap<string, ComparedDocument>, output: Output): string[] {
  if (alone.length === 0) return [];
  const why = { "no-engagement": "reports no engagement", "other-engagement": "tells what no other text tells" };
  return [
    output.paint("underline", alone.length === 1 ? "One text stands alone" : `${alone.length} texts stand alone`),
    ...alone.map(({ document, why: reason }) => {
      const note = ` · ${byId.get(document)?.synthetic ? `${INVENTED} · ` : ""}${why[reason]} · ${document}`;
      return `  ${truncate(documentName(byId.get(document), document), output.width - note.length - 2)}${output.paint("dim", note)}`;
    }),
  ];
}
