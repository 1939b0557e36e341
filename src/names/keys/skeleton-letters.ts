import { foldForm } from "../../text/fold.ts";

/** Written like a y, read as an a (سلمى, Salma); texts are folded without this difference. */
const ALEF_MAKSURA = "\u0649";

/** The letters of a word that skeletons are read of: folded, but for one letter at the end. */
export function skeletonLetters(word: string): string {
  const folded = foldForm(word);
  return word.endsWith(ALEF_MAKSURA) ? folded.slice(0, -1) + ALEF_MAKSURA : folded;
}
