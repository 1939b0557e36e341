import type { Packs } from "../../../packs/types.ts";
import type { OfficeFound } from "../../../types/found.ts";
import type { Hit } from "../../../types/lexicon.ts";
import type { Segmented } from "../../../types/segmented.ts";
import { afterConnector } from "../../connectors.ts";
import { hitAt } from "../../hits.ts";
import { isOfThing } from "../beside-name.ts";
import type { Draft } from "./draft.ts";
import { leadsToName } from "./take-office.ts";

const HONORIFIC: ReadonlySet<string> = new Set(["honorific"]);

/** "S.E.M.", "اللواء الركن", "Lt. Gen.": honorifics and ranks before the name, but none that is a part of it or begins an office. */
export function takeHonorific(
  draft: Draft,
  at: number,
  start: number,
  segmented: Segmented,
  offices: ReadonlyMap<number, OfficeFound>,
  packs: Packs,
): boolean {
  const honorific = draft.name ? undefined : hitAt(segmented, at, HONORIFIC);
  if (!honorific || (offices.get(at)?.last ?? -1) >= honorific.last) return false;
  if (isNamePart(honorific, segmented, packs) || isGivenName(honorific, at > start && draft.titled, segmented, packs)) return false;
  // "مطار الملك خالد", "وسام الأمير نايف": what bears a ruler's name is nobody.
  if (at === start && segmented.tokens[at]?.script === "Arab" && honorific.entry.flags.has("royal") && isOfThing(at, segmented))
    return false;
  draft.honorific = true;
  draft.titled ||= isTitle(honorific, packs);
  // "S.E.M." ends with a stop that is its own.
  const stop = segmented.tokens[honorific.next];
  draft.next = stop?.text === "." && !stop.spaced ? honorific.next + 1 : honorific.next;
  if (honorific.entry.flags.has("rank")) skipService(draft, segmented, packs);
  return true;
}

/** "General of the Police A", "coronel de Carabineros A", "لواء شرطة أ": the service in which somebody has a rank, and its state. */
function skipService(draft: Draft, segmented: Segmented, packs: Packs): void {
  const body = hitAt(segmented, afterConnector(draft.next, segmented, packs), BODY);
  if (!body || segmented.tokens[body.first]?.line) return;
  const state = hitAt(segmented, body.next, STATE);
  const next = state?.next ?? body.next;
  if (hitAt(segmented, body.next, HEADS) || !leadsToName(next, true, segmented, packs)) return;
  draft.next = next;
  if (state && draft.state === null) [draft.state, draft.stateSpan] = [state.entry.key, { from: state.from, to: state.to }];
}

const BODY: ReadonlySet<string> = new Set(["body"]);
const STATE: ReadonlySet<string> = new Set(["state"]);
const HEADS: ReadonlySet<string> = new Set(["office", "office-head"]);

/** Ranks and titles of ruling houses say so themselves; of the others the domain lists those that an office brings along. */
function isTitle({ entry: { key, flags } }: Hit, packs: Packs): boolean {
  return flags.has("rank") || flags.has("royal") || packs.labels.of("official-honorifics", key) !== null;
}

/** "سلطان بن عبدالعزيز": a word for a rank right before a particle of names is a given name. */
function isNamePart(hit: Hit, { tokens }: Segmented, packs: Packs): boolean {
  const token = tokens[hit.first];
  const next = tokens[hit.next];
  return (
    hit.first === hit.last &&
    hit.proclitic === "" &&
    token?.script === "Arab" &&
    packs.nameToken(token.text) > 0 &&
    next?.script === "Arab" &&
    isParticleWord(next.text, packs)
  );
}

/** "le général Cheikh Tidiane Mbodj": a ruler's title behind a rank, before two names that no particle joins, is itself a given name. */
function isGivenName({ first, last, next, entry }: Hit, ranked: boolean, { tokens, starts }: Segmented, packs: Packs): boolean {
  if (!ranked || !entry.flags.has("royal") || first !== last || tokens[first]?.shape !== "title") return false;
  const words = [tokens[next], tokens[next + 1]];
  return (
    words.every((token) => token?.type === "word" && token.shape === "title" && token.spaced && !isParticleOf(token.text, packs)) &&
    starts[next] === undefined
  );
}

function isParticleOf(word: string, packs: Packs): boolean {
  for (const { script, particles } of packs.languages.values()) if (script === "Latn" && particles.has(word)) return true;
  return false;
}

function isParticleWord(word: string, packs: Packs): boolean {
  for (const { script, particles } of packs.languages.values())
    if (script === "Arab" && particles.has(word) && !word.startsWith("ال")) return true;
  return false;
}
