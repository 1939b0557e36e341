import type { EngagementCard } from "../../../src/api/types.ts";
import { useSpeech } from "../languages/language.tsx";
import { namedIn } from "./people.ts";
import "./people-names.css";

/** Who met whom: no name is broken or turned by what stands beside it. */
export function PeopleNames({ card }: { readonly card: EngagementCard }) {
  const speech = useSpeech();
  const { names, rest } = namedIn(card, speech);
  if (names.length === 0) return speech.name("kind", card.kind);
  return (
    <span className="people">
      {names.map((name) => (
        <span key={name}>
          <bdi>{name}</bdi>{" "}
        </span>
      ))}
      {rest > 0 && <span className="rest">{speech.say("people.more", { n: rest })}</span>}
    </span>
  );
}
