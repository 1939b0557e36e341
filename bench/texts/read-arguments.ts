import { loadSentences, type SentencePool } from "./sentences.ts";

/** `[NEWS.jsonl] [COUNT]`: the news may also be named by DRAGOMAN_BENCH_NEWS; without them, own sentences fill the documents. */
export function readArguments(args: readonly string[], usual: number): { readonly pool: SentencePool; readonly count: number } {
  const isCount = (each: string): boolean => /^\d+$/.test(each);
  const count = args.find(isCount);
  return {
    pool: loadSentences(args.find((each) => !isCount(each)) ?? process.env.DRAGOMAN_BENCH_NEWS),
    count: count === undefined ? usual : Number(count),
  };
}
