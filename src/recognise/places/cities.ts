import type { CityHit, Packs } from "../../packs/types.ts";
import type { CityFound } from "../../types/found.ts";
import type { Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";
import type { Token, TokenRange } from "../../types/token.ts";
import { hitOfKind } from "../hits.ts";
import { IN } from "./states.ts";

/** A place that only the gazetteer knows must be so large, where only a capital letter and a preposition speak for it. */
const LARGE = 100_000;
/** Kinds of words that a gazetteer's name must not be read into. */
const OTHERWISE: ReadonlySet<string> = new Set([
  "office",
  "office-head",
  "body",
  "honorific",
  "month",
  "weekday",
  "stop",
  "verb",
  "state",
  "frame",
  "cue",
  "topic",
  "issuer",
]);

/** Cities of the packs, and of the gazetteer where the place in the sentence speaks for one. */
export function findCities(segmented: Segmented, packs: Packs): CityFound[] {
  const found: CityFound[] = [];
  const doubtful: CityFound[] = [];
  for (let at = 0; at < segmented.tokens.length; at++) {
    const city = cityAt(at, segmented, packs, doubtful);
    if (!city) continue;
    found.push(city);
    at = city.last;
  }
  // "in Palu … Palu was hit": what a text has once called a place is that place wherever it stands.
  const told = new Set(found.flatMap(({ by, name, country }) => (by === GAZETTEER ? `${name}|${country}` : [])));
  const again = doubtful.filter(
    ({ first, last, name, country }) => told.has(`${name}|${country}`) && !found.some((own) => own.first <= last && own.last >= first),
  );
  const all = again.length === 0 ? found : [...found, ...again].sort((a, b) => a.first - b.first);
  return all.filter((city) => !isNamesake(city, all));
}

/** "the Élysée Palace in Cannes": what is called like a palace elsewhere is in the city that is named right behind it. */
function isNamesake({ venue, last, name }: CityFound, cities: readonly CityFound[]): boolean {
  const isBeside = ({ first }: CityFound): boolean => first > last && first - last <= BESIDE;
  return venue === true && cities.some((own) => own.located && !own.venue && isBeside(own) && own.name !== name);
}

/** From a palace to the city: "at the Kremlin, in". */
const BESIDE = 3;

const GAZETTEER = "gazetteer";

const ARTICLE = "ال";

/** @param doubtful takes what only the gazetteer knows and nothing speaks for */
function cityAt(at: number, segmented: Segmented, packs: Packs, doubtful: CityFound[]): CityFound | null {
  const venue = hitOfKind(segmented, at, "venue");
  if (venue && isVenueLocated(venue, segmented, packs)) return { ...ofPack(venue, segmented, packs), located: true, venue: true };
  const own = hitOfKind(segmented, at, "city");
  const token = segmented.tokens[at];
  const capital = own ? null : capitalAt(at, segmented, packs);
  if (capital) return capital;
  // "oran", "dili", "quitó": where a script has capitals, a place is written with one, if not on its article ("à la Havane").
  const isNamed = own !== undefined && own.last > own.first && segmented.tokens[own.last]?.shape === "title";
  if (token?.script === "Latn" && token.shape === "lower" && !isNamed) return null;
  // "ألفارو": a place has an article in all its names or in none; two letters like one begin somebody's name.
  if (own?.proclitic.endsWith(ARTICLE)) return null;
  if (own)
    return isOtherWord(own, segmented) || isOtherSpelling(own, segmented) || isOtherEnding(own, segmented, packs)
      ? null
      : ofPack(own, segmented, packs);
  if (!looksLikeName(segmented.tokens[at]) || isOtherwise(at, segmented)) return null;
  // What the data call ambiguous they decide themselves.
  const language = packs.languages.get(segmented.sentences[segmented.sentenceOf[at] ?? -1]?.language ?? "");
  if (language?.ambiguous.has(segmented.tokens[at]?.text ?? "")) return null;
  const hit = packs.gazetteer.longest(segmented, at);
  if (hit?.proclitic.endsWith(ARTICLE)) return null;
  // "Baba" in a language that writes nothing on to its words is no suffixed "Bab".
  if (hit && hit.suffix !== "" && !language?.suffixes.includes(hit.suffix)) return null;
  // "Grace" is no "Grac" with a case on it: one letter alone is a case only behind an apostrophe.
  if (hit && hit.suffix.length === 1 && hit.next === hit.last + 1) return null;
  if (!hit) return ofRegion(at, segmented);
  if (hit.suffix === "" && isOfLongerName(hit.last, segmented)) return null;
  const city = ofGazetteer(hit, segmented, packs);
  if (speaksForPlace(hit, segmented, packs)) return city;
  if (city) doubtful.push(city);
  return null;
}

/** "the gates of Bab Jdid", "in Santa Bárbara Hills": a name of which nobody knows what follows goes on with it. */
function isOfLongerName(last: number, { tokens, starts }: Segmented): boolean {
  const next = tokens[last + 1];
  return next?.script === "Latn" && isNameWord(next) && next.text.length > 1 && (starts[last + 1] ?? []).length === 0;
}

const VERBS: readonly string[] = ["verb", "passive"];
/** Words of a verb before the one that looks like a city. */
const LONGEST_VERB = 4;

/** "Sanayi" is no "Sana" with a case on it, "KABUL ETTİ" no city: a word or a turn that the data know as it stands is that. */
function isOtherWord({ first, last, next, suffix }: Hit, { starts }: Segmented): boolean {
  for (let from = Math.max(0, first - LONGEST_VERB); from <= first; from++)
    if (starts[from]?.some((own) => own.last > last && own.entry.kind === "frame" && VERBS.some((flag) => own.entry.flags.has(flag))))
      return true;
  if (suffix === "" || next > last + 1) return false;
  return starts[first]?.some((own) => own.suffix === "" && own.last >= last && OTHERWISE.has(own.entry.kind)) ?? false;
}

/** "à l'Élysée", "في قصر اليمامة", "Dolmabahçe Sarayı'nda", but "l'Élysée a annoncé": a palace is a place where something is in it. */
function isVenueLocated({ first, proclitic, suffix, entry }: Hit, { starts, tokens }: Segmented, packs: Packs): boolean {
  if (IN.test(proclitic) || (packs.languages.get(entry.language)?.locatives.has(suffix) ?? false)) return true;
  for (let at = first - 1; first - at <= BEFORE_VENUE; at--) {
    const stop = starts[at]?.find(({ entry: own, last }) => own.kind === "stop" && last === at);
    if (stop && (stop.entry.key === "in" || stop.entry.key === "at")) return true;
    if (!stop && tokens[at]?.type !== "punct") return false;
  }
  return false;
}

/** An article with its apostrophe, and what leads to it. */
const BEFORE_VENUE = 3;

/** "San" begins the name of a thing, and of San Diego. */
function isOtherwise(at: number, { starts }: Segmented): boolean {
  const isThing = ({ entry }: Hit): boolean => entry.kind === "cue" && entry.key === "thing" && entry.flags.has("before");
  return starts[at]?.some((hit) => OTHERWISE.has(hit.entry.kind) && !isThing(hit)) ?? false;
}

/** "in Sinsheim, Germany.", "of Wasilla, Alaska,": a place that no list knows, called by its region or state. */
function ofRegion(at: number, segmented: Segmented): CityFound | null {
  const { tokens, starts, sentences, sentenceOf } = segmented;
  let last = at;
  while (last - at < MOST_WORDS && isNameWord(tokens[last + 1]) && !isOtherwise(last + 1, segmented)) last++;
  const [mark, region] = [tokens[last + 1], regionAt(last + 2, segmented)];
  // "Des Moines": what leads to a name has no capital.
  const isLed =
    tokens[at - 1]?.shape === "lower" && (starts[at - 1]?.some(({ entry, last: own }) => entry.kind === "stop" && own === at - 1) ?? false);
  const [first, end] = [tokens[at], tokens[last]];
  // "Kazakhstan, the Republic of Northern Cyprus, Hungary": a row of states is no town beside its state.
  const isState = [at, last].some((own) => starts[own]?.some(({ entry }) => entry.kind === "state")) || isHeldByState(last, segmented);
  if (!isLed || isState || !region || !first || !end || !(mark && OPENING.has(mark.text)) || !isClosed(region.next, segmented)) return null;
  return {
    first: at,
    last,
    from: first.from,
    to: end.to,
    language: sentences[sentenceOf[at] ?? -1]?.language ?? "und",
    by: region.entry.source,
    name: segmented.text.slice(first.from, end.to),
    country: region.entry.kind === "state" ? region.entry.key : (region.entry.flags.get("state") ?? ""),
    latitude: null,
    longitude: null,
    located: true,
  };
}

/** "Northern Cyprus": the name of a state ends on this word. */
function isHeldByState(last: number, { starts }: Segmented): boolean {
  return [0, 1, 2].some((back) => starts[last - back]?.some((own) => own.entry.kind === "state" && own.last >= last));
}

const MOST_WORDS = 2;
const OPENING: ReadonlySet<string> = new Set([",", "("]);
const CLOSING: ReadonlySet<string> = new Set([",", ".", ";", ")"]);

const isNameWord = (token: Token | undefined): boolean => token?.type === "word" && token.shape === "title" && !token.line;

function isClosed(at: number, { tokens }: Segmented): boolean {
  const token = tokens[at];
  return token === undefined || token.line || CLOSING.has(token.text);
}

function regionAt(at: number, { starts }: Segmented): Hit | undefined {
  // "à Wasilla, en Alaska"
  const from = starts[at]?.some(({ entry, last }) => entry.kind === "stop" && last === at) ? at + 1 : at;
  return starts[from]?.find(
    ({ entry }) => (entry.kind === "cue" && entry.key === "region") || (entry.kind === "state" && !entry.flags.has("adj")),
  );
}

/** "Sam" in an English text is no Turkish "Şam": a form of another language has its signs over letters. */
function isOtherSpelling({ entry, first, from, to }: Hit, { sentences, sentenceOf, text }: Segmented): boolean {
  if (sentences[sentenceOf[first] ?? -1]?.language === entry.language || to - from !== entry.form.length) return false;
  return text.slice(from, to).normalize("NFC").toLowerCase() !== entry.form.normalize("NFC").toLowerCase() && SIGNED.test(entry.form);
}

/** "جده", his grandfather, is "جدة" only where something speaks for a place: papers that leave the dots out are few. */
function isOtherEnding(hit: Hit, segmented: Segmented, packs: Packs): boolean {
  const [written, form] = [segmented.text.charAt(hit.to - 1), hit.entry.form.at(-1)];
  return written === "ه" && form === "ة" && !isLocated(hit, segmented, packs);
}

const SIGNED = /[\u00c0-\u024f]/;

/** "la capitale algérienne", "العاصمة السعودية", "the Turkish capital": where no name follows, the state's own says which city it is. */
function capitalAt(at: number, segmented: Segmented, packs: Packs): CityFound | null {
  const word = segmented.starts[at]?.find(({ entry }) => entry.kind === "cue" && entry.key === "capital");
  if (!word) return null;
  const state = stateBehind(word.next, segmented) ?? stateBefore(at, segmented);
  const name = state ? packs.capital(state.entry.key) : null;
  const after = Math.max(word.next, state?.next ?? 0);
  if (!state || !name || segmented.starts[after]?.some(({ entry }) => entry.kind === "city")) return null;
  const place = packs.gazetteer.city(name, state.entry.key);
  const [first, last] = state.first < word.first ? [state, word] : [word, state];
  return {
    first: first.first,
    last: last.last,
    from: first.from,
    to: last.to,
    language: word.entry.language,
    by: word.entry.source,
    name,
    country: state.entry.key,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    located: true,
  };
}

/** "العاصمة السعودية", "the capital of Azerbaijan", "la capitale de l'Azerbaïdjan"; not "arrived in the capital from Spain", "in the capital. Spain". */
function stateBehind(next: number, { starts, tokens }: Segmented): Hit | undefined {
  const stateAt = (at: number): Hit | undefined => starts[at]?.find(({ entry }) => entry.kind === "state");
  const isStop = (at: number, key?: string): boolean =>
    starts[at]?.some(({ entry, last }) => entry.kind === "stop" && last === at && (key ?? entry.key) === entry.key) ?? false;
  if (!isStop(next, "of")) return stateAt(next);
  for (let at = next + 1; at <= next + ARTICLES; at++) {
    const state = stateAt(at);
    if (state) return state;
    if (!isStop(at) && (tokens[at]?.text.length ?? 0) > 1) return undefined;
  }
  return undefined;
}

/** "the Turkish capital", "Azerbaijan's capital", "Azerbaycan'ın başkenti" */
function stateBefore(at: number, { starts }: Segmented): Hit | undefined {
  return [1, 2, 3].flatMap((back) => starts[at - back]?.filter(({ entry, next }) => entry.kind === "state" && next === at) ?? [])[0];
}

/** Small words and marks from "of" to the state: "of the", "de l'". */
const ARTICLES = 3;

/** Before the gazetteer is asked: a capital letter, where the script has any. */
function looksLikeName(token: Token | undefined): boolean {
  return token?.type === "word" && (token.script === "Arab" || token.shape === "title");
}

function ofPack(hit: Hit, segmented: Segmented, packs: Packs): CityFound {
  const [name = "", country = ""] = hit.entry.key.split("|");
  const place = packs.gazetteer.city(name, country);
  const known = place?.country === country ? place : null;
  return {
    first: hit.first,
    last: hit.last,
    from: hit.from,
    to: hit.to,
    language: hit.entry.language,
    by: hit.entry.source,
    name,
    country,
    latitude: known?.latitude ?? null,
    longitude: known?.longitude ?? null,
    located: isLocated(hit, segmented, packs) || isOfItsState(hit.first, country, segmented),
  };
}

/** "in Australia's Melbourne", "Fas'ın Marakeş kenti": right behind its own state. */
function isOfItsState(first: number, country: string, { starts }: Segmented): boolean {
  return [1, 2, 3].some((back) =>
    starts[first - back]?.some(
      ({ entry, next, last, suffix }) =>
        entry.kind === "state" && entry.key === country && next === first && !entry.flags.has("adj") && (suffix !== "" || next > last + 1),
    ),
  );
}

function ofGazetteer(hit: CityHit, segmented: Segmented, packs: Packs): CityFound | null {
  const [city] = hit.cities;
  if (!city) return null;
  const language = segmented.sentences[segmented.sentenceOf[hit.first] ?? -1]?.language ?? "und";
  return {
    first: hit.first,
    last: hit.last,
    from: hit.from,
    to: hit.to,
    language,
    by: GAZETTEER,
    name: city.name,
    country: city.country,
    latitude: city.latitude,
    longitude: city.longitude,
    located: isLocated(hit, segmented, packs) || isOfItsState(hit.first, city.country, segmented),
  };
}

function speaksForPlace(hit: CityHit, segmented: Segmented, packs: Packs): boolean {
  const least = segmented.tokens[hit.first]?.script === "Arab" ? LARGE : LARGE / 2;
  const [city] = hit.cities;
  return isLocated(hit, segmented, packs) && city !== undefined && (city.meets || city.population >= least);
}

/** "مدينة وهران", "la ville d'Oran": a word for towns or provinces leads to it. */
function isCalledPlace(first: number, { starts }: Segmented): boolean {
  return [1, 2, 3].some((back) =>
    starts[first - back]?.some(({ entry, next }) => next === first && entry.kind === "cue" && entry.key === "place"),
  );
}

/** "إلى العاصمة التركية أنقرة", "la capitale algérienne Alger": a city that is called a capital. */
function isCapital(first: number, { starts }: Segmented): boolean {
  return [2, 3].some((back) => starts[first - back]?.some(({ entry }) => entry.kind === "cue" && entry.key === "capital"));
}

/** "visited Madrid", "زيارة مدريد": what is visited is a place; whose visit it is stands there too where the verb does not stand first. */
function isVisited(first: number, { starts }: Segmented, packs: Packs): boolean {
  return [1, 2, 3, 4].some((back) =>
    starts[first - back]?.some(
      ({ entry, next }) =>
        next === first &&
        entry.kind === "frame" &&
        entry.key === "visit" &&
        (entry.flags.has("verb") || packs.languages.get(entry.language)?.order === "VSO"),
    ),
  );
}

/** "Ankara ziyareti": a noun for visits right behind it, where nouns stand behind what they are of. */
function isOfVisit(next: number, { starts }: Segmented, packs: Packs): boolean {
  return (starts[next] ?? []).some(
    ({ entry }) => entry.kind === "frame" && VISITS.has(entry.key) && packs.languages.get(entry.language)?.order === "SOV",
  );
}

const VISITS: ReadonlySet<string> = new Set(["visit", "arrive", "depart"]);

/** "since Kabul fell": what has happened there since, and from there, is elsewhere. */
function isSince(at: number, { text, tokens, sentences, sentenceOf }: Segmented, packs: Packs): boolean {
  const language = packs.languages.get(sentences[sentenceOf[at] ?? -1]?.language ?? "");
  const token = tokens[at];
  return token !== undefined && (language?.tense.since(text.slice(token.from, token.to)) ?? false);
}

/** "en terre nigérienne (Niamey)": where something is, unless it is where an agency has its seat ("Sudan News Agency (Khartoum)"). */
function isInBrackets({ first, last }: TokenRange, { tokens }: Segmented): boolean {
  const before = tokens[first - 2];
  return (
    tokens[first - 1]?.text === "(" &&
    tokens[last + 1]?.text === ")" &&
    before?.type === "word" &&
    (before.shape === "lower" || before.shape === "none")
  );
}

/** A preposition before it, or a case suffix after it. */
function isLocated(
  hit: { first: number; proclitic: string; suffix: string; next: number; last: number },
  segmented: Segmented,
  packs: Packs,
): boolean {
  const { starts, tokens } = segmented;
  if (hit.proclitic !== "" || hit.suffix !== "" || hit.next > hit.last + 1) return true;
  if (tokens[hit.first]?.line || isSince(hit.first - 1, segmented, packs)) return false;
  return (
    isInBrackets(hit, segmented) ||
    isVisited(hit.first, segmented, packs) ||
    isOfVisit(hit.next, segmented, packs) ||
    isCapital(hit.first, segmented) ||
    (starts[hit.first - 1] ?? []).some(({ entry, last }) => (entry.kind === "stop" || entry.kind === "cue") && last === hit.first - 1) ||
    isCalledPlace(hit.first, segmented)
  );
}
