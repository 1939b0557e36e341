import { expand } from "../packs/expand.ts";
import type { Packs } from "../packs/types.ts";
import { asWritten } from "../text/as-written.ts";
import { foldForm } from "../text/fold.ts";
import { wordsOf } from "../text/tokens.ts";
import type { Entry, EntryKind, Hit } from "../types/lexicon.ts";
import type { Segmented, Sentence } from "../types/segmented.ts";
import type { LanguageTag } from "../types/vocabulary.ts";

/** Tokens that may stand inside a verb: "a, mardi 3 juin 2025 à Rabat, reçu". */
const LONGEST_GAP = 10;

/** What may stand there: when, where, and the small words of a language. */
const ADVERBIAL: ReadonlySet<EntryKind> = new Set([
  "weekday",
  "month",
  "number",
  "relative-day",
  "relative",
  "unit",
  "city",
  "state",
  "stop",
]);
/** Words of no more letters are small ones. */
const SMALL = 2;
const MARKS: ReadonlySet<string> = new Set([",", "'", "-"]);

/** A form in two parts: words up to the first that is more than a small word, and the rest from there. */
interface Parted {
  /** As spelt in the row: folding makes "à" and "a" one. */
  readonly head: readonly string[];
  /** The same, folded: most places are told apart by it without spelling them. */
  readonly folded: readonly string[];
  readonly rest: readonly string[];
  /** Small words at the beginning of the rest; what finds the form is the word behind them. */
  readonly lead: number;
  readonly entry: Entry;
}

/**
 * Verbs of several words that say when or where in their middle: "a, mardi à Rabat, reçu", "s'est, par ailleurs, entretenu", "mantuvo este
 * lunes una reunión". Only words for time and place and the small words of a language may part them, so nobody is passed over.
 * Languages whose verb comes first are parted by their subject instead (frames.ts).
 */
export function findInterrupted(segmented: Segmented, packs: Packs, sentences: readonly Sentence[]): Hit[] {
  const found: Hit[] = [];
  for (const sentence of sentences) {
    const index = indexOf(sentence.language, packs);
    if (index === null) continue;
    for (let at = sentence.first + 2; at <= sentence.last; at++) {
      const word = segmented.tokens[at]?.text ?? "";
      const forms = word.length > SMALL ? index.get(word) : undefined;
      if (forms === undefined) continue;
      for (const form of forms) {
        const hit = hitOf(form, at - form.lead, sentence.first, segmented);
        if (hit) found.push(hit);
      }
    }
  }
  return found;
}

function hitOf(form: Parted, at: number, start: number, segmented: Segmented): Hit | null {
  const { rest, entry } = form;
  const { tokens } = segmented;
  for (let offset = 0; offset < rest.length; offset++) if (tokens[at + offset]?.text !== rest[offset]) return null;
  const first = headBefore(form, at, start, segmented);
  const [from, last] = [tokens[first ?? -1], tokens[at + rest.length - 1]];
  if (first === null || !from || !last) return null;
  const next = at + rest.length;
  return { entry, first, last: next - 1, next, from: from.from, to: last.to, proclitic: "", suffix: "" };
}

/** Where the head stands before the rest, with a gap between them that only says when or where; null where it does not. */
function headBefore({ head, folded }: Parted, at: number, start: number, segmented: Segmented): number | null {
  const { tokens } = segmented;
  for (let first = at - head.length - 1; first >= Math.max(start, at - LONGEST_GAP - head.length); first--) {
    if (tokens[first]?.text !== folded[0]) continue;
    if (head.every((word, offset) => spelling(first + offset, segmented) === word))
      return first + head.length >= gapBefore(at, start, segmented) && !isArticle(first + head.length, at, segmented) ? first : null;
  }
  return null;
}

/** "en [la] visita oficial": a short word alone makes it another phrase. */
function isArticle(from: number, to: number, { tokens }: Segmented): boolean {
  const word = tokens[from];
  return to - from === 1 && word?.type === "word" && word.text.length <= LONGEST_ARTICLE;
}

const LONGEST_ARTICLE = 2;

function spelling(at: number, { text, tokens }: Segmented): string | null {
  const token = tokens[at];
  // Accents tell "à" from "a", so the word as it stands; an apostrophe is one however it is drawn.
  if (token === undefined || token.type === "punct") return token?.text ?? null;
  return asWritten(text.slice(token.from, token.to));
}

/** The first token of the stretch before `at` that only says when or where. */
function gapBefore(at: number, start: number, { tokens, starts }: Segmented): number {
  const free = new Set<number>();
  for (let i = Math.max(start, at - LONGEST_GAP); i < at; i++) {
    if (MARKS.has(tokens[i]?.text ?? "") || tokens[i]?.type === "number" || isUnknownPlace(i, tokens, starts)) free.add(i);
    for (const { entry, first, last } of starts[i] ?? [])
      if (ADVERBIAL.has(entry.kind)) for (let own = first; own <= last; own++) free.add(own);
  }
  let first = at;
  while (free.has(first - 1)) first--;
  return first;
}

/** "en Faro": behind "in" a word with a capital that no list knows is a place. */
function isUnknownPlace(at: number, tokens: Segmented["tokens"], starts: Segmented["starts"]): boolean {
  const isIn = starts[at - 1]?.some(({ entry, last }) => entry.kind === "stop" && entry.key === "in" && last === at - 1) ?? false;
  return isIn && starts[at] === undefined && tokens[at]?.shape === "title";
}

const cache = new WeakMap<Packs, Map<LanguageTag, ReadonlyMap<string, readonly Parted[]> | null>>();

function indexOf(language: LanguageTag, packs: Packs): ReadonlyMap<string, readonly Parted[]> | null {
  const known = cache.get(packs) ?? new Map<LanguageTag, ReadonlyMap<string, readonly Parted[]> | null>();
  cache.set(packs, known);
  let index = known.get(language);
  if (index === undefined) {
    index = packs.languages.get(language)?.order === "SVO" ? makeIndex(language, packs) : null;
    known.set(language, index);
  }
  return index;
}

function makeIndex(language: LanguageTag, packs: Packs): ReadonlyMap<string, readonly Parted[]> {
  const small = new Set(
    packs.lexicon.entriesOf("stop").flatMap((entry) => (entry.language === language ? expand(entry.form).map(foldForm) : [])),
  );
  const agents = new Set(
    packs.lexicon
      .entriesOf("stop")
      .flatMap((entry) => (entry.language === language && entry.key === "agent" ? [foldForm(entry.form)] : [])),
  );
  const index = new Map<string, Parted[]>();
  for (const entry of packs.lexicon.entriesOf("frame")) {
    if (entry.language !== language || !(entry.flags.has("verb") || entry.flags.has("passive"))) continue;
    for (const form of expand(entry.form)) {
      const [spelt, words] = [wordsOf(form.toLowerCase()), wordsOf(foldForm(form))];
      for (const parted of [...partings(spelt, words, small, entry), ...ofAgent(spelt, words, agents, entry)]) {
        const key = parted.rest[parted.lead];
        if (key === undefined) continue;
        const others = index.get(key);
        if (others === undefined) index.set(key, [parted]);
        else others.push(parted);
      }
    }
  }
  return index;
}

/** "reçue | par": a participle, and who acts. */
function ofAgent(spelt: readonly string[], words: readonly string[], agents: ReadonlySet<string>, entry: Entry): Parted[] {
  const [head, agent, ...others] = words;
  if (head === undefined || agent === undefined || others.length > 0 || !entry.flags.has("passive") || !agents.has(agent)) return [];
  return [{ head: spelt.slice(0, 1), folded: [head], rest: [agent], lead: 0, entry }];
}

const VERB_OF_TWO = 2;

/** "s'est | entretenu par téléphone", "s'est entretenu | par téléphone"; "a | reçu"; "mantuvo | una reunión con". */
function partings(spelt: readonly string[], words: readonly string[], small: ReadonlySet<string>, entry: Entry): Parted[] {
  const isSmall = (word: string | undefined): boolean => word !== undefined && (small.has(word) || word.length <= SMALL);
  const auxiliary = words.findIndex((word) => !isSmall(word));
  const first = auxiliary === 0 ? 1 : auxiliary;
  const partings: Parted[] = [];
  // Of small words alone two are a verb, "a eu", "ont eu".
  for (let cut = Math.min(first, VERB_OF_TWO); cut > 0 && cut < words.length; cut++) {
    const rest = words.slice(cut);
    const lead = rest.findIndex((word) => !isSmall(word));
    // Behind a word that says something, or "a eu | un entretien"; not inside the small words that lead to the next.
    if (lead < 0 || (cut > first && isSmall(words[cut - 1]))) continue;
    const head = spelt.slice(0, cut);
    partings.push({ head, folded: head.map(foldForm), rest, lead, entry });
  }
  return partings;
}
