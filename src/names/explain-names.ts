import type { Alignment, Match } from "./align-names.ts";
import { judgeNames, reasons } from "./compare-names.ts";
import type { Weight } from "./letters/correspondences.ts";
import type { LetterWeights } from "./letters/letter-weights.ts";
import type { AlignedLetters } from "./letters/weigh.ts";
import type { Measures } from "./measures.ts";
import type { ExplainedPart, NameExplanation } from "./names.ts";
import { spellingsUsed } from "./part-likeness.ts";
import type { NamePart, PreparedName } from "./prepare-name.ts";

/** A comparison of two names, part by part in the order of the first one; then what only the second one has. */
export function explainNames(a: PreparedName, b: PreparedName, measures: Measures, letters: LetterWeights): NameExplanation {
  // The order in which names are compared, whichever is left: what is explained is what was compared.
  const turned = a.text > b.text;
  const { alignment, ...judged } = turned ? judgeNames(b, a, measures) : judgeNames(a, b, measures);
  const because = reasons(alignment, judged.why);
  return { ...judged, because, parts: explainParts(a, turned ? turnedRound(alignment) : alignment, letters) };
}

function turnedRound({ matches, leftOver, rightOver }: Alignment): Alignment {
  return {
    matches: matches.map(({ left, right, ...rest }) => ({ ...rest, left: right, right: left })),
    leftOver: rightOver,
    rightOver: leftOver,
  };
}

function explainParts(a: PreparedName, alignment: Alignment, letters: LetterWeights): readonly ExplainedPart[] {
  const { matches, leftOver, rightOver } = alignment;
  const place = (part: NamePart | undefined): number => (part === undefined ? a.parts.length : a.parts.indexOf(part));
  const own = [
    ...matches.map((match) => ({ at: place(match.left[0]), part: explainMatch(match, letters) })),
    ...leftOver.map((part) => ({ at: place(part), part: alone(part, null) })),
  ].sort((one, other) => one.at - other.at);
  return [...own.map(({ part }) => part), ...rightOver.map((part) => alone(null, part))];
}

function explainMatch({ left, right, weight, initial }: Match, letters: LetterWeights): ExplainedPart {
  return {
    left: textOf(left),
    right: textOf(right),
    weight: initial ? null : weight,
    how: initial ? "initial" : left.length === right.length ? "word" : "joined",
    rarity: initial ? 0 : Math.min(rarityOf(left), rarityOf(right)),
    letters: initial ? [] : lettersOf(left, right, letters),
  };
}

function lettersOf(left: readonly NamePart[], right: readonly NamePart[], letters: LetterWeights): readonly AlignedLetters[] {
  const [first, other] = [left[0], right[0]];
  if (first === undefined || other === undefined) return [];
  const pair = left.length === right.length ? spellingsUsed(first, other, letters) : [together(left), together(right)];
  const [one, two] = pair;
  return one && two ? letters.trace(one, two) : [];
}

function together(parts: readonly NamePart[]): NamePart["spelling"] {
  const [first] = parts;
  return (parts.length === 1 ? first?.spelling : first?.runs.find(({ words }) => words === parts.length)?.spelling) ?? null;
}

function alone(left: NamePart | null, right: NamePart | null): ExplainedPart {
  const rarity = rarityOf([left, right].filter((part) => part !== null));
  return { left: left?.text ?? null, right: right?.text ?? null, weight: null, how: "alone", rarity, letters: [] };
}

function rarityOf(parts: readonly NamePart[]): Weight {
  return parts.reduce((sum, part) => sum + part.rarity, 0);
}

function textOf(parts: readonly NamePart[]): string {
  return parts.map((part) => part.text).join(" ");
}
