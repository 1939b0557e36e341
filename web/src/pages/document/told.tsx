import { Link } from "wouter";
import type { DocumentDetails } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { PartyLink } from "../../pieces/party-link.tsx";
import { PeopleNames } from "../../pieces/people-names.tsx";

/** The engagements that it tells, and who speaks in it. */
export function Told({ details: { engagements, statements, parties } }: { readonly details: DocumentDetails }) {
  const { say, name, span } = useSpeech();
  return (
    <>
      <section>
        <h2>{say("document.tells")}</h2>
        {engagements.length === 0 && <p className="quiet">{say("document.tells-nothing")}</p>}
        <ul className="plain-list">
          {engagements.map((card) => (
            <li key={card.id}>
              <Link href={`/engagements/${card.id}`}>
                <PeopleNames card={card} />
              </Link>
              <p className="quiet">
                {name("kind", card.kind)}
                {card.when && <> · {span(card.when.start, card.when.end)}</>}
              </p>
            </li>
          ))}
        </ul>
      </section>
      {statements.length > 0 && (
        <section>
          <h2>{say("document.speaks")}</h2>
          <ul className="plain-list">
            {statements.map(({ id, issuer, medium, from, to }) => {
              const party = parties.find((one) => one.id === issuer);
              return (
                <li key={id}>
                  {party ? <PartyLink id={party.id} name={party.name} country={party.country} /> : say("document.outlet-itself")}
                  <p className="quiet">
                    {name("medium", medium)} · {say("document.letters", { from, to })}
                  </p>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
