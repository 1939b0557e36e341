import type { Packs } from "../../packs/types.ts";
import type { PersonPhrase } from "../../types/found.ts";

/** Letters of the shortest surname that is looked for alone, in each script: an Arabic one writes no short vowels. */
const SHORTEST = { Latn: 4, Arab: 3 } as const;
/** Of a person in office so few are enough with a capital ("Ri", "Kim", "May"). */
const SHORTEST_IN_OFFICE = 2;
/** The names, in words, in which each surname stands. */
export type Surnames = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Words by which a text may call somebody whom it has named whole: the last of the name and, of whoever holds an office, the one before
 * where three are given ("Aurelio Quispe Landauro"). A surname that two office-holders share is nobody's: it would be guessed whose.
 */
export function surnamesOf(persons: readonly PersonPhrase[], packs: Packs): Surnames {
  const owners = new Map<string, { readonly officials: Set<string>; readonly names: string[][] }>();
  for (const phrase of persons) {
    const { name } = phrase;
    if (!name || name.words.length < 2) continue;
    const official = isOfficial(phrase);
    if (!official && !isSurelyName(phrase, packs)) continue;
    for (const word of name.words.slice(official && name.words.length > 2 ? -2 : -1)) {
      if (!mayStandAlone(word, official, packs) || isFathers(word, name.words, packs)) continue;
      const own = owners.get(word) ?? { officials: new Set<string>(), names: [] };
      owners.set(word, own);
      own.names.push([...name.words]);
      if (official) own.officials.add(name.words.join(" "));
    }
  }
  return new Map([...owners].filter(([, { officials }]) => officials.size <= 1).map(([word, { names }]) => [word, names]));
}

function isOfficial({ offices, titled, counterpart }: PersonPhrase): boolean {
  return offices.length > 0 || titled || counterpart !== null;
}

/** Of somebody without an office the lists must know a part: two capitals may be anything. */
function isSurelyName({ name, honorific }: PersonPhrase, packs: Packs): boolean {
  return honorific || packs.nameToken(name?.words[0] ?? "") > 0 || packs.nameToken(name?.words.at(-1) ?? "") > 0;
}

function mayStandAlone(word: string, official: boolean, packs: Packs): boolean {
  if (!LATIN.test(word)) return word.length >= SHORTEST.Arab && !packs.lexicon.knows(word);
  return word.length >= (official ? SHORTEST_IN_OFFICE : SHORTEST.Latn);
}

const LATIN = /[a-z]/;

/** "محمد بن سلمان": a given name behind a short word of descent is the father's, and alone it is somebody else. */
function isFathers(word: string, words: readonly string[], packs: Packs): boolean {
  const before = words[words.indexOf(word) - 1];
  return before !== undefined && isParticle(before, packs) && packs.nameToken(word) > 0;
}

function isParticle(word: string, packs: Packs): boolean {
  for (const { particles } of packs.languages.values()) if (particles.has(word)) return true;
  return false;
}
