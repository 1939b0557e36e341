import type { DocumentCard } from "../../../src/api/types.ts";
import { useSpeech } from "../languages/language.tsx";
import type { Speech } from "../languages/speech.ts";
import { Original } from "./original.tsx";

type Named = Pick<DocumentCard, "title" | "opening" | "outlet" | "published" | "language">;

/** What a text calls itself, how it begins, or where it stood; null where it has nothing of these. */
function ownName({ title, opening, outlet }: Named): string | null {
  return title ?? opening ?? outlet;
}

/** A text without a name is called by its day, or by its language. */
function givenName({ published, language }: Named, { say, date, languageName }: Speech): string {
  if (published !== null) return say("document.of-day", { date: date(published) });
  return language === null ? say("document.untitled") : say("document.in-language", { language: languageName(language) });
}

/** What a text is called, in one line. */
export function documentName(card: Named, speech: Speech): string {
  return ownName(card) ?? givenName(card, speech);
}

/** The same, where it stands in other words. */
export function DocumentName({ card }: { readonly card: Named }) {
  const speech = useSpeech();
  const own = ownName(card);
  return own === null ? givenName(card, speech) : <Original lang={card.language}>{own}</Original>;
}
