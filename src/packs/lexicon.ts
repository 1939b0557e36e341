import { foldForm } from "../text/fold.ts";
import { wordsOf } from "../text/tokens.ts";
import type { Entry, Hit } from "../types/lexicon.ts";
import type { Token } from "../types/token.ts";
import type { Affixes, Proclisis, Suffixation } from "./affixes.ts";
import { isJoin, joined } from "./join.ts";
import { offsetWithin } from "./offset-within.ts";
import { TokenTrie } from "./token-trie.ts";
import type { Lexicon, Tokenised } from "./types.ts";

/** An entry at the end of one of its forms. */
export interface Ending {
  readonly entry: Entry;
  /** The form is written in capitals ("WHO") and is not the same word in small letters. */
  readonly capitals: boolean;
}

/** An entry that takes forms. All of them share two endings: there are many more forms than entries. */
export interface OpenEntry {
  readonly small: Ending;
  readonly capital: Ending;
}

/** Forms of all packs, looked up word by word. Filled once, then only read. */
export class TrieLexicon implements Lexicon {
  readonly entries: Entry[] = [];
  readonly #trie = new TokenTrie<Ending>();
  readonly #affixes: Affixes;

  constructor(affixes: Affixes) {
    this.#affixes = affixes;
  }

  /** Adds an entry; its forms follow by `addForm`. */
  open(entry: Entry): OpenEntry {
    this.entries.push(entry);
    return { small: { entry, capitals: false }, capital: { entry, capitals: true } };
  }

  /** Adds a form, cut and folded. `capitals`: only where the text does not have it in small letters. */
  addForm(words: readonly string[], { small, capital }: OpenEntry, capitals: boolean): void {
    this.#trie.add(joined(words), capitals ? capital : small);
  }

  lookup(form: string): readonly Entry[] {
    return this.#trie.find(joined(wordsOf(foldForm(form)))).map((ending) => ending.entry);
  }

  knows(word: string): boolean {
    return this.#trie.wordId(word) >= 0;
  }

  match(tokenised: Tokenised, first = 0, end = tokenised.tokens.length): readonly Hit[] {
    const scan = new Scan(this.#trie, this.#affixes, tokenised, end);
    const hits: Hit[] = [];
    for (let at = first; at < end; at++) for (const hit of scan.from(at)) hits.push(hit);
    return hits;
  }
}

/** One pass over the tokens of a text. */
class Scan {
  readonly #trie: TokenTrie<Ending>;
  readonly #affixes: Affixes;
  readonly #tokens: readonly Token[];
  readonly #text: string;
  readonly #end: number;
  readonly #ids: Int32Array;
  readonly #suffixed: (readonly (Suffixation & { readonly id: number })[] | undefined)[] = [];

  constructor(trie: TokenTrie<Ending>, affixes: Affixes, { tokens, text }: Tokenised, end: number) {
    this.#trie = trie;
    this.#affixes = affixes;
    this.#tokens = tokens;
    this.#text = text;
    this.#end = end;
    this.#ids = Int32Array.from(tokens, (token) => trie.wordId(token.text));
  }

  /** The longest forms of each kind and language that begin at a token. */
  from(first: number): readonly Hit[] {
    const found: Hit[] = [];
    const token = this.#tokens[first] as Token;
    this.#walk(first, this.#ids[first] as number, null, found);
    if (token.type !== "word") return found;
    for (const proclisis of this.#affixes.before(token.text)) {
      const id = this.#trie.wordId(proclisis.rest);
      if (id >= 0) this.#walk(first, id, proclisis, found);
    }
    return found;
  }

  #walk(first: number, firstId: number, proclisis: Proclisis | null, found: Hit[]): void {
    let state = 0;
    let id = firstId;
    for (let at = first; ; ) {
      if (at > first || proclisis === null) this.#endWithSuffix(state, first, at, proclisis, found);
      state = id < 0 ? 0 : this.#trie.step(state, id);
      if (state === 0) return;
      this.#collect(state, first, at, proclisis, null, found);
      at++;
      if (isJoin(this.#tokens, at)) at++;
      if (at >= this.#end || (this.#tokens[at]?.line === true && this.#isBlankLineBefore(at))) return;
      id = this.#ids[at] as number;
    }
  }

  /** "bakanının": the last word of a form with a suffix on it. */
  #endWithSuffix(state: number, first: number, at: number, proclisis: Proclisis | null, found: Hit[]): void {
    for (const suffixation of this.#suffixationsOf(at)) {
      const next = this.#trie.step(state, suffixation.id);
      if (next !== 0) this.#collect(next, first, at, proclisis, suffixation, found);
    }
  }

  #suffixationsOf(at: number): readonly (Suffixation & { readonly id: number })[] {
    const known = this.#suffixed[at];
    if (known !== undefined) return known;
    const token = this.#tokens[at] as Token;
    const all = token.type === "word" ? this.#affixes.after(token.text) : [];
    const own = all.map((suffixation) => ({ ...suffixation, id: this.#trie.wordId(suffixation.rest) })).filter(({ id }) => id >= 0);
    this.#suffixed[at] = own;
    return own;
  }

  #collect(state: number, first: number, end: number, proclisis: Proclisis | null, suffixation: Suffixation | null, found: Hit[]): void {
    for (const { entry, capitals } of this.#trie.values(state) ?? []) {
      if (proclisis !== null && !proclisis.languages.has(entry.language)) continue;
      if (suffixation !== null && !suffixation.languages.has(entry.language)) continue;
      if (capitals && this.#isSmall(first, end)) continue;
      const rank = compareWithBest(found, entry, end, proclisis, suffixation);
      if (rank < 0) continue;
      if (rank > 0) drop(found, entry);
      found.push(this.#hit(entry, first, end, proclisis, suffixation));
    }
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
    const suffix = this.#tokens[end + 2];
    if (mark === undefined || suffix === undefined || mark.text !== "'" || mark.spaced || suffix.spaced) return "";
    return this.#affixes.languagesOf(suffix.text)?.has(entry.language) === true ? suffix.text : "";
  }

  #isSmall(first: number, end: number): boolean {
    for (let at = first; at <= end; at++) if (this.#tokens[at]?.shape === "lower") return true;
    return false;
  }

  /** A form goes on over the end of a wrapped line, not into another paragraph. */
  #isBlankLineBefore(at: number): boolean {
    return /\n\s*\n/.test(this.#text.slice(this.#tokens[at - 1]?.to, this.#tokens[at]?.from).replaceAll("\r\n", "\n"));
  }
}

/** Above 0: longer than what was found for the kind and language, or read with less taken off; 0: equal; below: less. */
function compareWithBest(
  found: readonly Hit[],
  entry: Entry,
  end: number,
  proclisis: Proclisis | null,
  suffixation: Suffixation | null,
): number {
  const best = found.find((hit) => hit.entry.kind === entry.kind && hit.entry.language === entry.language);
  if (best === undefined) return 0;
  const inWord = suffixation?.suffix.length ?? 0;
  const bestInWord = best.next > best.last + 1 ? 0 : best.suffix.length;
  const rank = end - best.last || best.proclitic.length - (proclisis?.proclitic.length ?? 0) || bestInWord - inWord;
  const isKnown = rank === 0 && found.some((hit) => hit.entry === entry);
  return isKnown ? -1 : rank;
}

function drop(found: Hit[], { kind, language }: Entry): void {
  for (let at = found.length - 1; at >= 0; at--)
    if (found[at]?.entry.kind === kind && found[at]?.entry.language === language) found.splice(at, 1);
}
