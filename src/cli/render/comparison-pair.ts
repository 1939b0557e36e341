import type { ComparedPair, Comparison } from "../../app/compare-documents.ts";
import type { Output } from "../terminal/output.ts";
import { isolated, quoted } from "../terminal/quoted.ts";
import { wrap } from "../terminal/width.ts";
import { passageLines } from "./comparison-passages.ts";
import { mediumOf } from "./comparison-wording.ts";

type Relation = ComparedPair["relation"];

/** Of the second text, what it is to the first. */
const MADE: Readonly<Record<Relation, string>> = {
  "same-text": "is the same text as",
  "near-copy": "is a copy of",
  shortened: "is a shortened copy of",
  translation: "is a translation of",
  parallel: "tells passage by passage what is in",
  "one-source": "passes on the same words of others as",
  "own-words": "tells in its own words what is in",
};

/** The same of two texts of which none is known to be made of the other. */
const UNDECIDED: Readonly<Record<Relation, string>> = {
  "same-text": "are the same text",
  "near-copy": "are copies of one text",
  shortened: "are a text and a shorter copy of it",
  translation: "are a text and its translation",
  parallel: "tell the same passage by passage",
  "one-source": "pass on the same words of others",
  "own-words": "tell it each in its own words",
};

/** "B is a translation of A", or "A and B tell it each in its own words". */
export function sentenceOf({ left, right, relation, derived }: ComparedPair, letters: ReadonlyMap<string, string>): string {
  const [one, other] = [letters.get(left) ?? left, letters.get(right) ?? right];
  return derived === null ? `${one} and ${other} ${UNDECIDED[relation]}` : `${other} ${MADE[relation]} ${one}`;
}

/** Two texts passage against passage, with all that speaks for what is said of them. */
export function pairLines(
  pair: ComparedPair,
  letters: ReadonlyMap<string, string>,
  { documents }: Comparison,
  output: Output,
  all: boolean,
): string[] {
  const [first, second] = [letters.get(pair.left) ?? pair.left, letters.get(pair.right) ?? pair.right];
  const right = documents.find(({ id }) => id === pair.right);
  const lost = pair.lostAttribution.map(
    ({ name, exact, medium }) =>
      `${second} does not say that it passes on ${mediumOf(medium)} ${isolated(name ?? "")} ${quoted(exact, 40)}`,
  );
  const lead = right?.departures.filter(({ cause }) => cause === "attribution-lost") ?? [];
  return [
    "",
    output.paint("underline", sentenceOf(pair, letters)),
    ...pair.because
      .map((reason) => reason.replaceAll("{left}", first).replaceAll("{right}", second))
      .flatMap((reason) => wrap(reason, output.width - 4).map((line, at) => output.paint("dim", `  ${at === 0 ? "· " : "  "}${line}`))),
    ...(lead.length > 0 && lost.length === 0
      ? [output.paint("yellow", `  ! ${second} tells as its own what ${first} credits to others`)]
      : []),
    ...lost.flatMap((reason) =>
      wrap(reason, output.width - 4).map((line, at) => output.paint("yellow", `  ${at === 0 ? "! " : "  "}${line}`)),
    ),
    ...passageLines(pair, { left: first, right: second }, output, all),
  ];
}
