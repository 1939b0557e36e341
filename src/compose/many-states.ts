import type { Hit } from "../types/lexicon.ts";
import type { TokenRange } from "../types/token.ts";
import { type Reading, sentenceAt } from "./reading.ts";

/** So many states are many: of their officials, wherever they meet, a gathering is told. */
export const MANY_STATES = 3;

/**
 * Whether a range speaks of many states at once, without naming them: "the Gulf states", "23 pays", "دول الساحل", or a body whose members
 * they are.
 */
export function speaksOfManyStates({ first, last }: TokenRange, { segmented }: Reading): boolean {
  return segmented.starts.slice(first, last + 1).some((hits) => hits?.some((hit) => tellsMany(hit, segmented)));
}

/**
 * "Arab interior ministers", "los ejércitos centroamericanos": whether a region stands in a range, the name of a gathering or an office
 * with what is beside it.
 */
export function namesRegion({ first, last }: TokenRange, { segmented }: Reading): boolean {
  const hits = segmented.starts.slice(Math.max(0, first), last + 1).flatMap((own) => own ?? []);
  return hits.some(({ entry }) => entry.kind === "states" && entry.key === "region");
}

function tellsMany(hit: Hit, segmented: Reading["segmented"]): boolean {
  const { kind, key, flags } = hit.entry;
  if (kind === "body") return flags.has("intl");
  return kind === "states" && (key === "many" || isCounted(hit, segmented));
}

/**
 * "the 21st meeting of heads of state litigation (disputes) in the Arab countries": of a gathering, whether its name or the words right
 * behind it speak of many states.
 */
export function isOfManyStates({ first, last }: TokenRange, reading: Reading): boolean {
  const end = sentenceAt(reading, last)?.last ?? last;
  return namesRegion({ first, last }, reading) || speaksOfManyStates({ first, last: Math.min(last + BEHIND_NAME, end) }, reading);
}

const BEHIND_NAME = 8;

/** "12 pays", "los siete países": a number stands right before them, or one word before. */
function isCounted({ first }: Hit, { tokens, starts }: Reading["segmented"]): boolean {
  return [first - 1, first - 2].some((at) => {
    const number = starts[at]?.find(({ entry }) => entry.kind === "number" && !entry.flags.has("ordinal"));
    const count = tokens[at]?.type === "number" ? Number(tokens[at]?.text) : Number(number?.entry.key ?? 0);
    return count >= MANY_STATES && count <= MOST_STATES;
  });
}

/** The United Nations have 193. */
const MOST_STATES = 200;
