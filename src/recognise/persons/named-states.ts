import type { Packs } from "../../packs/types.ts";
import type { NameFound, OfficeFound, PersonPhrase } from "../../types/found.ts";
import type { Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";
import { afterConnector } from "../connectors.ts";
import { hitAt } from "../hits.ts";
import { isAnd } from "../is-and.ts";
import { nameAt } from "./name-at.ts";

const HONORIFIC: ReadonlySet<string> = new Set(["honorific"]);
const COMMAS: ReadonlySet<string> = new Set([",", "،"]);
const SEPARATORS: ReadonlySet<string> = new Set([",", "،", ";", "؛"]);
/** So many in a row, each with his state, that stand for themselves are holders of the office that the text told last. */
const LEAST = 3;
const LEAST_BEHIND_OFFICE = 2;
const MOST_HONORIFICS = 3;
/** Words that join two members: "así como", "and", "además de". */
const LONGEST_JOINT = 4;

interface Named {
  readonly name: NameFound;
  readonly state: Hit;
}

/** "les ambassadeurs A de Guinée, B du Sénégal et C d'Angola": each has his state behind his name. Null where fewer than two have. */
export function namedStates(phrase: PersonPhrase, segmented: Segmented, packs: Packs): PersonPhrase[] | null {
  const [office] = phrase.offices;
  if (!office?.plural || office.state !== null || phrase.offices.length > 1) return null;
  const row = rowFrom(office.last + 1, segmented, packs);
  return row.length < LEAST_BEHIND_OFFICE ? null : row.map((own, at) => holder(phrase, office, own, at === 0));
}

/**
 * "Fifteen ambassadors presented their credentials. Among them were A, of Egypt; B, of Ghana; and C, of Cuba": three and more in a row, each
 * with his state, hold the office that was told before for all of them.
 */
export function listedStates(at: number, told: PersonPhrase | null, segmented: Segmented, packs: Packs): PersonPhrase[] | null {
  const office = told?.offices[0];
  if (!told || !office || memberAt(at, segmented, packs) === null) return null;
  const row = rowFrom(at, segmented, packs);
  return row.length < LEAST ? null : row.map((own) => holder(told, office, own, false));
}

function rowFrom(from: number, segmented: Segmented, packs: Packs): Named[] {
  const row: Named[] = [];
  for (let next = memberAt(from, segmented, packs); next !== null; next = memberBehind(next.state.next, segmented, packs)) row.push(next);
  return row;
}

/** A name and the state behind it: "A, de Ghana", "A du Sénégal", "A (Cuba)". */
function memberAt(at: number, segmented: Segmented, packs: Packs): Named | null {
  let begin = at;
  for (let turn = 0; turn < MOST_HONORIFICS; turn++) begin = hitAt(segmented, begin, HONORIFIC)?.next ?? begin;
  const name = nameAt(begin, "office", segmented, packs);
  if (!name || name.words.length < 2) return null;
  const comma = COMMAS.has(segmented.tokens[name.last + 1]?.text ?? "") ? name.last + 2 : name.last + 1;
  const behind = afterConnector(comma, segmented, packs);
  const state = stateBehind(behind, segmented, packs);
  return behind > comma && state && segmented.tokens[state.first]?.line !== true ? { name, state } : null;
}

/** "Ghana", "la République du Ghana", "la Confederación Helvética de Suiza": the state, behind what kind of state it is and the words between. */
function stateBehind(from: number, segmented: Segmented, packs: Packs): Hit | undefined {
  const named = (at: number): Hit | undefined =>
    segmented.starts[at]?.find(({ entry }) => entry.kind === "state" && !entry.flags.has("adj"));
  const own = named(from) ?? named(from + 1);
  if (own) return own;
  for (let at = from + 1; at <= from + LONGEST_KIND && segmented.tokens[at]?.type === "word"; at++) {
    const next = afterConnector(at, segmented, packs);
    if (next > at && named(next)) return named(next);
  }
  return undefined;
}

/** Words of the kind of a state: "República Federal". */
const LONGEST_KIND = 3;

function memberBehind(from: number, segmented: Segmented, packs: Packs): Named | null {
  let isJoined = false;
  for (let at = from; at <= from + LONGEST_JOINT; at++) {
    const token = segmented.tokens[at];
    if (!token || token.line) return null;
    isJoined ||= SEPARATORS.has(token.text) || isAnd(at, segmented);
    const member = isJoined && token.type === "word" && token.shape !== "lower" ? memberAt(at, segmented, packs) : null;
    if (member) return member;
    if (token.type === "word" && !segmented.starts[at]?.some(({ entry }) => entry.kind === "stop" || entry.kind === "cue")) {
      if (!isAnd(at - 1, segmented) || token.shape !== "lower") return null;
    }
  }
  return null;
}

function holder(phrase: PersonPhrase, office: OfficeFound, { name, state }: Named, isFirst: boolean): PersonPhrase {
  const begin = isFirst ? phrase : name;
  const key = office.key ?? (office.body === null ? office.head : `${office.head}/${office.body}`);
  return {
    ...phrase,
    first: begin.first,
    last: state.last,
    from: begin.from,
    to: state.to,
    name,
    offices: [{ ...office, key, plural: false, state: state.entry.key, stateSpan: { from: state.from, to: state.to } }],
    honorific: false,
    titled: false,
    state: null,
    stateSpan: null,
  };
}
