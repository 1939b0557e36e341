import type { Official } from "./official-set.ts";
import { hear, soundDistance } from "./sound-yardstick.ts";

interface GoldPerson {
  readonly name: string;
  readonly country?: string | null;
  readonly surface?: readonly string[];
}

/** The persons of gold annotations (samples/README.md says what they are) by name and state, with their names as the texts write them. */
export function pressOfficials(gold: unknown): readonly Official[] {
  const persons = new Map<string, { name: string; spellings: Set<string> }>();
  for (const { name, country, surface } of personsIn(gold)) {
    const id = `${name} (${country ?? "-"})`;
    const person = persons.get(id) ?? { name, spellings: new Set([name]) };
    for (const spelling of surface ?? []) person.spellings.add(spelling.trim());
    persons.set(id, person);
  }
  return [...persons].map(([id, { name, spellings }]) => ({
    id,
    spellings: [...spellings].filter((spelling) => isWhole(spelling, name, [...spellings])),
  }));
}

/** Surnames alone, what a title stands before and words with a clitic are left out: none of them is the whole name. */
function isWhole(spelling: string, name: string, all: readonly string[]): boolean {
  const words = spelling.split(/\s+/);
  if (words.length < 2 || all.some((other) => other.endsWith(` ${spelling}`))) return false;
  if (all.some((other) => other !== spelling && spelling.endsWith(other) && !spelling.endsWith(` ${other}`))) return false;
  const [first = "", , third] = words;
  return third !== undefined || /\p{Script=Arabic}/u.test(spelling) || name.split(/[\s-]+/).some((word) => isLike(first, word));
}

function isLike(word: string, other: string): boolean {
  const heard = hear(word);
  return soundDistance(heard, hear(other)) <= heard.letters.length;
}

function personsIn(value: unknown): readonly GoldPerson[] {
  if (Array.isArray(value)) return value.flatMap(personsIn);
  if (typeof value !== "object" || value === null) return [];
  return [...(isPerson(value) ? [value] : []), ...Object.values(value).flatMap(personsIn)];
}

function isPerson(value: object): value is GoldPerson {
  return "name" in value && typeof value.name === "string" && "surface" in value && Array.isArray(value.surface);
}
