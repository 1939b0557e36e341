import type { DocumentExplained, ExplainedEngagement, ExplainedSentence, Explanation, LostForm } from "../../app/explain-documents.ts";
import { languageName } from "../../text/region-names.ts";
import type { Output } from "../terminal/output.ts";
import { plain, quoted } from "../terminal/quoted.ts";
import { displayWidth, pad, truncate, wrap } from "../terminal/width.ts";
import { inventedLine } from "./invented.ts";
import { spoken } from "./wording.ts";

const KIND = 13;
const SIGN = 30;
/** Cells that words need to be recognised. */
const LEAST = 14;

/** Why a document was read as it was, from its sentences to its engagements. */
export function explanationLines({ document, path, explanation }: DocumentExplained, output: Output): string[] {
  const { analysis, sentences } = explanation;
  return [
    output.paint(["bold", "underline"], truncate(plain(document.title ?? path ?? document.externalId ?? document.id), output.width)),
    `  ${analysis.languages.map(languageName).join(", ") || "in a language that no pack knows"}; ${publishedText(explanation)}`,
    ...inventedLine([document], output).map((line) => `  ${line}`),
    ...translatedLines(explanation, output),
    ...sentences.flatMap((sentence, at) => sentenceLines(sentence, document.text.slice(sentence.from, sentence.to), at, output)),
    "",
    ...(explanation.engagements.length === 0 ? ["No sentence tells of an engagement."] : []),
    ...explanation.engagements.flatMap((engagement) => [...engagementLines(engagement, explanation, output), ""]),
    ...lostFrameLines(explanation, output),
  ];
}

function publishedText({ analysis: { published } }: Explanation): string {
  if (published === null) return "no date of publication, so no year is inferred from it";
  return `published ${published.date}, ${published.basis === "given" ? "as its carrier gives it" : `as its text ${published.basis === "stated" ? "states" : "implies"}`}`;
}

function translatedLines({ analysis: { translated }, translation: { signs, score, enough } }: Explanation, output: Output): string[] {
  if (signs.length === 0) return ["  no signs of machine translation"];
  const from = translated?.from ? ` from ${languageName(translated.from)}` : "";
  const verdict = translated === null ? "not taken for a machine's translation" : `looks translated by a machine${from}`;
  return [
    `  ${output.paint(translated === null ? "dim" : "yellow", verdict)}: ${score} of ${enough}`,
    ...signs.map(({ exact, sign, points }) => `    ${pad(`${sign} +${points}`, SIGN)} ${quoted(exact, output.width - SIGN - 5)}`),
  ];
}

function sentenceLines(sentence: ExplainedSentence, text: string, at: number, output: Output): string[] {
  const { language, apart, mentions, cues, lost } = sentence;
  const head = `${at + 1} ${language}${apart ? ", set apart: not this text's account" : ""}`;
  return [
    "",
    ...wrap(plain(text), output.width - 8).map((line, first) => `${first === 0 ? output.paint("cyan", pad(head, 6)) : "      "} ${line}`),
    ...mentions.map(({ kind, exact, value, by }) => row(kind, value ?? "", exact, by, output)),
    ...cues.map(({ key, exact, by }) => row("cue", key, exact, by, output)),
    ...lost.map((own) => output.paint("dim", row("lost", `${own.kind} ${own.key}`, own.exact, `${own.by}: ${reasonOf(own)}`, output))),
  ];
}

/** Kind, the words, what they mean, by which entry; the words get what the rest leaves of the line. */
function row(kind: string, value: string, exact: string, by: string, output: Output): string {
  const left = `      ${pad(kind, KIND)} `;
  const meaning = value === "" ? "" : ` ${truncate(value, 36)}`;
  const room = output.width - left.length - displayWidth(meaning) - by.length - 3;
  if (room >= LEAST) return `${left}${quoted(exact, room)}${output.paint("bold", meaning)}  ${output.paint("dim", by)}`;
  const wide = output.width - left.length - displayWidth(meaning);
  return `${left}${quoted(exact, wide)}${output.paint("bold", meaning)}\n${" ".repeat(left.length)}${output.paint("dim", by)}`;
}

function reasonOf({ why, because }: LostForm): string {
  if (why === "ambiguous") return `another kind by ${because}`;
  if (why === "foreign") return `the sentence speaks ${because}`;
  if (why === "overlapped") return `its words belong to the ${because}`;
  return why === "inside" ? `part of the ${because}` : "nothing around it completes it";
}

function engagementLines(
  { kind, report, frames, candidates }: ExplainedEngagement,
  { enough, analysis }: Explanation,
  output: Output,
): string[] {
  const main = report !== null && report === analysis.mainReport ? " (the main one)" : "";
  const outcome =
    report === null ? output.paint("yellow", "no report: too little for an engagement (one side only, or at home)") : `${report}${main}`;
  return [
    `${output.paint(["bold", "green"], spoken(kind))}  ${outcome}`,
    ...frames.map(({ exact, key, by }) => row("frame", key, exact, by, output)),
    ...candidates.map(({ name, score, takesPart, features }) => {
      const points = features.map((feature) => `${feature.name} ${feature.points > 0 ? "+" : ""}${feature.points}`).join(", ");
      const verdict = output.paint(takesPart ? "green" : "yellow", pad(takesPart ? "takes part" : "does not", KIND));
      return `      ${verdict} ${quoted(name, 40)} ${score} of ${enough}: ${points}`;
    }),
  ];
}

const LOST = {
  background: "recalled from before, or of something else",
  "no-parties": "nobody does it with anybody, or it goes on with what was told",
  "inside-cue": "part of a longer expression",
  apart: "stands in what is set apart",
} as const;

function lostFrameLines({ lostFrames }: Explanation, output: Output): string[] {
  if (lostFrames.length === 0) return [];
  return [
    "Frames that told no engagement",
    ...lostFrames.map(({ exact, key, by, why }) => row("frame", key, exact, `${by}: ${LOST[why]}`, output)),
  ];
}
