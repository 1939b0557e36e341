import type { Random } from "../../test/crowd/random.ts";
import type { NamePair } from "./name-pair.ts";
import { type Heard, hear, soundDistance } from "./sound-yardstick.ts";

/** A person and the ways in which the press writes the name. */
export interface Official {
  readonly id: string;
  readonly spellings: readonly string[];
}

/** Wrong pairs are with one of so many persons whose names are nearest in sound, */
const NEAR = 3;
/** and no farther away than this, where 0 is the same name and 1 shares nothing. */
const FARTHEST = 0.6;
/** Pairs drawn of each kind for a person, right and wrong: one across scripts, one of any two spellings. */
const DRAWS = ["across", "any"] as const;
type Spelt = Omit<NamePair, "same">;
const ARABIC = /\p{Script=Arabic}/u;

/** Reads lines of person, state, language and spelling, separated by tabs. */
export function readOfficials(table: string): readonly Official[] {
  const persons = new Map<string, Set<string>>();
  for (const line of table.split("\n")) {
    const [id, , , spelling] = line.split("\t");
    if (id && spelling && !line.startsWith("#")) persons.set(id, (persons.get(id) ?? new Set()).add(spelling));
  }
  return [...persons].map(([id, spellings]) => ({ id, spellings: [...spellings] }));
}

/** Up to two right pairs a person, and as many wrong ones with other persons whose names share a part or sound alike. */
export function officialSet(officials: readonly Official[], random: Random): readonly NamePair[] {
  const heard = officials.map((official) => ({ official, parts: partsOf(official) }));
  const pairs = heard.flatMap(({ official: { spellings, id }, parts }) => {
    const near = heard
      .filter(({ official }) => official.id !== id)
      .map(({ official, ...other }) => ({ other: official, far: partsDistance(parts, other.parts) }))
      .filter(({ far }) => far <= FARTHEST)
      .sort((a, b) => a.far - b.far || (a.other.id < b.other.id ? -1 : 1))
      .slice(0, NEAR)
      .map(({ other }) => other.spellings);
    return DRAWS.flatMap((kind) => [
      ...draw(spellings, spellings, kind, random).map((pair) => ({ ...pair, same: true })),
      ...(near.length === 0 ? [] : draw(spellings, random.pick(near), kind, random).map((pair) => ({ ...pair, same: false }))),
    ]);
  });
  return [...new Map(pairs.map((pair) => [[pair.a, pair.b].sort().join("\t"), pair])).values()];
}

/** One pair of spellings, if there is one that is not the same letter by letter for everybody. */
function draw(left: readonly string[], right: readonly string[], kind: (typeof DRAWS)[number], random: Random): readonly Spelt[] {
  const fits = (a: string, b: string): boolean =>
    (kind === "any" || ARABIC.test(a) !== ARABIC.test(b)) && hear(a).letters !== hear(b).letters;
  const pairs = left.flatMap((a) => right.flatMap((b) => (fits(a, b) ? [{ a, b }] : [])));
  return pairs.length === 0 ? [] : [random.pick(pairs)];
}

/** The parts of the longest spelling in Latin letters, or of the longest there is. */
function partsOf({ spellings }: Official): readonly Heard[] {
  const latin = spellings.filter((spelling) => !ARABIC.test(spelling));
  const longest = [...(latin.length > 0 ? latin : spellings)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? "";
  return longest
    .split(/[\s-]+/)
    .map(hear)
    .filter(({ letters }) => letters.length > 2);
}

/** How far the parts of the shorter name are from the nearest ones of the longer, from 0 to 1. */
function partsDistance(a: readonly Heard[], b: readonly Heard[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 1;
  const nearest = short.map((part) => Math.min(1, ...long.map((other) => soundDistance(part, other) / part.letters.length)));
  return nearest.reduce((sum, far) => sum + far, 0) / short.length;
}
