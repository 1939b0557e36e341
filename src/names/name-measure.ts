import { createCommonNames } from "./common-names.ts";
import { compareNames } from "./compare-names.ts";
import { explainNames } from "./explain-names.ts";
import { createLetterWeights } from "./letters/letter-weights.ts";
import type { Measures } from "./measures.ts";
import { nameFacets, nameKeys } from "./name-keys.ts";
import { createRoles } from "./name-roles.ts";
import type { NameComparison, NameExplanation } from "./names.ts";
import { type PreparedName, prepareName } from "./prepare-name.ts";
import { createSkeletons } from "./skeleton.ts";
import { createSoundLikeness } from "./sound-likeness.ts";
import { createReader, type NameData } from "./sounds.ts";

/** Likeness of two sounds that one letter may be written for. */
const NEAR_SOUND = 720;

/** What can be said of prepared names; remembers nothing. */
export interface NameMeasure {
  readonly prepare: (name: string) => PreparedName;
  /** Symmetric. */
  readonly compare: (a: PreparedName, b: PreparedName) => NameComparison;
  /** `a` is left; verdict and score are those of `compare`. */
  readonly explain: (a: PreparedName, b: PreparedName) => NameExplanation;
  readonly keys: (name: PreparedName) => readonly string[];
  readonly facets: (name: PreparedName) => readonly string[];
}

/** Over the tables of data/scripts. */
export function createNameMeasure(data: NameData): NameMeasure {
  const [read, roles, like, skeletons] = [createReader(data), createRoles(data), createSoundLikeness(data), createSkeletons(data)];
  const letters = createLetterWeights(data);
  const prepare = (name: string): PreparedName => prepareName(name, read, roles, letters.spell);
  const common = (data.scripts.get("common-names") ?? []).flatMap(([name = ""]) => prepare(name).parts);
  const isCommon = createCommonNames(common, skeletons, like);
  const measures: Measures = { weigh: letters.weigh, isCommon, soundsAlike: (a, b) => like(a, b) >= NEAR_SOUND };
  return {
    prepare,
    // One order for both makes the comparison symmetric.
    compare: (a, b) => (a.text <= b.text ? compareNames(a, b, measures) : compareNames(b, a, measures)),
    explain: (a, b) => explainNames(a, b, measures, letters),
    keys: (name) => nameKeys(name, skeletons),
    facets: (name) => nameFacets(name, skeletons, isCommon),
  };
}
