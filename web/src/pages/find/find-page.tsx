import { Link, useSearchParams } from "wouter";
import type { Facets, FoundThings } from "../../../../src/api/types.ts";
import { useAnswer } from "../../ask/use-answer.ts";
import { Answered } from "../../frame/answered.tsx";
import { usePageTitle } from "../../frame/page-title.tsx";
import { useSpeech } from "../../languages/language.tsx";
import { OfficeLabel } from "../../pieces/office-label.tsx";
import { PartyLink } from "../../pieces/party-link.tsx";
import { SourceLine } from "../../pieces/source-line.tsx";
import { BestMatch } from "./best-match.tsx";
import "./find.css";
import { statesNamed } from "./states-named.ts";

/** Whoever and whatever may be meant. */
export function FindPage() {
  const { say } = useSpeech();
  const [search] = useSearchParams();
  const words = search.get("q") ?? "";
  usePageTitle(words === "" ? say("find.title") : words);
  const answer = useAnswer<FoundThings>(words === "" ? null : `/api/find?q=${encodeURIComponent(words)}`);
  const states = useAnswer<Facets>(words === "" ? null : "/api/facets?facets=state&most=300");
  if (words === "") return <p className="empty">{say("find.empty")}</p>;
  const named = statesNamed(words, states.data?.facets[0]?.values ?? []);
  return (
    <div className="found">
      <h1>
        {say("find.found")} <bdi>{words}</bdi>
      </h1>
      <Answered answer={answer}>{(found) => <Results found={found} states={named} />}</Answered>
    </div>
  );
}

interface ResultsProps {
  readonly found: FoundThings;
  readonly states: ReturnType<typeof statesNamed>;
}

function Results({ found: { parties, occasions, documents }, states }: ResultsProps) {
  const { say, region } = useSpeech();
  const best = parties.find(({ type, engagements }) => engagements > 0 && (type === "person" || type === "organisation"));
  if (parties.length + occasions.length + documents.length + states.length === 0) return <p className="empty">{say("find.nothing")}</p>;
  return (
    <>
      {states.length > 0 && (
        <section>
          <h2>{say("find.states")}</h2>
          <ul className="plain-list">
            {states.map(({ value, count }) => (
              <li key={value}>
                <Link href={`/states/${value}`}>{region(value)}</Link>{" "}
                <span className="quiet">· {say("count.engagements", { n: count })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Parties parties={parties} />
      {best && <BestMatch key={best.id} party={best} />}
      {occasions.length > 0 && (
        <section>
          <h2>{say("find.occasions")}</h2>
          <ul className="plain-list">
            {occasions.map(({ id, name, engagements }) => (
              <li key={id}>
                <Link href={`/occasions/${id}`}>
                  <bdi>{name}</bdi>
                </Link>{" "}
                <span className="quiet">· {say("count.engagements", { n: engagements })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {documents.length > 0 && (
        <section>
          <h2>{say("find.documents")}</h2>
          <ul className="plain-list">
            {documents.map((card) => (
              <li key={card.id}>
                <SourceLine card={card} withTitle />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Parties({ parties }: { readonly parties: FoundThings["parties"] }) {
  const { say } = useSpeech();
  if (parties.length === 0) return null;
  return (
    <section>
      <h2>{say("find.parties")}</h2>
      <ul className="plain-list">
        {parties.map(({ id, name, country, type, office, engagements, found }) => (
          <li key={id}>
            <p className="found-name">
              <PartyLink id={id} name={name} country={country} type={type} />
              {found !== name && (
                <span className="quiet">
                  {" "}
                  · {say("find.as")} <bdi>{found}</bdi>
                </span>
              )}
            </p>
            <p className="quiet">
              {office && (
                <>
                  <OfficeLabel label={office} /> ·{" "}
                </>
              )}
              {say("count.engagements", { n: engagements })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
