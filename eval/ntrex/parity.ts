import type { Names } from "../../src/names/names.ts";
import type { Counts } from "../finding.ts";
import { VALUE_KINDS, type ValueKind, type VersionReading } from "./read-version.ts";

/** What the English version of a sentence and another one do not share. */
export interface Disagreement {
  readonly doc: string;
  readonly sentence: number;
  readonly language: string;
  readonly kind: ValueKind;
  readonly english: readonly string[];
  readonly other: readonly string[];
}

export interface Parity {
  readonly language: string;
  /** `hits`: in both versions; `missed`: in the English one alone; `unexpected`: in the other alone. */
  readonly counts: Readonly<Record<ValueKind, Counts>>;
  readonly disagreements: readonly Disagreement[];
}

/** Agreement of each language with English, sentence by sentence, values of a sentence taken as a set. */
export function parities(readings: readonly VersionReading[], names: Pick<Names, "compare">): Parity[] {
  const english = new Map(readings.filter(({ language }) => language === "en").map((reading) => [reading.doc, reading]));
  const others = Map.groupBy(
    readings.filter(({ language }) => language !== "en"),
    ({ language }) => language,
  );
  return [...others]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([language, own]) =>
      parity(
        language,
        own.flatMap((other) => pairOf(english.get(other.doc), other)),
        names,
      ),
    );
}

interface Pair {
  readonly english: VersionReading;
  readonly other: VersionReading;
}

function pairOf(english: VersionReading | undefined, other: VersionReading): Pair[] {
  return english === undefined ? [] : [{ english, other }];
}

function parity(language: string, pairs: readonly Pair[], names: Pick<Names, "compare">): Parity {
  const counts = Object.fromEntries(VALUE_KINDS.map((kind) => [kind, { hits: 0, missed: 0, unexpected: 0 }])) as Record<ValueKind, Mutable>;
  const disagreements: Disagreement[] = [];
  for (const { english, other } of pairs)
    for (const [sentence, values] of english.sentences.entries())
      for (const kind of VALUE_KINDS) {
        const shared = paired(values[kind], other.sentences[sentence]?.[kind] ?? [], kind === "persons" ? samePerson(names) : sameValue);
        counts[kind].hits += shared.hits;
        counts[kind].missed += shared.left.length;
        counts[kind].unexpected += shared.right.length;
        if (shared.left.length + shared.right.length > 0)
          disagreements.push({ doc: english.doc, sentence, language, kind, english: shared.left, other: shared.right });
      }
  return { language, counts, disagreements };
}

type Mutable = { -readonly [field in keyof Counts]: Counts[field] };

/** How well two values go together: 0 not at all. */
type Likeness = (a: string, b: string) => number;

const sameValue: Likeness = (a, b) => (a === b ? 1 : 0);

/** One person where nothing speaks against it: of a surname alone no more can be asked, and both stand in one sentence. */
function samePerson(names: Pick<Names, "compare">): Likeness {
  return (a, b) => {
    const { verdict, score } = names.compare(a, b);
    return verdict === "different" ? 0 : 1 + score;
  };
}

/** Pairs values one to one, the most alike first. */
function paired(left: readonly string[], right: readonly string[], like: Likeness) {
  const edges = left
    .flatMap((a) => right.map((b) => ({ a, b, likeness: like(a, b) })))
    .filter(({ likeness }) => likeness > 0)
    .toSorted((one, two) => two.likeness - one.likeness);
  const [restLeft, restRight] = [new Set(left), new Set(right)];
  for (const { a, b } of edges)
    if (restLeft.has(a) && restRight.has(b)) {
      restLeft.delete(a);
      restRight.delete(b);
    }
  return { hits: left.length - restLeft.size, left: [...restLeft], right: [...restRight] };
}
