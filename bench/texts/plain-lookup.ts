import { formsOf } from "../../src/packs/forms.ts";
import type { Packs } from "../../src/packs/types.ts";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const MOST_WORDS = 4;

/**
 * What a day's work would do instead: cut with a regular expression, fold by the standard library, look up every run of up to
 * four words among the forms of the packs. It finds words and tells nothing; it is here so that the figure beside it is fair.
 */
export function createPlainLookup({ lexicon }: Packs): (text: string) => number {
  const forms = new Set(lexicon.entries.flatMap((entry) => formsOf(entry).map(({ words }) => words.join(" "))));
  return (text) => {
    const words =
      text
        .toLowerCase()
        .normalize("NFD")
        .replace(/\p{Mn}/gu, "")
        .match(WORD) ?? [];
    let found = 0;
    for (let first = 0; first < words.length; first++) {
      let run = "";
      for (let at = first; at < Math.min(first + MOST_WORDS, words.length); at++) {
        run = at === first ? (words[at] ?? "") : `${run} ${words[at]}`;
        if (forms.has(run)) found++;
      }
    }
    return found;
  };
}
