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

/** Votes for one language before each token. */
interface Votes {
  readonly tag: LanguageTag;
  readonly sums: Uint32Array;
  /** Words that no other language has. */
  readonly own: Uint32Array;
}

/** Function words of each language, counted over any stretch of a text by prefix sums. */
export class LanguageVotes {
  /** Of the languages that have any. */
  readonly #votes: ReadonlyMap<LanguageTag, Votes>;
  readonly #languages: ReadonlyMap<LanguageTag, Language>;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[], hits: readonly Hit[], languages: ReadonlyMap<LanguageTag, Language>) {
    this.#tokens = tokens;
    this.#languages = languages;
    this.#votes = countVotes(tokens, hits);
  }

  /** The language of the whole text: that with most votes; the one that its carrier declares where so few tell them apart. */
  mainLanguage(declared: LanguageTag | null): LanguageTag | undefined {
    const end = this.#tokens.length - 1;
    const [first] = this.ranking(0, end);
    if (declared === null || first === undefined) return declared ?? first;
    return this.#count(first, 0, end) - this.#count(declared, 0, end) <= ALONE ? declared : first;
  }

  /** Languages with votes between two tokens, most first; equal ones by tag. */
  ranking(first: number, last: number): LanguageTag[] {
    const counts: { tag: LanguageTag; count: number }[] = [];
    for (const { tag, sums } of this.#votes.values()) {
      const count = between(sums, first, last);
      if (count > 0) counts.push({ tag, count });
    }
    return counts.sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1)).map(({ tag }) => tag);
  }

  languageOf({ first, last }: TokenRange, otherwise: LanguageTag): LanguageTag {
    const script = this.#scriptOf(first, last);
    let [best, most, sharers]: [LanguageTag | null, number, number] = [null, 0, 0];
    for (const [tag, language] of this.#languages) {
      if (language.script !== script) continue;
      sharers++;
      const count = this.#count(tag, first, last);
      // Equal ones: the one that was meant otherwise, then by tag.
      const isBetter = best === null || count > most || (count === most && best !== otherwise && (tag === otherwise || tag < best));
      if (isBetter) [best, most] = [tag, count];
    }
    if (best === null) return otherwise;
    // "dos mil", "fin mars": one word that another language has too tells nothing of so few.
    const isSlight = last - first < SHORT && most - this.#count(otherwise, first, last) <= ALONE;
    if (isSlight && this.#languages.get(otherwise)?.script === script) return otherwise;
    return most > 0 || sharers === 1 || this.#languages.get(otherwise)?.script !== script ? best : otherwise;
  }

  /** The sentence's language and, where it is mixed, the second one. */
  spoken({ first, last }: TokenRange, language: LanguageTag): LanguageTag[] {
    const most = between(this.#votes.get(language)?.own, first, last);
    let isMixed = false;
    for (const { tag } of this.#votes.values()) isMixed ||= tag !== language && this.#isSecond(tag, first, last, most);
    if (!isMixed) return [language];
    return [language, ...this.ranking(first, last).filter((tag) => tag !== language && this.#isSecond(tag, first, last, most))];
  }

  #isSecond(tag: LanguageTag, first: number, last: number, most: number): boolean {
    const count = between(this.#votes.get(tag)?.own, first, last);
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
    return between(this.#votes.get(tag)?.sums, first, last);
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

/** A word of one language only says more than one that two share. */
const ALONE = 3;
const SHORT = 4;

function countVotes(tokens: readonly Token[], hits: readonly Hit[]): ReadonlyMap<LanguageTag, Votes> {
  const all = new Map<LanguageTag, Votes>();
  const sharers = new Uint8Array(tokens.length);
  const slight = new Uint8Array(tokens.length);
  for (const { first, last, entry } of hits) {
    // What is glued behind an apostrophe is a case or an article ("Erdem'in"), whatever word it looks like.
    if (
      !TELLING.has(entry.kind) ||
      (first !== last && entry.kind === "stop") ||
      (tokens[first - 1]?.text === "'" && !tokens[first]?.spaced)
    )
      continue;
    if (entry.kind !== "stop" || isNameLike(tokens[first])) slight[first] = 1;
    let votes = all.get(entry.language);
    if (votes === undefined) {
      votes = { tag: entry.language, sums: new Uint32Array(tokens.length + 1), own: new Uint32Array(tokens.length + 1) };
      all.set(entry.language, votes);
    }
    if (votes.sums[first + 1] === 0) sharers[first] = (sharers[first] as number) + 1;
    votes.sums[first + 1] = 1;
  }
  for (const votes of all.values()) addUp(votes, sharers, slight);
  return all;
}

/** "Luong Tam Quang", "Kim Il-sung", "Al Thani": a capital within a line makes a small word a part of some name, and no sentence a mixed one. */
const isNameLike = (token: Token | undefined): boolean => token?.shape === "title" && !token.line;

/** Function words, and the words of the calendar: "fin mars" is French though "fin" is Spanish. They make no sentence a mixed one. */
const TELLING: ReadonlySet<string> = new Set(["stop", "month", "weekday", "relative-day", "unit"]);

function addUp({ sums, own }: Votes, sharers: Uint8Array, slight: Uint8Array): void {
  let [sum, alone] = [0, 0];
  for (let at = 0; at < sharers.length; at++) {
    if (sums[at + 1] === 1) {
      sum += sharers[at] === 1 ? ALONE : 1;
      alone += sharers[at] === 1 && slight[at] === 0 ? 1 : 0;
    }
    sums[at + 1] = sum;
    own[at + 1] = alone;
  }
}

function between(sum: Uint32Array | undefined, first: number, last: number): number {
  return sum ? (sum[last + 1] ?? 0) - (sum[first] ?? 0) : 0;
}
