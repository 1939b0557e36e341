import { type Draft, personsOf } from "./engagements.ts";
import type { Person } from "./parties.ts";
import type { Reading } from "./reading.ts";

/**
 * "A discussed … with B and the accompanying delegation", "A ve beraberindeki heyet, B ile görüştü", "the visiting B": of two who meet and of whom
 * nobody is called the host, the one with a retinue has come. Null where neither or both have one.
 */
export function guestByRetinue(draft: Draft, reading: Reading): Person | null {
  const [guest, ...others] = personsOf(draft).filter((person) => hasRetinue(person, reading));
  return guest !== undefined && others.length === 0 ? guest : null;
}

function hasRetinue({ phrases }: Person, { recognised }: Reading): boolean {
  const retinues = recognised.cues.filter(({ entry }) => entry.key === "retinue");
  return phrases.some(({ first, last }) =>
    retinues.some((cue) =>
      cue.entry.flags.has("before") ? cue.last < first && first - cue.last <= BESIDE : cue.first > last && cue.first - last <= BESIDE,
    ),
  );
}

/** A comma, a bracket. */
const BESIDE = 2;
