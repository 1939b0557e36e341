import type { Packs } from "../../packs/types.ts";
import type { Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";
import type { Token } from "../../types/token.ts";
import { afterConnector } from "../connectors.ts";
import { nameShape } from "../persons/name-shape.ts";

const MOST_WORDS = 6;
const ENDING_KINDS: ReadonlySet<string> = new Set([
  "stop",
  "verb",
  "frame",
  "cue",
  "honorific",
  "office",
  "office-head",
  "month",
  "weekday",
  "relative-day",
  "issuer",
  "outcome",
  "city",
  "state",
  "occasion",
]);

/**
 * Where the complement of a head ends that the data do not know ("directeur général [des renseignements]"): after a
 * connector, or at once where the language joins nouns without one; until a word that cannot belong to it.
 */
export function unknownComplement(at: number, head: Hit, segmented: Segmented, packs: Packs): number {
  const arabic = segmented.tokens[head.last]?.script === "Arab";
  const begin = afterConnector(at, segmented, packs);
  if (begin === at && !arabic) return at;
  // "المفوض فضيلي": a noun with its article has no other behind it but with one.
  const isDefinite = arabic && head.proclitic.endsWith("ال");
  if (isDefinite && begin === at && !DEFINED.test(segmented.tokens[at]?.text ?? "")) return at;
  let next = begin;
  while (next - begin < MOST_WORDS && belongs(next, begin, arabic, segmented, packs)) next++;
  if (!arabic) next = Math.max(next, titleEnd(begin, segmented, packs));
  return next > begin ? next : at;
}

/** "director general de Relaciones Internacionales y Extranjería, X": words with capitals that no list of names knows, closed by a comma. */
function titleEnd(begin: number, { tokens, starts }: Segmented, packs: Packs): number {
  let next = begin;
  for (; next - begin < MOST_TITLE_TOKENS; next++) {
    const token = tokens[next];
    if (token?.text === "'" && !token.spaced) continue;
    if (token?.type !== "word" || token.line) break;
    if (token.shape !== "lower" && packs.nameToken(token.text) > 0) return begin;
    if (starts[next]?.some(({ entry }) => TITLE_ENDS.has(entry.kind))) return begin;
  }
  return tokens[next]?.text === "," ? next : begin;
}

const MOST_TITLE_TOKENS = 9;
const TITLE_ENDS: ReadonlySet<string> = new Set([
  "verb",
  "frame",
  "honorific",
  "office",
  "office-head",
  "month",
  "weekday",
  "city",
  "state",
]);

function belongs(at: number, begin: number, arabic: boolean, segmented: Segmented, packs: Packs): boolean {
  const token = segmented.tokens[at];
  if (token?.type !== "word" || token.line) return false;
  if (segmented.starts[at]?.some(({ entry }) => ENDING_KINDS.has(entry.kind))) return false;
  return arabic ? belongsInArabic(token, at, begin, segmented, packs) : token.shape === "lower" || (at === begin && token.shape !== "none");
}

/** "سفيرة إسبانيا [آنا كيسبي]": letters of a foreign name, or nothing against one and such letters behind. */
function looksForeign(at: number, segmented: Segmented, packs: Packs): boolean {
  const next = segmented.tokens[at + 1];
  const own = nameShape(at, 0, segmented, packs);
  if (own >= CLEARLY_FOREIGN) return true;
  return own >= 0 && next?.script === "Arab" && next.spaced && nameShape(at + 1, 0, segmented, packs) >= CLEARLY_FOREIGN;
}

/** In hundredths: see name-shape.ts. */
const CLEARLY_FOREIGN = 300;

/** An Arabic article, with what may be written together with it. */
const DEFINED = /^[وبلك]?(?:ال|لل)/;

/** In the construct state the first word always belongs; further ones carry the article, which a given name does not. */
function belongsInArabic(token: Token, at: number, begin: number, segmented: Segmented, packs: Packs): boolean {
  const defined = DEFINED.test(token.text);
  if (at === begin) return defined || (packs.nameToken(token.text) === 0 && !looksForeign(at, segmented, packs));
  return defined && packs.nameToken(token.text) === 0;
}

/**
 * Where a row of portfolios ends of which the data know only the first ("ministre de l'Intérieur[, de la Sécurité publique et
 * de la Décentralisation]", "وزير الداخلية [وترقية اللامركزية]").
 */
export function furtherPortfolios(at: number, segmented: Segmented, packs: Packs): number {
  let next = at;
  for (let turn = 0; turn < MOST_PORTFOLIOS; turn++) {
    const end =
      segmented.tokens[next]?.script === "Arab" ? arabicPortfolio(next, segmented, packs) : latinPortfolio(next, segmented, packs);
    if (end === next) break;
    next = end;
  }
  return next;
}

const MOST_PORTFOLIOS = 4;

function arabicPortfolio(at: number, segmented: Segmented, packs: Packs): number {
  const token = segmented.tokens[at];
  if (!token || token.line || !/^و.{3,}/.test(token.text) || packs.nameToken(token.text) > 0 || packs.nameToken(token.text.slice(1)) > 0)
    return at;
  const known = segmented.starts[at]?.find(({ entry }) => entry.kind === "body" || entry.kind === "topic");
  if (known) return known.next;
  if (segmented.starts[at]?.some(({ entry }) => ENDING_KINDS.has(entry.kind))) return at;
  let next = at + 1;
  while (next - at < MOST_WORDS && belongs(next, at, true, segmented, packs)) next++;
  return next;
}

function latinPortfolio(at: number, segmented: Segmented, packs: Packs): number {
  const token = segmented.tokens[at];
  if (!token || token.line) return at;
  const joint =
    token.text === "," || (segmented.starts[at]?.some(({ entry, last }) => entry.kind === "stop" && last === at) && token.text.length <= 3);
  if (!joint) return at;
  const after = token.text === "," && isAnd(at + 1, segmented) ? at + 2 : at + 1;
  const begin = afterConnector(after, segmented, packs);
  // "Minister of Industry, Trade and Digital Economy": where no small word joins, it must be a known body, and nobody's who follows.
  if (begin === after) return bareBody(begin, segmented) ?? at;
  const known = segmented.starts[begin]?.find(({ entry }) => entry.kind === "body");
  if (known) return known.next;
  let next = begin;
  while (next - begin < MOST_WORDS && isPortfolioWord(next, segmented, packs)) next++;
  return next > begin ? next : at;
}

function isAnd(at: number, { starts }: Segmented): boolean {
  return starts[at]?.some(({ entry }) => entry.kind === "cue" && entry.key === "and") ?? false;
}

function bareBody(at: number, { starts, tokens }: Segmented): number | null {
  const body = tokens[at]?.shape === "lower" ? undefined : starts[at]?.find(({ entry }) => entry.kind === "body");
  const next = body && starts[body.next]?.some(({ entry }) => entry.kind === "office" || entry.kind === "office-head");
  return body && !next ? body.next : null;
}

function isPortfolioWord(at: number, segmented: Segmented, packs: Packs): boolean {
  const token = segmented.tokens[at];
  if (token?.type !== "word" || token.line || packs.nameToken(token.text) > 0) return false;
  return !segmented.starts[at]?.some(({ entry }) => ENDING_KINDS.has(entry.kind));
}

/** A word that may stand as an adjective behind a known body: nothing else is known of it. */
export function isAdjective(at: number, { tokens, starts }: Segmented): boolean {
  const token = tokens[at];
  if (token?.type !== "word" || token.line || starts[at]?.some(({ entry }) => ENDING_KINDS.has(entry.kind))) return false;
  return token.script === "Arab" ? token.text.startsWith("ال") : token.shape === "lower";
}

/** "قائد الأركان العامة [المساعد]،": a word with the article that nothing knows, right before a comma. */
export function trailingAdjective(at: number, { tokens, starts }: Segmented, packs: Packs): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  const plain =
    token?.type === "word" &&
    token.text.startsWith("ال") &&
    !token.line &&
    packs.nameToken(token.text) === 0 &&
    packs.nameToken(token.text.slice(2)) === 0;
  return plain && (next?.text === "،" || next?.text === ",") && !starts[at]?.some(({ entry }) => ENDING_KINDS.has(entry.kind))
    ? at + 1
    : at;
}

/** "directeur de la police judiciaire [de la wilaya], X": what nothing knows behind a known body belongs to it where a comma closes it. */
export function unknownTail(at: number, segmented: Segmented, packs: Packs): number {
  const begin = afterConnector(at, segmented, packs);
  if (segmented.tokens[begin]?.script === "Arab" || segmented.tokens[at]?.line) return at;
  if (begin === at) return adjectiveTail(at, segmented, packs);
  let next = begin;
  while (next - begin < MOST_WORDS && segmented.tokens[next]?.shape === "lower" && belongs(next, begin, false, segmented, packs)) next++;
  return next > begin && segmented.tokens[next]?.text === "," ? next : at;
}

/** "chef de la police [maritime de la Garde civile], X": an adjective, and whose it is, where a comma and a name close it. */
function adjectiveTail(at: number, segmented: Segmented, packs: Packs): number {
  if (!isAdjective(at, segmented)) return at;
  const begin = afterConnector(at + 1, segmented, packs);
  const body = begin > at + 1 ? segmented.starts[begin]?.find(({ entry }) => entry.kind === "body") : undefined;
  return body && segmented.tokens[body.next]?.text === "," && segmented.tokens[body.next + 1]?.shape === "title" ? body.next : at;
}
