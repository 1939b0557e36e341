import type { Hit } from "../types/lexicon.ts";
import type { Analysis, TranslationSign } from "../types/report.ts";
import type { Span } from "../types/span.ts";
import type { LanguageTag } from "../types/vocabulary.ts";
import { calquesOf } from "./calques.ts";
import { damagedFigures, strayLetters } from "./damaged.ts";
import { foreignStates } from "./foreign-states.ts";
import { mixedSentences } from "./mixed-sentences.ts";
import { quoteOf, type Reading } from "./reading.ts";

/**
 * What each sign of a machine's translation weighs. Phrases that say something else than was meant ("the first team" for a
 * general) weigh most, since nobody who knows the subject writes them. What people's texts have too, each for a reason of its own
 * (a quotation, a list of degrees, a poor scan), weighs little and counts once, however often it is met.
 */
export const WEIGHTS = {
  "wrong sense": 6,
  "word for word": 4,
  "odd phrase": 2,
  "two languages in a sentence": 3,
  "damaged figures": 3,
  "state in another language": 2,
  "stray letters": 1,
} as const;

export type Sign = keyof typeof WEIGHTS;

/** Two phrases rendered word for word; no single sign makes a translation. */
export const ENOUGH_SIGNS = 8;
/** Of phrases that people may write too, so many count: a text in a stiff manner is no translation. */
const ODD_PHRASES = 2;
/** What a register shows of a text's signs. */
const MOST_SHOWN = 12;

/**
 * Whether a machine translated the text: the sum of the signs that it did.
 * @param damaged the text's damaged figures, where they are known already
 */
export function translationOf(reading: Reading, damaged: readonly Span[] = damagedFigures(reading)): Analysis["translated"] {
  const signs = translationSigns(reading, damaged);
  if (sumOf(signs) < ENOUGH_SIGNS) return null;
  return { machine: true, from: sourceOf(calquesOf(reading)), because: signs.slice(0, MOST_SHOWN) };
}

export function sumOf(signs: readonly TranslationSign[]): number {
  return signs.reduce((sum, { points }) => sum + points, 0);
}

/** Signs that a machine translated the text, heaviest first; further places of a sign that counts once are left out. */
export function translationSigns(reading: Reading, damaged: readonly Span[] = damagedFigures(reading)): TranslationSign[] {
  const calques = [...new Map(calquesOf(reading).map((hit) => [hit.entry.key, hit])).values()];
  const odd = calques.filter(({ entry }) => signOf(entry.flags) === "odd phrase").slice(0, ODD_PHRASES);
  const plain = calques.filter(({ entry }) => signOf(entry.flags) !== "odd phrase");
  const once: readonly (readonly [Sign, Span | undefined])[] = [
    ["two languages in a sentence", mixedSentences(reading)[0]],
    ["damaged figures", damaged[0]],
    ["state in another language", foreignStates(reading)[0]],
    ["stray letters", strayLetters(reading)[0]],
  ];
  const found = [
    ...[...plain, ...odd].map((hit) => [signOf(hit.entry.flags), hit] as const),
    ...once.flatMap(([sign, span]) => (span ? [[sign, span] as const] : [])),
  ];
  return found
    .map(([sign, span]) => ({ ...quoteOf(reading, span), sign, points: WEIGHTS[sign] }))
    .sort((a, b) => b.points - a.points || a.from - b.from);
}

function signOf(flags: Hit["entry"]["flags"]): Sign {
  if (flags.has("weak")) return "odd phrase";
  return flags.has("means") ? "wrong sense" : "word for word";
}

/** The language that most calques betray. */
function sourceOf(calques: readonly Hit[]): LanguageTag | null {
  const votes = new Map<string, number>();
  for (const { entry } of calques) {
    const from = entry.flags.get("from");
    if (from) votes.set(from, (votes.get(from) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
