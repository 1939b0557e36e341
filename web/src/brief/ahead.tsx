import { Link } from "wouter";
import type { Brief } from "../../../src/api/types.ts";
import { useSpeech } from "../languages/language.tsx";
import { directionOf } from "../pieces/direction.ts";

/** What is still to come, and what was announced to be done and is open. */
export function Ahead({ brief: { ahead, undertakings } }: { readonly brief: Brief }) {
  const { say, span, date } = useSpeech();
  if (ahead.length + undertakings.length === 0) return null;
  return (
    <section>
      <h2>{say("ahead.title")}</h2>
      <ul className="plain-list">
        {ahead.map(({ what, id, name, when }) => (
          <li key={id}>
            <Link href={`/${what === "occasion" ? "occasions" : "engagements"}/${id}`}>
              <bdi>{name}</bdi>
            </Link>
            <span className="quiet"> · {when ? span(when.start, when.end) : say("when.unknown")}</span>
          </li>
        ))}
        {undertakings.map(({ id, text, language, due, engagement }) => (
          <li key={id} className="quote">
            <blockquote lang={language} dir={directionOf(language)}>
              {text}
            </blockquote>
            <p className="quiet">
              {due && <>{say("undertaking.due", { date: date(due) })} · </>}
              <Link href={`/engagements/${engagement}`}>{say("ahead.from")}</Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
