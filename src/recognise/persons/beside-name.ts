import type { Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";

/** Tokens over which words that end right before a name are looked for. */
const REACH = 4;
/** Words of a name in capitals between a word for a thing and the token asked about ("rue Jean Jaurès"). */
const MOST_WORDS = 5;

/** A cue of one of these keys whose last word stands right before a token. */
export function cueBefore(at: number, keys: ReadonlySet<string>, { starts, tokens }: Segmented): Hit | undefined {
  if (tokens[at]?.line) return undefined;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const hit = starts[i]?.find(({ entry, next }) => next === at && entry.kind === "cue" && keys.has(entry.key));
    if (hit) return hit;
  }
  return undefined;
}

/** A cue of one of these keys that begins at a token. */
export function cueAt(at: number, keys: ReadonlySet<string>, { starts }: Segmented): Hit | undefined {
  return starts[at]?.find(({ entry }) => entry.kind === "cue" && keys.has(entry.key));
}

const THING: ReadonlySet<string> = new Set(["thing"]);

/** "Ryder Cup", "Soğuk Savaş": a word for a thing, with a capital where the script has any, right behind. */
export function isThing(at: number, segmented: Segmented): boolean {
  const token = segmented.tokens[at];
  const hit = token?.line || token?.shape === "lower" ? undefined : cueAt(at, THING, segmented);
  return hit !== undefined && !hit.entry.flags.has("before");
}

/** "rue Jean Jaurès", "l'ouragan Rosa", "شارع جون كينيدي": a word for a thing stands before, or before the words in capitals before. */
export function isOfThing(at: number, segmented: Segmented): boolean {
  const { tokens } = segmented;
  for (let first = at; first > at - MOST_WORDS && first >= 0; first--) {
    const thing = cueBefore(first, THING, segmented);
    // "الكتاب لجورج": what has an article is followed by something else.
    if (thing?.entry.flags.has("before") && !thing.proclitic.endsWith("ال") && !thing.proclitic.endsWith("لل")) return true;
    const before = tokens[first - 1];
    if (tokens[first]?.line || before?.script !== "Latn" || before.shape !== "title") return false;
  }
  return false;
}

const SPEAKING: ReadonlySet<string> = new Set(["saying", "profession"]);

/** What vouches for two capitals of which no list knows one: what somebody is, a verb for speaking beside them, an age behind a comma. */
export function isVouchedFor(first: number, next: number, segmented: Segmented): boolean {
  if (cueBefore(first, SPEAKING, segmented) !== undefined) return true;
  const comma = segmented.tokens[next]?.text === ",";
  return cueAt(comma ? next + 1 : next, SPEAKING, segmented) !== undefined || (comma && isAge(next + 1, segmented));
}

/** ", 68," and ", de 68 años,": a figure of two digits in an apposition. */
function isAge(at: number, { tokens }: Segmented): boolean {
  const figure = [at, at + 1].find((i) => tokens[i]?.type === "number");
  if (figure === undefined || !/^\d\d$/.test(tokens[figure]?.text ?? "")) return false;
  return [figure + 1, figure + 2].some((i) => tokens[i]?.text === "," || tokens[i]?.text === ".");
}
