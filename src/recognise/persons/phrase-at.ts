import type { Packs } from "../../packs/types.ts";
import type { NameFound, OfficeFound, PersonPhrase } from "../../types/found.ts";
import type { Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";
import type { Span } from "../../types/span.ts";
import type { StateCode } from "../../types/vocabulary.ts";
import { afterConnector } from "../connectors.ts";
import { hitAt } from "../hits.ts";
import { nameAt } from "./name-at.ts";

const HONORIFIC: ReadonlySet<string> = new Set(["honorific"]);
const CUE: ReadonlySet<string> = new Set(["cue"]);
const STATE: ReadonlySet<string> = new Set(["state"]);
const STOP: ReadonlySet<string> = new Set(["stop"]);

interface Draft {
  next: number;
  name: NameFound | null;
  offices: OfficeFound[];
  before: number;
  honorific: boolean;
  titled: boolean;
  counterpart: Hit | null;
  state: StateCode | null;
  stateSpan: Span | null;
}

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
  const honorific = draft.name ? undefined : hitAt(segmented, at, HONORIFIC);
  const longer = honorific !== undefined && (offices.get(at)?.last ?? -1) >= honorific.last;
  if (
    honorific &&
    !longer &&
    !isNamePart(honorific, segmented, packs) &&
    !isGivenName(honorific, at > start && draft.titled, segmented, packs)
  ) {
    draft.honorific = true;
    draft.titled ||= isTitle(honorific, packs);
    // "S.E.M." ends with a stop that is its own.
    draft.next =
      segmented.tokens[honorific.next]?.text === "." && !segmented.tokens[honorific.next]?.spaced ? honorific.next + 1 : honorific.next;
    return true;
  }
  const counterpart = draft.name || draft.counterpart ? undefined : hitAt(segmented, at, CUE);
  if (counterpart?.entry.key === "counterpart") {
    draft.counterpart = counterpart;
    draft.next = counterpart.next;
    if (draft.state === null) takeStateBefore(draft, at, segmented);
    return true;
  }
  return (
    takeOffice(draft, at, start, segmented, offices, packs) ||
    takePosting(draft, at, segmented, packs) ||
    takeState(draft, at, segmented, packs) ||
    takeBody(draft, at, segmented, packs) ||
    takeName(draft, at, segmented, offices, packs) ||
    skipBracket(draft, at, segmented) ||
    skip(draft, at, segmented, offices, packs)
  );
}

/** Ranks and titles of ruling houses say so themselves; of the others the domain lists those that an office brings along. */
function isTitle({ entry: { key, flags } }: Hit, packs: Packs): boolean {
  return flags.has("rank") || flags.has("royal") || packs.labels.of("official-honorifics", key) !== null;
}

/** "سلطان بن عبدالعزيز": a word for a rank right before a particle of names is a given name. */
function isNamePart(hit: Hit, { tokens }: Segmented, packs: Packs): boolean {
  const token = tokens[hit.first];
  const next = tokens[hit.next];
  return (
    hit.first === hit.last &&
    hit.proclitic === "" &&
    token?.script === "Arab" &&
    packs.nameToken(token.text) > 0 &&
    next?.script === "Arab" &&
    isParticleWord(next.text, packs)
  );
}

/** "le général Cheikh Tidiane Mbodj": a ruler's title behind a rank, before two names that no particle joins, is itself a given name. */
function isGivenName({ first, last, next, entry }: Hit, ranked: boolean, { tokens, starts }: Segmented, packs: Packs): boolean {
  if (!ranked || !entry.flags.has("royal") || first !== last || tokens[first]?.shape !== "title") return false;
  const words = [tokens[next], tokens[next + 1]];
  return (
    words.every((token) => token?.type === "word" && token.shape === "title" && token.spaced && !isParticleOf(token.text, packs)) &&
    starts[next] === undefined
  );
}

function isParticleOf(word: string, packs: Packs): boolean {
  for (const { script, particles } of packs.languages.values()) if (script === "Latn" && particles.has(word)) return true;
  return false;
}

function isParticleWord(word: string, packs: Packs): boolean {
  for (const { script, particles } of packs.languages.values())
    if (script === "Arab" && particles.has(word) && !word.startsWith("ال")) return true;
  return false;
}

/** "son collègue suédois [de la Défense]": what the counterpart is counterpart in. */
function takeBody(draft: Draft, at: number, segmented: Segmented, packs: Packs): boolean {
  if (!draft.counterpart || draft.name || draft.offices.length > 0) return false;
  const next = afterConnector(at, segmented, packs);
  const body = segmented.starts[next]?.find(({ entry }) => entry.kind === "body");
  if (!body || next === at) return false;
  draft.next = body.next;
  return true;
}

function takeOffice(
  draft: Draft,
  at: number,
  start: number,
  segmented: Segmented,
  offices: ReadonlyMap<number, OfficeFound>,
  packs: Packs,
): boolean {
  const office = offices.get(at);
  if (!office) return false;
  // "le ministre A, le ministre B": after a name that an office preceded, an office that leads to a name begins a new phrase.
  if (draft.offices.length > 0 && !draft.name && isPrefixed(at, segmented)) return false;
  // "استقبل الوزير سفيري اليابان وتونس": several holders are nobody's office who holds another.
  if (draft.before > 0 && office.plural && !draft.name) return false;
  if (draft.name && !belongsBehind(at, office, draft, segmented, packs)) return false;
  if ((at === start || !draft.name) && !office.plural) draft.before++;
  draft.offices.push(office);
  draft.next = office.last + 1;
  return true;
}

/** "وزير الداخلية بالسفير …": a preposition written together with an office parts it from the one before. */
function isPrefixed(at: number, { starts }: Segmented): boolean {
  return (
    starts[at]?.some(
      ({ entry, proclitic }) => (entry.kind === "office" || entry.kind === "office-head") && /^[وف]?[بلك]/.test(proclitic),
    ) ?? false
  );
}

/** "… وسفير": an "and" written together with an office that stands right behind a name begins the next one of a row. */
function isConjoined(at: number, { starts }: Segmented): boolean {
  return (
    starts[at]?.some(({ entry, proclitic }) => (entry.kind === "office" || entry.kind === "office-head") && proclitic.startsWith("و")) ??
    false
  );
}

/**
 * Whether an office behind a name is that name's. "A، وزير … B" and "… وسفير B" go on with the next of a row: an office that leads
 * straight to a name is that name's, and so is, behind an office of its own, one that leads there over a comma.
 */
function belongsBehind(at: number, office: OfficeFound, draft: Draft, segmented: Segmented, packs: Packs): boolean {
  const further = draft.offices.length > draft.before;
  if (isConjoined(at, segmented) && !further) return false;
  // "Genel Müdür A, Gana Büyükelçisi'ni kabul etti": where the verb stands last, who already has an office is the subject, and the next is the object.
  const { language } = segmented.sentences[segmented.sentenceOf[at] ?? -1] ?? {};
  if (draft.before > 0 && language !== undefined && packs.languages.get(language)?.order === "SOV") return false;
  return !leadsToName(office.last + 1, draft.before > 0 || further, segmented, packs);
}

function leadsToName(at: number, overComma: boolean, segmented: Segmented, packs: Packs): boolean {
  const comma = segmented.tokens[at]?.text === "," || segmented.tokens[at]?.text === "،";
  if (comma && !overComma) return false;
  const next = comma ? at + 1 : at;
  return hitAt(segmented, next, HONORIFIC) !== undefined || nameAt(next, "office", segmented, packs) !== null;
}

function takeState(draft: Draft, at: number, segmented: Segmented, packs: Packs): boolean {
  if (draft.state !== null || draft.name || (draft.offices.length === 0 && !draft.counterpart && !draft.honorific)) return false;
  const hit = hitAt(segmented, at, STATE) ?? (draft.counterpart ? stateBehindSmallWords(at, segmented) : undefined);
  if (!hit) return false;
  // "رئيسة الوزراء الإيطالية جورجيا ميلوني": behind an office that has its state, what is a given name too is one.
  if (draft.offices.some(({ state }) => state !== null) && hit.proclitic === "" && packs.nameToken(segmented.tokens[at]?.text ?? "") > 0)
    return false;
  draft.state = hit.entry.key;
  draft.stateSpan = { from: hit.from, to: hit.to };
  draft.next = hit.next;
  return true;
}

/** "son homologue [du] Mali", "his counterpart [from] Mali", "نظيره [من] إسبانيا". */
function stateBehindSmallWords(at: number, segmented: Segmented): Hit | undefined {
  for (let next = at; next < at + MOST_SMALL_WORDS && segmented.starts[next]?.some(({ entry }) => entry.kind === "stop"); next++) {
    const hit = hitAt(segmented, next + 1, STATE);
    if (hit && !hit.entry.flags.has("adj")) return hit;
  }
  return undefined;
}

const MOST_SMALL_WORDS = 3;

/** "his Turkish counterpart", "İspanyol mevkidaşı": a nationality right before. */
function takeStateBefore(draft: Draft, at: number, { starts }: Segmented): void {
  for (const hit of [at - 1, at - 2].flatMap((first) => starts[first] ?? [])) {
    if (hit.entry.kind !== "state" || hit.next !== at) continue;
    draft.state = hit.entry.key;
    draft.stateSpan = { from: hit.from, to: hit.to };
    return;
  }
}

function takeName(draft: Draft, at: number, segmented: Segmented, offices: ReadonlyMap<number, OfficeFound>, packs: Packs): boolean {
  if (draft.name) return false;
  const gated = draft.counterpart !== null || draft.offices.some(({ plural }) => !plural);
  const name =
    nameAt(at, draft.honorific ? "honorific" : gated ? "office" : "none", segmented, packs) ??
    nameBeforeOffice(at, segmented, offices, packs);
  if (!name) return false;
  draft.name = name;
  draft.next = name.last + 1;
  return true;
}

/** "Selami Yıldız, directeur général …", "حاتم حسن بخيت وزير الدولة": the office behind vouches for a name that no list knows whole. */
function nameBeforeOffice(at: number, segmented: Segmented, offices: ReadonlyMap<number, OfficeFound>, packs: Packs): NameFound | null {
  if (segmented.tokens[at]?.type !== "word" || isVerb(at, segmented)) return null;
  const name = nameAt(at, "office", segmented, packs);
  if (!name || name.words.length < 2) return null;
  const comma = COMMAS.has(segmented.tokens[name.last + 1]?.text ?? "");
  if (segmented.tokens[at]?.script !== "Arab") return comma && officeBehind(name.last + 2, segmented, offices) !== null ? name : null;
  const office = offices.has(name.last + (comma ? 2 : 1));
  if (office && (name.votes * 3 >= name.words.length * 2 || isOpened(at, segmented))) return name;
  return name.votes > 0 && isOpened(at, segmented) ? name : null;
}

/** "التقى أردوغان رئيسة …": the verb of an engagement begins nobody's name before an office. */
function isVerb(at: number, { starts }: Segmented): boolean {
  return starts[at]?.some(({ entry, proclitic }) => entry.kind === "frame" && entry.flags.has("verb") && proclitic === "") ?? false;
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

const COMMAS: ReadonlySet<string> = new Set([",", "،", "-", "(", '"', "/"]);
const CLOSERS: ReadonlySet<string> = new Set([")", '"']);

/** "le général de division (GDA) A", "Brigadier General (Ret.) A": an abbreviation or an honorific in brackets before the name. */
function skipBracket(draft: Draft, at: number, segmented: Segmented): boolean {
  if (draft.name || segmented.tokens[at]?.text !== "(" || (!draft.honorific && draft.offices.length === 0)) return false;
  const word = segmented.tokens[at + 1];
  const inside = hitAt(segmented, at + 1, HONORIFIC)?.next ?? (word?.shape === "upper" ? at + 2 : at + 1);
  const close = segmented.tokens[inside]?.text === "." ? inside + 1 : inside;
  if (inside === at + 1 || segmented.tokens[close]?.text !== ")") return false;
  draft.next = close + 1;
  return true;
}

/** A comma or an article inside a phrase: only where the next slot stands right behind it. */
function skip(draft: Draft, at: number, segmented: Segmented, offices: ReadonlyMap<number, OfficeFound>, packs: Packs): boolean {
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
  if (office === null || office === at || !belongsToPhrase(office, draft, comma, segmented, offices, packs)) return false;
  draft.next = office;
  return true;
}

/** "accompagné de A, du commissaire B": behind a name a preposition goes on with the row; what is said of somebody stands without one. */
function isOfRow(at: number, draft: Draft, segmented: Segmented, packs: Packs): boolean {
  return draft.name !== null && segmented.tokens[at]?.script === "Latn" && afterConnector(at, segmented, packs) > at;
}

/** A kingdom without its name is the one of here ("the Ambassador of Pakistan to the Kingdom, X"). */
const POSTS: ReadonlySet<string> = new Set(["state", "city", "state-head"]);

/** "l'ambassadeur d'Espagne au Maroc, X", "Spain's ambassador to Morocco X": where an envoy is posted stands between office and name. */
function takePosting(draft: Draft, at: number, segmented: Segmented, packs: Packs): boolean {
  const office = draft.offices.at(-1);
  if (draft.name || office?.state == null || packs.labels.of("posted-heads", office.head) === null) return false;
  for (const first of [at, at + 1, at + 2]) {
    const place = segmented.starts[first]?.find(({ entry }) => POSTS.has(entry.kind));
    if (!place) continue;
    if ((first === at && place.proclitic === "") || !leadsToName(place.next, true, segmented, packs)) return false;
    draft.next = place.next;
    return true;
  }
  return false;
}

/** Behind a comma a single word that no list knows may be anything. */
function isLikelyName(name: NameFound | null): boolean {
  return name !== null && (name.votes > 0 || name.words.length >= 2);
}

/** Index of an office that begins at a token, or behind an article there ("le ministre", "l'ambassadeur"). */
function officeBehind(at: number, segmented: Segmented, offices: ReadonlyMap<number, OfficeFound>): number | null {
  if (offices.has(at)) return at;
  const next = articleEnd(at, segmented);
  return next !== null && offices.has(next) ? next : null;
}

/** Index behind a short word that may be an article; null where none stands. In Arabic it is no word of its own. */
function articleEnd(at: number, segmented: Segmented): number | null {
  const article = hitAt(segmented, at, STOP);
  const token = segmented.tokens[at];
  if (!article || !token || token.script === "Arab" || article.first !== article.last || token.text.length > LONGEST_ARTICLE) return null;
  if (segmented.starts[at]?.some(({ entry }) => entry.kind === "cue" && (entry.key === "with" || entry.key === "and"))) return null;
  return segmented.tokens[article.next]?.text === "'" ? article.next + 1 : article.next;
}

const LONGEST_ARTICLE = 3;

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
  if (draft.name) return belongsBehind(at, office, draft, segmented, packs);
  return comma && draft.counterpart !== null;
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
