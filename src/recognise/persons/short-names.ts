import type { Packs } from "../../packs/types.ts";
import type { NameFound, PersonPhrase } from "../../types/found.ts";
import type { Segmented } from "../../types/segmented.ts";
import type { Token } from "../../types/token.ts";
import { cueAt, isOfThing, isThing } from "./beside-name.ts";
import { type Surnames, surnamesOf } from "./surnames.ts";

/**
 * Whoever a text has named whole it calls by the surname afterwards: "Demirkıranlı, … kabul edildi", "Robledo y Tarkhan hablaron",
 * "Erdoğan met his guest", "كما استقبل الفقي". Lists need not know the surname and nothing need stand before it: the text itself has said
 * whose it is. Two letters of a script without capitals say too little, and so does a word that the text writes small elsewhere.
 */
export function shortNames(persons: readonly PersonPhrase[], segmented: Segmented, packs: Packs): PersonPhrase[] {
  const known = surnamesOf(persons, packs);
  if (known.size === 0) return [];
  const covered = new Uint8Array(segmented.tokens.length);
  for (const { first, last } of persons) covered.fill(1, first, last + 1);
  const found: PersonPhrase[] = [];
  const small = smallWords(known, segmented);
  for (let at = 0; at < segmented.tokens.length; at++) {
    const own = covered[at] === 1 ? null : surnameIn(segmented.tokens[at], known, packs);
    if (own === null) continue;
    const last = endOf(at, known, segmented);
    if (small.has(own.word) && !runsOn(at, segmented)) continue;
    if (standsAlone(at, last, segmented, packs)) found.push(phraseOf(at, last, own, segmented));
    at = last;
  }
  return found;
}

/** Surnames that the text writes small too ("Waters" and "waters"). */
function smallWords(known: Surnames, { tokens }: Segmented): ReadonlySet<string> {
  return new Set(tokens.flatMap(({ shape, text }) => (shape === "lower" && known.has(text) ? [text] : [])));
}

/** What the text writes small too is a name only where its capital can have no other reason: within a sentence, or before a verb for speaking. */
function runsOn(at: number, segmented: Segmented): boolean {
  const before = segmented.tokens[at - 1];
  return (before?.shape === "lower" && !segmented.tokens[at]?.line) || cueAt(at + 1, SAYING, segmented) !== undefined;
}

const SAYING: ReadonlySet<string> = new Set(["saying"]);

/** A surname in a token, and the letters before it that are written together with it ("ولترامب"). */
interface Surname {
  readonly word: string;
  readonly before: number;
}

function surnameIn(token: Token | undefined, known: Surnames, packs: Packs): Surname | null {
  if (token?.type !== "word") return null;
  const { text, script, shape } = token;
  if (script !== "Arab")
    return (shape === "title" || shape === "upper" || shape === "mixed") && known.has(text) ? { word: text, before: 0 } : null;
  if (known.has(text)) return { word: text, before: 0 };
  const bare = text.startsWith(ARTICLE) ? text.slice(ARTICLE.length) : text;
  if (known.has(bare)) return { word: bare, before: 0 };
  if (packs.lexicon.knows(text)) return null;
  for (const proclitic of packs.languages.get("ar")?.proclitics ?? []) {
    const rest = text.startsWith(proclitic) ? text.slice(proclitic.length) : "";
    if (known.has(rest)) return { word: rest, before: proclitic.endsWith(ARTICLE) ? proclitic.length - ARTICLE.length : proclitic.length };
  }
  return null;
}

const ARTICLE = "ال";

/** "Kouadio-Blé": what a hyphen joins is one surname; "Yurtsever-Tarkhan" of two whom the text has named is two. */
function endOf(at: number, known: Surnames, { tokens }: Segmented): number {
  const [joint, next] = [tokens[at + 1], tokens[at + 2]];
  const isOne = (word: string): boolean =>
    !known.has(word) || (known.get(tokens[at]?.text ?? "") ?? []).some((name) => name.includes(word));
  const joins = joint?.text === "-" && !joint.spaced && next && !next.spaced && next.shape === "title" && isOne(next.text);
  return joins ? at + 2 : at;
}

/** Words of these kinds are names of people too, where a text has said so. */
const ALSO_NAMES: ReadonlySet<string> = new Set(["state", "city", "month", "honorific", "verb", "topic", "unit", "relative", "stop"]);

/** No word of the language here, and no part of a longer name that somebody or something else bears ("Avenue Bourguiba"). */
function standsAlone(first: number, last: number, segmented: Segmented, packs: Packs): boolean {
  const { tokens, starts } = segmented;
  const token = tokens[first];
  if (token?.script === "Arab") return starts[first] === undefined && !packs.lexicon.knows(token.text);
  if (starts[first]?.some((hit) => !ALSO_NAMES.has(hit.entry.kind) || hit.last > first)) return false;
  if (isPlaced(first, segmented, packs) || isDated(first, segmented)) return false;
  if (isThing(last + 1, segmented) || isOfThing(first, segmented)) return false;
  const before = !token?.line && isOfName(first - 1, segmented);
  return !before && !(tokens[last + 1]?.line === false && isOfName(last + 1, segmented));
}

/** "in Hamilton": behind a word for where, what is a place too is the place. */
function isPlaced(at: number, segmented: Segmented, packs: Packs): boolean {
  const before = segmented.starts[at - 1];
  if (!before?.some(({ entry }) => (entry.kind === "stop" && entry.key === "in") || (entry.kind === "cue" && entry.key === "place")))
    return false;
  return packs.gazetteer.longest(segmented, at) !== null || (segmented.starts[at] ?? []).some(({ entry }) => PLACES.has(entry.kind));
}

const PLACES: ReadonlySet<string> = new Set(["city", "state"]);

/** "12 May", "in May", "May 2018": a month beside a figure or behind a word for when. */
function isDated(at: number, { starts, tokens }: Segmented): boolean {
  if (!starts[at]?.some(({ entry }) => entry.kind === "month")) return false;
  return (
    tokens[at - 1]?.type === "number" ||
    tokens[at + 1]?.type === "number" ||
    starts[at - 1]?.some(({ entry }) => entry.kind === "stop") === true
  );
}

/** Kinds of words that may stand with a capital beside a name and are none of its parts. */
const BESIDE: ReadonlySet<string> = new Set([
  "city",
  "state",
  "weekday",
  "month",
  "stop",
  "cue",
  "frame",
  "verb",
  "office",
  "office-head",
  "body",
  "honorific",
  "relative",
  "relative-day",
  "issuer",
  "agency",
]);

function isOfName(at: number, { tokens, starts }: Segmented): boolean {
  const token = tokens[at];
  if (token?.type !== "word" || token.script !== "Latn" || token.shape !== "title") return false;
  return !starts[at]?.some(({ entry }) => BESIDE.has(entry.kind));
}

function phraseOf(first: number, last: number, { word, before }: Surname, { tokens, sentences, sentenceOf }: Segmented): PersonPhrase {
  const token = tokens[first] as Token;
  const end = tokens[last] as Token;
  const language = sentences[sentenceOf[first] ?? -1]?.language ?? "und";
  const found = { first, last, from: token.from + before, to: end.to, language };
  const name: NameFound = { ...found, by: "name:recalled", votes: 0, words: last > first ? [word, end.text] : [word] };
  return { ...found, by: "recalled", name, offices: [], honorific: false, titled: false, counterpart: null, state: null, stateSpan: null };
}
