import type { Packs } from "../../packs/types.ts";
import type { NameFound, OfficeFound, PersonPhrase } from "../../types/found.ts";
import type { Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";
import { afterConnector } from "../connectors.ts";
import { hitAt } from "../hits.ts";
import { isAnd } from "../is-and.ts";
import { nameAt } from "./name-at.ts";

const BODY: ReadonlySet<string> = new Set(["body"]);
const STATE: ReadonlySet<string> = new Set(["state"]);
const HONORIFIC: ReadonlySet<string> = new Set(["honorific"]);
/** Tokens between a name and what the next of a row is the head of: "; y la de", ", et celui de la". */
const LONGEST_JOINT = 6;
const MOST_MEMBERS = 12;
const MOST_HONORIFICS = 3;

/** How the row goes on with its next member: what joins it, and whether its words say that they belong to the head. */
interface Joint {
  readonly and: boolean;
  readonly connected: boolean;
}

/**
 * Several holders under one head, each with a portfolio or a state of his own and his name right behind it: "los ministros de Interior, A,
 * y de Justicia, B", "el de Hacienda, A; el de Defensa, B", "the ambassadors of Japan, A, and Italy, B", "son homologue malien, A, et celui
 * du Niger, B", "وزراء خارجية مصر أ والأردن ب". Null where nobody follows the first.
 */
export function headRow(phrase: PersonPhrase, segmented: Segmented, packs: Packs): PersonPhrase[] | null {
  if (phrase.offices.length > 1 || (phrase.offices.length === 0 && !phrase.counterpart)) return null;
  const head = headOf(phrase, segmented, packs);
  const row = membersBehind(head?.name ? head.last : (phrase.offices[0] ?? phrase).last, phrase, segmented, packs);
  if (head?.name) return row.length === 0 ? null : [head, ...row];
  // "los cancilleres, entre ellos los de Argelia, A, y Túnez, B"
  return phrase.offices[0]?.plural === true && row.length >= 2 ? row : null;
}

function membersBehind(from: number, phrase: PersonPhrase, segmented: Segmented, packs: Packs): PersonPhrase[] {
  const row: PersonPhrase[] = [];
  for (let last = from; row.length < MOST_MEMBERS; ) {
    const next = memberBehind(last + 1, phrase, segmented, packs);
    if (!next) break;
    row.push(next);
    last = next.last;
  }
  return row;
}

/** The first of the row: of an office in the plural nobody took the name yet. */
function headOf(phrase: PersonPhrase, segmented: Segmented, packs: Packs): PersonPhrase | null {
  const [office] = phrase.offices;
  if (!office) return phrase;
  const own = { ...office, plural: false, key: keyOf(office) };
  if (phrase.name || !office.plural) return { ...phrase, offices: [own] };
  const name = nameBehind(office.last + 1, segmented, packs);
  return name && { ...phrase, name, last: name.last, to: name.to, offices: [own] };
}

const keyOf = ({ key, head, body }: OfficeFound): string => key ?? (body === null ? head : `${head}/${body}`);

function memberBehind(from: number, phrase: PersonPhrase, segmented: Segmented, packs: Packs): PersonPhrase | null {
  let [joined, and] = [false, false];
  for (let at = from; at < from + LONGEST_JOINT; at++) {
    const token = segmented.tokens[at];
    if (!token || token.line) return null;
    // "…, en España, A": where, not whose.
    const next = joined && !isIn(at, segmented) ? afterConnector(at, segmented, packs) : at;
    const own = ownOf(next, { and, connected: next > at }, phrase, segmented, joined);
    const name = own && nameBehind(own.next, segmented, packs);
    if (own && name) return member(phrase, own, name);
    // "of Morocco (A), Spain (B)"
    if (token.text === ")" && at === from) continue;
    if (SEPARATORS.has(token.text)) joined = true;
    else if (!segmented.starts[at]?.some(({ entry }) => isSmall(entry.kind, entry.key))) return null;
    if (isAnd(at, segmented)) [joined, and] = [true, true];
  }
  return null;
}

const SEPARATORS: ReadonlySet<string> = new Set([",", ";", "،", "؛"]);

const isSmall = (kind: string, key: string): boolean => kind === "stop" || (kind === "cue" && (key === "and" || key === "others"));

function isIn(at: number, { starts }: Segmented): boolean {
  return starts[at]?.some(({ entry }) => entry.kind === "stop" && entry.key === "in") ?? false;
}

/** The portfolio or the state that the next member has to himself; an Arabic "and" is written together with it. */
function ownOf(at: number, { and, connected }: Joint, phrase: PersonPhrase, segmented: Segmented, joined: boolean): Hit | undefined {
  const [office] = phrase.offices;
  const conjoined = (hit: Hit): boolean => hit.proclitic.startsWith("و");
  const body = office?.body != null ? hitAt(segmented, at, BODY) : undefined;
  if (body && ((joined && connected) || (office?.plural === true && conjoined(body)))) return body;
  const state = hitAt(segmented, at, STATE);
  if (!state) return undefined;
  if (conjoined(state)) return office?.plural === true || phrase.counterpart ? state : undefined;
  if (!joined) return undefined;
  return connected || office?.plural === true || (phrase.counterpart && and) ? state : undefined;
}

/** The name of whoever holds a portfolio, behind a comma or right behind it, with his honorifics. */
function nameBehind(from: number, segmented: Segmented, packs: Packs): NameFound | null {
  const mark = segmented.tokens[from]?.text;
  let opened = mark === "," || mark === "(" || mark === "،" || mark === ":" ? from + 1 : from;
  for (let turn = 0; turn < MOST_HONORIFICS; turn++) opened = hitAt(segmented, opened, HONORIFIC)?.next ?? opened;
  const name = nameAt(opened, "office", segmented, packs);
  // "los ministros de Marruecos, España y Francia": a state alone is the next of another row.
  const isState =
    name !== null && name.words.length === 1 && segmented.starts[opened]?.some(({ entry }) => entry.kind === "state") === true;
  return name && !isState && (name.words.length > 1 || name.votes > 0) ? name : null;
}

function member(phrase: PersonPhrase, own: Hit, name: NameFound): PersonPhrase {
  const place = { first: own.first, last: name.last, from: own.from, to: name.to };
  const [office] = phrase.offices;
  const of = office && (own.entry.kind === "body" ? withBody(office, own) : withState(office, own));
  const state = own.entry.kind === "state" && !office ? { state: own.entry.key, stateSpan: spanOf(own) } : {};
  return { ...phrase, ...place, name, offices: of ? [of] : [], honorific: false, titled: false, ...state };
}

function withBody(office: OfficeFound, body: Hit): OfficeFound {
  const { key: slug, source } = body.entry;
  return { ...office, ...placeOf(body), by: source, plural: false, body: slug, key: `${office.head}/${slug}` };
}

function withState(office: OfficeFound, state: Hit): OfficeFound {
  return { ...office, plural: false, key: keyOf(office), state: state.entry.key, stateSpan: spanOf(state) };
}

const spanOf = ({ from, to }: Hit): Pick<Hit, "from" | "to"> => ({ from, to });

function placeOf({ first, last, from, to }: Hit): Pick<Hit, "first" | "last" | "from" | "to"> {
  return { first, last, from, to };
}
