import type { Example, Expectation } from "../packs/examples.ts";
import type { Packs, Problem } from "../packs/types.ts";
import { type Examined, examine } from "../pipeline/examine.ts";

/** An example, and what the program reads in it. */
export interface ExampleRead {
  readonly example: Example;
  readonly found: readonly Examined[];
}

export function readExample(example: Example, packs: Packs): ExampleRead {
  return { example, found: examine(example.text, example.language, example.published, packs) };
}

/** Expectations of an example that do not hold, each with what is read in its place. */
export function brokenExpectations({ example, found }: ExampleRead): Problem[] {
  const inside = `“${shortened(example.text)}”`;
  const missing = example.expect.filter((expectation) => !found.some((own) => meets(expectation, own)));
  return [
    ...missing.map((expectation) => ({
      where: example.source,
      what: `${inside} expects ${describe(expectation)}, but ${insteadOf(expectation, found)}`,
      remedy: "Mend the row that should find it, or the example.",
    })),
    ...example.never.flatMap((expectation) => {
      const unwanted = found.find((own) => meets(expectation, own));
      if (unwanted === undefined) return [];
      const what = `${inside} must not have ${describe(expectation)}, but “${unwanted.exact}” is read so by ${unwanted.by}`;
      return [{ where: example.source, what, remedy: "Make what finds it narrower, or put the form into ambiguous.tsv." }];
    }),
  ];
}

function meets({ kind, key, exact }: Expectation, own: Examined): boolean {
  return own.kind === kind && (key === null || own.key === key) && (exact === null || own.exact === exact);
}

const describe = ({ kind, key, exact }: Expectation): string => named(kind, key) + (exact === null ? "" : ` at “${exact}”`);

const named = (kind: string, key: string | null): string => (key === null ? `some ${kind}` : `${kind} ${key}`);

/** What is read where the expectation looks: the same at other words, something else at its words, or others of its kind. */
function insteadOf({ kind, key, exact }: Expectation, found: readonly Examined[]): string {
  const same = found.filter((own) => own.kind === kind && key !== null && own.key === key);
  if (same.length > 0) return `that is read at ${listed(same.map((own) => `“${own.exact}”`))}`;
  const there = found.filter((own) => exact !== null && own.exact === exact);
  if (there.length > 0) return `these words are read as ${listed(there.map((own) => `${named(own.kind, own.key)} (${own.by})`))}`;
  const others = found.filter((own) => own.kind === kind);
  if (others.length === 0) return `no ${kind} is read there`;
  return `${listed(others.map((own) => `${named(own.kind, own.key)} at “${own.exact}” (${own.by})`))} is read instead`;
}

/** More would hide what counts. */
const MOST = 4;

function listed(words: readonly string[]): string {
  const own = [...new Set(words)];
  return own.slice(0, MOST).join(" and ") + (own.length > MOST ? " and more" : "");
}

const LONGEST = 160;

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}
