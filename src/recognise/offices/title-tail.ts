import type { Packs } from "../../packs/types.ts";
import type { Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";
import { afterConnector } from "../connectors.ts";
import { hitAt, hitOfKind } from "../hits.ts";

const MOST_TOKENS = 14;
const OTHERS: ReadonlySet<string> = new Set([
  "verb",
  "frame",
  "office",
  "office-head",
  "honorific",
  "month",
  "weekday",
  "relative-day",
  "issuer",
  "outcome",
]);
/** Words that join somebody else, or tell of something. */
const CUES: ReadonlySet<string> = new Set(["and", "thing", "place", "capital"]);
/** Small words within a title. */
const SMALL: ReadonlySet<string> = new Set(["-", "of"]);
const NAMED: ReadonlySet<string> = new Set(["honorific"]);
const KNOWN: ReadonlySet<string> = new Set(["body", "org-head", "state"]);
const NO_NAME: ReadonlySet<string> = new Set(["city", "state", "office", "office-head", "month", "weekday", "body", "org-head", "stop"]);

/**
 * "directeur du renseignement [et des opérations extérieures de Finlande], X": where a title goes on over words that no pack knows as parts of
 * it, up to the comma before a name; and the state that it names last. Null where it does not.
 */
export function titleTail(
  at: number,
  segmented: Segmented,
  packs: Packs,
): { readonly next: number; readonly state: Hit | undefined } | null {
  if (!goesOn(at, segmented, packs)) return null;
  let state: Hit | undefined;
  for (let i = at; i - at < MOST_TOKENS; ) {
    const token = segmented.tokens[i];
    if (!token || token.line) return null;
    if (token.text === ",") return i > at && !isBareName(at, i, segmented) && isName(i + 1, segmented, packs) ? { next: i, state } : null;
    if (!belongs(i, segmented)) return null;
    const known = hitAt(segmented, i, KNOWN);
    if (known?.entry.kind === "state") state = known;
    i = known?.next ?? i + 1;
  }
  return null;
}

/** "Interior Minister [Tom Hill], Maj. Gen. A": words with capitals alone, of which the data know none, are rather a name. */
function isBareName(from: number, to: number, { tokens, starts }: Segmented): boolean {
  return tokens
    .slice(from, to)
    .every((token, i) => token.shape !== "lower" && !starts[from + i]?.some(({ entry }) => KNOWN.has(entry.kind)));
}

/** By a small word that joins, or by a word with a capital that is nobody's name. */
function goesOn(at: number, segmented: Segmented, packs: Packs): boolean {
  const token = segmented.tokens[at];
  if (token?.type !== "word" || token.script !== "Latn" || token.line) return false;
  if (hitAt(segmented, at, KNOWN)?.entry.kind === "body") return true;
  if (token.shape === "lower") return afterConnector(at, segmented, packs) > at || hitOfKind(segmented, at, "stop") !== undefined;
  return packs.nameToken(token.text) === 0;
}

function belongs(at: number, { tokens, starts }: Segmented): boolean {
  const token = tokens[at];
  if (token?.text === "'" || token?.text === "-") return true;
  if (token?.type !== "word") return false;
  return !starts[at]?.some(
    ({ entry }) =>
      OTHERS.has(entry.kind) || (entry.kind === "cue" && !CUES.has(entry.key)) || (entry.kind === "stop" && !SMALL.has(entry.key)),
  );
}

/** A title and a name, or two words with capitals of which a list knows one as a name. */
function isName(at: number, segmented: Segmented, packs: Packs): boolean {
  if (hitAt(segmented, at, NAMED)) return true;
  const [first, second] = segmented.tokens.slice(at, at + 2);
  const isCapital = (shape: string | undefined): boolean => shape === "title" || shape === "upper";
  if (!first || !second || first.line || !isCapital(first.shape) || !isCapital(second.shape) || hitAt(segmented, at, NO_NAME)) return false;
  return packs.nameToken(first.text) > 0 || packs.nameToken(second.text) > 0;
}
