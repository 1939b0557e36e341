import type { Span } from "../../src/types/span.ts";
import type { Random } from "../../test/crowd/random.ts";

/** Two texts of which is known what in one tells what in the other. */
export interface MadePair {
  readonly left: string;
  readonly right: string;
  /** Sentences that tell the same. */
  readonly links: readonly (readonly [left: Span, right: Span])[];
  readonly dropped: readonly Span[];
  readonly added: readonly Span[];
  /** Sentences of the right text in which a number was changed. */
  readonly changed: readonly Span[];
}

/** How often of a hundred a sentence is left out, a foreign one put in, a number changed. */
export interface Damage {
  readonly drop: number;
  readonly add: number;
  readonly change: number;
}

interface Piece {
  readonly text: string;
  readonly from: number | null;
  readonly changed: boolean;
}

const DIGITS = /[0-9]+/;

/** @param translated sentence by sentence the same as `original` */
export function makePair(
  original: readonly string[],
  translated: readonly string[],
  foreign: readonly string[],
  damage: Damage,
  random: Random,
): MadePair {
  const pieces: Piece[] = translated.flatMap((sentence, from) => {
    const own = random.int(100) < damage.drop ? [] : [changed(sentence, from, damage, random)];
    return random.int(100) < damage.add ? [...own, { text: random.pick(foreign), from: null, changed: false }] : own;
  });
  const left = joined(original, random);
  const right = joined(
    pieces.map(({ text }) => text),
    random,
  );
  const spanAt = (spans: readonly Span[], at: number): Span => spans[at] ?? { from: 0, to: 0 };
  const kept = new Set(pieces.map(({ from }) => from));
  return {
    left: left.text,
    right: right.text,
    links: pieces.flatMap(({ from }, at) => (from === null ? [] : [[spanAt(left.spans, from), spanAt(right.spans, at)] as const])),
    dropped: left.spans.filter((_, at) => !kept.has(at)),
    added: right.spans.filter((_, at) => pieces[at]?.from === null),
    changed: right.spans.filter((_, at) => pieces[at]?.changed),
  };
}

/** The first number that is no year becomes another one. */
function changed(sentence: string, from: number, { change }: Damage, random: Random): Piece {
  const match = DIGITS.exec(sentence);
  if (match === null || random.int(100) >= change) return { text: sentence, from, changed: false };
  const other = String(Number(match[0]) + 1 + random.int(7));
  const text = sentence.slice(0, match.index) + other + sentence.slice(match.index + match[0].length);
  return { text, from, changed: true };
}

/** Paragraphs of one to four sentences. */
function joined(sentences: readonly string[], random: Random): { readonly text: string; readonly spans: readonly Span[] } {
  let text = "";
  let left = 1 + random.int(4);
  const spans = sentences.map((sentence) => {
    if (text !== "") text += left === 0 ? "\n\n" : " ";
    if (left === 0) left = 1 + random.int(4);
    left--;
    const from = text.length;
    text += sentence;
    return { from, to: text.length };
  });
  return { text, spans };
}
