import anyAscii from "any-ascii";
import { distance } from "fastest-levenshtein";

/** A word as the yardstick hears it: `letters` of its romanisation, and their consonants in classes. */
export interface Heard {
  readonly letters: string;
  readonly skeleton: string;
}

/** What one consonant is written as in the languages of the sets; longer spellings first. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/tch|tsch|sch|ch|sh/g, "S"],
  [/dj|dsch|gh|[gj]/g, "G"],
  [/ph|v/g, "f"],
  [/kh|ck|[cq]/g, "k"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/x/g, "ks"],
  [/p/g, "b"],
  [/[aeiouyw]|h$/g, ""],
  [/(.)\1+/g, "$1"],
];
/** A consonant tells more than a vowel, which Arabic mostly leaves out. */
const SKELETON_WEIGHT = 2;

/** Hears with public packages only, so that sets made with it favour no measure of this project. */
export function hear(word: string): Heard {
  const letters = anyAscii(word.normalize("NFC"))
    .toLowerCase()
    .replaceAll(/[^a-z]/g, "");
  return { letters, skeleton: consonants(letters) };
}

/** The consonants of a word in small letters of ASCII, in classes, doubled ones once. */
export function consonants(letters: string): string {
  return CLASSES.reduce((text, [spelling, sound]) => text.replaceAll(spelling, sound), letters);
}

/** How far two words are from each other in sound; 0 is the same. */
export function soundDistance(a: Heard, b: Heard): number {
  return SKELETON_WEIGHT * distance(a.skeleton, b.skeleton) + distance(a.letters, b.letters);
}
