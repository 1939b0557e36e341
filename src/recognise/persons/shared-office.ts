import type { Packs } from "../../packs/types.ts";
import type { NameFound, OfficeFound, PersonPhrase } from "../../types/found.ts";
import type { Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";
import { hitAt } from "../hits.ts";
import { isAnd } from "../is-and.ts";
import { nameAt } from "./name-at.ts";

const HONORIFIC: ReadonlySet<string> = new Set(["honorific"]);
const BODY: ReadonlySet<string> = new Set(["body"]);
const STATE: ReadonlySet<string> = new Set(["state"]);
const MARKS: ReadonlySet<string> = new Set([",", "،", "(", ":"]);

/** Words between two members of a row: "et de l'", "and", "y de". */
const LONGEST_JOINT = 4;

/**
 * Whoever shares an office in the plural: "les ministres de l'Intérieur du Maroc et de l'Espagne, A et B", "the foreign ministers of A
 * and B", "وزيرا داخلية المغرب وإسبانيا"; or several counterparts: "his Spanish and Portuguese counterparts, A and B". Each is a holder of
 * the office, of the state or with the portfolio that stands at the same place in its row; a state that stands alone is everybody's.
 * Null where the row has fewer than two members.
 */
export function sharedOffice(phrase: PersonPhrase, segmented: Segmented, packs: Packs): PersonPhrase[] | null {
  const [office] = phrase.offices;
  if (phrase.offices.length > 1) return null;
  if (phrase.counterpart !== null) return office ? null : counterparts(phrase, phrase.counterpart, segmented, packs);
  if (!office?.plural) return null;
  const states = statesBehind(office, segmented);
  const names = namesBehind(Math.max(office.last, states.at(-1)?.last ?? 0) + 1, segmented, packs);
  const bodies = names.length >= 2 ? bodiesIn(office, segmented) : [];
  const own = ({ state, body }: Named, at: number): Share => ({
    state: state ?? stateAt(at, names.length, states),
    body: body ?? (bodies.length === names.length ? (bodies[at] ?? null) : null),
  });
  if (names.length >= 2)
    return names.map((named, at) => ({ ...holder(phrase, office, own(named, at), named.name, at === 0), last: named.last }));
  return states.length >= 2 && phrase.name === null
    ? states.map((state, at) => holder(phrase, office, { state, body: null }, null, at === 0))
    : null;
}

/** What of a row is one holder's own. */
interface Share {
  readonly state: Hit | null;
  readonly body: Hit | null;
}

/** "sus homólogos francés y portugués, A y B": as many states as names, or no names. */
function counterparts(phrase: PersonPhrase, { first, last, next }: Hit, segmented: Segmented, packs: Packs): PersonPhrase[] | null {
  const before = rowBefore(first, segmented);
  const states = before.length > 0 ? before : rowAt(next, segmented);
  if (states.length < 2) return null;
  const names = namesBehind(Math.max(last, states.at(-1)?.last ?? 0) + 1, segmented, packs);
  if (names.length > 0 && names.length !== states.length) return null;
  return states.map((state, at) => {
    const name = names[at]?.name ?? null;
    const [begin, end] = [at === 0 ? phrase : (name ?? state), name ?? (at === 0 && before.length > 0 ? phrase : state)];
    const place = { first: begin.first, last: end.last, from: begin.from, to: end.to };
    return { ...phrase, ...place, name, state: state.entry.key, stateSpan: { from: state.from, to: state.to } };
  });
}

/** States in a row from a token on, each joined to the one before. */
function rowAt(at: number, segmented: Segmented): Hit[] {
  const states: Hit[] = stateOf(at, segmented) ?? [];
  return states.length > 0 ? goneOn(states, segmented) : states;
}

function goneOn(states: Hit[], segmented: Segmented): Hit[] {
  for (let last = states.at(-1); last; ) {
    const next = joined(last.next, segmented, (first) => stateOf(first, segmented)?.[0] ?? null);
    if (next) states.push(next);
    last = next ?? undefined;
  }
  return states;
}

/** States in a row that ends right before a token: "İspanyol ve Portekizli". */
function rowBefore(end: number, segmented: Segmented): Hit[] {
  for (let first = Math.max(0, end - MOST_BEFORE); first < end - 1; first++) {
    const row = rowAt(first, segmented);
    if (row.length >= 2 && row.at(-1)?.next === end) return row;
  }
  return [];
}

/** Tokens of a row of states before a word for counterparts: "Spanish, Portuguese and French". */
const MOST_BEFORE = 7;

/** Bodies inside an office: "ministros de [Interior] y [Justicia]". */
function bodiesIn({ first, last }: OfficeFound, segmented: Segmented): Hit[] {
  const bodies: Hit[] = [];
  for (let at = first; at <= last; at = Math.max(at + 1, bodies.at(-1)?.next ?? 0)) {
    const body = hitAt(segmented, at, BODY);
    if (body && body.last <= last) bodies.push(body);
  }
  return bodies;
}

/** States of a row that begins in the office or right behind it. */
function statesBehind(office: OfficeFound, segmented: Segmented): Hit[] {
  const states: Hit[] = statesBefore(office, segmented);
  // "وزيري الداخلية والعدل [التونسيين]": a nationality of all stands right behind, in Arabic behind everything else.
  const end = segmented.tokens[office.first]?.script === "Arab" ? office.last + 1 : office.last;
  for (let at = office.first; at <= end; at++) states.push(...(stateOf(at, segmented) ?? []));
  return goneOn(states, segmented);
}

/** "Japonya [ve] Tunus Büyükelçileri", "the Moroccan [and] Spanish ministers": the row ends in the office. */
function statesBefore({ first }: OfficeFound, segmented: Segmented): Hit[] {
  const { starts } = segmented;
  if (stateOf(first, segmented) === null || !starts[first - 1]?.some(({ entry }) => entry.kind === "cue" && entry.key === "and")) return [];
  const row: Hit[] = [];
  for (let end = first - 1; ; ) {
    const own = [end - 1, end - 2].flatMap((at) => starts[at]?.find(({ entry, next }) => entry.kind === "state" && next === end) ?? [])[0];
    if (!own) return row;
    row.unshift(own);
    // "Fas, İspanya ve Fransa içişleri bakanları"
    if (!MARKS.has(segmented.tokens[own.first - 1]?.text ?? "")) return row;
    end = own.first - 1;
  }
}

function stateOf(at: number, segmented: Segmented): [Hit] | null {
  const hit = hitAt(segmented, at, STATE);
  return hit ? [hit] : null;
}

/** What a row goes on with behind "and" or a comma: the and may be written together with it ("وإسبانيا"). */
function joined<T>(from: number, segmented: Segmented, at: (first: number) => T | null): T | null {
  let isJoined = false;
  for (let first = from; first <= from + LONGEST_JOINT; first++) {
    const token = segmented.tokens[first];
    if (!token || token.line) return null;
    const hits = segmented.starts[first];
    isJoined ||= MARKS.has(token.text) || (token.script === "Arab" && token.text.startsWith("و"));
    isJoined ||= isAnd(first, segmented);
    const found = isJoined ? at(first) : null;
    if (found !== null) return found;
    if (token.type === "word" && !hits?.some(({ entry }) => entry.kind === "stop" || entry.kind === "cue" || entry.kind === "honorific"))
      return null;
  }
  return null;
}

/** Names of a row, each with what stands in brackets behind it. */
function namesBehind(from: number, segmented: Segmented, packs: Packs): Named[] {
  const nameIn = (first: number): Named | null => {
    const begin = afterHonorifics(first, segmented);
    const name = nameAt(begin, "office", segmented, packs);
    // "…, y de Justicia", "…, en Madrid": one word that no list knows, or that is another thing, is nobody of the row.
    const isName = name && (name.words.length > 1 || (name.votes > 0 && segmented.starts[name.first] === undefined));
    return isName ? { name, ...bracketBehind(name.last + 1, segmented) } : null;
  };
  const behind = segmented.starts[from]?.find(({ entry }) => entry.kind === "cue" && entry.key === "both")?.next ?? from;
  const opened = MARKS.has(segmented.tokens[behind]?.text ?? "") ? behind + 1 : behind;
  // "…, respectivement A, B et C": one word between that says in what order.
  const isAdverb = opened > behind && segmented.tokens[opened]?.shape === "lower" && nameIn(opened) === null;
  const names: Named[] = [];
  for (let own = nameIn(isAdverb ? opened + 1 : opened); own !== null; own = joined(own.last + 1, segmented, nameIn)) names.push(own);
  return names;
}

interface Named extends Share {
  readonly name: NameFound;
  /** Of the bracket behind the name, where one stands there. */
  readonly last: number;
}

function afterHonorifics(first: number, segmented: Segmented): number {
  let next = first;
  for (let turn = 0; turn < MOST_HONORIFICS; turn++) {
    next = hitAt(segmented, next, HONORIFIC)?.next ?? next;
    if (next > first && segmented.tokens[next]?.text === "." && !segmented.tokens[next]?.spaced) next++;
  }
  return next;
}

const MOST_HONORIFICS = 3;
/** Tokens of a bracket that says of what somebody is the holder: "(Affaires étrangères)", "(Émirats arabes unis)". */
const LONGEST_BRACKET = 9;

/** "les ministres A (Intérieur) et B (Justice)", "nouveaux ambassadeurs : Mme A (France), M. B (Belgique)". */
function bracketBehind(at: number, segmented: Segmented): Omit<Named, "name"> {
  const none = { state: null, body: null, last: at - 1 };
  if (segmented.tokens[at]?.text !== "(") return none;
  const close = segmented.tokens.findIndex(({ text }, i) => i > at && i <= at + LONGEST_BRACKET && text === ")");
  if (close < 0) return none;
  const inside = (kinds: ReadonlySet<string>): Hit | null => {
    for (let i = at + 1; i < close; i++) {
      const hit = hitAt(segmented, i, kinds);
      if (hit) return hit;
    }
    return null;
  };
  return { state: inside(STATE), body: inside(BODY), last: close };
}

function stateAt(at: number, count: number, states: readonly Hit[]): Hit | null {
  if (states.length === count) return states[at] ?? null;
  return states.length === 1 ? (states[0] ?? null) : null;
}

function holder(phrase: PersonPhrase, office: OfficeFound, { state, body }: Share, name: NameFound | null, first: boolean): PersonPhrase {
  const slug = body?.entry.key ?? office.body;
  const code = state?.entry.key ?? null;
  const stateSpan = state && { from: state.from, to: state.to };
  const key = body ? `${office.head}/${slug}` : (office.key ?? (office.body === null ? office.head : null));
  const own = { ...office, key, body: slug, plural: false, state: code, stateSpan };
  const behind = name ?? state ?? office;
  // "Israeli and Palestinian officials": a state before the office stands before the phrase.
  const begin = first && phrase.first <= behind.first ? phrase : behind;
  return {
    ...phrase,
    first: begin.first,
    last: behind.last,
    from: begin.from,
    to: behind.to,
    name,
    offices: [own],
    state: null,
    stateSpan: null,
  };
}
