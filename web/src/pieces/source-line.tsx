import { Link } from "wouter";
import type { DocumentCard } from "../../../src/api/types.ts";
import { useSpeech } from "../languages/language.tsx";
import { Original } from "./original.tsx";

interface SourceLineProps {
  readonly card: DocumentCard;
  /** Where in the text the link leads. */
  readonly at?: { readonly from: number; readonly to: number };
  readonly withTitle?: boolean;
}

/** Which text it is: outlet, day, language, and whether it is a copy or a translation. */
export function SourceLine({ card, at, withTitle = false }: SourceLineProps) {
  const { say, date, languageName } = useSpeech();
  const { id, title, outlet, published, language, copyOf, translated, synthetic } = card;
  const place = at ? `#${at.from}-${at.to}` : "";
  const name = withTitle ? (title ?? outlet ?? id) : (outlet ?? title ?? id);
  return (
    <p className="source-line">
      <Link href={`/documents/${id}${place}`}>
        <Original lang={language}>{name}</Original>
      </Link>
      {withTitle && outlet !== null && title !== null && (
        <>
          {" · "}
          <bdi>{outlet}</bdi>
        </>
      )}
      {published !== null && <> · {date(published)}</>}
      {language !== null && <> · {languageName(language)}</>}
      {translated !== null && <> · {say(translated.machine ? "source.machine" : "source.translated")}</>}
      {copyOf !== null && translated === null && <> · {say("source.copy")}</>}
      {synthetic && <> · {say("synthetic.short")}</>}
    </p>
  );
}
