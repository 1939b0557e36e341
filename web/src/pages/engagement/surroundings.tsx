import { Link } from "wouter";
import type { EngagementDetails } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { EngagementLines } from "../../pieces/engagement-lines.tsx";

/** Its parts, what it is a part of, and what it announced. */
export function Surroundings({ details: { whole, parts, announces } }: { readonly details: EngagementDetails }) {
  const { say, span } = useSpeech();
  return (
    <>
      {parts.length > 0 && (
        <section>
          <h2>{say("parts.title")}</h2>
          <EngagementLines cards={parts} />
        </section>
      )}
      {whole && (
        <section>
          <h2>{say("whole.title")}</h2>
          <EngagementLines cards={[whole]} />
        </section>
      )}
      {announces.length > 0 && (
        <section>
          <h2>{say("announces.title")}</h2>
          <ul className="plain-list">
            {announces.map(({ id, name, when }) => (
              <li key={id}>
                <Link href={`/occasions/${id}`}>
                  <bdi>{name}</bdi>
                </Link>
                {when && <span className="quiet"> · {span(when.start, when.end)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
