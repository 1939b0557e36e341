import { sourceRecord } from "../../src/text/source-record.ts";
import type { SourceRecord } from "../../src/types/document.ts";
import { createRandom, type Random } from "../../test/crowd/random.ts";
import { givenNames, inventFamily } from "../../test/crowd/spellings.ts";
import type { SentencePool, Sentences } from "./sentences.ts";

/** UTF-8 bytes that a document has at least. */
const LEAST_BYTES = 3000;
const ENGAGEMENT_EVERY = 10;
/** So few engagements that each is told by several documents in several languages. */
const DOCUMENTS_A_STORY = 2.5;
const SENTENCES_A_PARAGRAPH = 3;
const DAYS = 365;
const DAY = 86_400_000;
/** Place of each language's spelling in a crowd name. */
const SPELLING: Readonly<Record<string, 0 | 1 | 2 | 3>> = { ar: 0, fr: 1, tr: 3 };

interface Story {
  readonly host: readonly string[];
  readonly guest: readonly string[];
  readonly day: number;
  readonly sentence: number;
}

/** Documents of about 3 KB, made one by one so that none has to be held; the same seed makes the same. One in ten tells an engagement. */
export function* makeDocuments(count: number, pool: SentencePool, seed = 1): Generator<SourceRecord> {
  const random = createRandom(seed);
  const stories = Array.from({ length: Math.ceil(count / ENGAGEMENT_EVERY / DOCUMENTS_A_STORY) }, () => makeStory(random));
  const languages = [...pool.byLanguage];
  for (let at = 0; at < count; at++) {
    const [language, sentences] = languages[(at + Math.floor(at / ENGAGEMENT_EVERY)) % languages.length] as [string, Sentences];
    const story = at % ENGAGEMENT_EVERY === 0 ? random.pick(stories) : null;
    const day = story?.day ?? random.int(DAYS);
    yield sourceRecord({
      externalId: `${at}`,
      outlet: `outlet-${at % 50}`,
      published: new Date(Date.UTC(2025, 0, 2 + day)).toISOString().slice(0, 10),
      text: makeText(story === null ? null : tell(story, language, sentences), sentences.news, random),
    });
  }
}

function makeStory(random: Random): Story {
  const person = (): string[] => {
    const [given, family] = [random.pick(givenNames()), inventFamily(random)];
    return [0, 1, 2, 3].map((place) => `${given[place]} ${family[place]}`);
  };
  return { host: person(), guest: person(), day: random.int(DAYS), sentence: random.int(1000) };
}

function tell({ host, guest, day, sentence }: Story, language: string, { engagement }: Sentences): string {
  const place = SPELLING[language] ?? 2;
  const [year, month, date] = new Date(Date.UTC(2025, 0, 1) + day * DAY).toISOString().slice(0, 10).split("-");
  const words: Readonly<Record<string, string | undefined>> = { host: host[place], guest: guest[place], date: `${date}/${month}/${year}` };
  return (engagement[sentence % engagement.length] ?? "").replace(/\{(\w+)\}/g, (_, slot: string) => words[slot] ?? "");
}

function makeText(first: string | null, news: readonly string[], random: Random): string {
  const sentences = first === null ? [] : [first];
  for (let bytes = 0; bytes < LEAST_BYTES; bytes += Buffer.byteLength(sentences.at(-1) ?? "") + 1) sentences.push(random.pick(news));
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += SENTENCES_A_PARAGRAPH)
    paragraphs.push(sentences.slice(at, at + SENTENCES_A_PARAGRAPH).join(" "));
  return paragraphs.join("\n");
}
