import type { DateFound } from "../../types/found.ts";
import type { Segmented } from "../../types/segmented.ts";
import type { Token } from "../../types/token.ts";

/**
 * Whether what looks like a date is part of a name: "April Jones", "the Sunday Times", "Saturday Night Live", "the Today programme". Only
 * scripts with capitals tell.
 */
export function isPartOfName(date: DateFound, segmented: Segmented): boolean {
  const { tokens } = segmented;
  const { start, offset, first, last } = date;
  if (tokens[first]?.script !== "Latn" || start.day !== undefined || start.year !== undefined || date.end !== undefined) return false;
  const isSingle = first === last;
  if (start.month !== undefined) return isSingle && isCapital(tokens[first]) && isPlain(first, segmented) && isBesideName(first, segmented);
  if (start.weekday !== undefined)
    return isSingle ? isOfThing(last + 1, segmented) : isCapital(tokens[last]) && !isWeekday(last, segmented);
  if (offset === undefined) return false;
  return isSingle ? isCapital(tokens[first]) && isOddCapital(first, segmented) : isCapital(tokens[last]);
}

const isCapital = (token: Token | undefined): boolean => token?.type === "word" && token.shape === "title";

/** "Haziranda Singapur'da": what has a case is no given name before another. */
const isPlain = (at: number, { starts }: Segmented): boolean =>
  starts[at]?.some(({ entry, suffix }) => entry.kind === "month" && suffix === "") ?? false;

/** "Julio Arranz", "Theresa May": a capital right before or behind a month alone. */
function isBesideName(at: number, { tokens, sentences, sentenceOf }: Segmented): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const isFirst = sentences[sentenceOf[at] ?? -1]?.first === at - 1;
  return (isCapital(after) && after?.line === false) || (isCapital(before) && !isFirst && tokens[at]?.line === false);
}

const isWeekday = (at: number, { starts }: Segmented): boolean => starts[at]?.some(({ entry }) => entry.kind === "weekday") ?? false;

/** "Sunday Times" */
function isOfThing(at: number, { starts }: Segmented): boolean {
  return starts[at]?.some(({ entry }) => entry.kind === "cue" && entry.key === "thing" && !entry.flags.has("before")) ?? false;
}

/** "Radio 4's Today programme": in the midst of a sentence, among small letters. */
function isOddCapital(at: number, { tokens, sentences, sentenceOf }: Segmented): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (sentences[sentenceOf[at] ?? -1]?.first === at || before === undefined || tokens[at]?.line) return false;
  return before.type === "word" && before.shape === "lower" && after?.type === "word" && after.shape === "lower";
}
