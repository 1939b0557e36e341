import type { Packs } from "../../packs/types.ts";
import type { Segmented } from "../../types/segmented.ts";
import type { Gate } from "./name-at.ts";

/** Tokens of a name that particles do not join. */
const MOST_PARTS = 4;
/** Without a list's vote, a name that an office vouches for may have so many parts. */
const MOST_UNKNOWN = 3;
const ENDING_KINDS: ReadonlySet<string> = new Set([
  "office", "office-head", "org-head", "honorific", "month", "weekday", "state", "city", "occasion", "occasion-head", "agency", "frame", "cue", "verb", "stop",
  "relative-day", "relative", "issuer", "body", "outcome", "edition", "topic", "number", "unit",
]);
/** Kinds whose words are also given names or family names (منصور, جدة is not): a list's vote outweighs them. */
const OUTVOTED: ReadonlySet<string> = new Set(["city", "state", "topic", "number"]);

/** Arabic letters have no capitals: a gate opens the name, lists vote on each word, and a word that cannot be in a name ends it. */
export function arabicNameEnd(at: number, gate: Gate, segmented: Segmented, packs: Packs): { next: number; votes: number; proclitic: number } | null {
  let next = at;
  let parts = 0;
  let votes = 0;
  let unknown = 0;
  let joined = false;
  let particle = false;
  for (let i = at; parts < MOST_PARTS || joined; i++) {
    const kind = wordKind(i, i === at, segmented, packs);
    if (kind === "end") break;
    if (kind === "particle") {
      joined = true;
      particle = true;
      continue;
    }
    if (kind === "unknown" && !mayBeUnknown(gate, parts, votes, unknown, joined)) break;
    if (kind === "known") votes++;
    else unknown++;
    parts += joined ? 0 : 1;
    joined = false;
    next = i + 1;
  }
  if (next === at) return null;
  const words = next - at;
  if (gate === "strong") return votes > 0 || words >= 2 || isClosed(next, segmented) ? { next, votes, proclitic: 0 } : null;
  return words >= 2 && votes === words - (particle ? 1 : 0) && unknown === 0 && (particle || votes >= 3) ? { next, votes, proclitic: 0 } : null;
}

function wordKind(at: number, first: boolean, { tokens, starts }: Segmented, packs: Packs): "known" | "unknown" | "particle" | "end" {
  const token = tokens[at];
  if (!token || token.type !== "word" || token.script !== "Arab" || (!first && (token.line || !token.spaced))) return "end";
  if (isParticle(token.text, packs)) return "particle";
  const vote = packs.nameToken(token.text) > 0;
  const ending = (starts[at] ?? []).filter(({ entry }) => ENDING_KINDS.has(entry.kind));
  if (ending.some(({ entry, proclitic, first: start, last }) => !(OUTVOTED.has(entry.kind) && vote && proclitic === "" && start === last))) return "end";
  if (token.text.length < 2) return "end";
  return vote ? "known" : "unknown";
}

/** An unknown word goes on with a name only where an office vouches, near its beginning, or after "bin". */
function mayBeUnknown(gate: Gate, parts: number, votes: number, unknown: number, joined: boolean): boolean {
  if (gate === "none") return joined;
  if (joined) return true;
  return unknown < MOST_UNKNOWN && (parts < 2 || (votes === 0 && parts < MOST_UNKNOWN));
}

function isParticle(word: string, packs: Packs): boolean {
  for (const { script, particles } of packs.languages.values()) if (script === "Arab" && particles.has(word)) return true;
  return false;
}

/** A single unknown word after an office is a name only where the text stops right after it. */
function isClosed(next: number, { tokens, starts }: Segmented): boolean {
  const token = tokens[next];
  return !token || token.type === "punct" || token.line || (starts[next] ?? []).some(({ entry }) => entry.kind === "verb" || entry.kind === "frame" || entry.kind === "stop");
}
