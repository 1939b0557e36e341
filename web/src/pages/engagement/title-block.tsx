import { Link } from "wouter";
import type { EngagementDetails } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { people } from "../../pieces/people.ts";
import { PeopleNames } from "../../pieces/people-names.tsx";
import { placeName } from "../../pieces/place-name.ts";

/** What it is, who with whom, and on how much it rests. */
export function TitleBlock({ details: { card, whole } }: { readonly details: EngagementDetails }) {
  const speech = useSpeech();
  const { say, name, span, languageName, list } = speech;
  const place = card.where && placeName(card.where, speech);
  return (
    <header className="title-block">
      <p className="overline">
        {name("kind", card.kind)} · <span className={card.status === "held" ? "" : "status"}>{say(`claim.${card.status}`)}</span>
        {card.synthetic && <> · {say("synthetic.long")}</>}
      </p>
      <h1>
        <PeopleNames card={card} />
      </h1>
      <p className="lead">{[card.when ? span(card.when.start, card.when.end) : null, place].filter((part) => part !== null).join(" · ")}</p>
      <p className="quiet">
        {say("told.by", {
          documents: say("count.documents", { n: card.documents }),
          languages: list(card.languages.map(languageName)),
          origins: say("count.origins", { n: card.origins }),
        })}
      </p>
      {whole && (
        <p>
          {say("part-of")} <Link href={`/engagements/${whole.id}`}>{`${name("kind", whole.kind)}: ${people(whole, speech)}`}</Link>
        </p>
      )}
    </header>
  );
}
