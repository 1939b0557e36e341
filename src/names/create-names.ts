import { createCommonNames } from "./common-names.ts";
import { compareNames } from "./compare-names.ts";
import { explainNames } from "./explain-names.ts";
import { createLetterWeights } from "./letters/letter-weights.ts";
import type { Measures } from "./measures.ts";
import { nameFacets, nameKeys } from "./name-keys.ts";
import { createRoles } from "./name-roles.ts";
import type { Names } from "./names.ts";
import { prepareName } from "./prepare-name.ts";
import { createSkeletons } from "./skeleton.ts";
import { createSoundLikeness } from "./sound-likeness.ts";
import { createReader, type NameData } from "./sounds.ts";

/** Answers remembered before all are forgotten; a bound on memory, no more. */
const MOST_REMEMBERED = 200_000;

/** Likeness of two sounds that one letter may be written for. */
const NEAR_SOUND = 720;

/** Names over the tables of data/scripts, which `Packs` has. Remembers what it has answered. */
export function createNames(data: NameData): Names {
  const [read, roles, like, skeletons] = [createReader(data), createRoles(data), createSoundLikeness(data), createSkeletons(data)];
  const letters = createLetterWeights(data);
  const prepare = remembered((name) => prepareName(name, read, roles, letters.spell));
  const common = (data.scripts.get("common-names") ?? []).flatMap(([name = ""]) => prepare(name).parts);
  const isCommon = createCommonNames(common, skeletons, like);
  const measures: Measures = { weigh: letters.weigh, isCommon, soundsAlike: (a, b) => like(a, b) >= NEAR_SOUND };
  const compare = remembered((pair) => {
    const [a = "", b = ""] = pair.split("\n");
    return compareNames(prepare(a), prepare(b), measures);
  });
  return {
    // One order for both makes the comparison symmetric.
    compare: (a, b) => compare(a < b ? `${oneLine(a)}\n${oneLine(b)}` : `${oneLine(b)}\n${oneLine(a)}`),
    explain: (a, b) => explainNames(prepare(a), prepare(b), measures, letters),
    keys: remembered((name) => nameKeys(prepare(name), skeletons)),
    facets: remembered((name) => nameFacets(prepare(name), skeletons, isCommon)),
  };
}

function oneLine(name: string): string {
  return name.includes("\n") ? name.replaceAll("\n", " ") : name;
}

function remembered<T>(answer: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const now = answer(key);
    known.set(key, now);
    return now;
  };
}
