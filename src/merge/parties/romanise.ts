import { foldForm } from "../../text/fold.ts";

/** Rows of data/scripts/romanised-names.tsv and romanised-letters.tsv. */
export interface RomanTables {
  readonly names: ReadonlyMap<string, string>;
  readonly letters: ReadonlyMap<string, RomanLetter>;
  /** Forms of the article, which may be written together with a word. */
  readonly articles: readonly string[];
}

/** How a letter is written: mostly, before a vowel or at the beginning, at the end. */
export interface RomanLetter {
  readonly usual: string;
  readonly beforeVowel: string;
  readonly atEnd: string;
}

const ARABIC = /\p{Script=Arabic}/u;
const VOWEL = /^[aeiou]/;
/** A shorter rest is a part of the word. */
const SHORTEST_REST = 3;

/**
 * A name in Latin letters: words that the table of names knows as people mostly write them, others letter by letter. It
 * is a makeshift that can be read, nobody's own spelling.
 */
export function romanise(text: string, tables: RomanTables): string {
  if (!ARABIC.test(text)) return text;
  const words = text.split(/\s+/).filter((word) => word !== "");
  return words.map((word) => romanWord(foldForm(word), tables)).join(" ") || text;
}

function romanWord(word: string, tables: RomanTables): string {
  const known = tables.names.get(word);
  if (known !== undefined) return capital(known);
  const article = tables.articles.find((form) => word.startsWith(form) && word.length - form.length >= SHORTEST_REST);
  const rest = article === undefined ? word : word.slice(article.length);
  const own = capital(tables.names.get(rest) ?? byLetters(rest, tables));
  return article === undefined ? own : `${byLetters(article, tables)}-${own}`;
}

/** Short vowels are not written: two consonants at the beginning of a word need one between them. */
function byLetters(word: string, { letters }: RomanTables): string {
  let written = "";
  const signs = [...word];
  for (const [at, sign] of signs.entries()) {
    const letter = letters.get(sign);
    if (letter === undefined) continue;
    const next = letters.get(signs[at + 1] ?? "")?.usual ?? "";
    const own = VOWEL.test(next) || at === 0 ? letter.beforeVowel : at === signs.length - 1 ? letter.atEnd : letter.usual;
    const bare = at === 1 && !VOWEL.test(written) && !VOWEL.test(own);
    written += bare ? `a${own}` : own;
  }
  return written;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
