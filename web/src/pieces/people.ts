import type { EngagementCard } from "../../../src/api/types.ts";
import type { Speech } from "../languages/speech.ts";

/** More names than these are counted. */
const NAMED = 4;

/** Who met whom in one line: persons first, else bodies, offices and states. */
export function people({ participants, states }: EngagementCard, { region, say }: Speech): string {
  const persons = participants.filter(({ type }) => type === "person");
  const named = (persons.length > 1 ? persons : participants).map(({ type, name, country }) =>
    type === "state" && country ? region(country) : name,
  );
  const shown = named.length > 0 ? named : states.map(region);
  const rest = shown.length - NAMED;
  const line = shown
    .slice(0, rest === 1 ? NAMED + 1 : NAMED)
    .map(isolated)
    .join(" · ");
  return rest > 1 ? `${line} ${say("people.more", { n: rest })}` : line;
}

/** A name that does not turn what stands beside it. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
