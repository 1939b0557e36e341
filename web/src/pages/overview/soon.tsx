import { Link } from "wouter";
import type { Upcoming } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { EngagementLines } from "../../pieces/engagement-lines.tsx";

interface SoonProps {
  readonly upcoming: Upcoming;
  readonly title: string;
}

/** What is announced and still to come. */
export function Soon({ upcoming: { engagements, occasions }, title }: SoonProps) {
  const { say, span } = useSpeech();
  return (
    <section className="soon">
      <h2>{title}</h2>
      {engagements.length + occasions.length === 0 && <p className="quiet">{say("soon.nothing")}</p>}
      <EngagementLines cards={engagements} />
      <ul className="plain-list">
        {occasions.map(({ id, name, when, announcedBy }) => (
          <li key={id}>
            <Link href={`/occasions/${id}`}>
              <bdi>{name}</bdi>
            </Link>{" "}
            <span className="quiet">
              · {when ? span(when.start, when.end) : say("when.unknown")} · {say("soon.named", { n: announcedBy })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
