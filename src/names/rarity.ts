import type { Weight } from "./letters/correspondences.ts";
import type { LetterClasses } from "./letters/letter-classes.ts";
import type { NamePart } from "./prepare-name.ts";
import type { NameData } from "./sounds.ts";

/** Of a part that the table of frequencies does not have: one in twenty thousand. */
const UNKNOWN: Weight = 430;
/** Of a part that is known to be common: one in a hundred. */
const COMMON: Weight = 200;

/** How few bear a part of a name, in hundredths of a ban: 300 for one in a thousand. */
export type Rarity = (part: NamePart) => Weight;

/** By the table of frequencies (data/scripts/name-frequencies.tsv) and the list of common names. */
export function createRarity({ scripts }: NameData, { lettersOf }: LetterClasses, isCommon: (part: NamePart) => boolean): Rarity {
  const perMillion = new Map<string, number>();
  for (const [letters = "", share = ""] of scripts.get("name-frequencies") ?? []) perMillion.set(lettersOf(letters) ?? "", Number(share));
  const byTable = (part: NamePart): Weight => {
    const share = perMillion.get(part.spelling?.letters ?? "");
    return share === undefined ? UNKNOWN : Math.min(UNKNOWN, Math.round(100 * Math.log10(1_000_000 / share)));
  };
  return (part) => (part.initial ? 0 : isCommon(part) ? Math.min(COMMON, byTable(part)) : byTable(part));
}
