/**
 * Draws the English sentences that a reader marks for recall: `node eval/ntrex/sample-sentences.ts DIR`, where DIR holds the set's `docs.jsonl`.
 * Prints a document and a sentence number (from 0) a line, in the order of the set. The same set gives the same draw.
 */
import { readNtrex } from "./read-ntrex.ts";

const DRAWN = 200;
const SEED = 20180930;

const directory = process.argv[2];
if (directory === undefined) {
  process.stderr.write("Say where the set is: node eval/ntrex/sample-sentences.ts DIR\n");
  process.exitCode = 2;
} else {
  const english = readNtrex(directory).flatMap((document) =>
    (document.versions.get("en") ?? []).map((sentence, number) => ({ doc: document.doc, number, sentence })),
  );
  const eligible = english.filter(({ sentence }) => mayNameSomething(sentence));
  const drawn = new Set(shuffled(eligible, randomFrom(SEED)).slice(0, DRAWN));
  for (const one of eligible) if (drawn.has(one)) process.stdout.write(`${one.doc}\t${one.number}\n`);
}

/** Whether it has a digit, or a capitalised word of two letters or more that is not its first. */
function mayNameSomething(sentence: string): boolean {
  const words = sentence.split(/\s+/u).slice(1);
  return /\d/u.test(sentence) || words.some((word) => /^\P{L}*\p{Lu}[\p{L}.]/u.test(word));
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = items.map((item) => ({ item, at: random() }));
  return order.sort((a, b) => a.at - b.at).map(({ item }) => item);
}

/** Mulberry32: a small generator of numbers in [0, 1), the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
