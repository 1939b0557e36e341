import type { Packs } from "../../packs/types.ts";
import type { OfficeFound } from "../../types/found.ts";
import type { Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";
import type { Span } from "../../types/span.ts";
import type { StateCode } from "../../types/vocabulary.ts";
import { afterConnector } from "../connectors.ts";
import { hitAt } from "../hits.ts";
import { titleTail } from "./title-tail.ts";
import { furtherPortfolios, isAdjective, trailingAdjective, unknownComplement, unknownTail } from "./unknown-complement.ts";

const OFFICE: ReadonlySet<string> = new Set(["office"]);
const HEAD: ReadonlySet<string> = new Set(["office-head"]);
const BODY: ReadonlySet<string> = new Set(["body"]);
const ORG_HEAD: ReadonlySet<string> = new Set(["org-head"]);
const STATE: ReadonlySet<string> = new Set(["state"]);
const VENUE: ReadonlySet<string> = new Set(["venue"]);

/** What an office phrase has gathered so far. */
interface Draft {
  readonly next: number;
  readonly head: Hit | null;
  readonly body: Hit | null;
  readonly state: StateCode | null;
  readonly stateSpan: Span | null;
  /** Words of a complement that no pack knows. */
  readonly unknown: boolean;
  /** Its complement is the office of whoever is served. */
  readonly serving?: boolean;
}

/**
 * The office that begins at a token: "ministre adjoint au ministère de l'Intérieur de Turquie", "وزير الداخلية التركي",
 * "Turkish Interior Minister", "Türkiye İçişleri Bakanı". Head, body and state may come in any order; connectors
 * may stand between them. A fixed phrase of the data wins over what the grammar would build, if it is as long.
 */
export function officeAt(at: number, segmented: Segmented, packs: Packs): OfficeFound | null {
  let draft: Draft = { next: at, head: null, body: null, state: null, stateSpan: null, unknown: false };
  // State and body may stand before the head, but not where adjectives follow their noun and nouns are joined bare.
  const nominal = segmented.tokens[at]?.script !== "Arab";
  // "Türk Devletleri Teşkilatı Genel Sekreteri": the name of a body may begin like a state.
  const isBody = (hitAt(segmented, at, BODY)?.next ?? 0) > (hitAt(segmented, at, STATE)?.next ?? 0);
  const named = (nominal && !isBody ? takeState(draft, segmented) : null) ?? draft;
  const before = (nominal ? skipPosting(named, segmented, packs) : null) ?? named;
  const withBody = (nominal ? (takeBodyBeforeHead(before, segmented) ?? skipUnknownBody(before, segmented, packs)) : null) ?? before;
  const headed = takeHead(at, withBody, segmented);
  if (!headed?.head) return null;
  draft = takeTail(takeComplements(headed, segmented, packs), segmented, packs);
  return finish(at, draft, segmented);
}

function hasLine(from: number, to: number, { tokens }: Segmented): boolean {
  for (let at = from; at <= to; at++) if (tokens[at]?.line) return true;
  return false;
}

function takeHead(at: number, draft: Draft, segmented: Segmented): Draft | null {
  const fixed = hitAt(segmented, draft.next, OFFICE);
  const head = hitAt(segmented, draft.next, HEAD);
  const own = fixed && (!head || fixed.last >= head.last) ? fixed : head;
  // A line ends with the state; the next begins with somebody's office.
  const isParted = (draft.state !== null || draft.body !== null) && hasLine(at + 1, draft.next, segmented);
  if (!own || isParted) return null;
  const state = own.entry.flags.get("state");
  return { ...draft, next: own.next, head: own, ...(state && !draft.state && { state, stateSpan: own }) };
}

function takeState(draft: Draft, segmented: Segmented): Draft | null {
  const hit = hitAt(segmented, draft.next, STATE);
  // A state that the office implies may be said again.
  return hit && (draft.state === null || draft.state === hit.entry.key)
    ? { ...draft, next: hit.next, state: hit.entry.key, stateSpan: { from: hit.from, to: hit.to } }
    : null;
}

/**
 * "Türkiye'nin Tunus Büyükelçisi", "Irak'ın Ankara Büyükelçiliği Maslahatgüzarı": between the state of an envoy and the office stands where he or
 * she is posted, and the mission.
 */
function skipPosting(draft: Draft, segmented: Segmented, packs: Packs): Draft | null {
  if (draft.state === null) return null;
  const post = segmented.starts[draft.next]?.find(({ entry }) => entry.kind === "state" || entry.kind === "city");
  const at = post?.next ?? draft.next;
  const mission = segmented.starts[at]?.find(({ entry }) => entry.kind === "org-head" && MISSIONS.has(entry.key));
  const next = mission?.next ?? at;
  const head = next > draft.next ? hitAt(segmented, next, HEAD_OR_OFFICE) : undefined;
  return head && packs.labels.of("posted-heads", head.entry.key) !== null ? { ...draft, next } : null;
}

const MISSIONS: ReadonlySet<string> = new Set(["embassy", "consulate"]);
const HEAD_OR_OFFICE: ReadonlySet<string> = new Set(["office", "office-head"]);

/** "الشرطة الملكية الماليزية", "la Gendarmerie royale marocaine": an adjective between the body and the nationality. */
function takeStateBehindAdjective(draft: Draft, segmented: Segmented, packs: Packs): Draft | null {
  if (!isAdjective(draft.next, segmented)) return null;
  const next = draft.next + 1;
  const isState = (at: number, nationality: boolean): boolean =>
    segmented.starts[at]?.some(({ entry }) => entry.kind === "state" && entry.flags.has("adj") === nationality) ?? false;
  if (isState(next, true)) return takeState({ ...draft, next }, segmented);
  // "la police républicaine du Bénin"
  const named = afterConnector(next, segmented, packs);
  return named > next && isState(named, false) ? takeState({ ...draft, next: named }, segmented) : null;
}

/** A fixed phrase may name the body itself ("المفتش العام للشرطة"). */
function hasBody({ body, head }: Draft): boolean {
  return body !== null || (head?.entry.kind === "office" && head.entry.key.includes("/"));
}

/** "Interior Minister", "İçişleri Bakanı": only when a head follows at once. */
function takeBodyBeforeHead(draft: Draft, segmented: Segmented): Draft | null {
  for (const hit of segmented.starts[draft.next] ?? [])
    if (hit.entry.kind === "body" && hitAt(segmented, hit.next, HEAD)) return { ...draft, next: hit.next, body: hit };
  return null;
}

/** "Katar [Lekhviya Kuvvetleri] Komutanı", "Qatari [Lekhwiya Force] Commander": words with capitals between a state and the head, that no pack knows. */
function skipUnknownBody(draft: Draft, segmented: Segmented, packs: Packs): Draft | null {
  if (draft.state === null) return null;
  let { next } = draft;
  let known: Hit | undefined;
  for (let turn = 0; turn < MOST_UNKNOWN && !hitAt(segmented, next, HEAD_OR_OFFICE) && isUnknownPart(next, segmented, packs); turn++) {
    known ??= hitAt(segmented, next, BODY);
    next = hitAt(segmented, next, PARTS)?.next ?? next + 1;
  }
  if (next === draft.next || !hitAt(segmented, next, HEAD)) return null;
  return known ? { ...draft, next, body: known } : { ...draft, next, unknown: true };
}

const MOST_UNKNOWN = 5;
const PARTS: ReadonlySet<string> = new Set(["body", "org-head"]);
const IN_TITLES: ReadonlySet<string> = new Set(["topic", "stop", "state-head"]);

function isUnknownPart(at: number, segmented: Segmented, packs: Packs): boolean {
  const token = segmented.tokens[at];
  if (token?.type !== "word" || token.line || (token.shape !== "title" && token.shape !== "upper")) return false;
  if (hitAt(segmented, at, PARTS)) return true;
  return (
    // "Devlet Gümrük Komitesi": before a known part even a word that is a name too.
    (packs.nameToken(token.text) === 0 || hitAt(segmented, at + 1, PARTS) !== undefined) &&
    (segmented.starts[at] ?? []).every(({ entry }) => IN_TITLES.has(entry.kind))
  );
}

/** "the President of Kenya at the Élysée Palace": behind whose he is, a palace that is not theirs says where he is. */
function isAtPalace({ next, head, state }: Draft, segmented: Segmented, packs: Packs): boolean {
  const palace = hitAt(segmented, afterConnector(next, segmented, packs), BODY);
  const own = palace?.entry.flags.get("state");
  const isWhose = head !== null && (head.entry.kind === "office" || next > head.next);
  return palace !== undefined && isWhose && own !== undefined && own !== state && hitAt(segmented, palace.first, VENUE) !== undefined;
}

function takeComplements(start: Draft, segmented: Segmented, packs: Packs): Draft {
  let draft = start;
  for (let turn = 0; turn < 6; turn++) {
    if (isAtPalace(draft, segmented, packs)) return draft;
    const next = takeComplement(draft, segmented, packs);
    if (!next) break;
    draft = next;
  }
  // "سفير إيطاليا ألبرتو": who sent an envoy is all that is said of him before the name.
  const isSent = draft.state !== null && draft.head !== null && packs.labels.of("posted-heads", draft.head.entry.key) !== null;
  if (draft.body === null && !isSent && draft.head?.entry.kind === "office-head") {
    const next = unknownComplement(draft.next, draft.head, segmented, packs);
    if (next > draft.next) draft = takeComplement({ ...draft, next, unknown: true }, segmented, packs) ?? { ...draft, next, unknown: true };
  }
  if (draft.body === null) return draft;
  const whole = takeFurtherBody(takeFurtherBody(draft, segmented), segmented);
  const next = trailingAdjective(furtherPortfolios(whole.next, segmented, packs), segmented, packs);
  return takeFurtherBody({ ...whole, next: unknownTail(next, segmented, packs) }, segmented);
}

/** "المدير العام للأمن الوطني، ومراقبة التراب الوطني", "… وإدارة مراقبة التراب الوطني": a body that an "and" is written on to, and its state. */
function takeFurtherBody(draft: Draft, { starts, tokens }: Segmented): Draft {
  const isComma = tokens[draft.next]?.text === "،" || tokens[draft.next]?.text === ",";
  const at = isComma ? draft.next + 1 : draft.next;
  const joined = starts[at]?.filter(({ proclitic }) => proclitic.startsWith("و")) ?? [];
  const kind = joined.find(({ entry }) => entry.kind === "org-head");
  const body = joined.find(({ entry }) => entry.kind === "body") ?? (kind && starts[kind.next]?.find(({ entry }) => entry.kind === "body"));
  const state = body?.entry.flags.get("state");
  // Behind a comma another clause may begin.
  if (!body || (isComma && !state)) return draft;
  return { ...draft, next: body.next, ...(state && draft.state === null && { state, stateSpan: { from: body.from, to: body.to } }) };
}

const SENT: ReadonlySet<string> = new Set(["envoy", "special-envoy", "representative", "special-representative"]);

function takeTail(draft: Draft, segmented: Segmented, packs: Packs): Draft {
  const tail = titleTail(draft.next, segmented, packs);
  if (!tail) return draft;
  const { next, state } = tail;
  const owned = state && draft.state === null ? { state: state.entry.key, stateSpan: { from: state.from, to: state.to } } : {};
  return { ...draft, next, unknown: true, ...owned };
}

function takeComplement(draft: Draft, segmented: Segmented, packs: Packs): Draft | null {
  if (segmented.tokens[draft.next]?.line) return null;
  for (const at of new Set([draft.next, afterConnector(draft.next, segmented, packs)])) {
    const moved = { ...draft, next: at };
    const body = hitAt(segmented, at, BODY);
    if (body && !startsHead(at, body, segmented)) {
      const state = body.entry.flags.get("state");
      return {
        ...moved,
        next: body.next,
        body: draft.body ?? body,
        ...(state && !draft.state && { state, stateSpan: { from: body.from, to: body.to } }),
      };
    }
    const organisation = hitAt(segmented, at, ORG_HEAD);
    // "ministre adjoint [au ministère] de l'Intérieur": the kind of organisation says nothing that the body does not say.
    if (organisation && draft.body === null) {
      const inner = takeComplement({ ...moved, next: organisation.next }, segmented, packs);
      if (inner?.body) return inner;
    }
    // "المبعوث الخاص باليمن": where an envoy is sent is not who sent him.
    const post = hitAt(segmented, at, STATE);
    if (post?.proclitic === "ب" && draft.head && SENT.has(draft.head.entry.key)) return { ...moved, next: post.next };
    const served = at > draft.next && hitAt(segmented, at, STATE) ? takeNested(moved, true, segmented) : null;
    if (served) return served;
    if (isPost(draft, at, segmented, packs)) return { ...moved, next: post?.next ?? at };
    const state = takeState(moved, segmented) ?? (hasBody(draft) && takeStateBehindAdjective(moved, segmented, packs));
    if (state) return state;
    // "el presidente Santiago Peña": without a word between a city with a capital is a given name where nouns are joined by prepositions.
    const bare = at === draft.next && segmented.tokens[at]?.script === "Latn";
    const city = (bare ? null : takeCity(moved, segmented)) ?? takeNested(moved, at > draft.next, segmented);
    if (city) return city;
  }
  return null;
}

/** "embajadora en Vietnam", "ambassador to Morocco", "السفير لدى قطر": where an envoy is posted does not say whose he is. */
function isPost({ head, next }: Draft, at: number, segmented: Segmented, packs: Packs): boolean {
  if (head === null || packs.labels.of("posted-heads", head.entry.key) === null || !hitAt(segmented, at, STATE)) return false;
  for (let word = next; word < at; word++)
    if (segmented.starts[word]?.some(({ entry }) => entry.kind === "stop" && POSTED.has(entry.key))) return true;
  return false;
}

const POSTED: ReadonlySet<string> = new Set(["in", "at", "to"]);

/** "سفير الدوحة لدى الرياض", "maire de Casablanca": the city, and through it the state. */
function takeCity(draft: Draft, segmented: Segmented): Draft | null {
  const city = segmented.starts[draft.next]?.find(({ entry }) => entry.kind === "city");
  if (!city || draft.body !== null) return null;
  const [, country = null] = city.entry.key.split("|");
  return { ...draft, next: city.next, ...(draft.state === null && { state: country, stateSpan: { from: city.from, to: city.to } }) };
}

/** "directeur de cabinet du chef de l'État", "سفير خادم الحرمين الشريفين": an office inside another belongs to nobody here. */
function takeNested(draft: Draft, connected: boolean, segmented: Segmented): Draft | null {
  // "special envoy of the Algerian President": the nationality before the office is whose envoy it is.
  const nationality = connected ? hitAt(segmented, draft.next, STATE) : undefined;
  const behind = nationality && draft.state === null ? hitAt(segmented, nationality.next, HEAD_OR_OFFICE) : undefined;
  const nested = behind ?? hitAt(segmented, draft.next, OFFICE) ?? (connected ? hitAt(segmented, draft.next, HEAD) : undefined);
  // "المبعوث الخاص للرئيس"
  const isServed = nested?.proclitic.startsWith("ل") === true;
  const isHead = draft.head?.entry.kind === "office-head" || (draft.head !== null && SENT.has(draft.head.entry.key));
  if (!nested || !isHead || (!connected && segmented.tokens[draft.next]?.script !== "Arab") || nested.entry.flags.has("plural"))
    return null;
  if (!connected && !isServed && !nested.entry.flags.has("state")) return null;
  const state = behind ? nationality?.entry.key : nested.entry.flags.get("state");
  const stateSpan = behind && nationality ? { from: nationality.from, to: nationality.to } : { from: nested.from, to: nested.to };
  return { ...draft, next: nested.next, serving: true, ...(state && !draft.state && { state, stateSpan }) };
}

/** A body that is itself the beginning of another office ("Interior Minister") is none of this one. */
function startsHead(at: number, body: Hit, segmented: Segmented): boolean {
  const language = segmented.sentences[segmented.sentenceOf[at] ?? -1]?.language;
  return body.entry.language === language && hitAt(segmented, body.next, HEAD) !== undefined && segmented.tokens[at]?.script === "Latn";
}

function finish(first: number, draft: Draft, segmented: Segmented): OfficeFound | null {
  const { head, body, state, stateSpan } = draft;
  const from = segmented.tokens[first];
  const last = segmented.tokens[draft.next - 1];
  if (!head || !from || !last) return null;
  const fixed = head.entry.kind === "office";
  // "le ministre", "the ambassador of Spain": an office by itself; with a complement that no pack knows it has no key.
  const bare = body === null && !draft.unknown;
  const key = fixed || (bare && !head.entry.flags.has("plural")) ? head.entry.key : body ? `${head.entry.key}/${body.entry.key}` : null;
  const slug = body?.entry.key ?? (fixed ? (head.entry.key.split("/")[1] ?? null) : null);
  return {
    first,
    last: draft.next - 1,
    from: first === head.first ? head.from : from.from,
    to: Math.max(last.to - suffixOf(draft, segmented), head.to),
    language: head.entry.language,
    by: head.entry.source,
    key,
    head: head.entry.key.split("/")[0] ?? head.entry.key,
    body: slug,
    state,
    stateSpan,
    plural: head.entry.flags.has("plural"),
    ...(draft.serving && { serving: true }),
  };
}

/** A case suffix after the last word is not part of the office's name. */
function suffixOf(draft: Draft, segmented: Segmented): number {
  const last = segmented.tokens[draft.next - 1];
  const end = draft.head;
  return last && end && end.last === draft.next - 1 && end.to < last.to ? last.to - end.to : 0;
}
