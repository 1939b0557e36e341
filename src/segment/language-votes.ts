import type { Language } from "../packs/types.ts";
import type { Hit } from "../types/lexicon.ts";
import type { ParagraphRange } from "../types/segmented.ts";
import type { Token, TokenRange } from "../types/token.ts";
import type { LanguageTag } from "../types/vocabulary.ts";

/** A second language is spoken in a sentence that holds at least two of its words and a third as many as the first's. */
const SECOND_LEAST = 2;
/** In a long sentence so many are enough, whatever the first has. */
const SECOND_ENOUGH = 4;
const SECOND_SHARE = 3;

/** Function words of each language, counted over any stretch of a text by prefix sums. */
export class LanguageVotes {
  readonly #sums: ReadonlyMap<LanguageTag, Uint32Array>;
  /** Words that only one language has. */
  readonly #own: ReadonlyMap<LanguageTag, Uint32Array>;
  readonly #scripts: ReadonlyMap<string, readonly LanguageTag[]>;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[], hits: readonly Hit[], languages: ReadonlyMap<LanguageTag, Language>) {
    this.#tokens = tokens;
    const sums = new Map([...languages.keys()].map((tag) => [tag, new Uint32Array(tokens.length + 1)] as const));
    // A word of one language only says more than one that two share.
    const sharers = new Map<number, Set<LanguageTag>>();
    // What is glued behind an apostrophe is a case or an article ("Erdem'in"), whatever word it looks like.
    for (const { first, last, entry } of hits)
      if (entry.kind === "stop" && first === last && !(tokens[first - 1]?.text === "'" && !tokens[first]?.spaced))
        (sharers.get(first) ?? sharers.set(first, new Set()).get(first))?.add(entry.language);
    const own = new Map([...languages.keys()].map((tag) => [tag, new Uint32Array(tokens.length + 1)] as const));
    for (const [at, tags] of sharers)
      for (const tag of tags) {
        (sums.get(tag) as Uint32Array)[at + 1] = tags.size === 1 ? 3 : 1;
        (own.get(tag) as Uint32Array)[at + 1] = tags.size === 1 ? 1 : 0;
      }
    for (const sum of [...sums.values(), ...own.values()])
      for (let i = 1; i < sum.length; i++) sum[i] = (sum[i] as number) + (sum[i - 1] as number);
    this.#sums = sums;
    this.#own = own;
    const scripts = new Map<string, LanguageTag[]>();
    for (const [tag, { script }] of languages) scripts.set(script, [...(scripts.get(script) ?? []), tag]);
    this.#scripts = scripts;
  }

  /** Languages with votes between two tokens, most first; equal ones by tag. */
  ranking(first: number, last: number): LanguageTag[] {
    return [...this.#sums]
      .map(([tag, sum]) => ({ tag, count: (sum[last + 1] ?? 0) - (sum[first] ?? 0) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1))
      .map(({ tag }) => tag);
  }

  languageOf({ first, last }: TokenRange, otherwise: LanguageTag): LanguageTag {
    const script = this.#scriptOf(first, last);
    const own = this.#scripts.get(script) ?? [];
    const count = (tag: LanguageTag): number => this.#count(tag, first, last);
    const [best] = own.toSorted((a, b) => count(b) - count(a) || Number(b === otherwise) - Number(a === otherwise) || (a < b ? -1 : 1));
    if (best === undefined) return otherwise;
    return count(best) > 0 || own.length === 1 ? best : own.includes(otherwise) ? otherwise : best;
  }

  /** The sentence's language and, where it is mixed, the second one. */
  spoken({ first, last }: TokenRange, language: LanguageTag): LanguageTag[] {
    const most = between(this.#own.get(language), first, last);
    return [language, ...this.ranking(first, last).filter((tag) => tag !== language && this.#isSecond(tag, first, last, most))];
  }

  #isSecond(tag: LanguageTag, first: number, last: number, most: number): boolean {
    const count = between(this.#own.get(tag), first, last);
    return count >= SECOND_LEAST && (count * SECOND_SHARE >= most || count >= SECOND_ENOUGH);
  }

  /** Of a whole text: the main language first, then others that a tenth of its paragraphs' tokens speak. */
  languagesOf(paragraphs: readonly ParagraphRange[], main: LanguageTag): LanguageTag[] {
    const sizes = new Map<LanguageTag, number>();
    for (const { language, first, last } of paragraphs) sizes.set(language, (sizes.get(language) ?? 0) + last - first + 1);
    const bySize = [...sizes].filter(([tag]) => tag !== "und").sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const tags = bySize.map(([tag]) => tag);
    return tags.length > 0 ? tags : [main];
  }

  #count(tag: LanguageTag, first: number, last: number): number {
    return between(this.#sums.get(tag), first, last);
  }

  #scriptOf(first: number, last: number): string {
    let latin = 0;
    let arabic = 0;
    for (let i = first; i <= last; i++) {
      const script = this.#tokens[i]?.script;
      if (script === "Latn") latin++;
      else if (script === "Arab") arabic++;
    }
    return arabic > latin ? "Arab" : "Latn";
  }
}

function between(sum: Uint32Array | undefined, first: number, last: number): number {
  return sum ? (sum[last + 1] ?? 0) - (sum[first] ?? 0) : 0;
}
