import type { Packs } from "../../packs/types.ts";
import type { OfficeFound, PersonPhrase } from "../../types/found.ts";
import type { Segmented } from "../../types/segmented.ts";
import { hitAt } from "../hits.ts";
import { headRow } from "./head-row.ts";
import { listedStates, namedStates } from "./named-states.ts";
import { phraseAt } from "./phrase-at.ts";
import { sharedOffice } from "./shared-office.ts";
import { sharedRank } from "./shared-rank.ts";
import { shortNames } from "./short-names.ts";

const OPENERS: ReadonlySet<string> = new Set(["honorific", "cue"]);

/** All phrases that name persons or office-holders, in the order of the text. */
export function findPersons(segmented: Segmented, offices: ReadonlyMap<number, OfficeFound>, packs: Packs): PersonPhrase[] {
  const persons: PersonPhrase[] = [];
  for (let at = 0; at < segmented.tokens.length; at++) {
    const phrase = mayBegin(at, segmented, offices) ? phraseAt(at, segmented, offices, packs) : null;
    if (!phrase) continue;
    const listed = phrase.name && phrase.offices.length === 0 ? listedStates(at, toldBefore(persons), segmented, packs) : null;
    const all = listed ??
      namedStates(phrase, segmented, packs) ??
      headRow(phrase, segmented, packs) ??
      sharedOffice(phrase, segmented, packs) ??
      sharedRank(phrase, segmented, packs) ?? [phrase];
    persons.push(...all);
    at = Math.max(...all.map(({ last }) => last));
  }
  return apart([...persons, ...shortNames(persons, segmented, packs)].toSorted((a, b) => a.first - b.first));
}

/** The holders of one office of whom the text told last, before it named anybody whom it does not say to be one. */
function toldBefore(persons: readonly PersonPhrase[]): PersonPhrase | null {
  return persons.findLast(({ name, offices: [office] }) => name === null && office?.plural === true && office.state === null) ?? null;
}

/** No word is two people's: of phrases that reach into each other, as rows of rows may, the first. */
function apart(phrases: readonly PersonPhrase[]): PersonPhrase[] {
  let end = -1;
  return phrases.filter(({ first, last }) => {
    if (first <= end) return false;
    end = last;
    return true;
  });
}

/** Most words begin no phrase: they are no office, open none, and are not written like a name where the script has capitals. */
function mayBegin(at: number, segmented: Segmented, offices: ReadonlyMap<number, OfficeFound>): boolean {
  const token = segmented.tokens[at];
  if (token?.type === "word" && (token.script === "Arab" || (token.shape !== "lower" && token.shape !== "none"))) return true;
  return offices.has(at) || hitAt(segmented, at, OPENERS) !== undefined;
}
