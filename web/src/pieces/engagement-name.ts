import type { EngagementCard } from "../../../src/api/types.ts";
import type { Speech } from "../languages/speech.ts";
import { people } from "./people.ts";

/** What an engagement is called in the reader's language: for titles and citations. */
export function engagementName(card: EngagementCard, speech: Speech): string {
  return `${speech.name("kind", card.kind)}: ${people(card, speech)}`;
}
