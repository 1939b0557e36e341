import type { Likeness } from "./names.ts";
import type { NameData } from "./sounds.ts";

/** How alike two words are, given as sounds. Symmetric; 1000 for equal sounds. A learned measure can take its place. */
export type SoundLikeness = (a: string, b: string) => Likeness;

const FULL: Likeness = 1000;
const UNKNOWN_WEIGHT = 10;
const CONSONANT = 6;
const OTHER_CONSONANT = 16;

/**
 * Likeness by the cheapest alignment of two words, with the weights of data/scripts/sounds.tsv and the costs of
 * sound-costs.tsv: the share of weight that the alignment keeps.
 */
export function createSoundLikeness(data: NameData): SoundLikeness {
  const weights = new Map((data.scripts.get("sounds") ?? []).map(([sound = "", weight = ""]) => [sound, Number(weight)]));
  const costs = new Map<string, number>();
  for (const [a = "", b = "", cost = ""] of data.scripts.get("sound-costs") ?? []) costs.set(a + b, Number(cost)).set(b + a, Number(cost));
  const weight = (sound: string): number => weights.get(sound) ?? UNKNOWN_WEIGHT;
  const substitution = (a: string, b: string): number => {
    if (a === b) return 0;
    const both = weight(a) + weight(b);
    const other = weight(a) >= CONSONANT && weight(b) >= CONSONANT ? OTHER_CONSONANT : both;
    return Math.min(costs.get(a + b) ?? other, both);
  };
  return (a, b) => {
    if (a === b) return FULL;
    const total = weightOf(a, weight) + weightOf(b, weight);
    return total === 0 ? 0 : Math.floor((FULL * (total - cheapest(a, b, weight, substitution))) / total);
  };
}

function weightOf(sounds: string, weight: (sound: string) => number): number {
  let total = 0;
  for (const sound of sounds) total += weight(sound);
  return total;
}

/** Wagner & Fischer 1974, with weights. */
function cheapest(a: string, b: string, weight: (sound: string) => number, substitution: (a: string, b: string) => number): number {
  let previous = [0];
  for (const sound of b) previous.push((previous.at(-1) ?? 0) + weight(sound));
  for (const left of a) {
    const current = [(previous[0] ?? 0) + weight(left)];
    for (let at = 0; at < b.length; at++) {
      const right = b.charAt(at);
      const replaced = (previous[at] ?? 0) + substitution(left, right);
      const dropped = (previous[at + 1] ?? 0) + weight(left);
      const added = (current[at] ?? 0) + weight(right);
      current.push(Math.min(replaced, dropped, added));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
