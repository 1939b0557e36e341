import { fold, foldForm } from "../text/fold.ts";
import { byCodeUnits } from "../text/order.ts";
import type { Token } from "../types/token.ts";
import type { StateCode } from "../types/vocabulary.ts";
import type { Affixes } from "./affixes.ts";
import { offsetWithin } from "./offset-within.ts";
import type { City, CityHit, Gazetteer, Tokenised } from "./types.ts";

const MOST_WORDS = 5;
/** What separates the words of a name without telling names apart: "Aix-en-Provence", "L'Aquila", "St. Louis". */
const BETWEEN = /[-'.,()/ ]+/g;
/** Stands for the tab while the table is folded, which would make it a blank. */
const COLUMN = "\u0001";
const WITHIN: ReadonlySet<string> = new Set(["-", "'", "."]);

/**
 * Cities by every spelling. The table is folded as one text and its rows are read only when asked for: most of the
 * gazetteer is never looked at, and its 100,000 spellings would take longer to load than everything else.
 */
export class CityTable implements Gazetteer {
  #table: string | null;
  #lines: readonly string[] = [];
  readonly #rows = new Map<string, number | number[]>();
  readonly #openings = new Set<string>();
  readonly #cities = new Map<number, City>();
  readonly #affixes: Affixes;

  constructor(table: string, affixes: Affixes) {
    this.#affixes = affixes;
    this.#table = table;
  }

  cities(name: string, nearCountry?: StateCode): readonly City[] {
    const all = this.#find(keyOf(foldForm(name)));
    return nearCountry === undefined ? all : all.toSorted((a, b) => Number(b.country === nearCountry) - Number(a.country === nearCountry));
  }

  city(name: string, nearCountry?: StateCode): City | null {
    return this.cities(name, nearCountry)[0] ?? null;
  }

  longest({ tokens, text }: Tokenised, at: number): CityHit | null {
    const token = tokens[at];
    if (token === undefined || token.type !== "word") return null;
    let best = this.#longestFrom(tokens, at, token.text, "", text);
    for (const { proclitic, rest } of this.#affixes.before(token.text)) {
      const hit = this.#opens(rest) ? this.#longestFrom(tokens, at, rest, proclitic, text) : null;
      if (hit !== null && (best === null || hit.last > best.last)) best = hit;
    }
    return best;
  }

  /** The table by spelling, made at first use. */
  #index(): ReadonlyMap<string, number | number[]> {
    if (this.#table === null) return this.#rows;
    const table = this.#table;
    this.#table = null;
    this.#lines = table.split("\n");
    const folded = fold(table.replaceAll("\t", COLUMN)).text.split("\n");
    for (const [row, line] of folded.entries()) if (line !== "" && line[0] !== "#") this.#addRow(row, line);
    return this.#rows;
  }

  #addRow(row: number, line: string): void {
    const [name = "", , , , , alternatives = ""] = line.split(COLUMN);
    this.#remember(keyOf(name), row);
    for (const other of alternatives.split("|")) {
      if (other === "") continue;
      this.#remember(keyOf(other), row);
      // "بيتسبرج" beside "بيتسبرغ": papers of the Nile write another letter for a hard g.
      if (other.includes("غ")) this.#remember(keyOf(other.replaceAll("غ", "ج")), row);
    }
  }

  #remember(key: string, row: number): void {
    const known = this.#rows.get(key);
    this.#openings.add(key.split(" ", 1)[0] ?? "");
    if (known === undefined) this.#rows.set(key, row);
    else if (typeof known === "number") known !== row && this.#rows.set(key, [known, row]);
    else if (known[known.length - 1] !== row) known.push(row);
  }

  #find(key: string): readonly City[] {
    const rows = this.#index().get(key);
    if (rows === undefined) return [];
    const all = (typeof rows === "number" ? [rows] : rows).map((row) => this.#city(row));
    return all.sort((a, b) => b.population - a.population || byCodeUnits(a.country, b.country));
  }

  #city(row: number): City {
    const known = this.#cities.get(row);
    if (known !== undefined) return known;
    const [name = "", country = "", latitude, longitude, population, , meets] = (this.#lines[row] ?? "").split("\t");
    const where = { latitude: Number(latitude), longitude: Number(longitude) };
    const city = { name, country, ...where, population: Number(population), meets: meets === "meets" };
    this.#cities.set(row, city);
    return city;
  }

  /** Whether a name begins with a word: most words of a text go no further. */
  #opens(word: string): boolean {
    this.#index();
    return this.#openings.has(word);
  }

  #longestFrom(tokens: readonly Token[], first: number, rest: string, proclitic: string, text: string): CityHit | null {
    let key = "";
    let best: CityHit | null = null;
    // A word that begins no name may still be one with a suffix on it.
    const mostWords = this.#opens(rest) ? MOST_WORDS : 1;
    for (let at = first, words = 0; at < tokens.length && words < mostWords; at++) {
      const token = tokens[at] as Token;
      if (at > first && token.line) break;
      if (WITHIN.has(token.text)) continue;
      if (token.type !== "word") break;
      const word = at === first ? rest : token.text;
      words++;
      best = this.#ending(tokens, { first, at, key: key + word, proclitic, word }, text) ?? best;
      key += `${word} `;
    }
    return best;
  }

  /** A city whose name ends at a token, perhaps with a suffix on its last word. */
  #ending(tokens: readonly Token[], name: NameSoFar, text: string): CityHit | null {
    const { first, at, key, proclitic, word } = name;
    const token = tokens[at] as Token;
    const from = offsetWithin(tokens[first] as Token, proclitic.length, text);
    if (this.#index().has(key)) {
      const suffix = this.#suffixAfter(tokens, at);
      return { cities: this.#find(key), first, last: at, next: suffix === "" ? at + 1 : at + 3, from, to: token.to, proclitic, suffix };
    }
    if (proclitic !== "") return null;
    for (const { rest, suffix } of this.#affixes.after(word)) {
      const cities = this.#find(key.slice(0, key.length - suffix.length));
      if (cities.length > 0)
        return { cities, first, last: at, next: at + 1, from, to: offsetWithin(token, rest.length, text), proclitic, suffix };
    }
    return null;
  }

  #suffixAfter(tokens: readonly Token[], at: number): string {
    const mark = tokens[at + 1];
    const suffix = tokens[at + 2];
    if (mark === undefined || suffix === undefined || mark.text !== "'" || mark.spaced || suffix.spaced) return "";
    return this.#affixes.languagesOf(suffix.text) === undefined ? "" : suffix.text;
  }
}

interface NameSoFar {
  readonly first: number;
  readonly at: number;
  readonly key: string;
  readonly proclitic: string;
  readonly word: string;
}

function keyOf(folded: string): string {
  return folded.replace(BETWEEN, " ").trim();
}
