import type { LoadedProgram } from "../../src/app/load-program.ts";
import { detections } from "./detection.ts";
import { type Marks, readMarks } from "./marks.ts";
import { parities } from "./parity.ts";
import { type NtrexScore, printedNtrex, printedNtrexMisses } from "./print.ts";
import { type ParallelDocument, readNtrex } from "./read-ntrex.ts";
import { type Reader, readVersion } from "./read-version.ts";
import { recall } from "./recall.ts";

type Program = Reader & Pick<LoadedProgram, "names">;

/**
 * How ordinary news is read that stands in five languages sentence by sentence: whether an engagement is seen where a reader sees one
 * and nowhere else, whether every language gives what English gives, and whether English gives what a reader marked.
 * @param directory holds the set's `docs.jsonl`
 */
export function evaluateNtrex(directory: string, withMisses: boolean, program: Program): string {
  const result = scoreNtrex(readNtrex(directory), readMarks(), program);
  return `${printedNtrex(result)}${withMisses ? `\nMisses\n\n${printedNtrexMisses(result)}` : ""}`;
}

export function scoreNtrex(documents: readonly ParallelDocument[], marks: Marks, program: Program): NtrexScore {
  const readings = documents.flatMap(({ doc, versions }) =>
    [...versions].map(([language, sentences]) => readVersion(doc, language, sentences, program)),
  );
  return {
    detections: detections(readings, marks.engagements),
    parities: parities(readings, program.names),
    recall: recall(readings, marks.sentences),
  };
}
