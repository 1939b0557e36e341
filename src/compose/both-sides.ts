import type { PersonPhrase } from "../types/found.ts";
import type { Hit } from "../types/lexicon.ts";
import type { Sentence } from "../types/segmented.ts";
import { isSameOffice, type Opposites, stateOfPhrase } from "./parties.ts";
import { type Reading, within } from "./reading.ts";

/**
 * "Le ministre de l'Intérieur, A, a reçu le ministre de l'Intérieur espagnol": two of one office, of whom the text tells only one's state, stand
 * on both sides of one frame: they are two. Each with those who stand opposite.
 */
export function oppositesIn(reading: Reading): Opposites {
  const opposites = new Map<PersonPhrase, PersonPhrase[]>();
  for (const sentence of reading.segmented.sentences) {
    const frames = within(reading.recognised.frames, sentence).filter(({ entry }) => OF_TWO.has(entry.key));
    if (frames.length === 0) continue;
    const phrases = within(reading.recognised.persons, sentence).toSorted((a, b) => a.first - b.first);
    for (const [at, a] of phrases.entries()) {
      const b = phrases[at + 1];
      const telling = b === undefined ? [] : isOneOffice(a, b) ? frames : isOneStateTold(a, b) ? frames.filter(isVerb) : [];
      if (!b || !telling.some((frame) => isBetween(frame, a, b, sentence, reading))) continue;
      opposites.set(a, [...(opposites.get(a) ?? []), b]);
      opposites.set(b, [...(opposites.get(b) ?? []), a]);
    }
  }
  return opposites;
}

/** "Le président A a reçu l'ambassadeur du Sénégal": whoever receives somebody of a state is not "le président sénégalais". */
function isOneStateTold(a: PersonPhrase, b: PersonPhrase): boolean {
  return (stateOfPhrase(a) === null) !== (stateOfPhrase(b) === null) && (a.name ?? b.name) !== null;
}

/** Frames of one who acts and another with whom he does, rather than of where somebody goes. */
const OF_TWO: ReadonlySet<string> = new Set(["receive", "meet", "talk", "call", "sign"]);

/** "le ministre espagnol … le ministre": a bare office behind the full one goes on with the same. */
function isOneOffice(a: PersonPhrase, b: PersonPhrase): boolean {
  const [first, second] = [a.offices[0], b.offices[0]];
  if (!first || !second || first.plural || second.plural || (a.name && b.name)) return false;
  if ((stateOfPhrase(a) === null) === (stateOfPhrase(b) === null)) return false;
  if (!b.name && stateOfPhrase(b) === null && second.body === null) return false;
  return isSameOffice(first, second) || isSameOffice(second, first);
}

const isVerb = ({ entry }: Pick<Hit, "entry">): boolean => entry.flags.has("verb") || entry.flags.has("passive");

/** Where the verb of a language stands between its sides, before both or behind both; a noun stands between them or before. */
function isBetween({ entry, first, last }: Hit, a: PersonPhrase, b: PersonPhrase, { language }: Sentence, { packs }: Reading): boolean {
  const order = packs.languages.get(language)?.order;
  if (order === "SOV") return first > b.last;
  return last < b.first && (first > a.last || order === "VSO" || !isVerb({ entry }));
}
