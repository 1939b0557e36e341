import { figures } from "../../eval/finding.ts";
import { readMarks, type SentenceMarks } from "../../eval/ntrex/marks.ts";
import { type ParallelDocument, readNtrex } from "../../eval/ntrex/read-ntrex.ts";
import { markdownTable } from "./markdown-table.ts";
import { markedNames, type NameCounts } from "./name-counts.ts";
import { type NameReader, nameReaders } from "./name-readers.ts";

/**
 * Persons and places in English beside compromise and wink-nlp, on the sentences of NTREX that a reader marked. Every tool is given the
 * whole documents; what it finds in the marked sentences is counted.
 * @param directory holds the set's `docs.jsonl`
 */
export function nameTable(directory: string): string {
  const marks = readMarks().sentences;
  const marked = new Set(marks.map(({ doc }) => doc));
  const documents = readNtrex(directory).filter(({ doc }) => marked.has(doc));
  const rows = nameReaders().map((reader) => rowOf(reader, documents, marks));
  return [
    `Persons, and cities and states called by their name, in ${marks.length} English sentences: precision, recall and F1\n`,
    markdownTable(["", "persons, exactly", "persons, any word of theirs", "cities and states", "sentences/s and core"], rows),
  ].join("\n");
}

function rowOf(reader: NameReader, documents: readonly ParallelDocument[], marks: readonly SentenceMarks[]): string[] {
  const english = documents.map(({ doc, versions }) => ({ doc, sentences: versions.get("en") ?? [] }));
  const found = new Map(english.map(({ doc, sentences }) => [doc, reader.read(doc, sentences)]));
  const counts = marks.map((own) => markedNames(own, found.get(own.doc)?.[own.sentence]));
  const shown = (of: (one: (typeof counts)[number]) => NameCounts): string => sharesOf(counts.map(of));
  const places = reader.knowsPlaces ? shown(({ places }) => places) : "-";
  return [reader.name, shown(({ persons }) => persons), shown(({ personsTouched }) => personsTouched), places, speedOf(reader, english)];
}

function sharesOf(counts: readonly NameCounts[]): string {
  const sum = (of: keyof NameCounts): number => counts.reduce((before, own) => before + own[of], 0);
  const { precision, recall, f1 } = figures({ hits: sum("hits"), missed: sum("missed"), unexpected: sum("unexpected") });
  return [precision, recall, f1].map((share) => share.toFixed(3)).join(" / ");
}

/** By the clock of the processor, once everything has been read before. */
function speedOf(reader: NameReader, documents: readonly { readonly doc: string; readonly sentences: readonly string[] }[]): string {
  const before = process.cpuUsage();
  for (const { doc, sentences } of documents) reader.read(doc, sentences);
  const { user, system } = process.cpuUsage(before);
  return String(Math.round(documents.reduce((sum, { sentences }) => sum + sentences.length, 0) / ((user + system) / 1e6)));
}
