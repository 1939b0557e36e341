import { useEffect, useMemo, useRef } from "react";
import { Link } from "wouter";
import type { DocumentDetails } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { cut, type Piece } from "../../pieces/cut.ts";
import { directionOf } from "../../pieces/direction.ts";
import type { Group } from "./groups.ts";
import { type Marked, marksOf, targetOf } from "./marks-of.ts";

interface TextProps {
  readonly details: DocumentDetails;
  readonly shown: ReadonlySet<Group>;
}

/** The text as it is, each paragraph in its language and direction. */
export function Text({ details, shown }: TextProps) {
  const { say, languageName } = useSpeech();
  const place = useRef<HTMLDivElement>(null);
  const target = useMemo(() => targetOf(location.hash), []);
  const marks = marksOf(details, shown, target);
  const { text, paragraphs, record } = details;
  useEffect(() => {
    place.current?.querySelector(".target")?.scrollIntoView({ block: "center" });
  }, []);
  return (
    <div className="text" ref={place}>
      {paragraphs.map(({ from, to, language }, at) => {
        const isLead = record.leads.some((lead) => lead.from < to && lead.to > from);
        const isOther = language !== (paragraphs[at - 1]?.language ?? record.language);
        return (
          <div key={from} className={isLead ? "paragraph set-apart" : "paragraph"}>
            {(isLead || isOther) && <p className="margin-note">{isLead ? say("document.set-apart") : languageName(language)}</p>}
            <p lang={language} dir={directionOf(language)}>
              {cut(text, from, to, marks).map((piece) => (
                <Marking key={piece.from} piece={piece} />
              ))}
            </p>
          </div>
        );
      })}
    </div>
  );
}

/** The innermost mark decides how a piece looks; a person who is known is a link. */
function Marking({ piece: { text, marks } }: { readonly piece: Piece<Marked> }) {
  const { name } = useSpeech();
  if (marks.length === 0) return text;
  const departure = marks.find((mark) => mark.what === "departure");
  const mention = marks.findLast((mark) => mark.what === "mention");
  const party = marks.findLast((mark) => mark.what === "mention" && mark.party !== null);
  const classes = [mention && `is-${mention.group}`, departure && "departs", marks.some((mark) => mark.what === "target") && "target"];
  const inside = party?.what === "mention" && party.party ? <Link href={`/parties/${party.party}`}>{text}</Link> : text;
  return (
    <mark className={classes.filter(Boolean).join(" ")} title={departure ? name("cause", departure.cause) : undefined}>
      {inside}
    </mark>
  );
}
