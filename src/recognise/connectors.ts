import type { Packs } from "../packs/types.ts";
import type { Segmented } from "../types/segmented.ts";

/** The token after the words that join a head to its complement ("ministre [de l'] Intérieur"); `at` itself when none stand there. */
export function afterConnector(at: number, segmented: Segmented, packs: Packs): number {
  const language = packs.languages.get(segmented.sentences[segmented.sentenceOf[at] ?? -1]?.language ?? "");
  let best = at;
  for (const words of language?.connectors ?? []) {
    const next = at + words.length;
    if (next > best && words.every((word, i) => segmented.tokens[at + i]?.text === word)) best = next;
  }
  return best;
}
