import type { Counts } from "../../eval/finding.ts";
import type { SentenceMarks } from "../../eval/ntrex/marks.ts";
import { fold } from "../../eval/same-name.ts";
import type { Named } from "./name-readers.ts";

export type NameCounts = Counts;

export interface MarkedNames {
  /** The whole name as it is marked. */
  readonly persons: NameCounts;
  /** A name that shares a word with the marked one: a surname, a name with a title. */
  readonly personsTouched: NameCounts;
  readonly places: NameCounts;
}

const NOTHING: Named = { persons: [], cities: [], states: [] };

/**
 * What a tool finds in a sentence, against what a reader marked. The marks hold everything that is there, so that whatever else is found
 * is unexpected; what careful readers may see otherwise is in no count.
 */
export function markedNames(marks: SentenceMarks, found: Named = NOTHING): MarkedNames {
  const wanted = (marks.persons ?? []).map(fold);
  const doubtful = (marks.doubtful ?? []).filter(({ kind }) => kind === "person").map(({ value }) => fold(value));
  const persons = longest(found.persons.map(fold)).filter((name) => !doubtful.some((one) => touch(one, name)));
  return {
    persons: counted(wanted, persons, (a, b) => a === b),
    personsTouched: counted(wanted, persons, touch),
    places: placesOf(marks, found),
  };
}

/** A sentence that has a name whole and again by its surname names one person. */
function longest(names: readonly string[]): string[] {
  const each = [...new Set(names)];
  return each.filter((name) => !each.some((other) => other !== name && wordsOf(name).every((word) => wordsOf(other).includes(word))));
}

const wordsOf = (name: string): string[] => name.split(" ");

function touch(a: string, b: string): boolean {
  const words = new Set(wordsOf(a));
  return wordsOf(b).some((word) => words.has(word));
}

function counted(wanted: readonly string[], found: readonly string[], same: (a: string, b: string) => boolean): NameCounts {
  const rest = [...found];
  const hits = wanted.filter((name) => {
    const at = rest.findIndex((own) => same(name, own));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return { hits: hits.length, missed: wanted.length - hits.length, unexpected: rest.length };
}

/** Cities, and states by their name. What is said of a state by an adjective is not asked for, and not held against who finds it. */
function placesOf({ cities = [], states = [], doubtful = [] }: SentenceMarks, found: Named): NameCounts {
  const others = [
    ...states.filter(({ as }) => as !== "name").map(({ code }) => code),
    ...cities.flatMap(({ metonymOf }) => metonymOf ?? []),
    ...doubtful.map(({ value }) => value),
  ];
  const named = states.filter(({ as }) => as === "name").map(({ code }) => code);
  const sought = new Set([...named, ...cities.map(({ name }) => name)]);
  const seen = new Set([...found.cities, ...found.states]);
  // A city that stands for a government may be read as its state.
  const isFound = (value: string): boolean =>
    seen.has(value) || cities.some(({ name, metonymOf = "" }) => name === value && seen.has(metonymOf));
  const hits = [...sought].filter(isFound).length;
  const unexpected = [...seen].filter((value) => !sought.has(value) && !others.includes(value)).length;
  return { hits, missed: sought.size - hits, unexpected };
}
