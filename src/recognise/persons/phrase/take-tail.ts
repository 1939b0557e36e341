import type { Packs } from "../../../packs/types.ts";
import type { OfficeFound } from "../../../types/found.ts";
import type { Segmented } from "../../../types/segmented.ts";
import { hitAt } from "../../hits.ts";
import { isAnd } from "../../is-and.ts";
import { nameAt } from "../name-at.ts";
import type { Draft } from "./draft.ts";
import { articleEnd, officeBehind } from "./take-office.ts";

const HONORIFIC: ReadonlySet<string> = new Set(["honorific"]);
/** Words of an office that no pack knows, before whoever holds it. */
const MOST_WORDS = 10;
/** What does not stand inside an office. */
const ENDS: ReadonlySet<string> = new Set(["frame", "honorific", "month", "weekday", "relative-day", "agency", "issuer"]);

/**
 * "wali de Nouakchott [Nord], M. A", "Director General of the Minister's [Office for Studies and Research], Major General A",
 * "مدير [العلاقات العامة] المقدم أ": words between an office and an honorific, or a name behind a comma, belong to the office, unless they are a name.
 */
export function takeTail(draft: Draft, at: number, segmented: Segmented, offices: ReadonlyMap<number, OfficeFound>, packs: Packs): boolean {
  if (draft.name || draft.offices.length === 0 || draft.counterpart) return false;
  if (isService(at, segmented, packs)) {
    draft.next = at + 1;
    return true;
  }
  const own = nameAt(at, "office", segmented, packs);
  if (own && (own.votes > 0 || own.words.length > 1)) return false;
  for (let next = at; next <= at + MOST_WORDS; next++) {
    const token = segmented.tokens[next];
    if (!token || token.line) return false;
    if (next > at && (opensName(next, segmented, packs) || isBareName(next, segmented, packs))) {
      draft.next = next;
      return true;
    }
    if (token.text === "'" || token.text === "-") continue;
    if (token.type !== "word" || endsOffice(next, segmented, packs) || isNextOfRow(next, segmented, offices)) return false;
  }
  return false;
}

/** "Director General [FIA] A": a short word in capitals that no list knows, before a name that is not. */
function isService(at: number, { tokens, starts }: Segmented, packs: Packs): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.shape !== "upper" || token.text.length < 2 || token.text.length > LONGEST_SERVICE || starts[at] !== undefined) return false;
  const isName = [next, tokens[at + 2]].some((own) => own?.shape === "title" && packs.nameToken(own.text) > 0);
  return packs.nameToken(token.text) === 0 && next?.shape === "title" && !next.line && isName;
}

const LONGEST_SERVICE = 5;

/** An honorific, or behind a comma an honorific or a name that a list knows in part. */
function opensName(at: number, segmented: Segmented, packs: Packs): boolean {
  const token = segmented.tokens[at];
  if (token?.text !== "," && token?.text !== "،") {
    const honorific = hitAt(segmented, at, HONORIFIC);
    return honorific !== undefined && (token?.script === "Arab" || honorific.entry.flags.has("rank"));
  }
  if (hitAt(segmented, at + 1, HONORIFIC) || hitAt(segmented, articleEnd(at + 1, segmented) ?? at + 1, HONORIFIC)) return true;
  const name = nameAt(at + 1, "office", segmented, packs);
  return name !== null && name.votes > 0 && name.words.length > 1;
}

/** "عضو اللجنة التنفيذية لمنظمة التحرير زياد أبو عمرو": in Arabic the name follows the office without a mark, and lists know it whole. */
function isBareName(at: number, segmented: Segmented, packs: Packs): boolean {
  if (segmented.tokens[at]?.script !== "Arab") return false;
  const name = nameAt(at, "none", segmented, packs);
  return name !== null && name.words.length > 1 && name.from === segmented.tokens[at]?.from;
}

/**
 * "le roi [et le ministre] …", "recibió al presidente [el ministro] …": behind an "and", or with an article of its own, an office is
 * another's.
 */
function isNextOfRow(at: number, segmented: Segmented, offices: ReadonlyMap<number, OfficeFound>): boolean {
  if (isAnd(at, segmented) && officeBehind(at + 1, segmented, offices) !== null) return true;
  const article = segmented.starts[at]?.some(({ entry }) => entry.kind === "stop" && entry.key === ARTICLE);
  const behind = article ? articleEnd(at, segmented) : null;
  return behind !== null && offices.has(behind);
}

/** The key of small words that say nothing of what stands behind them. */
const ARTICLE = "-";

/** An Arabic article, with the preposition that may be written together with it. */
const DEFINED = /^(?:[وبلك]?ال|لل)/;

/** Verbs, dates, offices and joining words end an office; an Arabic noun that is a verb elsewhere has its article. */
function endsOffice(at: number, segmented: Segmented, packs: Packs): boolean {
  const token = segmented.tokens[at];
  const hits = segmented.starts[at] ?? [];
  const defined = token?.script === "Arab" && DEFINED.test(token.text);
  if (hits.some(({ entry }) => ENDS.has(entry.kind) || (entry.kind === "verb" && !defined))) return true;
  if (hits.some(({ entry }) => (entry.kind === "office" || entry.kind === "office-head") && token?.script === "Arab")) return true;
  if (hits.some(({ entry }) => entry.kind === "cue" && entry.key !== "and" && entry.key !== "thing")) return true;
  const next = segmented.tokens[at + 1];
  const isName = [token, next].every((own) => own?.shape === "title" && packs.nameToken(own.text) > 0);
  return isName || (nameAt(at, "none", segmented, packs)?.words.length ?? 0) > 1;
}
