import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadSentences } from "../texts/sentences.ts";

/** One text in several languages, sentence by sentence. */
export type ParallelText = ReadonlyMap<string, readonly string[]>;

const USUAL = join(import.meta.dirname, "../../../shared/data/ntrex/docs.jsonl");
const SENTENCES_A_TEXT = 8;

/**
 * Texts of which it is known what tells what: JSON Lines `{"doc": …, "lang": …, "sentences": [ … ]}`, from the file that is given or
 * that lies beside the project; without one, own sentences that say the same in each language at the same place.
 */
export function parallelTexts(file = existsSync(USUAL) ? USUAL : undefined): {
  readonly texts: readonly ParallelText[];
  readonly source: string;
} {
  if (file === undefined)
    return { texts: ownTexts(), source: "own sentences, few and short: give a file of parallel texts for figures that mean something" };
  const texts = new Map<string, Map<string, readonly string[]>>();
  for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
    const { doc, lang, sentences } = JSON.parse(line) as { doc: string; lang: string; sentences: readonly string[] };
    const text = texts.get(doc) ?? new Map<string, readonly string[]>();
    texts.set(doc, text.set(lang, sentences));
  }
  return { texts: [...texts.values()], source: "the file of parallel texts" };
}

function ownTexts(): ParallelText[] {
  const all = [...loadSentences(undefined).byLanguage].map(
    ([tag, { news, engagement }]) => [tag, [...news, ...engagement.map(filled)]] as const,
  );
  const length = Math.min(...all.map(([, sentences]) => sentences.length));
  return [0, 2, 4, 6].flatMap((first) =>
    first + SENTENCES_A_TEXT > length
      ? []
      : [new Map(all.map(([tag, sentences]) => [tag, sentences.slice(first, first + SENTENCES_A_TEXT)]))],
  );
}

function filled(sentence: string): string {
  return sentence.replace("{host}", "Omar Benali").replace("{guest}", "Ana Ruiz").replace("{date}", "12/03/2025");
}
