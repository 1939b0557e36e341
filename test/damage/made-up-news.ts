import { COMMUNIQUES, type Communique } from "../pdf/communiques.ts";
import { chanceFrom } from "./chance.ts";

export const LANGUAGES: readonly Communique["language"][] = ["ar", "fr", "tr", "en", "es"];

/** Words of a language's communiqués in another order for each number, so that no text is like another one. */
export function madeUpNews(language: Communique["language"], number: number): Communique {
  const chance = chanceFrom(1000 * LANGUAGES.indexOf(language) + number);
  const words = COMMUNIQUES.filter((one) => one.language === language).flatMap(({ paragraphs }) =>
    paragraphs.flatMap((text) => text.split(" ")),
  );
  const sentence = (length: number): string => Array.from({ length }, () => chance.one(words)).join(" ");
  return { language, title: sentence(6), paragraphs: Array.from({ length: 4 }, () => `${sentence(12 + chance.whole(30))}.`) };
}
