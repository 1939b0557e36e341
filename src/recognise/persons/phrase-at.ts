import type { Packs } from "../../packs/types.ts";
import type { OfficeFound, PersonPhrase } from "../../types/found.ts";
import type { Segmented } from "../../types/segmented.ts";
import type { Draft } from "./phrase/draft.ts";
import { skip, skipBracket } from "./phrase/skip.ts";
import { skipServed } from "./phrase/skip-served.ts";
import { takeHonorific } from "./phrase/take-honorific.ts";
import { takeName } from "./phrase/take-name.ts";
import { takeFurtherOffice, takeOffice } from "./phrase/take-office.ts";
import { takeBody, takeCounterpart, takeCounterpartBehind, takePosting, takeState } from "./phrase/take-state.ts";
import { takeTail } from "./phrase/take-tail.ts";

/** The phrase that names a person or an office-holder, beginning at a token; null where none begins. */
export function phraseAt(at: number, segmented: Segmented, offices: ReadonlyMap<number, OfficeFound>, packs: Packs): PersonPhrase | null {
  const draft: Draft = {
    next: at,
    name: null,
    offices: [],
    before: 0,
    honorific: false,
    titled: false,
    counterpart: null,
    state: null,
    stateSpan: null,
  };
  while (step(draft, at, segmented, offices, packs)) if (segmented.tokens[draft.next]?.line) break;
  return finish(at, draft, segmented);
}

/** Takes one slot; false when nothing more belongs to the phrase. */
function step(draft: Draft, start: number, segmented: Segmented, offices: ReadonlyMap<number, OfficeFound>, packs: Packs): boolean {
  const at = draft.next;
  return (
    takeHonorific(draft, at, start, segmented, offices, packs) ||
    takeCounterpart(draft, at, segmented) ||
    takeCounterpartBehind(draft, at, segmented, packs) ||
    takeOffice(draft, at, start, segmented, offices, packs) ||
    skipServed(draft, at, segmented, packs) ||
    takePosting(draft, at, segmented, packs) ||
    takeState(draft, at, segmented, packs) ||
    takeBody(draft, at, segmented, packs) ||
    takeFurtherOffice(draft, at, segmented, offices, packs) ||
    takeTail(draft, at, segmented, offices, packs) ||
    takeName(draft, at, segmented, offices, packs) ||
    skipBracket(draft, at, segmented, packs) ||
    skip(draft, at, segmented, offices, packs)
  );
}

function finish(first: number, draft: Draft, segmented: Segmented): PersonPhrase | null {
  const { name, offices, honorific, titled, counterpart, state, stateSpan } = draft;
  if (!name && offices.length === 0 && !counterpart) return null;
  const from = segmented.tokens[first];
  const last = segmented.tokens[draft.next - 1];
  if (!from || !last) return null;
  const language = segmented.sentences[segmented.sentenceOf[first] ?? -1]?.language ?? "und";
  return {
    first,
    last: draft.next - 1,
    from:
      counterpart?.first === first
        ? counterpart.from
        : offices[0]?.first === first
          ? offices[0].from
          : name?.first === first
            ? name.from
            : from.from,
    to: last.to,
    language,
    by: "phrase",
    name,
    offices,
    honorific,
    titled,
    counterpart,
    state,
    stateSpan,
  };
}
