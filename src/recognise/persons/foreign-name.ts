import type { Packs } from "../../packs/types.ts";
import type { Segmented } from "../../types/segmented.ts";
import { cueBefore, isOfThing } from "./beside-name.ts";
import { isIndefinite } from "./is-indefinite.ts";
import type { Gate } from "./name-at.ts";
import { nameShape } from "./name-shape.ts";

const MOST_PARTS = 4;
/** Letters must speak for each word so far, and for all of them together, in hundredths; less where something vouches for a name. */
const LEAST = { alone: 150, vouched: 0 } as const;
const TOGETHER = { alone: 450, vouched: 150 } as const;
/** One word behind a verb for speaking or what somebody is, with no office. */
const BY_ITSELF = 300;
/** A word that lists know counts as much at least, unless it is an ordinary one too. */
const LISTED = 150;
const ORDINARY = -300;
/** Of one word the letters say enough up to here: no single word carries a second that is in doubt. */
const MOST = 400;

const SPEAKING: ReadonlySet<string> = new Set(["saying", "profession"]);
/** Kinds of words that a name may be too. */
const ALSO_NAMES: ReadonlySet<string> = new Set(["city", "state", "number", "topic", "unit"]);

interface Foreign {
  readonly next: number;
  readonly votes: number;
  readonly proclitic: number;
}

/**
 * A foreign name in Arabic letters that lists know in part or not at all ("جوكو ويدودو", "سوتوبو نوغروهو"): its letters say so. Where
 * nothing vouches for a name, two words at least must look like one, and it is no place's and no thing's.
 */
export function foreignNameEnd(at: number, gate: Gate, segmented: Segmented, packs: Packs): Foreign | null {
  const vouched = gate !== "none" || cueBefore(at, SPEAKING, segmented) !== undefined;
  const proclitic = writtenBefore(at, segmented, packs);
  let [next, votes, parts, sum] = [at, 0, 0, 0];
  for (let i = at; parts < MOST_PARTS; i++) {
    const joins = i > at && isParticle(i, segmented, packs);
    const evidence = joins ? 0 : evidenceOf(i, i === at ? proclitic : 0, i === at, segmented, packs);
    if (evidence === null || (!joins && evidence < (vouched ? LEAST.vouched : LEAST.alone))) break;
    if (joins) continue;
    if (parts > 0 && isConjoined(i, segmented, packs)) break;
    parts++;
    sum += Math.min(evidence, MOST);
    votes += packs.nameToken(segmented.tokens[i]?.text.slice(i === at ? proclitic : 0) ?? "") > 0 ? 1 : 0;
    next = i + 1;
  }
  if (sum < (vouched ? TOGETHER.vouched : TOGETHER.alone) || parts === 0) return null;
  if (gate === "none" && ((parts < 2 && (!vouched || sum < BY_ITSELF)) || isPlaced(at, next, segmented, packs) || isOfThing(at, segmented)))
    return null;
  return { next, votes, proclitic };
}

/** How far a word speaks for a name, `null` where it cannot stand in one. */
function evidenceOf(at: number, from: number, first: boolean, segmented: Segmented, packs: Packs): number | null {
  const token = segmented.tokens[at];
  if (token?.type !== "word" || token.script !== "Arab" || (!first && (token.line || !token.spaced))) return null;
  if (isIndefinite(at, segmented)) return null;
  const word = token.text.slice(from);
  const listed = packs.nameToken(word) > 0;
  const hits = segmented.starts[at] ?? [];
  if (hits.some(({ entry, first: start, last }) => !(listed && ALSO_NAMES.has(entry.kind) && start === last))) return null;
  if (!listed && packs.lexicon.knows(word)) return null;
  const shape = nameShape(at, from, segmented, packs);
  return listed && shape > ORDINARY ? Math.max(shape, LISTED) : shape;
}

/** Letters before a name that are written together with it ("وجاستن", "لدونالد"): what is left is a better name than the whole. */
function writtenBefore(at: number, segmented: Segmented, packs: Packs): number {
  const word = segmented.tokens[at]?.text ?? "";
  if (word.length < 4 || !/^[وفبلك]/.test(word) || packs.nameToken(word) > 0) return 0;
  if (packs.nameToken(word.slice(1)) > 0) return 1;
  return word.startsWith("و") && nameShape(at, 1, segmented, packs) > nameShape(at, 0, segmented, packs) ? 1 : 0;
}

/** "… وترامب": what goes on with "and" is the next of a row, unless the whole is a better name ("جوكو ويدودو"). */
function isConjoined(at: number, segmented: Segmented, packs: Packs): boolean {
  return segmented.tokens[at]?.text.startsWith("و") === true && writtenBefore(at, segmented, packs) > 0;
}

function isParticle(at: number, { tokens }: Segmented, packs: Packs): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token?.spaced || token.line || next?.script !== "Arab" || !next.spaced || next.line) return false;
  for (const { script, particles } of packs.languages.values()) if (script === "Arab" && particles.has(token.text)) return true;
  return false;
}

/** "في ستامفورد بريدج", "سان خوسيه": what "in" leads to, and what the gazetteer has as a place. */
function isPlaced(at: number, next: number, segmented: Segmented, packs: Packs): boolean {
  if (segmented.starts[at - 1]?.some(({ entry }) => entry.kind === "stop" && entry.key === "in")) return true;
  return (packs.gazetteer.longest(segmented, at)?.next ?? 0) >= next;
}
