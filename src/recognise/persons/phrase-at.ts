import type { Packs } from "../../packs/types.ts";
import type { NameFound, OfficeFound, PersonPhrase } from "../../types/found.ts";
import type { Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";
import type { Span } from "../../types/span.ts";
import type { StateCode } from "../../types/vocabulary.ts";
import { hitAt } from "../hits.ts";
import { nameAt } from "./name-at.ts";

const HONORIFIC: ReadonlySet<string> = new Set(["honorific"]);
const CUE: ReadonlySet<string> = new Set(["cue"]);
const STATE: ReadonlySet<string> = new Set(["state"]);
const STOP: ReadonlySet<string> = new Set(["stop"]);

interface Draft {
  next: number;
  name: NameFound | null;
  offices: OfficeFound[];
  before: number;
  honorific: boolean;
  counterpart: Hit | null;
  state: StateCode | null;
  stateSpan: Span | null;
}

/** The phrase that names a person or an office-holder, beginning at a token; null where none begins. */
export function phraseAt(at: number, segmented: Segmented, offices: ReadonlyMap<number, OfficeFound>, packs: Packs): PersonPhrase | null {
  const draft: Draft = { next: at, name: null, offices: [], before: 0, honorific: false, counterpart: null, state: null, stateSpan: null };
  while (step(draft, at, segmented, offices, packs)) if (segmented.tokens[draft.next]?.line) break;
  return finish(at, draft, segmented);
}

/** Takes one slot; false when nothing more belongs to the phrase. */
function step(draft: Draft, start: number, segmented: Segmented, offices: ReadonlyMap<number, OfficeFound>, packs: Packs): boolean {
  const at = draft.next;
  const honorific = draft.name ? undefined : hitAt(segmented, at, HONORIFIC);
  if (honorific) {
    draft.honorific = true;
    // "S.E.M." ends with a stop that is its own.
    draft.next = segmented.tokens[honorific.next]?.text === "." && !segmented.tokens[honorific.next]?.spaced ? honorific.next + 1 : honorific.next;
    return true;
  }
  const counterpart = draft.name || draft.counterpart ? undefined : hitAt(segmented, at, CUE);
  if (counterpart?.entry.key === "counterpart") {
    draft.counterpart = counterpart;
    draft.next = counterpart.next;
    return true;
  }
  return takeOffice(draft, at, start, segmented, offices, packs) || takeState(draft, at, segmented) || takeName(draft, at, segmented, packs) || skip(draft, at, segmented, offices, packs);
}

function takeOffice(draft: Draft, at: number, start: number, segmented: Segmented, offices: ReadonlyMap<number, OfficeFound>, packs: Packs): boolean {
  const office = offices.get(at);
  if (!office) return false;
  // "le ministre A, le ministre B": after a name that an office preceded, an office that leads to a name begins a new phrase.
  if (draft.name && draft.before > 0 && leadsToName(office.last + 1, segmented, packs)) return false;
  if (at === start || !draft.name) draft.before++;
  draft.offices.push(office);
  draft.next = office.last + 1;
  return true;
}

function leadsToName(at: number, segmented: Segmented, packs: Packs): boolean {
  const next = segmented.tokens[at]?.text === "," || segmented.tokens[at]?.text === "،" ? at + 1 : at;
  return hitAt(segmented, next, HONORIFIC) !== undefined || nameAt(next, "strong", segmented, packs) !== null;
}

function takeState(draft: Draft, at: number, segmented: Segmented): boolean {
  if (draft.state !== null || draft.name || (draft.offices.length === 0 && !draft.counterpart)) return false;
  const hit = hitAt(segmented, at, STATE);
  if (!hit) return false;
  draft.state = hit.entry.key;
  draft.stateSpan = { from: hit.from, to: hit.to };
  draft.next = hit.next;
  return true;
}

function takeName(draft: Draft, at: number, segmented: Segmented, packs: Packs): boolean {
  if (draft.name) return false;
  const gated = draft.honorific || draft.counterpart !== null || draft.offices.some(({ plural }) => !plural);
  const name = nameAt(at, gated ? "strong" : "none", segmented, packs);
  if (!name) return false;
  draft.name = name;
  draft.next = name.last + 1;
  return true;
}

const COMMAS: ReadonlySet<string> = new Set([",", "،", "-", "("]);

/** A comma or an article inside a phrase: only where the next slot stands right behind it. */
function skip(draft: Draft, at: number, segmented: Segmented, offices: ReadonlyMap<number, OfficeFound>, packs: Packs): boolean {
  if (!draft.name && draft.offices.length === 0 && !draft.counterpart) return false;
  const token = segmented.tokens[at];
  if (!token) return false;
  let next = COMMAS.has(token.text) ? at + 1 : at;
  const comma = next > at;
  const article = hitAt(segmented, next, STOP);
  if (article && article.first === article.last && (segmented.tokens[next]?.text.length ?? 9) <= 3) next = article.next;
  if (segmented.tokens[next]?.text === "'") next++;
  if (next === at) return false;
  const office = offices.get(next);
  if (office && (comma || next > at) && !(draft.name && draft.before > 0 && leadsToName(office.last + 1, segmented, packs)) && draft.name) {
    draft.next = next;
    return true;
  }
  if (draft.name || !comma) return false;
  if (hitAt(segmented, next, HONORIFIC) || nameAt(next, "strong", segmented, packs)?.votes) {
    draft.next = next;
    return true;
  }
  return false;
}

function finish(first: number, draft: Draft, segmented: Segmented): PersonPhrase | null {
  const { name, offices, honorific, counterpart, state, stateSpan } = draft;
  if (!name && offices.length === 0 && !counterpart) return null;
  const from = segmented.tokens[first];
  const last = segmented.tokens[draft.next - 1];
  if (!from || !last) return null;
  const language = segmented.sentences[segmented.sentenceOf[first] ?? -1]?.language ?? "und";
  return {
    first, last: draft.next - 1, from: counterpart?.first === first ? counterpart.from : (offices[0]?.first === first ? offices[0].from : from.from), to: last.to,
    language, by: "phrase", name, offices, honorific, counterpart, state, stateSpan,
  };
}
