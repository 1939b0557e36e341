import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Random } from "../crowd/random.ts";

export const LANGUAGES = ["ar", "fr", "en", "tr", "es"] as const;
export type PageLanguage = (typeof LANGUAGES)[number];

/** What one generated page tells, and what stands around it. */
export interface PageStory {
  readonly language: PageLanguage;
  readonly direction: "rtl" | "ltr";
  readonly title: string;
  readonly outlet: string;
  readonly author: string;
  /** ISO 8601, day precision. */
  readonly published: string;
  readonly paragraphs: readonly string[];
  readonly subheads: readonly string[];
  readonly site: string;
  readonly path: string;
  /** Another phrase of a kind, filled. */
  readonly phrase: (kind: string) => string;
  readonly random: Random;
}

type Phrases = ReadonlyMap<string, readonly string[]>;

const PHRASES: Phrases = readPhrases();
const FIRST_DAY = Date.UTC(2019, 0, 1);
const DAYS = 2400;
const MILLISECONDS_A_DAY = 86_400_000;

function readPhrases(): Phrases {
  const phrases = new Map<string, string[]>();
  for (const line of readFileSync(join(import.meta.dirname, "phrases.tsv"), "utf8").split("\n")) {
    const [language, kind, phrase] = line.split("\t");
    if (phrase === undefined || line.startsWith("#")) continue;
    const key = `${language} ${kind}`;
    phrases.set(key, [...(phrases.get(key) ?? []), phrase]);
  }
  return phrases;
}

/** A story of so many paragraphs. */
export function makeStory(random: Random, language: PageLanguage, paragraphs: number): PageStory {
  const phrase = (kind: string): string => fill(random.pick(PHRASES.get(`${language} ${kind}`) ?? []), language, random);
  const next = unheard(PHRASES.get(`${language} sentence`) ?? [], (sentence) => fill(sentence, language, random), random);
  const published = new Date(FIRST_DAY + random.int(DAYS) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  const id = 1000 + random.int(900_000);
  return {
    language,
    direction: language === "ar" ? "rtl" : "ltr",
    title: phrase("title"),
    outlet: phrase("outlet"),
    author: phrase("name"),
    published,
    paragraphs: Array.from({ length: paragraphs }, () => Array.from({ length: 1 + random.int(3) }, next).join(" ")),
    subheads: shuffled(PHRASES.get(`${language} subhead`) ?? [], random),
    site: `https://www.news-${id % 97}.example`,
    path: `/news/${id}`,
    phrase,
    random,
  };
}

/** Sentences one after the other, none twice: those that come round again are joined to the one before. */
function unheard(sentences: readonly string[], filled: (sentence: string) => string, random: Random): () => string {
  const order = shuffled(sentences, random);
  const heard = new Set<string>();
  let place = 0;
  return () => {
    let told = filled(order[place++ % order.length] ?? "");
    while (heard.has(told)) told = `${told} ${filled(order[place++ % order.length] ?? "")}`;
    heard.add(told);
    return told;
  };
}

function fill(phrase: string, language: PageLanguage, random: Random): string {
  return phrase.replaceAll(/\{(name|city|org|number)\}/g, (_, slot: string) =>
    slot === "number" ? String(11 + random.int(880)) : random.pick(PHRASES.get(`${language} ${slot}`) ?? [""]),
  );
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const copy = [...list];
  for (let place = copy.length - 1; place > 0; place--) {
    const other = random.int(place + 1);
    [copy[place], copy[other]] = [copy[other] as T, copy[place] as T];
  }
  return copy;
}

/** The day as people write it: in words with the months that the language's readers use, or in figures. */
export function writtenDay({ language, random, published }: PageStory, style: "words" | "figures" | "any" = "any"): string {
  const [year = "", month = "", day = ""] = published.split("-");
  if (style === "figures" || (style === "any" && random.chance(0.3)))
    return language === "en" ? published : language === "tr" ? `${day}.${month}.${year}` : `${day}/${month}/${year}`;
  const locale = language === "ar" ? random.pick(["ar", "ar-MA", "ar-DZ", "ar-SY"]) : language;
  const weekday = random.chance(0.3) ? { weekday: "long" as const } : {};
  const options = { ...weekday, day: "numeric", month: "long", year: "numeric", timeZone: "UTC", numberingSystem: "latn" } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(`${published}T00:00:00Z`));
}
