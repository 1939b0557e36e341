import { type Counts, figures } from "../finding.ts";
import { table } from "../table.ts";
import type { Detection } from "./detection.ts";
import type { Disagreement, Parity } from "./parity.ts";
import { VALUE_KINDS } from "./read-version.ts";
import { MARK_KINDS, type Miss, type Recall } from "./recall.ts";

export interface NtrexScore {
  readonly detections: readonly Detection[];
  readonly parities: readonly Parity[];
  readonly recall: Recall;
}

/** Three tables of plain text: who reports an engagement, agreement with English, and what is found of the marked sentences. */
export function printedNtrex({ detections, parities, recall }: NtrexScore): string {
  return [
    "Documents that report an engagement\n",
    table(["language", "precision", "recall", "right", "missed", "unexpected", "doubtful reported"], detections.map(detectionRow)),
    "\nAgreement with the English version, sentence by sentence (F1; in both, in English alone, in the other alone)\n",
    table(
      ["language", ...VALUE_KINDS],
      parities.map(({ language, counts }) => [language, ...VALUE_KINDS.map((kind) => agreement(counts[kind]))]),
    ),
    "\nRecall of what a reader marked in English sentences\n",
    table(["kind", "recall", "asked", "missed"], recallRows(recall)),
    "",
  ].join("\n");
}

/** Every document, value and mark on which program and reader, or two versions, differ. Sentences are counted from 0. */
export function printedNtrexMisses({ detections, parities, recall }: NtrexScore): string {
  const lines = [
    ...detections.filter(({ language }) => language !== "all").flatMap(detectionLines),
    ...parities.flatMap(({ disagreements }) => disagreements.map(disagreementLine)),
    ...recall.misses.map(missLine),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function detectionRow({ language, counts, doubtful, doubtfulReported }: Detection): string[] {
  const { precision, recall } = figures(counts);
  const numbers = [counts.hits, counts.missed, counts.unexpected].map(String);
  return [language, precision.toFixed(3), recall.toFixed(3), ...numbers, `${doubtfulReported} of ${doubtful}`];
}

function agreement(counts: Counts): string {
  return `${figures(counts).f1.toFixed(3)} (${counts.hits}, ${counts.missed}, ${counts.unexpected})`;
}

function recallRows({ asked, misses }: Recall): string[][] {
  return MARK_KINDS.map((kind) => {
    const missed = misses.filter((miss) => miss.kind === kind).length;
    const { recall } = figures({ hits: asked[kind] - missed, missed, unexpected: 0 });
    return [kind, recall.toFixed(3), String(asked[kind]), String(missed)];
  });
}

function detectionLines({ language, missed, unexpected }: Detection): string[] {
  return [
    ...missed.map((doc) => `engagement  ${language}  ${doc}: missed`),
    ...unexpected.map((doc) => `engagement  ${language}  ${doc}: unexpected`),
  ];
}

function disagreementLine({ doc, sentence, language, kind, english, other }: Disagreement): string {
  return `${kind}  ${language}  ${doc} ${sentence}: English alone ${listed(english)}; other alone ${listed(other)}`;
}

function missLine({ doc, sentence, kind, wanted, got }: Miss): string {
  return `recall, ${kind}  en  ${doc} ${sentence}: missed ${wanted}; found ${listed(got)}`;
}

function listed(values: readonly string[]): string {
  return values.length === 0 ? "nothing" : values.join(" | ");
}
