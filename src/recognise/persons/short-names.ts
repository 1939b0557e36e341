import type { Packs } from "../../packs/types.ts";
import type { NameFound, PersonPhrase } from "../../types/found.ts";
import type { Segmented } from "../../types/segmented.ts";
import type { Token } from "../../types/token.ts";

/** Letters of the shortest surname that is looked for alone, in each script: an Arabic one writes no short vowels. */
const SHORTEST = { Latn: 4, Arab: 3 } as const;

/**
 * Whoever a text has named whole and in an office it calls by the surname afterwards: "Demirkıranlı, … kabul edildi", "Robledo y Tarkhan
 * hablaron", "Erdoğan met his guest", "كما استقبل الفقي". Lists need not know the surname and nothing need stand before it: the text itself
 * has said whose it is. A surname that two persons of the text share is nobody's.
 */
export function shortNames(persons: readonly PersonPhrase[], segmented: Segmented, packs: Packs): PersonPhrase[] {
  const known = surnamesOf(persons, packs);
  if (known.size === 0) return [];
  const covered = new Uint8Array(segmented.tokens.length);
  for (const { first, last } of persons) covered.fill(1, first, last + 1);
  const found: PersonPhrase[] = [];
  for (let at = 0; at < segmented.tokens.length; at++) {
    const word = covered[at] === 1 ? null : surnameIn(segmented.tokens[at], known);
    if (word === null) continue;
    const last = endOf(at, segmented);
    if (standsAlone(at, last, segmented, packs)) found.push(phraseOf(at, last, word, segmented));
    at = last;
  }
  return found;
}

/** "Kouadio-Blé": what a hyphen joins is one surname. */
function endOf(at: number, { tokens }: Segmented): number {
  const [joint, next] = [tokens[at + 1], tokens[at + 2]];
  return joint?.text === "-" && !joint.spaced && next && !next.spaced && next.shape === "title" ? at + 2 : at;
}

/** Words by which the text may call somebody: the last of the name, and the one before where three are given ("Aurelio Quispe Landauro"). */
function surnamesOf(persons: readonly PersonPhrase[], packs: Packs): ReadonlySet<string> {
  const owners = new Map<string, Set<string>>();
  for (const { name, offices, titled, counterpart } of persons) {
    if (!name || name.words.length < 2 || (offices.length === 0 && !titled && counterpart === null)) continue;
    for (const word of name.words.slice(name.words.length > 2 ? -2 : -1)) {
      if (isFathers(word, name.words, packs)) continue;
      const own = owners.get(word) ?? new Set<string>();
      owners.set(word, own.add(name.words.join(" ")));
    }
  }
  return new Set(
    [...owners]
      .filter(([word, names]) => word.length >= SHORTEST[/[a-z]/.test(word) ? "Latn" : "Arab"] && names.size === 1)
      .map(([word]) => word),
  );
}

/** "محمد بن سلمان": a given name behind a short word of descent is the father's, and alone it is somebody else. */
function isFathers(word: string, words: readonly string[], packs: Packs): boolean {
  const before = words[words.indexOf(word) - 1];
  return before !== undefined && before.length <= LONGEST_DESCENT && packs.nameToken(word) > 0;
}

/** Letters of the longest word of descent ("ould", "بنت"). */
const LONGEST_DESCENT = 4;

function surnameIn(token: Token | undefined, known: ReadonlySet<string>): string | null {
  if (!token) return null;
  const { type, text, script, shape } = token;
  if (type !== "word" || (script !== "Arab" && shape !== "title" && shape !== "upper")) return null;
  if (known.has(text)) return text;
  const bare = script === "Arab" ? text.replace(/^و?(ال)?/, "") : "";
  return known.has(bare) ? bare : null;
}

/** No word of the language, and no part of a longer name that somebody or something else bears ("Avenue Bourguiba"). */
function standsAlone(first: number, last: number, segmented: Segmented, packs: Packs): boolean {
  const { tokens, starts } = segmented;
  if (starts[first] !== undefined || packs.lexicon.knows(tokens[first]?.text ?? "")) return false;
  const before = !tokens[first]?.line && isOfName(first - 1, segmented);
  return !before && !(tokens[last + 1]?.line === false && isOfName(last + 1, segmented));
}

/** Kinds of words that may stand with a capital beside a name and are none of its parts. */
const BESIDE: ReadonlySet<string> = new Set(["city", "state", "weekday", "month", "stop", "cue", "frame", "verb", "office", "office-head"]);

function isOfName(at: number, { tokens, starts }: Segmented): boolean {
  const token = tokens[at];
  if (token?.type !== "word" || token.script !== "Latn" || token.shape !== "title") return false;
  return !starts[at]?.some(({ entry }) => BESIDE.has(entry.kind));
}

function phraseOf(first: number, last: number, word: string, { tokens, sentences, sentenceOf }: Segmented): PersonPhrase {
  const token = tokens[first] as Token;
  const end = tokens[last] as Token;
  const language = sentences[sentenceOf[first] ?? -1]?.language ?? "und";
  const from = token.script === "Arab" && token.text.startsWith("و") && !word.startsWith("و") ? token.from + 1 : token.from;
  const found = { first, last, from, to: end.to, language };
  const name: NameFound = { ...found, by: "name:recalled", votes: 0, words: last > first ? [word, end.text] : [word] };
  return { ...found, by: "recalled", name, offices: [], honorific: false, titled: false, counterpart: null, state: null, stateSpan: null };
}
