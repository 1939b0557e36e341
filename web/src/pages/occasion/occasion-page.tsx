import { Link } from "wouter";
import type { OccasionDetails } from "../../../../src/api/types.ts";
import { useAnswer } from "../../ask/use-answer.ts";
import "../../brief/brief.css";
import { Answered } from "../../frame/answered.tsx";
import { usePageTitle } from "../../frame/page-title.tsx";
import { useSpeech } from "../../languages/language.tsx";
import { Latest } from "../../pieces/latest.tsx";
import { Original } from "../../pieces/original.tsx";
import { StateLink } from "../../pieces/party-link.tsx";
import { placeName } from "../../pieces/place-name.ts";

/** A fair, an assembly: its edition, its series through the years, who met on its margins, who announces it. */
export function OccasionPage({ id }: { readonly id: string }) {
  const speech = useSpeech();
  const { say, name, span, languageName } = speech;
  const answer = useAnswer<OccasionDetails>(`/api/occasions/${encodeURIComponent(id)}`);
  usePageTitle(answer.data?.card.name ?? null);
  return (
    <Answered answer={answer}>
      {({ card, record, series, engagements, announcedBy }) => (
        <article className="reading">
          <header>
            <p className="overline">{name("occasion-kind", card.kind)}</p>
            <h1>
              <bdi>{card.name}</bdi>
            </h1>
            <p className="lead">
              {[card.when ? span(card.when.start, card.when.end) : say("when.unknown"), card.where ? placeName(card.where, speech) : null]
                .filter((part) => part !== null)
                .join(" · ")}
            </p>
            {record.hosts.length > 0 && (
              <p className="quiet">
                {say("occasion.hosts")}{" "}
                {record.hosts.map((code) => (
                  <StateLink key={code} code={code} />
                ))}
              </p>
            )}
          </header>
          <Latest
            title={say("occasion.engagements")}
            cards={engagements.latest}
            total={engagements.total}
            href={`/engagements?occasion=${encodeURIComponent(id)}`}
          />
          <Latest
            title={say("occasion.announced")}
            cards={announcedBy.latest}
            total={announcedBy.total}
            href={`/engagements?announces=${encodeURIComponent(id)}`}
          />
          {engagements.total + announcedBy.total === 0 && <p className="empty">{say("occasion.none")}</p>}
          <Series series={series} id={id} />
          <section>
            <h2>{say("names.title")}</h2>
            <ul className="plain-list">
              {record.names.map(({ text, language }) => (
                <li key={text + language}>
                  <Original lang={language}>{text}</Original> <span className="quiet">· {languageName(language)}</span>
                </li>
              ))}
            </ul>
          </section>
        </article>
      )}
    </Answered>
  );
}

function Series({ series, id }: { readonly series: OccasionDetails["series"]; readonly id: string }) {
  const { say, span, date } = useSpeech();
  if (series.length < 2) return null;
  return (
    <section>
      <h2>{say("occasion.series")}</h2>
      <ol className="plain-list">
        {series.map((edition) => (
          <li key={edition.id}>
            {edition.id === id ? (
              <strong aria-current="true">
                <bdi>{edition.name}</bdi>
              </strong>
            ) : (
              <Link href={`/occasions/${edition.id}`}>
                <bdi>{edition.name}</bdi>
              </Link>
            )}
            <span className="quiet">
              {" · "}
              {edition.when ? span(edition.when.start, edition.when.end) : edition.year ? date(String(edition.year)) : say("when.unknown")}
              {" · "}
              {say("count.engagements", { n: edition.engagements })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
