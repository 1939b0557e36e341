import type { EngagementCard } from "../../../src/api/types.ts";
import type { Speech } from "../languages/speech.ts";
import { isolated } from "./isolated.ts";

/** More names than these are counted. */
const NAMED = 4;

interface Named {
  readonly names: readonly string[];
  /** How many are not named. */
  readonly rest: number;
}

/** Whom an engagement is named by: persons first, else bodies, offices and states. */
export function namedIn({ participants, states }: EngagementCard, { region }: Speech): Named {
  const persons = participants.filter(({ type }) => type === "person");
  const named = (persons.length > 1 ? persons : participants).map(({ type, name, country }) =>
    type === "state" && country ? region(country) : name,
  );
  const all = [...new Set(named.length > 0 ? named : states.map(region))];
  const names = all.slice(0, all.length === NAMED + 1 ? NAMED + 1 : NAMED);
  return { names, rest: all.length - names.length };
}

/** The same in one line. */
export function people(card: EngagementCard, speech: Speech): string {
  const { names, rest } = namedIn(card, speech);
  const line = names.map(isolated).join(" · ");
  return rest > 0 ? `${line} ${speech.say("people.more", { n: rest })}` : line;
}
