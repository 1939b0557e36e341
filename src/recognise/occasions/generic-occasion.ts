import type { Packs } from "../../packs/types.ts";
import type { OccasionFound } from "../../types/found.ts";
import type { Segmented } from "../../types/segmented.ts";
import { afterConnector } from "../connectors.ts";
import { editionBefore, yearAfter } from "./occasion-numbers.ts";
import { kindOf, seriesOf } from "./series.ts";

const MOST_WORDS = 14;
const LEAST_WORDS = 2;
const ENDING_KINDS: ReadonlySet<string> = new Set([
  "verb",
  "frame",
  "month",
  "weekday",
  "relative-day",
  "honorific",
  "office-head",
  "office",
  "issuer",
  "city",
]);

/**
 * An event that the data do not name: a word for one with an edition ("المؤتمر السابع والأربعون لقادة الشرطة والأمن العرب")
 * or with capitals ("Conférence de Munich sur la Sécurité"). Its series is the fold of its name.
 */
export function genericOccasion(at: number, segmented: Segmented, packs: Packs): OccasionFound | null {
  const head = segmented.starts[at]?.find(({ entry }) => entry.kind === "occasion-head");
  const sentence = segmented.sentences[segmented.sentenceOf[at] ?? -1];
  if (!head || !sentence) return null;
  const edition = editionBefore(head.first, sentence.first, segmented);
  const next = nameEnd(head.next, sentence.last, segmented, packs);
  const words = next - head.first;
  const from = segmented.tokens[head.first];
  const last = segmented.tokens[next - 1];
  if (!from || !last || words < LEAST_WORDS + 1) return null;
  const capitals = capitalsBetween(head.first, next, segmented);
  if (!edition && capitals < 2) return null;
  const name = segmented.text.slice(from.from, last.to);
  return {
    first: head.first,
    last: next - 1,
    from: head.from,
    to: last.to,
    language: head.entry.language,
    by: "generic",
    series: seriesOf(name),
    label: name,
    kind: kindOf(head),
    year: yearAfter(next, sentence.last, segmented),
    edition,
  };
}

function nameEnd(start: number, sentenceLast: number, segmented: Segmented, packs: Packs): number {
  let next = start;
  for (let i = start; i <= sentenceLast && i - start < MOST_WORDS; ) {
    const token = segmented.tokens[i];
    if (!token || token.line || (token.type !== "word" && token.text !== "'" && token.text !== "-")) break;
    // "la Conférence régionale [des chefs de police] d'Afrique de l'Ouest": of whom it is is a part of its name.
    const members = membersAt(i, segmented, packs);
    if (members > i) {
      next = members;
      i = members;
      continue;
    }
    if (segmented.starts[i]?.some(({ entry }) => ENDING_KINDS.has(entry.kind))) break;
    const joined = afterConnector(i, segmented, packs);
    if (joined > i) {
      i = joined;
      continue;
    }
    if (
      segmented.starts[i]?.some(
        ({ entry, proclitic }) => entry.kind === "stop" && proclitic === "" && token.script === "Latn" && token.text.length > 4,
      )
    )
      break;
    next = ++i;
  }
  return next;
}

/** Index behind holders of an office in the plural that a connector joins; `at` itself where none stand. */
function membersAt(at: number, segmented: Segmented, packs: Packs): number {
  const head = afterConnector(at, segmented, packs);
  const holders = segmented.starts[head]?.find(({ entry }) => entry.kind === "office-head" && entry.flags.has("plural"));
  if (!holders || head === at) return at;
  const body = afterConnector(holders.next, segmented, packs);
  return segmented.starts[body]?.find(({ entry }) => entry.kind === "body")?.next ?? holders.next;
}

function capitalsBetween(first: number, next: number, { tokens }: Segmented): number {
  let count = 0;
  for (let i = first; i < next; i++) if (tokens[i]?.shape === "title" || tokens[i]?.shape === "upper") count++;
  return count;
}
