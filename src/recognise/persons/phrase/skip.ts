import type { Packs } from "../../../packs/types.ts";
import type { NameFound, OfficeFound } from "../../../types/found.ts";
import type { Segmented } from "../../../types/segmented.ts";
import { afterConnector } from "../../connectors.ts";
import { hitAt } from "../../hits.ts";
import { nameAt } from "../name-at.ts";
import type { Draft } from "./draft.ts";
import { CLOSERS, COMMAS } from "./marks.ts";
import { articleEnd, belongsBehind, leadsToName, officeBehind } from "./take-office.ts";

const HONORIFIC: ReadonlySet<string> = new Set(["honorific"]);

/** A comma or an article inside a phrase: only where the next slot stands right behind it. */
export function skip(draft: Draft, at: number, segmented: Segmented, offices: ReadonlyMap<number, OfficeFound>, packs: Packs): boolean {
  if (!draft.name && draft.offices.length === 0 && !draft.counterpart) return false;
  const comma = COMMAS.has(segmented.tokens[at]?.text ?? "");
  const opened = comma ? at + 1 : at;
  // "(جان فرانسوا جيرو)، سفير": what closes a bracket or a quotation stands before the comma.
  const next =
    draft.name && CLOSERS.has(segmented.tokens[at]?.text ?? "") && COMMAS.has(segmented.tokens[opened]?.text ?? "") ? opened + 1 : opened;
  if (comma && !draft.name && (hitAt(segmented, next, HONORIFIC) || isLikelyName(nameAt(next, "office", segmented, packs)))) {
    draft.next = next;
    return true;
  }
  // "le commandant de la Gendarmerie, le général X"
  const behind = articleEnd(next, segmented);
  if (comma && !draft.name && behind !== null && hitAt(segmented, behind, HONORIFIC)) {
    draft.next = behind;
    return true;
  }
  const office = isOfRow(next, draft, segmented, packs) ? null : officeBehind(next, segmented, offices);
  // "le ministre A, [le] directeur": of whoever has an office already, what has an article is the next of a row.
  if (office !== null && office > next && draft.name && draft.before > 0) return false;
  if (office !== null && office > next && draft.titled && isOfNext(office, segmented, offices, packs)) return false;
  if (office === null || office === at || !belongsToPhrase(office, draft, comma, segmented, offices, packs)) return false;
  draft.next = office;
  return true;
}

/**
 * "accompagné du général A, le ministre de l'Intérieur, B, a rencontré": with an article, and a name behind that has no office of its own,
 * it is that one's.
 */
function isOfNext(at: number, segmented: Segmented, offices: ReadonlyMap<number, OfficeFound>, packs: Packs): boolean {
  const office = offices.get(at);
  const comma = office && COMMAS.has(segmented.tokens[office.last + 1]?.text ?? "") ? office.last + 2 : null;
  const name = comma === null ? null : nameAt(comma, "office", segmented, packs);
  if (!name || (name.votes === 0 && name.words.length < 2)) return false;
  const isComma = COMMAS.has(segmented.tokens[name.last + 1]?.text ?? "");
  return !(isComma && officeBehind(name.last + 2, segmented, offices) !== null);
}

/** Tokens of a bracket between an office or a rank and the name. */
const LONGEST_BRACKET = 5;

/** "le général de division (GDA) A", "Brigadier General (Ret.) A", "DIG (operation) A": what stands in brackets before the name. */
export function skipBracket(draft: Draft, at: number, segmented: Segmented, packs: Packs): boolean {
  if (draft.name || segmented.tokens[at]?.text !== "(" || (!draft.honorific && draft.offices.length === 0)) return false;
  const close = segmented.tokens.findIndex(({ text }, i) => i > at && i <= at + LONGEST_BRACKET && text === ")");
  if (close <= at + 1) return false;
  const { shape } = segmented.tokens[at + 1] ?? {};
  const isShort = close === at + 2 && shape === "upper";
  if (!isShort && hitAt(segmented, at + 1, HONORIFIC) === undefined && !leadsToName(close + 1, true, segmented, packs)) return false;
  draft.next = close + 1;
  return true;
}

/** "accompagné de A, du commissaire B": behind a name a preposition goes on with the row; what is said of somebody stands without one. */
function isOfRow(at: number, draft: Draft, segmented: Segmented, packs: Packs): boolean {
  return draft.name !== null && segmented.tokens[at]?.script === "Latn" && afterConnector(at, segmented, packs) > at;
}

/** Behind a comma a single word that no list knows may be anything. */
function isLikelyName(name: NameFound | null): boolean {
  return name !== null && (name.votes > 0 || name.words.length >= 2);
}

/** An office behind a name belongs to it unless it leads to a name of its own. */
function belongsToPhrase(
  at: number,
  draft: Draft,
  comma: boolean,
  segmented: Segmented,
  offices: ReadonlyMap<number, OfficeFound>,
  packs: Packs,
): boolean {
  const office = offices.get(at);
  if (!office) return false;
  if (draft.name) return belongsBehind(at, office, draft, segmented, offices, packs);
  return comma && draft.counterpart !== null;
}
