import type { DocumentCard, DocumentDetails, Evidence, PartyCard, Statement } from "../../../../src/api/types.ts";
import { useAnswer } from "../../ask/use-answer.ts";
import { Answered } from "../../frame/answered.tsx";
import { useSpeech } from "../../languages/language.tsx";
import { cut, type Mark } from "../../pieces/cut.ts";
import { directionOf } from "../../pieces/direction.ts";
import { PartyLink } from "../../pieces/party-link.tsx";
import { SourceLine } from "../../pieces/source-line.tsx";

interface TellingProps {
  readonly card: DocumentCard & { readonly origin: number };
  readonly evidence: readonly Evidence[];
  readonly statements: readonly Statement[];
  readonly parties: readonly PartyCard[];
  /** The field whose words stand out now; null: all of them, faintly. */
  readonly lit: string | null;
}

/** How one text tells it: the paragraphs in which it does. */
export function Telling({ card, evidence, statements, parties, lit }: TellingProps) {
  const { say, name } = useSpeech();
  const answer = useAnswer<DocumentDetails>(`/api/documents/${card.id}`);
  return (
    <article className="telling">
      <header>
        <SourceLine card={card} withTitle />
        <p className="quiet">
          {say("origin.number", { n: card.origin })}
          {statements.map(({ id, issuer, medium }) => {
            const party = parties.find((one) => one.id === issuer);
            return (
              <span key={id}>
                {" · "}
                {name("medium", medium)}
                {party && (
                  <>
                    {" "}
                    {say("statement.of")} <PartyLink id={party.id} name={party.name} />
                  </>
                )}
              </span>
            );
          })}
        </p>
      </header>
      <Answered answer={answer}>{(details) => <Paragraphs details={details} evidence={evidence} lit={lit} />}</Answered>
    </article>
  );
}

interface ParagraphsProps {
  readonly details: DocumentDetails;
  readonly evidence: readonly Evidence[];
  readonly lit: string | null;
}

function Paragraphs({ details: { text, paragraphs }, evidence, lit }: ParagraphsProps) {
  const marks: Mark<string>[] = evidence.map(({ from, to, field }) => ({ from, to, of: field.split("/")[0] ?? field }));
  const telling = paragraphs.filter(({ from, to }) => marks.some((mark) => mark.from < to && mark.to > from));
  return telling.map(({ from, to, language }, at) => (
    <p
      key={from}
      lang={language}
      dir={directionOf(language)}
      className={at > 0 && telling[at - 1]?.to !== undefined && isApart(text, telling[at - 1]?.to ?? 0, from) ? "after-gap" : ""}
    >
      {cut(text, from, to, marks).map((piece) => {
        if (piece.marks.length === 0) return piece.text;
        const isLit = lit !== null && piece.marks.includes(lit);
        return (
          <mark key={piece.from} className={isLit ? "lit" : lit === null ? "faint" : "unlit"}>
            {piece.text}
          </mark>
        );
      })}
    </p>
  ));
}

/** Something was left out between two paragraphs. */
function isApart(text: string, end: number, begin: number): boolean {
  return text.slice(end, begin).trim() !== "";
}
