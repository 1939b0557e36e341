import type { Packs } from "../../../packs/types.ts";
import type { Segmented } from "../../../types/segmented.ts";
import { afterConnector } from "../../connectors.ts";
import { hitAt } from "../../hits.ts";
import { nameAt } from "../name-at.ts";
import type { Draft } from "./draft.ts";
import { COMMAS } from "./marks.ts";
import { leadsToName } from "./take-office.ts";

/**
 * "Mourad Saïdi, envoyé spécial du président algérien[, Kamel Boualem]", "special envoy of President [Kamel Boualem], Mourad Saidi": behind the office
 * of whom somebody serves stands the name of him who is served, who takes no part; where none but one name stands there, an Arabic one is the envoy's own.
 */
export function skipServed(draft: Draft, at: number, segmented: Segmented, packs: Packs): boolean {
  const office = draft.offices.at(-1);
  if (!office?.serving || office.last + 1 !== at) return false;
  const comma = COMMAS.has(segmented.tokens[at]?.text ?? "");
  if (comma && !draft.name) return false;
  const name = nameAt(comma ? at + 1 : at, "office", segmented, packs);
  if (!name || (name.votes === 0 && name.words.length < 2)) return false;
  const isOwn = !draft.name && segmented.tokens[at]?.script === "Arab" && !leadsToName(name.last + 1, true, segmented, packs);
  if (isOwn) return false;
  draft.next = name.last + 1;
  takeHisState(draft, segmented, packs);
  return true;
}

/** "adviser to President A [of Egypt], B": the state of whom somebody serves is his. */
function takeHisState(draft: Draft, segmented: Segmented, packs: Packs): void {
  const at = afterConnector(draft.next, segmented, packs);
  const state = at > draft.next ? hitAt(segmented, at, STATE) : undefined;
  if (!state || !leadsToName(state.next, true, segmented, packs)) return;
  if (draft.state === null) [draft.state, draft.stateSpan] = [state.entry.key, { from: state.from, to: state.to }];
  draft.next = state.next;
}

const STATE: ReadonlySet<string> = new Set(["state"]);
