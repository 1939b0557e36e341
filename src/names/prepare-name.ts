import { foldForm } from "../text/fold.ts";
import type { Weight } from "./letters/correspondences.ts";
import type { Spelling } from "./letters/spelling.ts";
import type { NameRoles } from "./name-roles.ts";
import type { Reader } from "./sounds.ts";

/** Words of a name that others may write as one. */
export interface Run {
  readonly words: number;
  readonly sounds: string;
  readonly spelling: Spelling | null;
}

/** Makes letters ready to be weighed; null for letters that are not read here. */
export type Speller = (word: string) => Spelling | null;

/** A word of a name that can tell people apart. */
export interface NamePart {
  readonly text: string;
  readonly sounds: string;
  readonly spelling: Spelling | null;
  /** Sounds without an article that may be attached to it; null where none can be. */
  readonly bare: string | null;
  readonly bareSpelling: Spelling | null;
  /** The article of `bare` is certain only if the other name has one there: Assad is not Saad. */
  readonly assimilated: boolean;
  /** An article stands before it or in it. */
  readonly article: boolean;
  /** Spelling together with the particle before it, as others may write it: Ben Kirane, Benkirane; null without. */
  readonly longSpelling: Spelling | null;
  /** Spelling together with a servant word: Abdul Latif as Abdullatif; null without. */
  readonly wholeSpelling: Spelling | null;
  /**
   * Sounds together with the next part, as others may write the two (Salah Eddine, Salaheddine), then with the next two
   * (قره باجاق أوغلو, Karabacakoğlu); as many as there are.
   */
  readonly runs: readonly Run[];
  /** Sounds that an initial of it may have. */
  readonly firsts: string;
  /** A parent's name: bin, ould and their like stand before it. */
  readonly parent: boolean;
  /** "Servant of": abd and its like stand before it. */
  readonly servant: boolean;
  readonly initial: boolean;
  /** How few bear it (rarity.ts); 0 of an initial. */
  readonly rarity: Weight;
}

/** A name as parts, in the order of writing. Particles and articles are no parts. */
export interface PreparedName {
  readonly text: string;
  readonly parts: readonly NamePart[];
  /** Letters of a script that is not read here stand in it: nothing can be said of how it sounds. */
  readonly unread: boolean;
}

/** What stands before a part, and the word itself without a servant word written together with it. */
interface Word {
  readonly text: string;
  readonly folded: string;
  readonly article: boolean;
  /** The servant word, empty without. */
  readonly servant: string;
  /** Servant word and article as they are written before it, apart; empty without. */
  readonly apart: string;
  readonly particle: string;
  readonly parent: boolean;
}

/** Further words are no name of a person, and comparing them all with each other takes too long. */
const MOST_WORDS = 16;
/** No letter is read as this, so that a number is like nothing but itself. */
const NUMERAL = "#";
const NOTHING = { article: false, servant: "", apart: "", particle: "", parent: false };
/** Signs inside a word: apostrophes, and what stands for hamza and ayn in romanisations. */
const INNER_SIGNS = /['’‘ʼʻ`´ʿʾˈ]/gu;
const WORDS = /[\p{L}\p{M}]+/gu;
/** Of a longer word the rest tells nobody apart. */
const MOST_LETTERS = 40;
/** A shorter rest is no name without its article: Alan, Elsa. */
const SHORTEST_REST = 3;
const SHORTEST_LATIN_REST = 4;
/** Abd Allah. */
const SHORTEST_BOUND = 2;
const LATIN_END = 0x250;
/** Letters but Latin and Arabic ones, and the stroke that lengthens these. */
const UNREAD = /(?![\p{Script=Latin}\p{Script=Arabic}\u0640])\p{L}/u;

/** Cuts a name into its parts; how rare they are is not known here. */
export function prepareName(text: string, read: Reader, roles: NameRoles, spell: Speller): PreparedName {
  const all = text.normalize("NFC").replace(INNER_SIGNS, "").match(WORDS) ?? [];
  const texts = all.slice(0, MOST_WORDS).map((word) => (word.length > MOST_LETTERS ? word.slice(0, MOST_LETTERS) : word));
  const words = wordsOf(withoutHonorifics(texts, roles), roles);
  const parts = words.map(
    (word, index) =>
      numeralOf(word, words.length - 1 - index, roles) ?? partOf(word, words.slice(index + 1, index + 3), read, roles, spell),
  );
  return { text, parts, unread: texts.some((word) => UNREAD.test(word)) };
}

/** Without the honorifics that lead it, if enough is left to be a name. */
function withoutHonorifics(texts: readonly string[], { honorifics }: NameRoles): readonly string[] {
  const first = texts.findIndex((text) => !honorifics.has(foldForm(text)));
  return first > 0 && texts.length - first >= 2 ? texts.slice(first) : texts;
}

function wordsOf(texts: readonly string[], roles: NameRoles): readonly Word[] {
  const words: Word[] = [];
  let before: Omit<Word, "text" | "folded"> = NOTHING;
  for (const [index, text] of texts.entries()) {
    const folded = foldForm(text);
    const bound = servedBy(folded, roles);
    if (bound?.word === "") before = { ...before, servant: bound.servant, apart: before.apart + text };
    else if (isArticle(folded, foldForm(texts[index + 1] ?? ""), roles)) before = { ...before, article: true, apart: before.apart + text };
    // A particle before nothing is none: Karal oğlu, Van.
    else if (index + 1 < texts.length && roles.particles.has(folded)) {
      before = { ...before, particle: before.particle + folded, parent: before.parent || roles.patronymics.has(folded) };
    } else {
      words.push({ ...before, text, folded: bound?.word ?? text, servant: bound?.servant ?? before.servant });
      before = NOTHING;
    }
  }
  return words;
}

/** Latin numbers are words of their own elsewhere than at the end: Xi Jinping, V. Orbán. */
function numeralOf(word: Word, wordsAfter: number, roles: NameRoles): NamePart | null {
  const number = roles.numerals.get(foldForm(word.folded));
  if (number === undefined || (wordsAfter > 0 && isLatin(foldForm(word.folded)))) return null;
  const plain = {
    spelling: null,
    wholeSpelling: null,
    bare: null,
    bareSpelling: null,
    longSpelling: null,
    assimilated: false,
    article: false,
    runs: [],
    parent: word.parent,
    servant: false,
    firsts: "",
    initial: false,
    rarity: 0,
  };
  return { text: word.text, sounds: NUMERAL + number, ...plain };
}

function partOf(word: Word, next: readonly Word[], read: Reader, roles: NameRoles, spell: Speller): NamePart {
  const folded = foldForm(word.folded);
  const rest = restAfter(folded, roles.articles, word.servant === "" || isLatin(folded) ? undefined : SHORTEST_BOUND);
  const assimilatedRest = rest === null ? assimilatedIn(folded, roles) : null;
  const certain = word.article || word.servant !== "" || (rest !== null && !isLatin(folded));
  // After "Abd" an article is no question: Abd al-Latif, Abdellatif.
  const own = word.servant !== "" && rest !== null ? rest : word.folded;
  const sounds = read(own);
  const stripped = rest ?? assimilatedRest;
  return {
    text: word.text,
    sounds,
    spelling: spell(own),
    wholeSpelling: word.servant === "" ? null : spell(word.apart + word.text),
    bareSpelling: stripped === null ? null : spell(endOf(own, stripped)),
    longSpelling: word.particle === "" ? null : spell(word.particle + own),
    bare: stripped === null ? null : read(stripped),
    assimilated: assimilatedRest !== null,
    article: certain,
    runs: next.flatMap((_, at) => runsOf(own, next.slice(0, at + 1), read, roles, spell)),
    parent: word.parent,
    servant: word.servant !== "",
    firsts: sounds.charAt(0) + read(word.servant).charAt(0),
    initial: [...folded].length === 1,
    rarity: 0,
  };
}

/** The end of a word as it is written, of the folded end of it. */
function endOf(word: string, folded: string): string {
  const written = word.slice(-folded.length);
  return foldForm(written) === folded ? written : folded;
}

/**
 * As one word is read, and word by word where that differs: a letter may be silent at a word's end (قره). Written together with
 * the articles between the words, and without.
 */
function runsOf(own: string, next: readonly Word[], read: Reader, roles: NameRoles, spell: Speller): readonly Run[] {
  const words = [own, ...next.map((other) => attachable(other, roles))];
  const together = { words: words.length, sounds: read(words.join("")), spelling: spell(words.join("")) };
  const apart = words.map(read).join("");
  const withArticles = own + next.map((other) => other.apart + other.text).join("");
  const isOther = apart !== together.sounds || withArticles !== words.join("");
  return isOther ? [together, { words: words.length, sounds: apart, spelling: spell(withArticles) }] : [together];
}

/** A word as it is written together with the one before: Arabic loses the article, صلاح الدين is Salaheddine. */
function attachable(word: Word, roles: NameRoles): string {
  const folded = foldForm(word.folded);
  return isLatin(folded) ? word.folded : (restAfter(folded, roles.articles) ?? word.folded);
}

/**
 * What a servant word binds within one word ("abdellatif": "latif"); an empty word where the next one is bound ("abdul");
 * null for any other word ("abdoulaye").
 */
function servedBy(folded: string, roles: NameRoles): { readonly servant: string; readonly word: string } | null {
  const servant = roles.servants.find((form) => folded.startsWith(form));
  if (servant === undefined) return null;
  const rest = folded.slice(servant.length);
  if (rest === "" || roles.articles.includes(rest)) return { servant, word: "" };
  const doubled = assimilatedIn(rest, roles);
  if (doubled !== null) return { servant, word: doubled };
  const article = roles.articles.find((form) => rest.startsWith(form));
  if (article !== undefined) return rest.length - article.length < SHORTEST_BOUND ? null : { servant, word: rest.slice(article.length) };
  // "abdeslam": the doubled sound is often written once.
  const single = roles.assimilated.some((form) => rest.startsWith(form)) && rest.length > SHORTEST_LATIN_REST;
  return single ? { servant, word: rest.slice(1) } : null;
}

function isArticle(folded: string, next: string, roles: NameRoles): boolean {
  if (roles.articles.includes(folded)) return true;
  return roles.assimilated.includes(folded) && next.startsWith(folded.slice(1));
}

/** A word without the article attached to it; null where none is. */
function restAfter(
  folded: string,
  articles: readonly string[],
  shortest = isLatin(folded) ? SHORTEST_LATIN_REST : SHORTEST_REST,
): string | null {
  const article = articles.find((form) => folded.startsWith(form));
  return article !== undefined && folded.length - article.length >= shortest ? folded.slice(article.length) : null;
}

/** "errachidi": "rachidi"; the article shows by the doubled sound. */
function assimilatedIn(folded: string, roles: NameRoles): string | null {
  const article = roles.assimilated.find((form) => folded.startsWith(form) && folded.slice(form.length).startsWith(form.slice(1)));
  return article !== undefined && folded.length - article.length >= SHORTEST_REST ? folded.slice(article.length) : null;
}

function isLatin(folded: string): boolean {
  return folded.charCodeAt(0) < LATIN_END;
}
