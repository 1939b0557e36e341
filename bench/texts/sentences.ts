import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Sentences of one language: ordinary news, and engagements with slots `{host}`, `{guest}` and `{date}`. */
export interface Sentences {
  readonly news: readonly string[];
  readonly engagement: readonly string[];
}

export interface SentencePool {
  readonly byLanguage: ReadonlyMap<string, Sentences>;
  /** Where the news come from, for whoever reads the figures. */
  readonly source: string;
}

interface NewsDocument {
  readonly lang: string;
  readonly sentences: readonly string[];
}

/**
 * Own sentences, with the ordinary news of a file where one is given: JSON Lines, `{"lang": …, "sentences": [ … ]}`. Languages of
 * which there are no own sentences are left out.
 */
export function loadSentences(newsFile: string | undefined): SentencePool {
  const own = ownSentences();
  if (newsFile === undefined)
    return { byLanguage: own, source: "own sentences, few and short: give a file of news for figures that mean something" };
  const news = new Map<string, string[]>();
  for (const { lang, sentences } of linesOf(newsFile).map((line) => JSON.parse(line) as NewsDocument))
    news.set(lang, [...(news.get(lang) ?? []), ...sentences]);
  const byLanguage = new Map([...own].map(([tag, sentences]) => [tag, { ...sentences, news: news.get(tag) ?? sentences.news }] as const));
  return { byLanguage, source: "sentences of the file given, shuffled" };
}

function ownSentences(): ReadonlyMap<string, Sentences> {
  const all = new Map<string, { news: string[]; engagement: string[] }>();
  for (const line of linesOf(join(import.meta.dirname, "sentences.tsv"))) {
    const [tag = "", kind = "", sentence = ""] = line.split("\t");
    if (tag.startsWith("#")) continue;
    const own = all.get(tag) ?? { news: [], engagement: [] };
    all.set(tag, own);
    own[kind === "engagement" ? "engagement" : "news"].push(sentence);
  }
  return all;
}

function linesOf(file: string): string[] {
  return readFileSync(file, "utf8").split("\n").filter(Boolean);
}
