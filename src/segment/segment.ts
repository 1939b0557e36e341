import type { Packs } from "../packs/types.ts";
import { tokenise } from "../text/tokens.ts";
import type { Hit } from "../types/lexicon.ts";
import type { Segmented, Sentence } from "../types/segmented.ts";
import type { Token } from "../types/token.ts";
import type { LanguageTag } from "../types/vocabulary.ts";
import { survives } from "./ambiguity.ts";
import { LanguageVotes } from "./language-votes.ts";
import { paragraphRanges } from "./paragraphs.ts";
import { sentenceRanges } from "./sentences.ts";
import { unwrap } from "./unwrap.ts";

/** Names are read in whatever language they are written; other words only in a language that their sentence speaks. */
const BORDERLESS: ReadonlySet<string> = new Set(["state", "city", "agency", "occasion", "honorific"]);

/** Cuts a text and finds every entry of the data in it. The language of each part falls out of its function words. */
export function segment(text: string, packs: Packs, declared: LanguageTag | null): Segmented {
  const tokenised = tokenise(text);
  const tokens = unwrap(tokenised.tokens, text);
  const hits = packs.lexicon.match({ ...tokenised, tokens }).filter((hit) => survives(hit, tokens, packs));
  const votes = new LanguageVotes(tokens, hits, packs.languages);
  const main = votes.mainLanguage(declared !== null && packs.languages.has(declared) ? declared : null);
  const paragraphs = paragraphRanges(tokens).map((range) => ({ ...range, language: votes.languageOf(range, main ?? "und") }));
  const sentences: Sentence[] = [];
  const sentenceOf: number[] = new Array(tokens.length);
  for (const [paragraph, range] of paragraphs.entries()) {
    const isFunctionWord = (at: number): boolean => hits.some((hit) => hit.first === at && isFunctionWordOf(hit, range.language));
    for (const sentence of sentenceRanges(tokens, range, { packs, language: range.language, isFunctionWord })) {
      sentenceOf.fill(sentences.length, sentence.first, sentence.last + 1);
      const language = votes.languageOf(sentence, range.language);
      sentences.push({ ...sentence, paragraph, language, allowed: votes.spoken(sentence, language) });
    }
  }
  const { starts, foreign } = indexHits(hits, sentences, sentenceOf, tokens);
  return { text, tokens, paragraphs, sentences, sentenceOf, languages: main ? votes.languagesOf(paragraphs, main) : [], starts, foreign };
}

function isFunctionWordOf({ entry, first, last }: Hit, language: LanguageTag): boolean {
  return entry.kind === "stop" && entry.language === language && first === last;
}

function indexHits(hits: readonly Hit[], sentences: readonly Sentence[], sentenceOf: readonly number[], tokens: readonly Token[]) {
  const starts: (Hit[] | undefined)[] = new Array(tokens.length);
  const foreign: Hit[] = [];
  for (const hit of hits) {
    const sentence = sentences[sentenceOf[hit.first] ?? -1];
    if (!sentence || hit.last > sentence.last) continue;
    if (sentence.allowed.includes(hit.entry.language)) push(starts, hit);
    else foreign.push(hit);
  }
  for (const hit of foreign) if (isReadAnywhere(hit, tokens) && !isCovered(hit, starts)) push(starts, hit);
  for (const own of starts) if (own !== undefined && !isInOrder(own)) own.sort(order);
  return { starts, foreign };
}

/** A name written as one: with a capital where the script has them, and nothing grown on to it. */
function isReadAnywhere({ entry, first, last, next, suffix }: Hit, tokens: readonly Token[]): boolean {
  if (entry.key === "lead") return true;
  if (!BORDERLESS.has(entry.kind) && !entry.flags.has("name")) return false;
  return tokens[first]?.shape !== "lower" && (suffix === "" || next > last + 1);
}

/** What the sentence's own language has on the same words wins. */
function isCovered(hit: Hit, starts: readonly (readonly Hit[] | undefined)[]): boolean {
  return starts[hit.first]?.some(({ entry, last }) => last >= hit.last && NAMING.has(entry.kind)) ?? false;
}

const NAMING: ReadonlySet<string> = new Set(["state", "city", "agency", "occasion", "honorific", "body", "month", "weekday"]);

/** The longest first. */
const order = (a: Hit, b: Hit): number =>
  b.last - a.last || (a.entry.source < b.entry.source ? -1 : a.entry.source > b.entry.source ? 1 : 0);

function isInOrder(hits: readonly Hit[]): boolean {
  for (let at = 1; at < hits.length; at++) if (order(hits[at - 1] as Hit, hits[at] as Hit) > 0) return false;
  return true;
}

function push(starts: (Hit[] | undefined)[], hit: Hit): void {
  const own = starts[hit.first];
  if (own) own.push(hit);
  else starts[hit.first] = [hit];
}
