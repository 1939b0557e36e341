import type { Packs } from "../../packs/types.ts";
import type { Segmented } from "../../types/segmented.ts";

/** Letters of the longest run that has a weight. */
const LONGEST = 3;
/** Vowel signs and the stroke that lengthens a word. */
const MARKS = /[\u0640\u064b-\u0652\u0670]/g;
/** What may be written together with an ordinary word. */
const BEFORE = /^[وف]?(?:[بلك]?ال|لل|[بلك])?/;
const LEAST_WORD = 3;
/** Sums that are kept; a long run of texts has more words than it is worth keeping. */
const MOST_KEPT = 20_000;

interface Shapes {
  readonly weights: ReadonlyMap<string, number>;
  readonly sums: Map<string, number>;
}

const shapesOf = new WeakMap<Packs, Shapes>();

/**
 * How far the letters of a word speak for a foreign name written in Arabic letters, in hundredths; below zero it is rather an ordinary
 * word. Learned weights of runs of letters as they are written (data/scripts/name-shapes.tsv): folding would hide those that only
 * ordinary words have.
 * @param from letters at the beginning that are not the name's
 */
export function nameShape(at: number, from: number, { tokens, text }: Segmented, packs: Packs): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  const word = text.slice(token.from + from, token.to).replace(MARKS, "");
  const shapes = shapesOf.get(packs) ?? { weights: weightsIn(packs), sums: new Map<string, number>() };
  shapesOf.set(packs, shapes);
  const known = shapes.sums.get(word);
  if (known !== undefined) return known;
  if (shapes.sums.size >= MOST_KEPT) shapes.sums.clear();
  const sum = sumOf(word, shapes.weights);
  shapes.sums.set(word, sum);
  return sum;
}

function weightsIn(packs: Packs): ReadonlyMap<string, number> {
  return new Map((packs.scripts.get("name-shapes") ?? []).map(([run = "", weight = "0"]) => [run, Number(weight)]));
}

function sumOf(word: string, weights: ReadonlyMap<string, number>): number {
  const bare = word.replace(BEFORE, "");
  const ordinary = Math.min(weights.get(`^${word}$`) ?? 0, bare.length >= LEAST_WORD ? (weights.get(`^${bare}$`) ?? 0) : 0);
  const text = `^${word}$`;
  let sum = word.length > 1 ? Math.min(ordinary, 0) : 0;
  for (let size = 1; size <= LONGEST; size++)
    for (let at = 0; at + size <= text.length; at++) sum += weights.get(text.slice(at, at + size)) ?? 0;
  return sum;
}
