import type { Entry, Hit } from "../types/lexicon.ts";
import type { Token } from "../types/token.ts";
import type { LanguageTag } from "../types/vocabulary.ts";
import type { Proclisis, Suffixation } from "./affixes.ts";
import type { FormNode } from "./form-node.ts";
import { isJoin } from "./join.ts";
import { offsetWithin } from "./offset-within.ts";
import type { Tokenised } from "./types.ts";
import { NOTHING, type WordReading, type WordReadings } from "./word-readings.ts";

/** One pass over the tokens of a text. */
export class Scan {
  readonly hits: Hit[] = [];
  /** Where the hits of the present first token begin. */
  #own = 0;
  readonly #readings: readonly WordReading[];
  readonly #tokens: readonly Token[];
  readonly #text: string;
  readonly #first: number;
  readonly #end: number;

  /** Looks at the tokens from `first` up to `end`. */
  constructor(readings: WordReadings, { tokens, text }: Tokenised, first: number, end: number) {
    this.#tokens = tokens;
    this.#text = text;
    this.#first = first;
    this.#end = end;
    // Two more: a suffix after an apostrophe may stand behind the stretch.
    const last = Math.min(end + 2, tokens.length);
    const own: WordReading[] = [];
    for (let at = first; at < last; at++) own.push((tokens[at] as Token).word.known(readings));
    this.#readings = own;
  }

  /** Finds the longest forms of each kind and language that begin at a token. */
  from(first: number): void {
    const reading = this.#readingAt(first);
    if (reading === NOTHING) return;
    const { node, plain, proclises, suffixed } = reading;
    this.#own = this.hits.length;
    if (plain !== null) for (const entry of plain) this.hits.push(this.#hit(entry, first, first, null, null));
    for (const own of suffixed) this.#collect(own.node, first, first, null, own.affix);
    if (node !== undefined) {
      if (plain === null) this.#collect(node, first, first, null, null);
      this.#goOn(first, node, null);
    }
    for (const own of proclises) {
      this.#collect(own.node, first, first, own.affix, null);
      this.#goOn(first, own.node, own.affix);
    }
  }

  #readingAt(at: number): WordReading {
    return this.#readings[at - this.#first] as WordReading;
  }

  /** Finds the forms that begin like `opening` and have more words. */
  #goOn(first: number, opening: FormNode, proclisis: Proclisis | null): void {
    let node: FormNode | undefined = opening;
    for (let at = first + 1; node !== undefined && !node.isLeaf; at++) {
      if (isJoin(this.#tokens, at)) at++;
      if (at >= this.#end || (this.#tokens[at]?.line === true && this.#isBlankLineBefore(at))) return;
      const { suffixations, known } = this.#readingAt(at);
      if (suffixations.length > 0) this.#endWithSuffix(suffixations, node, first, at, proclisis);
      node = known ? node.after(this.#tokens[at]?.text ?? "") : undefined;
      if (node !== undefined) this.#collect(node, first, at, proclisis, null);
    }
  }

  /** "bakanının": the last word of a form with a suffix on it. */
  #endWithSuffix(suffixations: readonly Suffixation[], before: FormNode, first: number, at: number, proclisis: Proclisis | null): void {
    for (const suffixation of suffixations) {
      const node = hasLanguageOf(before, suffixation.languages) ? before.after(suffixation.rest) : undefined;
      if (node !== undefined) this.#collect(node, first, at, proclisis, suffixation);
    }
  }

  #collect(node: FormNode, first: number, end: number, proclisis: Proclisis | null, suffixation: Suffixation | null): void {
    // Entries of one place do not compete with each other, so only what was found before at the first token is compared with: for
    // most words, which end no more than one form, nothing.
    const before = this.hits.length;
    for (const { entry, capitals } of node.endings) {
      if (proclisis !== null && !proclisis.languages.has(entry.language)) continue;
      if (suffixation !== null && !suffixation.languages.has(entry.language)) continue;
      if (capitals && (this.#isSmall(first, end) || (suffixation !== null && this.#tokens[end]?.shape === "title"))) continue;
      if (before > this.#own) {
        const rank = this.#compareWithBest(entry, end, proclisis, suffixation);
        if (rank < 0) continue;
        if (rank > 0) this.#drop(entry);
      }
      this.hits.push(this.#hit(entry, first, end, proclisis, suffixation));
    }
  }

  /** Above 0: longer than what was found for the kind and language, or read with less taken off; 0: equal; below: less. */
  #compareWithBest(entry: Entry, end: number, proclisis: Proclisis | null, suffixation: Suffixation | null): number {
    const best = this.#found(entry);
    if (best === undefined) return 0;
    const inWord = suffixation?.suffix.length ?? 0;
    const bestInWord = best.next > best.last + 1 ? 0 : best.suffix.length;
    const rank = end - best.last || best.proclitic.length - (proclisis?.proclitic.length ?? 0) || bestInWord - inWord;
    return rank === 0 && this.#has(entry) ? -1 : rank;
  }

  /** The first hit of the same kind and language. */
  #found({ kind, language }: Entry): Hit | undefined {
    for (let at = this.#own; at < this.hits.length; at++) {
      const hit = this.hits[at] as Hit;
      if (hit.entry.kind === kind && hit.entry.language === language) return hit;
    }
    return undefined;
  }

  #has(entry: Entry): boolean {
    for (let at = this.#own; at < this.hits.length; at++) if (this.hits[at]?.entry === entry) return true;
    return false;
  }

  #drop({ kind, language }: Entry): void {
    for (let at = this.hits.length - 1; at >= this.#own; at--)
      if (this.hits[at]?.entry.kind === kind && this.hits[at]?.entry.language === language) this.hits.splice(at, 1);
  }

  #hit(entry: Entry, first: number, end: number, proclisis: Proclisis | null, suffixation: Suffixation | null): Hit {
    const token = this.#tokens[first] as Token;
    const endToken = this.#tokens[end] as Token;
    const own = suffixation === null ? this.#suffixAfter(end, entry) : suffixation.suffix;
    return {
      entry,
      first,
      last: end,
      next: suffixation === null && own !== "" ? end + 3 : end + 1,
      from: proclisis === null ? token.from : offsetWithin(token, proclisis.proclitic.length, this.#text),
      to: suffixation === null ? endToken.to : offsetWithin(endToken, suffixation.rest.length, this.#text),
      proclitic: proclisis?.proclitic ?? "",
      suffix: own,
    };
  }

  /** "Ankara'ya": the suffix that stands after an apostrophe; empty where there is none. */
  #suffixAfter(end: number, entry: Entry): string {
    const mark = this.#tokens[end + 1];
    if (mark === undefined || mark.spaced || mark.text !== "'") return "";
    const suffix = this.#tokens[end + 2];
    if (suffix === undefined || suffix.spaced) return "";
    return this.#readingAt(end + 2).suffixOf?.has(entry.language) === true ? suffix.text : "";
  }

  /** "un" and "Un" are not the UN, nor is "Abdi" of the ABD; three letters and more may be written like a word ("Onu", "Unesco"). */
  #isSmall(first: number, end: number): boolean {
    for (let at = first; at <= end; at++) {
      const token = this.#tokens[at];
      if (token?.shape === "lower" || (token?.text.length === 2 && token.shape === "title")) return true;
    }
    return false;
  }

  /** A form goes on over the end of a wrapped line, not into another paragraph. */
  #isBlankLineBefore(at: number): boolean {
    return /\n\s*\n/.test(this.#text.slice(this.#tokens[at - 1]?.to, this.#tokens[at]?.from).replaceAll("\r\n", "\n"));
  }
}

function hasLanguageOf({ languages }: FormNode, wanted: ReadonlySet<LanguageTag>): boolean {
  for (const tag of languages) if (wanted.has(tag)) return true;
  return false;
}
