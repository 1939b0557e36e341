import type { ReactNode } from "react";
import { Link } from "wouter";
import type { DocumentCard } from "../../../src/api/types.ts";
import { useSpeech } from "../languages/language.tsx";
import { DocumentName } from "./document-name.tsx";
import { Original } from "./original.tsx";

interface SourceLineProps {
  readonly card: DocumentCard;
  /** Where in the text the link leads. */
  readonly at?: { readonly from: number; readonly to: number };
  readonly withTitle?: boolean;
}

/** Which text it is: outlet, day, language, and whether it is a copy or a translation; with its title above, or with the outlet as link. */
export function SourceLine({ card, at, withTitle = false }: SourceLineProps) {
  const { say, date, languageName } = useSpeech();
  const { id, title, opening, outlet, published, language, copyOf, translated, synthetic } = card;
  const link = (name: ReactNode) => <Link href={`/documents/${id}${at ? `#${at.from}-${at.to}` : ""}`}>{name}</Link>;
  const facts: readonly (string | false | null)[] = [
    published !== null && date(published),
    language !== null && languageName(language),
    translated !== null && say(translated.machine ? "source.machine" : "source.translated"),
    copyOf !== null && translated === null && say("source.copy"),
    synthetic && say("synthetic.short"),
  ];
  const told = facts.filter(Boolean).join(" · ");
  const first = withTitle
    ? (title ?? opening) !== null && outlet !== null && <bdi>{outlet}</bdi>
    : link(outlet === null ? <DocumentName card={card} /> : <Original lang={language}>{outlet}</Original>);
  return (
    <>
      {withTitle && <p className="source-title">{link(<DocumentName card={card} />)}</p>}
      <p className="source-line">
        {first}
        {first && told !== "" && " · "}
        {told}
      </p>
    </>
  );
}
