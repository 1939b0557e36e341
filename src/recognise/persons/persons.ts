import type { Packs } from "../../packs/types.ts";
import type { OfficeFound, PersonPhrase } from "../../types/found.ts";
import type { Segmented } from "../../types/segmented.ts";
import { phraseAt } from "./phrase-at.ts";

/** All phrases that name persons or office-holders, in the order of the text. */
export function findPersons(segmented: Segmented, offices: ReadonlyMap<number, OfficeFound>, packs: Packs): PersonPhrase[] {
  const persons: PersonPhrase[] = [];
  for (let at = 0; at < segmented.tokens.length; at++) {
    const phrase = phraseAt(at, segmented, offices, packs);
    if (!phrase) continue;
    persons.push(phrase);
    at = phrase.last;
  }
  return persons;
}
