import type { EngagementDetails } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { directionOf } from "../../pieces/direction.ts";
import { PartyLink } from "../../pieces/party-link.tsx";
import { SourceLine } from "../../pieces/source-line.tsx";

/** What was announced to be done. */
export function Undertakings({ details: { undertakings, parties, documents } }: { readonly details: EngagementDetails }) {
  const { say, date, name } = useSpeech();
  if (undertakings.length === 0) return null;
  return (
    <section>
      <h2>{say("undertakings.title")}</h2>
      <ul className="plain-list">
        {undertakings.map(({ id, by, text, language, due, state, evidence }) => {
          const [words] = evidence;
          const card = documents.find((one) => one.id === words?.document);
          return (
            <li key={id} className="quote">
              <blockquote lang={language} dir={directionOf(language)}>
                {text}
              </blockquote>
              <p className="quiet">
                {by.map((own, at) => {
                  const party = parties.find((one) => one.id === own);
                  return (
                    <span key={own}>
                      {at > 0 && " · "}
                      <PartyLink id={own} name={party?.name ?? own} />
                    </span>
                  );
                })}
                {by.length > 0 && " · "}
                {name("undertaking", state)}
                {due && <> · {say("undertaking.due", { date: date(due) })}</>}
              </p>
              {card && words && <SourceLine card={card} at={words} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
