import { foldForm } from "../../text/fold.ts";

/** Written like a y, read as an a (سلمى, Salma); texts are folded without this difference. */
const ALEF_MAKSURA = "\u0649";
/** In no language that has it a c with a cedilla is read as a k (Çavuşoğlu, François); folded it would be any c. */
const CEDILLA = /c\u0327|\u00e7/gu;

/** The letters of a word that skeletons are read of: folded, but for what folding loses of how it sounds. */
export function skeletonLetters(word: string): string {
  const folded = foldForm(word.toLowerCase().replace(CEDILLA, "s"));
  return word.endsWith(ALEF_MAKSURA) ? folded.slice(0, -1) + ALEF_MAKSURA : folded;
}
