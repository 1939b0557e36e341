import type { Names } from "../names/names.ts";
import type { Hit } from "../types/lexicon.ts";
import type { Mention } from "../types/mention.ts";
import type { Segmented, Sentence } from "../types/segmented.ts";
import type { Span } from "../types/span.ts";
import type { Token, TokenScript } from "../types/token.ts";
import { numbersIn } from "./numbers-in.ts";
import type { Passage } from "./passage.ts";
import { createTracesOfWord, tracesOf } from "./traces-of.ts";
import { valuesOf } from "./values-of.ts";

/** A text as its analysis sees it. */
export interface Read {
  readonly segmented: Segmented;
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  /** Headlines of other articles and the like. */
  readonly leads: readonly Span[];
  /** Names of the persons who are parties of it. */
  readonly officials: ReadonlySet<string>;
}

/** The sentences of a text in its order, without those that hold no word. */
export function passagesOf({ segmented, mentions, leads, officials }: Read, names: Pick<Names, "facets">): Passage[] {
  const sounds = soundsOf(names);
  const tracesOfWord = createTracesOfWord(sounds);
  const mentionsIn = takeInOrder(mentions);
  return segmented.sentences.flatMap((sentence) => {
    const tokens = segmented.tokens.slice(sentence.first, sentence.last + 1);
    const span = { from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0 };
    const words = tokens.filter(({ type }) => type !== "punct");
    if (words.length === 0) return [];
    const inside = mentionsIn(span);
    const numbers = numbersIn(tokens);
    const hits = hitsIn(segmented, sentence);
    return [
      {
        ...span,
        exact: segmented.text.slice(span.from, span.to),
        language: sentence.language,
        paragraph: sentence.paragraph,
        length: words.reduce((sum, { from, to }) => sum + to - from, 0),
        script: scriptOf(words),
        words: words.map(({ text }) => text),
        traces: tracesOf(
          { words, signs: tokens.filter(({ type }) => type === "punct"), hits, mentions: inside, numbers },
          tracesOfWord,
          sounds,
        ),
        numbers: [...new Set([...numbers.map(({ key }) => key), ...hits.flatMap(numberOf)])],
        values: valuesOf(inside, numbers, segmented.text, officials),
        apart: leads.some(({ from, to }) => from < span.to && span.from < to),
      },
    ];
  });
}

/** Of things in the order of the text those that stand within one span after another, each asked for once. */
function takeInOrder<T extends Span>(things: readonly T[]): (span: Span) => T[] {
  let next = 0;
  return ({ from, to }) => {
    while ((things[next]?.from ?? to) < from) next++;
    const first = next;
    while ((things[next]?.from ?? to) < to) next++;
    return things.slice(first, next).filter((thing) => thing.to <= to);
  };
}

function hitsIn({ starts }: Segmented, { first, last }: Sentence): Hit[] {
  return starts.slice(first, last + 1).flatMap((hits) => hits ?? []);
}

/** A number in words. */
function numberOf({ entry }: Hit): string[] {
  return entry.kind === "number" ? [entry.key] : [];
}

function scriptOf(words: readonly Token[]): TokenScript {
  let [arabic, latin] = [0, 0];
  for (const { script } of words) {
    if (script === "Arab") arabic++;
    if (script === "Latn") latin++;
  }
  return arabic > latin ? "Arab" : "Latn";
}

/** Texts repeat their words: how each sounds is asked for once. */
function soundsOf(names: Pick<Names, "facets">): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const sounds = known.get(word) ?? names.facets(word);
    known.set(word, sounds);
    return sounds;
  };
}
