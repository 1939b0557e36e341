import { createRandom } from "../crowd/random.ts";
import { COMMUNIQUES, type Communique } from "../pdf/communiques.ts";

export const LANGUAGES: readonly Communique["language"][] = ["ar", "fr", "tr", "en", "es"];

/** Words of a language's communiqués in another order for each number, so that no text is like another one. */
export function madeUpNews(language: Communique["language"], number: number): Communique {
  const random = createRandom(1000 * LANGUAGES.indexOf(language) + number);
  const words = COMMUNIQUES.filter((one) => one.language === language).flatMap(({ paragraphs }) =>
    paragraphs.flatMap((text) => text.split(" ")),
  );
  const sentence = (length: number): string => Array.from({ length }, () => random.pick(words)).join(" ");
  return { language, title: sentence(6), paragraphs: Array.from({ length: 4 }, () => `${sentence(12 + random.int(30))}.`) };
}
