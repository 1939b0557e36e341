import type { Packs } from "../../../packs/types.ts";
import type { NameFound, OfficeFound } from "../../../types/found.ts";
import type { Segmented } from "../../../types/segmented.ts";
import { afterConnector } from "../../connectors.ts";
import { nameAt } from "../name-at.ts";
import type { Draft } from "./draft.ts";
import { COMMAS } from "./marks.ts";
import { officeBehind } from "./take-office.ts";
import { counterpartBehind } from "./take-state.ts";

export function takeName(draft: Draft, at: number, segmented: Segmented, offices: ReadonlyMap<number, OfficeFound>, packs: Packs): boolean {
  if (draft.name) return false;
  const gated = draft.counterpart !== null || draft.offices.some(({ plural }) => !plural);
  const name =
    nameAt(at, draft.honorific ? "honorific" : gated ? "office" : "none", segmented, packs) ??
    nameBeforeOffice(at, segmented, offices, packs);
  if (!name || (draft.offices.length === 0 && isInTitle(name, at, segmented, packs))) return false;
  draft.name = name;
  draft.next = name.last + 1;
  return true;
}

/** "the Deputy General Supervisor of …": one word that no list knows, between words with capitals and a preposition, is what somebody is. */
function isInTitle({ words, votes, last }: NameFound, at: number, segmented: Segmented, packs: Packs): boolean {
  const { tokens } = segmented;
  if (words.length > 1 || votes > 0 || afterConnector(last + 1, segmented, packs) === last + 1) return false;
  const before = tokens[at - 2];
  return tokens[at - 1]?.shape === "title" && before?.shape === "title" && !tokens[at - 1]?.line;
}

/** "Selami Yıldız, directeur général …", "حاتم حسن بخيت وزير الدولة": the office behind vouches for a name that no list knows whole. */
function nameBeforeOffice(at: number, segmented: Segmented, offices: ReadonlyMap<number, OfficeFound>, packs: Packs): NameFound | null {
  if (segmented.tokens[at]?.type !== "word" || isVerb(at, segmented) || isPlaced(at, segmented)) return null;
  const name = nameAt(at, "office", segmented, packs);
  if (!name || name.words.length < 2) return null;
  const comma = COMMAS.has(segmented.tokens[name.last + 1]?.text ?? "");
  if (comma && counterpartBehind(name.last + 2, segmented, packs) !== null) return name;
  if (segmented.tokens[at]?.script !== "Arab") return comma && officeBehind(name.last + 2, segmented, offices) !== null ? name : null;
  const office = offices.has(name.last + (comma ? 2 : 1));
  if (office && (name.votes * 3 >= name.words.length * 2 || isOpened(at, segmented))) return name;
  return name.votes > 0 && isOpened(at, segmented) ? name : null;
}

/** "التقى أردوغان رئيسة …": the verb of an engagement begins nobody's name before an office. */
function isVerb(at: number, { starts }: Segmented): boolean {
  return starts[at]?.some(({ entry, proclitic }) => entry.kind === "frame" && entry.flags.has("verb") && proclitic === "") ?? false;
}

const WHERE: ReadonlySet<string> = new Set(["in", "at"]);

/** "a rencontré à Madrid Luis Robledo, ministre …": a city behind a word for where is no given name. */
function isPlaced(at: number, { starts }: Segmented): boolean {
  const isCity = starts[at]?.some(({ entry }) => entry.kind === "city") === true;
  return isCity && starts[at - 1]?.some(({ entry }) => entry.kind === "stop" && WHERE.has(entry.key)) === true;
}

const OPENERS: ReadonlySet<string> = new Set(["presence", "accompanied", "with", "between", "invitation"]);

/** A verb of an engagement, or a word for company, right before: somebody's name follows. */
function isOpened(at: number, { starts, tokens }: Segmented): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--)
    if (
      starts[i]?.some(
        (hit) =>
          hit.next === at &&
          ((hit.entry.kind === "frame" && hit.entry.flags.has("verb")) || (hit.entry.kind === "cue" && OPENERS.has(hit.entry.key))),
      )
    )
      return !tokens[at]?.line;
  return false;
}
