import { foldForm } from "../../text/fold.ts";

export type Table = ReadonlyMap<string, string>;

const ARABIC = /\p{Script=Arabic}/u;
const VOWELS = /[aeiou]/;

/**
 * A name in Latin letters: words that the table of names knows as people mostly write them, others letter by letter. It
 * is a makeshift that can be read, never anybody's own spelling.
 * @param names folded words and their Latin spelling
 * @param letters folded letters: as a vowel is written before, between and after consonants, others once
 */
export function romanise(text: string, names: Table, letters: Table): string {
  if (!ARABIC.test(text)) return text;
  return text
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => names.get(foldForm(word)) ?? byLetters(foldForm(word), letters))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

function byLetters(word: string, letters: Table): string {
  const sounds = [...word].map((letter) => letters.get(letter) ?? "");
  const readable: string[] = [];
  for (const [at, sound] of sounds.entries()) {
    const before = readable.at(-1) ?? "";
    // Short vowels are not written: two consonants at the beginning need one.
    if (at === 1 && sound !== "" && !VOWELS.test(sound) && !VOWELS.test(before)) readable.push("a");
    readable.push(sound);
  }
  return readable.join("");
}
