import type { Packs } from "../../packs/types.ts";
import type { Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";
import type { Token } from "../../types/token.ts";
import { foreignNameEnd } from "./foreign-name.ts";
import { isIndefinite } from "./is-indefinite.ts";
import type { Gate } from "./name-at.ts";
import { nameShape } from "./name-shape.ts";

/** Parts of a name that no particle joins. */
const MOST_PARTS = 5;
/** So many parts may go without a list's vote where an office or an honorific vouches for the name. */
const MOST_UNKNOWN = 3;
const ENDING_KINDS: ReadonlySet<string> = new Set([
  "office",
  "office-head",
  "org-head",
  "honorific",
  "month",
  "weekday",
  "state",
  "city",
  "occasion",
  "occasion-head",
  "agency",
  "frame",
  "cue",
  "verb",
  "stop",
  "relative-day",
  "relative",
  "issuer",
  "body",
  "outcome",
  "edition",
  "topic",
  "number",
  "unit",
]);
/** Letters that speak so clearly against a name end one, or begin none, where no list votes for the word. */
const HARDLY_A_NAME = { first: -150, further: -350 } as const;
/** Kinds whose words are also names of people (منصور, سلطان): a list's vote outweighs them. */
const OUTVOTED: ReadonlySet<string> = new Set(["city", "state", "topic", "number", "edition", "unit", "relative-day"]);

/** `closing`: a word that ends a compound ("عبد الله", "نور الدين") and joins nothing behind it. */
type WordKind = "known" | "unknown" | "particle" | "closing" | "end";

interface Progress {
  next: number;
  parts: number;
  votes: number;
  unknown: number;
  /** A particle stands before: whatever follows belongs to the name ("بن سلطان", "عبد الأمير"). */
  joined: boolean;
  particles: number;
}

/** The longer of what lists and position tell, and of what letters tell. */
export function arabicNameEnd(
  at: number,
  gate: Gate,
  segmented: Segmented,
  packs: Packs,
): { next: number; votes: number; proclitic: number } | null {
  const listed = listedNameEnd(at, gate, segmented, packs);
  const foreign = foreignNameEnd(at, gate, segmented, packs);
  if (isState(at, segmented) && Math.max(listed?.next ?? 0, foreign?.next ?? 0) <= at + 1) return null;
  // "… ومارغاريدا بلاسكو": as long, but without the "and" of a row.
  const isForeign = foreign !== null && (foreign.next > (listed?.next ?? at) || foreign.proclitic > (listed?.proclitic ?? 0));
  const longer = isForeign ? foreign : listed;
  return longer && { ...longer, next: beforeState(at, longer.next, segmented) };
}

/** "يزور الرئيس الصومالي حسن فوزي كينيا": a state behind two words of a name is where somebody goes. */
function beforeState(at: number, next: number, segmented: Segmented): number {
  return next - at > LEAST_BEFORE_STATE && isState(next - 1, segmented) ? next - 1 : next;
}

const LEAST_BEFORE_STATE = 2;

/** Arabic letters have no capitals: a gate opens the name, lists vote on each word, and a word that cannot be in a name ends it. */
function listedNameEnd(
  at: number,
  gate: Gate,
  segmented: Segmented,
  packs: Packs,
): { next: number; votes: number; proclitic: number } | null {
  const name: Progress = { next: at, parts: 0, votes: 0, unknown: 0, joined: false, particles: 0 };
  for (let i = at; name.parts < MOST_PARTS || name.joined; i++) if (!take(i, i === at, name, gate, segmented, packs)) break;
  if (name.next === at) return null;
  const words = name.next - at;
  // "وزيرة الاندماج الإفريقي والشؤون": what goes on with "and the" belongs to the office.
  if (words === 1 && hasArticle(at, segmented) && goesOnWithThe(name.next, segmented)) return null;
  const found = { next: name.next, votes: name.votes, proclitic: conjunction(at, segmented, packs) };
  if (gate !== "none") return name.votes > 0 || words >= 2 || isClosed(name.next, segmented) ? found : null;
  return words >= 2 && name.unknown === 0 && (name.particles > 0 || name.votes >= 3) ? found : null;
}

function goesOnWithThe(at: number, { tokens, starts }: Segmented): boolean {
  const token = tokens[at];
  return token?.text.startsWith("وال") === true && !token.line && !(starts[at] ?? []).some(({ entry }) => isOfficeWord(entry.kind));
}

/** "يزور الرئيس الصومالي كينيا": the name of a state alone is no name of somebody, though it begins some ("جورجيا ميلوني"). */
function isState(at: number, { starts }: Segmented): boolean {
  return starts[at]?.some(({ entry, proclitic }) => entry.kind === "state" && !entry.flags.has("adj") && proclitic === "") ?? false;
}

/** Letters of an "and" written together with the first word of a name ("وحاتم"): not where the whole is an ordinary word ("وجود"). */
function conjunction(at: number, segmented: Segmented, packs: Packs): number {
  const word = segmented.tokens[at]?.text ?? "";
  if (!word.startsWith("و") || packs.nameToken(word) > 0 || packs.nameToken(word.slice(1)) === 0) return 0;
  return nameShape(at, 0, segmented, packs) < ORDINARY ? 0 : 1;
}

/** A word of which the data say that it is an ordinary one. */
const ORDINARY = -600;

function take(at: number, first: boolean, name: Progress, gate: Gate, segmented: Segmented, packs: Packs): boolean {
  const kind = wordKind(at, first, gate, name, segmented, packs);
  if (kind === "end") return false;
  if (kind === "particle") {
    name.joined = true;
    name.particles++;
    return true;
  }
  if (kind === "closing") {
    name.next = at + 1;
    return true;
  }
  if (kind === "unknown" && !mayBeUnknown(at, gate, name, segmented, packs)) return false;
  if (kind === "known") name.votes++;
  else name.unknown++;
  name.parts += name.joined ? 0 : 1;
  name.joined = false;
  name.next = at + 1;
  return true;
}

function wordKind(at: number, first: boolean, gate: Gate, { joined, parts }: Progress, segmented: Segmented, packs: Packs): WordKind {
  const token = segmented.tokens[at];
  if (token?.type !== "word" || token.script !== "Arab" || (!first && (token.line || !token.spaced))) return "end";
  if (isIndefinite(at, segmented) || (!first && hasObject(token.text, packs))) return "end";
  if (isParticle(token.text, packs) && !isStopAsWritten(at, segmented)) {
    if (token.text.length > 2 && token.text.startsWith("ال")) return parts > 0 || joined ? (joined ? "known" : "closing") : "end";
    if (leadsOn(at, segmented)) return "particle";
  }
  const vote = isVoted(token.text, packs) || (first && conjunction(at, segmented, packs) > 0);
  if (joined) return vote ? "known" : "unknown";
  const hits = segmented.starts[at];
  if (hits) return kindByForms(hits, at, first, gate, parts, vote, segmented, packs);
  return token.text.length < 2 ? "end" : vote ? "known" : "unknown";
}

/** "والرئيس كيتا يستقبله": a verb that the data know, with whom it acts upon written on to it. */
function hasObject(word: string, packs: Packs): boolean {
  const stem = /^(.{4,}?)(?:ه|ها|هم|هما)$/.exec(word)?.[1];
  return stem !== undefined && /^[يتا]/.test(stem) && packs.nameToken(word) === 0 && packs.lexicon.knows(stem);
}

/** A word that begins forms of the data. */
function kindByForms(
  hits: readonly Hit[],
  at: number,
  first: boolean,
  gate: Gate,
  parts: number,
  vote: boolean,
  segmented: Segmented,
  packs: Packs,
): WordKind {
  const token = segmented.tokens[at] as Token;
  // "الملك محمد السادس": a number of a ruler's name.
  if (gate !== "none" && parts === 1 && token.text.startsWith("ال") && hits.some(isOrdinal)) return "known";
  // "المقدم خالد السويدي": what somebody is by birth stands before the name; behind it, where the name ends, it is the surname.
  if (gate !== "none" && parts > 0 && token.text.startsWith("ال") && hits.every(isOrigin) && isBounded(at + 1, segmented)) return "known";
  const ending = hits.filter((hit) => ENDING_KINDS.has(hit.entry.kind) && !isOtherSpelling(hit, token, segmented.text));
  // "عبد العزيز خلف،": a preposition or a verb does not stand right before a comma.
  if (
    ending.length > 0 &&
    ending.every(({ entry, first: start, last }) => CLOSED.has(entry.kind) && start === last) &&
    parts > 0 &&
    (segmented.tokens[at + 1]?.type === "punct" || (vote && !isPreposition(at, segmented) && isClosedByMark(at + 1, segmented)))
  )
    return "unknown";
  // "الدكتور على عبد العال": behind an honorific nobody puts a preposition.
  const opens = gate === "honorific" && first && isVoted(segmented.tokens[at + 1]?.text ?? "", packs);
  const outvoted = ({ entry, proclitic, first: start, last }: Hit): boolean =>
    (OUTVOTED.has(entry.kind) ||
      (entry.kind === "honorific" && parts > 0 && !token.text.startsWith("ال")) ||
      (entry.kind === "stop" && opens) ||
      (VERBAL.has(entry.kind) && gate !== "none" && first && packs.nameToken(token.text) > 0)) &&
    vote &&
    proclitic === "" &&
    start === last;
  if (!ending.every(outvoted)) return "end";
  return token.text.length < 2 ? "end" : vote ? "known" : "unknown";
}

function isOrigin({ entry, first, last }: Hit): boolean {
  return entry.kind === "state" && entry.flags.has("adj") && first === last;
}

function isOrdinal({ entry, proclitic, first, last }: Hit): boolean {
  return entry.kind === "number" && entry.flags.has("ordinal") && proclitic === "" && first === last;
}

/** "وزير الداخلية التركي كرم …": right behind an office a given name may look like a verb. */
const VERBAL: ReadonlySet<string> = new Set(["verb", "frame"]);

const CLOSED: ReadonlySet<string> = new Set(["stop", "verb", "unit", "relative-day", "topic", "number", "cue", "weekday", "month"]);

function isVoted(word: string, packs: Packs): boolean {
  return packs.nameToken(word) > 0 || (word.length > 4 && word.startsWith("ال") && packs.nameToken(word.slice(2)) > 0);
}

/** Folding makes "على" (on) and "علي" (Ali) one, and "فإن" (so) and "فان" (Van): the letters as written tell them apart. */
function isOtherSpelling({ entry }: Hit, token: Token, text: string): boolean {
  if (entry.kind === "stop" && HAMZA.test(entry.form)) return !entry.form.includes(text.slice(token.from, token.to));
  return entry.kind === "stop" && text.charAt(token.to - 1) === "ي" && /ى(\||\)|$)/.test(entry.form);
}

/** "كمال الفقي على …": where a text breaks off, what is spelt like "on" is no "Ali". */
function isPreposition(at: number, { tokens, starts, text }: Segmented): boolean {
  const token = tokens[at];
  if (token === undefined || text.charAt(token.to - 1) !== "ى") return false;
  return starts[at]?.some(({ entry, proclitic }) => entry.kind === "stop" && proclitic === "") ?? false;
}

/** Letters of which folding leaves no trace. */
const HAMZA = /[إأآ]/;

/** "فإن الحموشي وصل": a small word as it is written is no particle of names that is written without its hamza. */
function isStopAsWritten(at: number, { tokens, starts, text }: Segmented): boolean {
  const token = tokens[at];
  const word = token ? text.slice(token.from, token.to) : "";
  return (
    HAMZA.test(word) &&
    starts[at]?.some(({ entry, proclitic }) => entry.kind === "stop" && proclitic === "" && entry.form.includes(word)) === true
  );
}

/** A particle joins only what stands behind it. */
function leadsOn(at: number, { tokens }: Segmented): boolean {
  const next = tokens[at + 1];
  return next?.type === "word" && next.script === "Arab" && next.spaced && !next.line;
}

/** An unknown word goes on with a name near its beginning, after a particle, or as a family name with the article. */
function mayBeUnknown(at: number, gate: Gate, { parts, votes, unknown, joined }: Progress, segmented: Segmented, packs: Packs): boolean {
  const { tokens, starts } = segmented;
  if (joined) return true;
  if (gate === "none") return false;
  // "الشيخ شخبوط بن نهيان": whoever is somebody's son is called by the word before.
  const descent = tokens[at + 1]?.text ?? "";
  if (parts === 0 && !descent.startsWith("ال") && isParticle(descent, packs) && !packs.lexicon.knows(tokens[at]?.text ?? "")) return true;
  const word = tokens[at]?.text ?? "";
  const ordinary = packs.lexicon.knows(word);
  const least = HARDLY_A_NAME[parts === 0 ? "first" : "further"];
  const isEnd = parts > 0 && (isClosedByMark(at + 1, segmented) || isOffice(at + 1, segmented));
  if (!isEnd && !word.startsWith("ال") && nameShape(at, 0, segmented, packs) < least) return false;
  // "... ديمايو ولوتشيانا": the "and" of a row.
  if (word.startsWith("و") && parts > 0) return false;
  // "يان برغر يكتسب": behind a name whose parts the lists know, letters that speak for another word end it.
  if (!isEnd && parts >= 2 && votes >= parts && !word.startsWith("ال") && nameShape(at, 0, segmented, packs) < 0) return false;
  const next = tokens[at + 1]?.text ?? "";
  if (parts === 0 && hasArticle(at, segmented)) return gate === "honorific" && isClosed(at + 1, segmented);
  // An imperfect ("يلغي رحلته", "ليتوج مساره") begins like few names that no list knows.
  if (parts === 0 && /^(?:ي|لي)/.test(word) && word.length > (word.startsWith("ل") ? 4 : 3) && !isVoted(next, packs)) return false;
  if (parts === 0 && /^[لب]/.test(word) && next.startsWith("ال")) return false;
  if (parts > 1 && isClosedByMark(at + 1, segmented) && (starts[at] ?? []).length > 0) return true;
  if (parts === 0 && (starts[at + 1] ?? []).some(({ entry }) => entry.kind === "honorific")) return false;
  if (parts === 0) return !ordinary || packs.nameToken(tokens[at + 1]?.text ?? "") > 0 || (starts[at] ?? []).length === 0;
  if (ordinary && !isOrdinarySurname(at, parts, segmented)) return false;
  if (parts === 1) return true;
  return (
    unknown < MOST_UNKNOWN &&
    (word.startsWith("ال") ||
      (votes === 0 && parts < MOST_UNKNOWN) ||
      isBounded(at + 1, segmented) ||
      leadsToParticle(at + 1, segmented, packs))
  );
}

/** "محمد شياع السوداني جلسة", where neighbours say that it is no nationality; "ناصر جودة ومستشار …", where one name alone would stand in a row. */
function isOrdinarySurname(at: number, parts: number, segmented: Segmented): boolean {
  const word = segmented.tokens[at]?.text ?? "";
  if (segmented.starts[at] !== undefined) return false;
  if (NISBA.test(word)) return isBounded(at + 1, segmented);
  return parts === 1 && (segmented.starts[at + 1]?.some(({ entry, proclitic }) => isOfficeWord(entry.kind) && proclitic === "و") ?? false);
}

const NISBA = /^ال.{2,}ي$/;

const isOfficeWord = (kind: string): boolean => kind === "office" || kind === "office-head";

/** "سليم قره باجاق أوغلو": what stands right before a particle of descent that ends the name belongs to it. */
function leadsToParticle(at: number, segmented: Segmented, packs: Packs): boolean {
  const token = segmented.tokens[at];
  return token?.type === "word" && !token.line && isParticle(token.text, packs) && isClosedByMark(at + 1, segmented);
}

/** Folding makes "أل" of a foreign name ("ألفارو") and the article one; the letter as written tells them apart. */
function hasArticle(at: number, { tokens, text }: Segmented): boolean {
  const token = tokens[at];
  return token?.text.startsWith("ال") === true && !HAMZATED.has(text.charAt(token.from));
}

const HAMZATED: ReadonlySet<string> = new Set(["أ", "إ", "آ"]);

function isParticle(word: string, packs: Packs): boolean {
  for (const { script, particles } of packs.languages.values()) if (script === "Arab" && particles.has(word)) return true;
  return false;
}

function isClosedByMark(next: number, { tokens }: Segmented): boolean {
  const token = tokens[next];
  return !token || token.type === "punct" || token.line;
}

const BOUNDARIES: ReadonlySet<string> = new Set(["stop", "office", "office-head", "honorific", "verb", "frame", "relative-day", "weekday"]);

/** A clear end right behind: a mark, an office, a verb. */
function isBounded(next: number, segmented: Segmented): boolean {
  return isClosedByMark(next, segmented) || (segmented.starts[next] ?? []).some(({ entry }) => BOUNDARIES.has(entry.kind));
}

function isOffice(at: number, { starts }: Segmented): boolean {
  return starts[at]?.some(({ entry, proclitic }) => isOfficeWord(entry.kind) && proclitic === "") ?? false;
}

/** A single unknown word after an office is a name only where the text stops right after it. */
function isClosed(next: number, segmented: Segmented): boolean {
  return (
    isClosedByMark(next, segmented) ||
    (segmented.starts[next] ?? []).some(({ entry }) => entry.kind === "verb" || entry.kind === "frame" || entry.kind === "stop")
  );
}
