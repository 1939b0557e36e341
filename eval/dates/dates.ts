import { loadPacks } from "../../src/packs/load.ts";
import type { Packs } from "../../src/packs/types.ts";
import { readClosely } from "../../src/pipeline/mentions.ts";
import { documentId, textHash } from "../../src/text/ids.ts";
import { sourceRecord } from "../../src/text/source-record.ts";
import { printedDateMisses, printedDates } from "./print.ts";
import { scored } from "./score.ts";
import { countApart, type Phrase, readExamples, select } from "./select.ts";

/**
 * How dates are read, against a file of examples in the format of eval/dates/select.ts: each phrase is a text of its own, published
 * on the day to which the suite refers.
 */
export function evaluateDates(file: string, withMisses: boolean): string {
  const packs = loadPacks();
  const examples = readExamples(file);
  const results = select(examples).map((phrase) => scored(phrase, valuesOf(phrase, packs)));
  return `${printedDates(results, countApart(examples))}${withMisses ? `\nMisses\n\n${printedDateMisses(results)}` : ""}`;
}

/** The values of all dates that the program finds in a phrase; `?` for one to which it gives none. */
function valuesOf({ text, language, published }: Phrase, packs: Packs): string[] {
  const record = sourceRecord({ text, language, published });
  const { mentions } = readClosely({ ...record, id: documentId(record), textHash: textHash(text) }, packs);
  return mentions.flatMap(({ kind, value }) => (kind === "date" ? [value ?? "?"] : []));
}
