import type { Packs } from "../../packs/types.ts";
import type { NameFound, OfficeFound, PersonPhrase } from "../../types/found.ts";
import type { Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";
import { afterConnector } from "../connectors.ts";
import { hitAt } from "../hits.ts";
import { nameAt } from "./name-at.ts";

const BODY: ReadonlySet<string> = new Set(["body"]);
const HONORIFIC: ReadonlySet<string> = new Set(["honorific"]);
/** Tokens between a name and the next body of a row: "; y la de", ", et celui de la". */
const LONGEST_JOINT = 6;
const MOST_MEMBERS = 12;

/**
 * Several holders under one head, each with a portfolio of his own: "los ministros de Interior, A, y de Justicia, B", "el de Hacienda, A; el
 * de Defensa, B", "the ministers of Energy, A; of Defence, B". Null where nobody follows the first.
 */
export function bodyRow(phrase: PersonPhrase, segmented: Segmented, packs: Packs): PersonPhrase[] | null {
  const [office] = phrase.offices;
  if (!phrase.name || !office?.body || phrase.offices.length > 1) return null;
  const row: PersonPhrase[] = [];
  for (let last = phrase.last; row.length < MOST_MEMBERS; ) {
    const next = memberBehind(last + 1, phrase, office, segmented, packs);
    if (!next) break;
    row.push(next);
    last = next.last;
  }
  return row.length === 0
    ? null
    : [{ ...phrase, offices: [{ ...office, plural: false, key: office.key ?? `${office.head}/${office.body}` }] }, ...row];
}

function memberBehind(from: number, phrase: PersonPhrase, office: OfficeFound, segmented: Segmented, packs: Packs): PersonPhrase | null {
  let joined = false;
  for (let at = from; at < from + LONGEST_JOINT; at++) {
    const token = segmented.tokens[at];
    if (!token || token.line) return null;
    const next = joined ? afterConnector(at, segmented, packs) : at;
    const body = next > at ? hitAt(segmented, next, BODY) : undefined;
    const name = body && nameBehind(body, segmented, packs);
    if (body && name) return member(phrase, office, body, name);
    if (SEPARATORS.has(token.text)) joined = true;
    else if (!segmented.starts[at]?.some(({ entry }) => isSmall(entry.kind, entry.key))) return null;
    else joined ||= isAnd(at, segmented);
  }
  return null;
}

const SEPARATORS: ReadonlySet<string> = new Set([",", ";", "،", "؛"]);

const isSmall = (kind: string, key: string): boolean => kind === "stop" || (kind === "cue" && key === "and");

function isAnd(at: number, { starts }: Segmented): boolean {
  return starts[at]?.some(({ entry }) => entry.kind === "cue" && entry.key === "and") ?? false;
}

/** The name of whoever holds a portfolio, behind a comma or right behind it. */
function nameBehind(body: Hit, segmented: Segmented, packs: Packs): NameFound | null {
  const mark = segmented.tokens[body.next]?.text;
  const opened = mark === "," || mark === "(" || mark === "،" ? body.next + 1 : body.next;
  const name = nameAt(hitAt(segmented, opened, HONORIFIC)?.next ?? opened, "office", segmented, packs);
  return name && (name.words.length > 1 || name.votes > 0) ? name : null;
}

function member(phrase: PersonPhrase, office: OfficeFound, body: Hit, name: NameFound): PersonPhrase {
  const { key: slug } = body.entry;
  const own: OfficeFound = { ...office, ...placeOf(body), by: body.entry.source, plural: false, body: slug, key: `${office.head}/${slug}` };
  const place = { first: body.first, last: name.last, from: body.from, to: name.to };
  return { ...phrase, ...place, name, offices: [own], honorific: false, titled: false };
}

function placeOf({ first, last, from, to }: Hit): Pick<Hit, "first" | "last" | "from" | "to"> {
  return { first, last, from, to };
}
