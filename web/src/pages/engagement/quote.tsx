import type { DocumentCard, DocumentDetails } from "../../../../src/api/types.ts";
import { useAnswer } from "../../ask/use-answer.ts";
import { useSpeech } from "../../languages/language.tsx";
import { cut } from "../../pieces/cut.ts";
import { directionOf } from "../../pieces/direction.ts";
import { excerpt } from "../../pieces/excerpt.ts";
import { SourceLine } from "../../pieces/source-line.tsx";
import type { Words } from "./readings.ts";

interface QuoteProps {
  readonly card: DocumentCard & { readonly origin: number };
  readonly words: readonly Words[];
}

/** What one text says, with the words marked in their paragraph. */
export function Quote({ card, words }: QuoteProps) {
  const { say } = useSpeech();
  const { data } = useAnswer<DocumentDetails>(`/api/documents/${card.id}`);
  const [first] = words;
  return (
    <figure className="quote">
      {data ? (
        <Passages details={data} words={words} />
      ) : (
        words.map(({ from, exact, language }) => <Bare key={from} exact={exact} language={language} />)
      )}
      <figcaption>
        <SourceLine card={card} {...(first && { at: first })} />
        <span className="quiet">{say("origin.number", { n: card.origin })}</span>
      </figcaption>
    </figure>
  );
}

function Bare({ exact, language }: { readonly exact: string; readonly language: string | null }) {
  return (
    <blockquote lang={language ?? undefined} dir={directionOf(language)}>
      <mark>{exact}</mark>
    </blockquote>
  );
}

/** Words of one paragraph are marked in it together. */
function Passages({ details: { text, paragraphs }, words }: { readonly details: DocumentDetails; readonly words: readonly Words[] }) {
  const stretches = Map.groupBy(words, (one) => {
    const { from } = paragraphs.find((paragraph) => paragraph.from <= one.from && one.from < paragraph.to) ?? { from: one.from };
    return from;
  });
  return [...stretches.values()].map((own) => {
    const from = Math.min(...own.map((one) => one.from));
    const to = Math.max(...own.map((one) => one.to));
    const shown = excerpt(text, paragraphs, { from, to });
    const paragraph = paragraphs.find((one) => one.from <= from && from < one.to);
    const language = paragraph?.language ?? own[0]?.language ?? null;
    const isCut = paragraph !== undefined && (shown.from > paragraph.from || shown.to < paragraph.to);
    return (
      <blockquote key={from} lang={language ?? undefined} dir={directionOf(language)}>
        {isCut && shown.from > paragraph.from && "… "}
        {cut(
          text,
          shown.from,
          shown.to,
          own.map((one) => ({ from: one.from, to: one.to, of: one })),
        ).map((piece) => (piece.marks.length > 0 ? <mark key={piece.from}>{piece.text}</mark> : piece.text))}
        {isCut && shown.to < paragraph.to && " …"}
      </blockquote>
    );
  });
}
