import type { PersonPhrase, StateFound } from "../types/found.ts";
import type { Hit } from "../types/lexicon.ts";
import type { Span } from "../types/span.ts";
import type { TokenRange } from "../types/token.ts";
import type { StateCode } from "../types/vocabulary.ts";
import type { Draft } from "./engagements.ts";
import { isEnvoy } from "./is-engagement.ts";
import { type Person, stateOfPhrase } from "./parties.ts";
import { type Reading, spanOfTokens, within } from "./reading.ts";
import { areJoined } from "./row-of-states.ts";
import { sideOf, sidesOf } from "./sides.ts";

/** "من الجانب السعودي أ وب": whoever stands behind the words for a side is of its state. */
export function takeFromSide(person: Person, reading: Reading): boolean {
  const side = person.phrases.map((phrase) => sideOf(phrase, reading)).find((state) => state !== null);
  if (side) assign(person, side.code, side);
  return side !== undefined;
}

/**
 * "Minister of Public Security A met B. The Vietnamese Ministry of Public Security said": whoever heads a body is of the one state whose body of that
 * kind the text names, unless somebody else at the table is told to be of it, or it is the state that he visits.
 */
export function takeFromBody(person: Person, own: readonly Person[], visited: StateCode | null, { recognised }: Reading): boolean {
  const bodies = new Set(person.offices.flatMap(({ body, plural }) => (body !== null && !plural ? [body] : [])));
  if (bodies.size === 0 || person.phrases.some(({ counterpart }) => counterpart !== null)) return false;
  const named = recognised.organisations.filter(
    ({ body, state, international }) => body !== null && bodies.has(body) && state !== null && !international,
  );
  const [only] = named;
  if (!only?.state || only.state === visited || named.some(({ state }) => state !== only.state)) return false;
  const isTaken = own.some(
    (other) => other !== person && (other.state === only.state || (other.state === null && sharesBody(other, bodies))),
  );
  if (isTaken) return false;
  assign(person, only.state, { from: only.from, to: only.to });
  return true;
}

const sharesBody = ({ offices }: Person, bodies: ReadonlySet<string>): boolean =>
  offices.some(({ body }) => body !== null && bodies.has(body));

/** "Malezya Başbakanı A ve Savunma Bakanı B": whose office stands behind an "and", with no state of its own, is of the state of whoever stands before it. */
export function takeFromRow(person: Person, own: readonly Person[], reading: Reading): boolean {
  if (person.offices.every(({ body }) => body === null) || person.phrases.some(({ counterpart }) => counterpart !== null)) return false;
  for (const { first, last } of person.phrases) {
    if (isOfStateBehind(last, reading)) continue;
    // Two ministers of one kind are of two states.
    const others = own.filter((other) => other !== person && other.state !== null && !sharesKey(other, person));
    const before = others.find((other) => other.phrases.some((phrase) => isTold(phrase) && isJoinedBehind(phrase.last, first, reading)));
    if (!before?.state || !before.stateSpan) continue;
    assign(person, before.state, before.stateSpan);
    return true;
  }
  return false;
}

/** "met Chancellor A and German Foreign Minister B": whoever stands in one row of objects with somebody is of the same side. */
export function takeFromSameSide(person: Person, { events }: Draft, reading: Reading): boolean {
  for (const { roles } of events) {
    const row = roles.objects.filter((own) => own.person !== null);
    const at = row.findIndex((own) => own.person === person);
    const mates = at < 0 ? [] : [row[at - 1], row[at + 1]];
    for (const mate of mates) {
      const [a, b] = mate && mate.first < (row[at]?.first ?? 0) ? [mate, row[at]] : [row[at], mate];
      if (!mate?.person?.state || !mate.person.stateSpan || !a || !b || mate.phrase?.counterpart || !areJoined(a, b, reading)) continue;
      if (sharesKey(mate.person, person)) continue;
      assign(person, mate.person.state, mate.person.stateSpan);
      return true;
    }
  }
  return false;
}

/** Its state stands there, or in the same office elsewhere ("Britain's ministers"), and not only the name of somebody known. */
const isTold = (phrase: PersonPhrase): boolean => stateOfPhrase(phrase) !== null || phrase.offices.some(({ body }) => body !== null);

const sharesKey = (a: Person, b: Person): boolean => a.offices.some(({ key }) => key !== null && b.offices.some((own) => own.key === key));

/** "and Foreign Minister B of Spain" */
function isOfStateBehind(last: number, { recognised, segmented }: Reading): boolean {
  const isOf = segmented.starts[last + 1]?.some(({ entry }) => entry.kind === "stop" && entry.key === "of") ?? false;
  return isOf && recognised.states.some(({ first }) => first > last + 1 && first - last <= ARTICLE + 1);
}

/** Nothing but an "and", perhaps with an article, stands between; an Arabic one is written on to the word. A Turkish "ile" may be "with". */
function isJoinedBehind(last: number, first: number, { segmented }: Reading): boolean {
  const token = segmented.tokens[first];
  if (first === last + 1) return token?.script === "Arab" && token.text.startsWith("و");
  const hits = segmented.starts[last + 1] ?? [];
  const and = hits.find(({ entry }) => entry.kind === "cue" && entry.key === "and");
  return (
    and !== undefined &&
    first >= and.next &&
    first - and.next <= ARTICLE &&
    !hits.some(({ entry }) => entry.kind === "cue" && entry.key === "with")
  );
}

/** Tokens of an article between. */
const ARTICLE = 2;

/** Of two sides that a text tells, his is the one that nobody else acts for. */
export function takeFromOtherSide(person: Person, own: readonly Person[], reading: Reading): boolean {
  const sides = sidesOf(reading);
  const others = new Set(own.flatMap(({ state }) => (state !== null ? [state] : [])));
  const [free, ...more] = sides.filter(({ code }) => !others.has(code));
  if (sides.length !== 2 || !free || more.length > 0 || own.some((other) => other !== person && other.state === null)) return false;
  assign(person, free.code, free);
  return true;
}

/**
 * "the Moroccan delegation, headed by X", "une délégation du gouvernement togolais conduite par X", "على رأس وفد المملكة الأمير X": X is of
 * the delegation's state.
 */
export function takeFromDelegation(person: Person, reading: Reading): boolean {
  const { recognised } = reading;
  for (const { first } of person.phrases) {
    const cue = recognised.cues.findLast(({ entry, next }) => entry.key === "head-of-delegation" && next <= first && first - next <= 3);
    const delegation =
      cue && recognised.cues.findLast(({ entry, last }) => entry.key === "delegation" && last < first && Math.abs(cue.first - last) <= 6);
    const state =
      delegation &&
      cue &&
      (recognised.states.find(
        (own) => Math.abs(own.first - delegation.first) <= 2 || (own.first > delegation.last && own.last < cue.first),
      ) ??
        kingdomAt(delegation, reading));
    if (!state) continue;
    assign(person, state.code, state);
    return true;
  }
  return false;
}

/** "وفد المملكة": a kingdom without its name is that of the one king of whom the text speaks. */
function kingdomAt(
  { next }: Hit,
  { recognised, segmented }: Reading,
): { readonly code: StateCode; readonly from: number; readonly to: number } | undefined {
  if (!segmented.starts[next]?.some(({ entry }) => entry.kind === "state-head" && entry.key === "kingdom")) return undefined;
  const kings = recognised.offices.filter(({ head, state }) => head === "king" && state !== null);
  const [king] = kings;
  if (!king?.state || new Set(kings.map(({ state }) => state)).size > 1) return undefined;
  return { code: king.state, from: king.from, to: king.to };
}

/** "España y Kenia firman …. El ministro de Justicia, A, y la fiscal de Kenia, B, firmaron": of the states that act, his is the one for which nobody else does. */
export function takeFromActingState(draft: Draft, own: readonly Person[], reading: Reading): void {
  const acting = draft.events.flatMap(({ roles }) => roles.objects.filter(({ as }) => as === "state"));
  const free = acting.filter(({ state }) => !own.some((person) => person.state === state));
  const [person, ...others] = own.filter(({ state }) => state === null);
  const [only] = free;
  if (!person || !only?.state || others.length > 0 || new Set(free.map(({ state }) => state)).size > 1) return;
  assign(person, only.state, spanOfTokens(reading, only));
}

/** "The president met three Turkish ministers. He received Foreign Minister A and Defence Minister B": they are those of whom only their state was told. */
export function takeFromUnnamed(person: Person, { events }: Draft, reading: Reading): boolean {
  const unnamed = events
    .flatMap(({ roles }) => [...roles.objects, ...(roles.subject ? [roles.subject] : [])])
    .filter(({ as }) => as === "delegation");
  const [only] = unnamed;
  const isObject = events.some(({ roles }) => roles.subject?.person && roles.objects.some((own) => own.person === person));
  const isTaken = events.some(({ roles }) => roles.subject?.person?.state === only?.state);
  if (!only?.state || !isObject || isTaken || unnamed.some(({ state }) => state !== only.state)) return false;
  assign(person, only.state, spanOfTokens(reading, only));
  return true;
}

/** "la commission mixte algéro-nigérienne, coprésidée par les ministres des deux pays, A et B": of two states in a row, each for one of two who hold one office. */
export function takeFromPair({ events }: Draft, own: readonly Person[], reading: Reading): void {
  const [a, b, ...others] = own;
  const sentence = reading.segmented.sentences[events[0]?.sentence ?? -1];
  if (!a || !b || !sentence || others.length > 0 || a.state !== null || b.state !== null || a.offices[0]?.key !== b.offices[0]?.key) return;
  const first = Math.min(...[a, b].flatMap(({ phrases }) => phrases.map((phrase) => phrase.first)));
  const states = within(reading.recognised.states, { first: sentence.first, last: first - 1 });
  const [one, other] = states;
  if (!one || !other || states.length > 2 || one.code === other.code) return;
  assign(a, one.code, { from: one.from, to: one.to });
  assign(b, other.code, { from: other.from, to: other.to });
}

/** "Gana'nın Ankara Büyükelçisi …'yı kabul etti", "a reçu l'ambassadeur d'Espagne au Maroc": who receives an envoy is at home where the envoy is posted. */
export function takeFromPosting(host: Person, own: readonly Person[], { recognised }: Reading): boolean {
  for (const { state, phrases } of own.filter((person) => person !== host && person.state !== null)) {
    for (const { first, last } of phrases.filter(({ offices }) => offices.length > 0)) {
      const isPost = (range: TokenRange, code: StateCode): boolean => range.first >= first && range.last <= last && code !== state;
      const city = recognised.cities.find((own) => isPost(own, own.country));
      const named = recognised.states.find((own) => isPost(own, own.code) && !own.adjective);
      const post = city ? { code: city.country, span: city } : named && { code: named.code, span: named };
      if (!post) continue;
      assign(host, post.code, { from: post.span.from, to: post.span.to });
      return true;
    }
  }
  return false;
}

/** "بيان للسفارة العراقية … القائم بالأعمال في السفارة": an envoy without a state is of the one mission that the text names. */
export function takeFromMission(person: Person, reading: Reading): boolean {
  if (!isEnvoy(person, reading.packs)) return false;
  const states = reading.segmented.starts.flatMap((hits, at) =>
    hits?.some(({ entry }) => entry.kind === "org-head" && entry.key === "embassy") ? (missionState(at, reading) ?? []) : [],
  );
  const [only] = states;
  if (!only || new Set(states.map(({ code }) => code)).size > 1) return false;
  assign(person, only.code, only);
  return true;
}

/** "السفارة العراقية", "l'ambassade d'Irak", "Irak'ın Ankara Büyükelçiliği". */
function missionState(at: number, { recognised, segmented, packs }: Reading): StateFound | undefined {
  const language = segmented.sentences[segmented.sentenceOf[at] ?? -1]?.language ?? "";
  const isLast = packs.languages.get(language)?.order === "SOV";
  return recognised.states.find(
    ({ first, last, adjective }) =>
      (!isLast && first > at && first - at <= (adjective ? 1 : MISSION_REACH)) || (last < at && at - last <= (isLast ? MISSION_REACH : 1)),
  );
}

/** Tokens between a mission and its state: "l'ambassade de la République d'Irak". */
const MISSION_REACH = 4;

export function assign(person: Person, code: StateCode, span: Span): void {
  person.state = code;
  person.stateSpan = span;
}
