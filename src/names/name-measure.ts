import { createCommonNames } from "./common-names.ts";
import { compareNames } from "./compare-names.ts";
import { explainNames } from "./explain-names.ts";
import { LINKING, nameFacets, nameKeys, SEARCHING } from "./keys/name-keys.ts";
import { createPartSkeletons } from "./keys/part-skeletons.ts";
import { createSkeletons } from "./keys/skeletons.ts";
import { createLetterClasses } from "./letters/letter-classes.ts";
import { createLetterWeights } from "./letters/letter-weights.ts";
import type { Measures } from "./measures.ts";
import { createRoles } from "./name-roles.ts";
import type { NameComparison, NameExplanation } from "./names.ts";
import { type PreparedName, prepareName } from "./prepare-name.ts";
import { createRarity } from "./rarity.ts";
import { remembered } from "./remembered.ts";
import { createSoundLikeness } from "./sound-likeness.ts";
import { createReader, type NameData } from "./sounds.ts";

/** Likeness of two sounds that one letter may be written for. */
const NEAR_SOUND = 720;
/** Words whose skeletons are remembered: of each there are many, and what is made of them is remembered too, of ten times as many words. */
const MOST_SKELETONS = 4_000;

/** What can be said of prepared names; remembers skeletons of words alone. */
export interface NameMeasure {
  /** The parts of a name without how rare they are: all that facets need, in a third of the time. */
  readonly cut: (name: string) => PreparedName;
  readonly prepare: (name: string) => PreparedName;
  /** Symmetric. */
  readonly compare: (a: PreparedName, b: PreparedName) => NameComparison;
  /** `a` is left; verdict and score are those of `compare`. */
  readonly explain: (a: PreparedName, b: PreparedName) => NameExplanation;
  readonly keys: (name: PreparedName) => readonly string[];
  /** Many keys, to look a name up among the `keys` of a large register: they find spellings that share none of `keys`. */
  readonly searchKeys: (name: PreparedName) => readonly string[];
  readonly facets: (name: PreparedName) => readonly string[];
}

/** Over the tables of data/scripts. Without `anyOrder` parts of names are compared only where they stand: to see what order costs. */
export function createNameMeasure(data: NameData, { anyOrder }: Pick<Measures, "anyOrder"> = { anyOrder: true }): NameMeasure {
  const [read, roles, like] = [createReader(data), createRoles(data), createSoundLikeness(data)];
  const letters = createLetterWeights(data);
  // Names have their words in common: each is worked out once.
  const skeletons = createPartSkeletons(remembered(createSkeletons(data, LINKING), MOST_SKELETONS));
  const searched = createPartSkeletons(createSkeletons(data, SEARCHING));
  const cut = (name: string): PreparedName => prepareName(name, read, roles, letters.spell);
  const common = (data.scripts.get("common-names") ?? []).flatMap(([name = ""]) => cut(name).parts);
  const isCommon = createCommonNames(common, skeletons, like);
  const rarityOf = createRarity(data, createLetterClasses(data), isCommon);
  const measures: Measures = { weigh: letters.weigh, isCommon, anyOrder, soundsAlike: (a, b) => like(a, b) >= NEAR_SOUND };
  return {
    cut,
    prepare: (name) => {
      const prepared = cut(name);
      return { ...prepared, parts: prepared.parts.map((part) => ({ ...part, rarity: rarityOf(part) })) };
    },
    // One order for both makes the comparison symmetric.
    compare: (a, b) => (a.text <= b.text ? compareNames(a, b, measures) : compareNames(b, a, measures)),
    explain: (a, b) => explainNames(a, b, measures, letters),
    keys: (name) => nameKeys(name, skeletons, LINKING),
    searchKeys: (name) => nameKeys(name, searched, SEARCHING),
    facets: (name) => nameFacets(name, skeletons, isCommon),
  };
}
