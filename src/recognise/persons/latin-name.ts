import type { Packs } from "../../packs/types.ts";
import { asWritten } from "../../text/as-written.ts";
import type { Entry, Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";
import type { Token } from "../../types/token.ts";
import { isAnd } from "../is-and.ts";
import { isOfThing, isThing, isVouchedFor } from "./beside-name.ts";
import type { Gate } from "./name-at.ts";

const MOST_TOKENS = 6;
/** Kinds of which a capitalised word is not the beginning or the middle of a name. */
const BLOCKING: ReadonlySet<string> = new Set([
  "office",
  "office-head",
  "org-head",
  "honorific",
  "month",
  "weekday",
  "state",
  "state-head",
  "city",
  "occasion",
  "occasion-head",
  "agency",
  "frame",
  "cue",
  "relative-day",
  "relative",
  "stop",
  "issuer",
  "body",
  "outcome",
  "edition",
  "unit",
  "verb",
  "calque",
  "topic",
]);
/** Of these, words that are also names of people: a place or a nationality inside a name that an office vouches for. */
const ALSO_NAMES: ReadonlySet<string> = new Set(["state", "city", "month"]);

const INNER_NAMES: ReadonlySet<string> = new Set([...ALSO_NAMES, "body", "cue", "topic", "outcome", "edition", "unit", "issuer", "verb"]);

/** Capitalised words, particles between them, initials; hyphens and apostrophes inside. */
export function latinNameEnd(
  at: number,
  gate: Gate,
  segmented: Segmented,
  packs: Packs,
): { next: number; votes: number; proclitic: number } | null {
  const { tokens, starts } = segmented;
  let next = at;
  let words = 0;
  let votes = 0;
  for (let i = at; i < tokens.length && words < MOST_TOKENS; ) {
    const token = tokens[i];
    if (!token || (i > at && token.line)) break;
    // "Ryder Cup", "Fox News": whatever bears the name is no person, unless an office stands before.
    const thing = isThing(i, segmented);
    if (thing && (gate !== "office" || words === 0 || goesOn(i + 1, segmented))) return null;
    if (thing || isNameWord(i, i === at, gate, segmented, packs)) {
      words++;
      if (packs.nameToken(token.text) > 0) votes++;
      i = afterInner(i + 1, segmented, packs);
      next = i;
      if (tokens[next - 1]?.text === "-" || tokens[next - 1]?.text === "'") next--;
    } else if (isTwo(i, at, words, gate, segmented, packs)) break;
    else if (isParticle(i, segmented, packs) && (i > at || token.shape === "title") && leadsToName(i, gate, segmented, packs))
      i = afterJoint(i + 1, tokens);
    else break;
  }
  if (words === 1 && votes === 0 && isOrganisation(next, segmented)) return null;
  // "Esenboğa Havalimanı", "Mohammed V Airport": what a place is called is nobody's name.
  const isPlace = starts[next]?.some(({ entry }) => entry.kind === "org-head" && packs.labels.of("facilities", entry.key) !== null);
  if (isPlace && !tokens[next]?.line) return null;
  if (words === 0 || (gate === "none" && !standsByItself(at, next, words, votes, segmented))) return null;
  return { next, votes, proclitic: 0 };
}

/** A further word with a capital, so that what stands here is no surname ("Minister Tom Hill", but "Fox News Channel"). */
function goesOn(at: number, { tokens }: Segmented): boolean {
  const token = tokens[at];
  return token?.type === "word" && !token.line && token.shape !== "lower" && token.shape !== "none";
}

/** "Commander of US Naval Forces [Central] Command": one word that no list knows before an organisation with a capital is its name. */
function isOrganisation(at: number, { tokens, starts }: Segmented): boolean {
  const token = tokens[at];
  return token?.shape === "title" && !token.line && starts[at]?.some(({ entry }) => entry.kind === "org-head") === true;
}

/** With no office before it: two words, of which lists know one, or for which the words around them vouch; and no thing's name. */
function standsByItself(at: number, next: number, words: number, votes: number, segmented: Segmented): boolean {
  return words >= 2 && (votes > 0 || isVouchedFor(at, next, segmented)) && !isOfThing(at, segmented);
}

function isNameWord(at: number, first: boolean, gate: Gate, segmented: Segmented, packs: Packs): boolean {
  const { tokens, starts } = segmented;
  const token = tokens[at];
  if (token?.type !== "word" || token.script !== "Latn" || token.shape === "lower" || token.shape === "none") return false;
  const hits = starts[at] ?? [];
  const blocking = hits.filter(
    (hit) =>
      BLOCKING.has(hit.entry.kind) &&
      !(hit.entry.kind === "body" && !hit.entry.flags.has("name")) &&
      // "Juan Cruz de la Vega": what leads to the name of a thing leads nowhere inside a person's.
      !(!first && hit.entry.key === "thing" && hit.entry.flags.has("before")) &&
      // "Virginia Raggi", "Luca Montana", "Colonel Montana": somebody is called like a region too.
      !(
        hit.entry.key === "region" &&
        hit.first === hit.last &&
        (!first || gate === "honorific" || isPlainName(hit.next, tokens, starts))
      ) &&
      !(gate !== "none" && isWithEnding(hit, token, packs)) &&
      !(!first && isOtherWord(hit, token, segmented.text)),
  );
  if (blocking.length === 0 || (!first && isInitial(at, tokens))) return !isAcronym(token);
  if (
    !first &&
    (isTitleAsSurname(at, blocking, segmented) ||
      isHeadAsSurname(at, blocking, segmented, packs) ||
      isTitleWithin(at, blocking, gate, segmented, packs))
  )
    return true;
  if (gate === "none" && first) return false;
  if (first && isSmallWordAsName(at, blocking, tokens, starts)) return true;
  if (first && gate === "office" && isPlaceAsGivenName(at, blocking, tokens, starts)) return true;
  // "Tümgeneral Riyad Bouslama", "le général Cheikh Tidiane": no city is given a rank, and no title behind one.
  const afterRank = (entry: Entry): boolean => entry.kind === "city" || (entry.kind === "honorific" && entry.flags.has("royal"));
  if (gate === "honorific" && first && blocking.every(({ entry, next }) => afterRank(entry) && isPlainName(next, tokens, starts)))
    return true;
  // "Jordan Bardella", "Madeleine Albright": known as a part of names, and followed or preceded by another.
  if (!first && isMonthAsSurname(at, blocking, tokens)) return true;
  if (!first && isPlaceAsSurname(blocking, at, gate, segmented, packs)) return true;
  // "Luis Cortés Delgado": inside a name a list's vote outweighs what the word is elsewhere.
  const kinds = first ? ALSO_NAMES : INNER_NAMES;
  return blocking.every(({ entry, first: start, last }) => kinds.has(entry.kind) && start === last) && packs.nameToken(token.text) > 0;
}

/**
 * "Pierre-Étienne Gallois", "le ministre Paul Sana": behind a name nobody is told by his nationality, and no city stands without a word before
 * it, unless the verb stands last and its object next.
 */
function isPlaceAsSurname(
  blocking: readonly Hit[],
  at: number,
  gate: Gate,
  { text, tokens, sentences, sentenceOf }: Segmented,
  packs: Packs,
): boolean {
  const { language } = sentences[sentenceOf[at] ?? -1] ?? {};
  const token = tokens[at];
  if (token?.shape !== "title" || packs.languages.get(language ?? "")?.order !== "SVO") return false;
  // "Figuran Hadad Taiwán, de la República Árabe de Egipto": a state that ends a name, closed by a comma.
  const isClosed = gate === "office" && tokens[at - 1]?.shape === "title" && tokens[at + 1]?.text === ",";
  if (isClosed && blocking.every(({ entry, first, last }) => entry.kind === "state" && first === last)) return true;
  return blocking.every(
    ({ entry, first, last }) =>
      first === last &&
      ((entry.kind === "state" && entry.flags.has("adj")) ||
        (gate !== "none" && (entry.kind === "city" || isInCapitals(entry, text.slice(token.from, token.to))))),
  );
}

/** An agency that is written in capitals ("SANA") is none of the same letters in small ones. */
function isInCapitals({ kind, form }: Entry, word: string): boolean {
  return kind === "agency" && form.includes(word.toUpperCase()) && !form.includes(word);
}

/** "Theresa May": a month, or a small word of as many letters, that ends a name with no figure and no capital behind. */
function isMonthAsSurname(at: number, blocking: readonly Hit[], tokens: readonly Token[]): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.shape !== "title" || token.text.length < SHORTEST_SURNAME || next?.type === "number" || next?.shape === "title") return false;
  return blocking.every(({ entry, first, last }) => (entry.kind === "month" || entry.kind === "stop") && first === last);
}

const SHORTEST_SURNAME = 3;

/** "Büyükelçi Ayça": a word with a capital behind an office that is only an ordinary one ("ay") with an ending written on to it. */
function isWithEnding({ entry, suffix, first, last }: Hit, token: Token, packs: Packs): boolean {
  // In capitals nothing tells the two apart but a list.
  const isCapital = token.shape === "title" || packs.nameToken(token.text) > 0;
  return suffix !== "" && first === last && isCapital && ORDINARY.has(entry.kind);
}

/**
 * "İsmail Sefa Yüceer": an office with an ending ("şefe") is spelt with other letters; where a text is spelt with none but plain ones,
 * nobody can tell.
 */
function isOtherWord({ entry, suffix, first, last }: Hit, token: Token, text: string): boolean {
  if (suffix === "" || first !== last || !HEADS.has(entry.kind) || token.shape !== "title" || !MARKED.test(text)) return false;
  const word = asWritten(text.slice(token.from, token.to));
  return !asWritten(entry.form).includes(word.slice(0, word.length - suffix.length));
}

/** Letters that folding changes. */
const MARKED = /[çğşıâîûöü]/;

const ORDINARY: ReadonlySet<string> = new Set(["cue", "unit", "stop", "verb", "relative", "relative-day", "topic"]);

/**
 * "ministro de Exteriores, Mauricio Montalvo", "Bakan Kasım Ermez": behind an office what is a place or a month too, before a plain name.
 */
function isPlaceAsGivenName(at: number, blocking: readonly Hit[], tokens: readonly Token[], starts: Segmented["starts"]): boolean {
  const isOne = ({ entry, first, last }: Hit): boolean =>
    first === last && (isGiven(entry) || (GIVEN_TOO.has(entry.kind) && !entry.flags.has("adj")));
  return tokens[at]?.shape === "title" && blocking.every(isOne) && isPlainName(at + 1, tokens, starts);
}

/** A place, a month, an agency ("Petra"), a month as a machine leaves it ("Julio"). */
const GIVEN_TOO: ReadonlySet<string> = new Set([...ALSO_NAMES, "agency", "calque"]);

/** "Aziz": a word that leads to the name of a thing ("Aziz Petrus Kilisesi") as well. */
const isGiven = ({ kind, key, flags }: Entry): boolean => kind === "cue" && key === "thing" && flags.has("before");

function isPlainName(at: number, tokens: readonly Token[], starts: Segmented["starts"]): boolean {
  const token = tokens[at];
  return token?.type === "word" && token.shape === "title" && !token.line && starts[at] === undefined;
}

/** "Vice Premier He Lifeng", "President To Lam": behind an office a small word with a capital and a plain name behind it is a family's name. */
function isSmallWordAsName(at: number, blocking: readonly Hit[], tokens: readonly Token[], starts: Segmented["starts"]): boolean {
  const token = tokens[at];
  if (token?.shape !== "title" || token.line || tokens[at - 1]?.type !== "word") return false;
  return blocking.every(({ entry, first, last }) => entry.kind === "stop" && first === last) && isPlainName(at + 1, tokens, starts);
}

/** "Stephen King", "Gabriel Soto Rey": a title that ends a name, with nobody's name behind it. */
function isTitleAsSurname(at: number, blocking: readonly Hit[], segmented: Segmented): boolean {
  return !goesOn(at + 1, segmented) && blocking.every(({ entry, first, last }) => entry.kind === "honorific" && first === last);
}

/** "İbrahim Reisi'nin": behind a given name a word with an apostrophe's ending is a proper name, though a head of offices is written so too. */
function isHeadAsSurname(at: number, blocking: readonly Hit[], { tokens }: Segmented, packs: Packs): boolean {
  const [before, token, mark] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isProper = token?.shape === "title" && mark?.text === "'" && !mark.spaced && tokens[at + 2]?.shape === "lower";
  return (
    isProper &&
    packs.nameToken(before?.text ?? "") > 0 &&
    blocking.every(({ entry, first, last }) => HEADS.has(entry.kind) && first === last)
  );
}

const HEADS: ReadonlySet<string> = new Set(["office-head", "calque"]);

const TITLES: ReadonlySet<string> = new Set(["honorific", "office", "office-head"]);

/** "Abdul Amir", "bin Sultan", "Hassan Sheikh Mohamud": a ruler's title behind a particle, or between two names, is a name. */
function isTitleWithin(at: number, blocking: readonly Hit[], gate: Gate, segmented: Segmented, packs: Packs): boolean {
  const { tokens, starts } = segmented;
  if (blocking.some(({ entry, first, last }) => !TITLES.has(entry.kind) || first !== last)) return false;
  const isArticle = starts[at - 1]?.some(({ entry }) => entry.kind === "stop") === true;
  if (isParticle(at - 1, segmented, packs)) return !isArticle;
  const isBehindName = gate === "office" || packs.nameToken(tokens[at - 1]?.text ?? "") > 0;
  const between = isBehindName && isPlainName(at + 1, tokens, starts);
  return between && blocking.some(({ entry }) => entry.flags.has("royal"));
}

/** "Aurélien A. Agbénonci" */
function isInitial(at: number, tokens: readonly Token[]): boolean {
  const token = tokens[at];
  const stop = tokens[at + 1];
  return token?.text.length === 1 && token.shape === "upper" && stop?.text === "." && !stop.spaced;
}

/** Two to five capitals without a vowel's company are a service more often than a surname; the gate cannot tell. */
function isAcronym(token: Token): boolean {
  return token.shape === "upper" && token.text.length >= 2 && token.text.length <= 5 && !/[aeiouy]/.test(token.text);
}

/**
 * "Marta Gil y Pablo Ríos", "Petro y Noboa": a particle that is an "and" too joins two surnames of one person ("José Ortega y Gasset") only
 * where one word stands behind it and an office or more than a surname before.
 */
function isTwo(at: number, first: number, words: number, gate: Gate, segmented: Segmented, packs: Packs): boolean {
  const { tokens } = segmented;
  if (at === first || !isAnd(at, segmented)) return false;
  if (gate === "none" || words === 1) return true;
  const behind = afterInner(at + 2, segmented, packs);
  return isNameWord(at + 1, false, gate, segmented, packs) && isNameWord(behind, false, gate, segmented, packs) && !tokens[behind]?.line;
}

/** A particle of the sentence's own language: the "et" of one is the "and" of another. */
function isParticle(at: number, { tokens, sentences, sentenceOf }: Segmented, packs: Packs): boolean {
  const language = sentences[sentenceOf[at] ?? -1]?.language ?? "";
  return packs.languages.get(language)?.particles.has(tokens[at]?.text ?? "") ?? false;
}

function leadsToName(at: number, gate: Gate, segmented: Segmented, packs: Packs): boolean {
  const { tokens } = segmented;
  let i = at + 1;
  while (tokens[i]?.text === "'" || tokens[i]?.text === "-" || isParticle(i, segmented, packs)) i++;
  return isNameWord(i, false, gate, segmented, packs) && !tokens[i]?.line;
}

/** "es-Sisi", "d'Estaing": what joins a particle to the name behind it. */
function afterJoint(at: number, tokens: readonly Token[]): number {
  const text = tokens[at]?.text;
  return (text === "-" || text === "'") && !tokens[at]?.spaced ? at + 1 : at;
}

/** "BOUSLAMA'NIN": an ending of the sentence's language, in capitals because all is. */
function isEnding(at: number, { tokens, sentences, sentenceOf }: Segmented, packs: Packs): boolean {
  const language = packs.languages.get(sentences[sentenceOf[at] ?? -1]?.language ?? "");
  const [ending, next] = [tokens[at], tokens[at + 1]];
  if (ending?.shape !== "upper" || tokens[at - 2]?.shape !== "upper" || next?.text === "'") return false;
  return language?.suffixes.includes(ending.text) ?? false;
}

/** Letters of the longest part of a name that is written small behind a hyphen ("Moon Jae-in", "Park Geun-hye"). */
const LONGEST_SMALL = 5;

/** Steps over what joins the parts of one name: "Jean-Yves", "O'Neill", "A." */
function afterInner(at: number, segmented: Segmented, packs: Packs): number {
  const { tokens } = segmented;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || token.spaced) return at;
  const after = tokens[at + 1];
  if (token.text === "-" || token.text === "'") {
    if (after?.type !== "word" || after.spaced) return at;
    if (token.text === "'" && isEnding(at + 1, segmented, packs)) return at;
    if (after.shape !== "lower") return at + 1;
    // "Kim Jong-un": a part that is written small is one that lists know.
    return token.text === "-" && after.text.length <= LONGEST_SMALL && packs.nameToken(after.text) > 0 ? at + 2 : at;
  }
  if (token.text === "." && before?.text.length === 1) return at + 1;
  return at;
}
