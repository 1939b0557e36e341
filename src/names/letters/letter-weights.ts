import type { NameData } from "../sounds.ts";
import {
  bothWays,
  type Correspondence,
  type Correspondences,
  compileCorrespondences,
  readCorrespondences,
  runsOf,
  type Weight,
} from "./correspondences.ts";
import { createLetterClasses, type Script } from "./letter-classes.ts";
import { createSpeller, type Spelling } from "./spelling.ts";
import { type AlignedLetters, trace, weigh } from "./weigh.ts";

/** What speaks for two words being one name in two spellings, by their letters. */
export interface LetterWeights {
  /** Null for a word in letters that no table knows. */
  readonly spell: (word: string) => Spelling | null;
  /** Symmetric. */
  readonly weigh: (a: Spelling, b: Spelling) => Weight;
  /** The letters that answer to each other, `a` left. */
  readonly trace: (a: Spelling, b: Spelling) => readonly AlignedLetters[];
}

/** Over data/scripts/letters-*.tsv, which `npm run learn-names` makes. */
export function createLetterWeights(data: NameData): LetterWeights {
  const classes = createLetterClasses(data);
  const across = rowsOf(data, "letters-latin-arabic");
  const latin = bothWays(rowsOf(data, "letters-latin-latin"));
  const arabic = bothWays(rowsOf(data, "letters-arabic-arabic"));
  const runs: Readonly<Record<Script, ReturnType<typeof runsOf>>> = {
    latin: runsOf([...across, ...latin].map(({ left }) => left)),
    arabic: runsOf([...across.map(({ right }) => right), ...arabic.map(({ left }) => left)]),
  };
  const tables = {
    latin: compileCorrespondences(["latin", "latin"], latin, [runs.latin, runs.latin], classes),
    arabic: compileCorrespondences(["arabic", "arabic"], arabic, [runs.arabic, runs.arabic], classes),
    across: compileCorrespondences(["latin", "arabic"], across, [runs.latin, runs.arabic], classes),
  };
  const tableFor = (a: Spelling, b: Spelling): Correspondences => (a.script === b.script ? tables[a.script] : tables.across);
  const inOrder = (a: Spelling, b: Spelling): boolean => a.script === b.script || a.script === "latin";
  return {
    spell: createSpeller(classes, runs),
    weigh: (a, b) => (inOrder(a, b) ? weigh(a, b, tableFor(a, b)) : weigh(b, a, tableFor(a, b))),
    trace: (a, b) =>
      inOrder(a, b)
        ? trace(a, b, tableFor(a, b))
        : trace(b, a, tableFor(a, b)).map(({ left, right, weight }) => ({ left: right, right: left, weight })),
  };
}

function rowsOf({ scripts }: NameData, name: string): readonly Correspondence[] {
  return readCorrespondences(scripts.get(name) ?? []);
}
