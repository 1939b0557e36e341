import { Link } from "wouter";
import type { EngagementCard } from "../../../src/api/types.ts";
import { useSpeech } from "../languages/language.tsx";
import "./engagement-line.css";
import { PeopleNames } from "./people-names.tsx";
import { placeName } from "./place-name.ts";

interface EngagementLineProps {
  readonly card: EngagementCard;
  /** The year stands above it. */
  readonly withinYear?: boolean;
}

/** One engagement in a list: when, who with whom, what and where, on what, and how well it is told. */
export function EngagementLine({ card, withinYear = false }: EngagementLineProps) {
  const speech = useSpeech();
  const { say, name } = speech;
  const { topics } = card;
  return (
    <article className="line">
      <p className="line-when">
        <Days card={card} withinYear={withinYear} />
      </p>
      <div className="line-what">
        <h3>
          <Link href={`/engagements/${card.id}`}>
            <PeopleNames card={card} />
          </Link>
        </h3>
        <p>
          <span className={card.status === "held" ? "" : "status"}>{kindAndStatus(card, speech)}</span>
          {card.where && <> · {placeName(card.where, speech)}</>}
          {card.occasion && (
            <>
              {" "}
              · <bdi>{card.occasion.name}</bdi>
            </>
          )}
          {card.parts > 0 && <> · {say("count.parts", { n: card.parts })}</>}
        </p>
        {topics.length > 0 && (
          <p className="quiet">
            {topics
              .slice(0, 4)
              .map(({ code, label }) => name("topic", code, label))
              .join(" · ")}
            {topics.length > 4 && <> {say("people.more", { n: topics.length - 4 })}</>}
          </p>
        )}
      </div>
      <Told card={card} />
    </article>
  );
}

function kindAndStatus({ kind, status }: EngagementCard, { name, say }: ReturnType<typeof useSpeech>): string {
  const what = name("kind", kind);
  return status === "held" ? what : say("line.kind-status", { kind: what, status: name("status", status) });
}

/** Without the year where that stands above it and nothing lies outside of it. */
function Days({ card: { when }, withinYear }: { readonly card: EngagementCard; readonly withinYear: boolean }) {
  const { say, span } = useSpeech();
  if (when === null) return <span className="quiet">{say("when.unknown")}</span>;
  const { start, end } = when;
  const isWithin = withinYear && start.length > 4 && (end ?? start).slice(0, 4) === start.slice(0, 4);
  return <time dateTime={start}>{span(start, end, isWithin ? "short" : "long")}</time>;
}

/** In how many languages and by how many origins, and whether they differ. */
function Told({ card: { origins, documents, languages, disagreements, synthetic } }: { readonly card: EngagementCard }) {
  const { say, languageName, name, list } = useSpeech();
  return (
    <div className="line-told">
      <p>{say("count.origins", { n: origins })}</p>
      <p className="quiet">
        {say("count.documents", { n: documents })}
        <br />
        {languages.map((tag) => (
          <abbr key={tag} title={languageName(tag)}>
            {tag}
          </abbr>
        ))}
      </p>
      {disagreements.length > 0 && (
        <p className="differ">
          {say("line.differ", { fields: list([...new Set(disagreements.map((field) => name("field", field.split("/")[0] ?? field)))]) })}
        </p>
      )}
      {synthetic && <p className="quiet">{say("synthetic.short")}</p>}
    </div>
  );
}
