/**
 * Whether two personal names are of one person, in Latin or Arabic script and whatever spelling: `import … from "dragoman/names"`.
 * It reads the tables that come with the package when it is first asked, no network and nothing else; the same names give
 * the same answer everywhere. See docs/names.md.
 *
 * @module
 */
import { loadScripts } from "../packs/load-scripts.ts";
import { createNameMeasure, type NameMeasure } from "./name-measure.ts";
import type { NameComparison, NameExplanation } from "./names.ts";
import type { PreparedName } from "./prepare-name.ts";

export type { AlignedLetters } from "./letters/weigh.ts";
export type { ExplainedPart, Likeness, NameComparison, NameExplanation, NameReason, NameVerdict } from "./names.ts";

/** A name made ready to be compared with many: cutting it into parts costs as much as several comparisons. */
export interface ComparableName {
  /** As it was given. */
  readonly name: string;
  /** As `compareNames`. */
  readonly compare: (other: string | ComparableName) => NameComparison;
  /** As `explainNames`, this name being left. */
  readonly explain: (other: string | ComparableName) => NameExplanation;
  /** As `nameKeys`. */
  readonly keys: () => readonly string[];
}

/**
 * Are these two names of one person? Symmetric.
 *
 * `score` is a whole number from 0 to 1000, `verdict` what to make of it: `same`, `different`, or `undecided`, which is a question for
 * a person or for other evidence and must not be taken for `same`. A surname alone, an initial or a name in another script is never
 * `same` with another spelling. `because` says why, in English.
 *
 * @throws TypeError for what is no text.
 * @throws Error when the package was installed without its data.
 * @example
 * compareNames("Abdellatif Hammouchi", "عبد اللطيف حموشي").verdict; // "same"
 * compareNames("Mohammed bin Nayef", "Mohammed bin Salman").verdict; // "different"
 */
export function compareNames(a: string, b: string): NameComparison {
  return measure().compare(prepared(a), prepared(b));
}

/**
 * The same, and which part answers to which by which letters: `parts` in the order of `a`, then what only `b` has. Weights are
 * hundredths of a ban: 100 speak ten to one for one name, -100 ten to one against. `why` is the reason of the verdict as a code.
 *
 * @throws TypeError for what is no text.
 * @example
 * explainNames("A. Hammouchi", "عبد اللطيف حموشي").why; // "initial"
 */
export function explainNames(a: string, b: string): NameExplanation {
  return measure().explain(prepared(a), prepared(b));
}

/**
 * Makes a name ready, for comparing it with many.
 *
 * @throws TypeError for what is no text.
 * @example
 * const wanted = prepareName("Münir Karaloğlu");
 * const found = list.filter((name) => wanted.compare(name).verdict !== "different");
 */
export function prepareName(name: string): ComparableName {
  const own = prepared(name);
  const comparable: ComparableName = {
    name,
    compare: (other) => measure().compare(own, partsOf(other)),
    explain: (other) => measure().explain(own, partsOf(other)),
    keys: () => measure().keys(own),
  };
  ready.set(comparable, own);
  return comparable;
}

/**
 * Keys under which other spellings of a full name are found among many: two names that share none need not be compared. Sorted and
 * distinct; none for a single word, of which a key would find everybody. They change with the version of the package.
 *
 * @throws TypeError for what is no text.
 * @example
 * const byKey = Map.groupBy(people.flatMap((person) => nameKeys(person.name).map((key) => ({ key, person }))), ({ key }) => key);
 */
export function nameKeys(name: string): readonly string[] {
  return measure().keys(prepared(name));
}

/**
 * More keys, some 130 of a full name, to look a name up under the `nameKeys` that a large register holds: nothing is stored under them. They
 * find spellings that share none of `nameKeys`. Sorted and distinct; none for a single word.
 *
 * @throws TypeError for what is no text.
 */
export function searchKeys(name: string): readonly string[] {
  return measure().searchKeys(prepared(name));
}

/** The parts of comparable names, which are nobody else's concern. */
const ready = new WeakMap<object, PreparedName>();

let loaded: NameMeasure | undefined;

function measure(): NameMeasure {
  loaded ??= createNameMeasure(loadScripts());
  return loaded;
}

function partsOf(other: string | ComparableName): PreparedName {
  return (typeof other === "object" && other !== null ? ready.get(other) : undefined) ?? prepared(other);
}

function prepared(name: unknown): PreparedName {
  if (typeof name !== "string") throw new TypeError(`a name is a text, not ${name === null ? "null" : typeof name}: pass a string`);
  return measure().prepare(name);
}
