import type { Packs } from "../../../packs/types.ts";
import type { Hit } from "../../../types/lexicon.ts";
import type { Segmented } from "../../../types/segmented.ts";
import { afterConnector } from "../../connectors.ts";
import { hitAt } from "../../hits.ts";
import type { Draft } from "./draft.ts";
import { COMMAS } from "./marks.ts";
import { leadsToName } from "./take-office.ts";

const CUE: ReadonlySet<string> = new Set(["cue"]);
const STATE: ReadonlySet<string> = new Set(["state"]);

/** A kingdom without its name is the one of here ("the Ambassador of Pakistan to the Kingdom, X"). */
const POSTS: ReadonlySet<string> = new Set(["state", "city", "state-head"]);

export function takeState(draft: Draft, at: number, segmented: Segmented, packs: Packs): boolean {
  if (draft.state !== null || draft.name || (draft.offices.length === 0 && !draft.counterpart && !draft.honorific)) return false;
  const hit = hitAt(segmented, at, STATE) ?? (draft.counterpart ? stateBehindSmallWords(at, segmented) : undefined);
  if (!hit) return false;
  // "الدكتور السويد": behind an honorific alone the name of a state is somebody's.
  if (draft.offices.length === 0 && !draft.counterpart && !hit.entry.flags.has("adj")) return false;
  // "رئيسة الوزراء الإيطالية جورجيا ميلوني": behind an office that has its state, what is a given name too is one.
  if (draft.offices.some(({ state }) => state !== null) && hit.proclitic === "" && packs.nameToken(segmented.tokens[at]?.text ?? "") > 0)
    return false;
  // "el ministro de Exteriores, Mauricio Montalvo": behind a comma a state that a name goes on from is a given name.
  if (COMMAS.has(segmented.tokens[at - 1]?.text ?? "") && leadsToName(hit.next, false, segmented, packs)) return false;
  draft.state = hit.entry.key;
  draft.stateSpan = { from: hit.from, to: hit.to };
  draft.next = hit.next;
  return true;
}

/** "son homologue [du] Mali", "his counterpart [from] Mali", "نظيره [من] إسبانيا". */
function stateBehindSmallWords(at: number, segmented: Segmented): Hit | undefined {
  for (let next = at; next < at + MOST_SMALL_WORDS && segmented.starts[next]?.some(({ entry }) => entry.kind === "stop"); next++) {
    const hit = hitAt(segmented, next + 1, STATE);
    if (hit && !hit.entry.flags.has("adj")) return hit;
  }
  return undefined;
}

const MOST_SMALL_WORDS = 3;

/**
 * Index of the word for a counterpart that says who somebody is whose name stands before the comma: "Kongthong Phongvichit, son homologue lao",
 * "…, his Lao counterpart"; null where it leads to a name of its own.
 */
export function counterpartBehind(at: number, segmented: Segmented, packs: Packs): number | null {
  for (let first = at; first <= at + MOST_SMALL_WORDS; first++) {
    const hits = segmented.starts[first] ?? [];
    const cue = hits.find(({ entry }) => entry.kind === "cue" && entry.key === "counterpart");
    if (cue) {
      const state = hitAt(segmented, cue.next, STATE) ?? stateBehindSmallWords(cue.next, segmented);
      return leadsToName(state?.next ?? cue.next, true, segmented, packs) ? null : first;
    }
    if (!hits.some(({ entry }) => entry.kind === "stop" || entry.kind === "state")) return null;
  }
  return null;
}

/** The word for a counterpart behind a name and a comma, where nothing else says what its bearer is. */
export function takeCounterpartBehind(draft: Draft, at: number, segmented: Segmented, packs: Packs): boolean {
  if (!draft.name || draft.counterpart || draft.offices.length > 0 || at !== draft.name.last + 1) return false;
  const first = COMMAS.has(segmented.tokens[at]?.text ?? "") ? counterpartBehind(at + 1, segmented, packs) : null;
  const counterpart = first === null ? undefined : segmented.starts[first]?.find(({ entry }) => entry.key === "counterpart");
  if (first === null || !counterpart) return false;
  draft.counterpart = counterpart;
  takeStateBefore(draft, first, segmented);
  draft.next = counterpart.next;
  const state =
    draft.state === null ? (hitAt(segmented, counterpart.next, STATE) ?? stateBehindSmallWords(counterpart.next, segmented)) : undefined;
  if (state) {
    [draft.state, draft.stateSpan] = [state.entry.key, { from: state.from, to: state.to }];
    draft.next = state.next;
  }
  return true;
}

/** "son homologue", "نظيره", with the nationality that may stand right before. Behind an office it is somebody else ("التقى الوزير نظيره"). */
export function takeCounterpart(draft: Draft, at: number, segmented: Segmented): boolean {
  const counterpart = draft.name || draft.counterpart || draft.offices.length > 0 ? undefined : hitAt(segmented, at, CUE);
  if (counterpart?.entry.key !== "counterpart") return false;
  draft.counterpart = counterpart;
  draft.next = counterpart.next;
  if (draft.state === null) takeStateBefore(draft, at, segmented);
  return true;
}

/** "his Turkish counterpart", "İspanyol mevkidaşı": a nationality right before; in Arabic it would stand behind. */
function takeStateBefore(draft: Draft, at: number, { starts, tokens }: Segmented): void {
  if (tokens[at]?.script === "Arab") return;
  for (const hit of [at - 1, at - 2].flatMap((first) => starts[first] ?? [])) {
    if (hit.entry.kind !== "state" || hit.next !== at) continue;
    draft.state = hit.entry.key;
    draft.stateSpan = { from: hit.from, to: hit.to };
    return;
  }
}

/**
 * "l'ambassadeur d'Espagne au Maroc, X", "Spain's ambassador to Morocco X", "الملحق العسكري لدى المملكة العميد X": where an envoy is posted
 * stands between office and name, behind a small word if nothing says who sent him.
 */
export function takePosting(draft: Draft, at: number, segmented: Segmented, packs: Packs): boolean {
  const office = draft.offices.at(-1);
  if (draft.name || !office || packs.labels.of("posted-heads", office.head) === null) return false;
  for (const first of [at, at + 1, at + 2]) {
    const place = segmented.starts[first]?.find(({ entry }) => POSTS.has(entry.kind));
    if (!place) continue;
    if ((first === at && (place.proclitic === "" || office.state === null)) || !leadsToName(place.next, true, segmented, packs))
      return false;
    draft.next = place.next;
    return true;
  }
  return false;
}

/** "son collègue suédois [de la Défense]": what the counterpart is counterpart in. */
export function takeBody(draft: Draft, at: number, segmented: Segmented, packs: Packs): boolean {
  if (!draft.counterpart || draft.name || draft.offices.length > 0) return false;
  const next = afterConnector(at, segmented, packs);
  const body = segmented.starts[next]?.find(({ entry }) => entry.kind === "body");
  if (!body || next === at) return false;
  draft.next = body.next;
  return true;
}
