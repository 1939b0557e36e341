import type { Packs } from "../../../packs/types.ts";
import type { OfficeFound } from "../../../types/found.ts";
import type { Segmented } from "../../../types/segmented.ts";
import { hitAt } from "../../hits.ts";
import { isAnd } from "../../is-and.ts";
import { nameAt } from "../name-at.ts";
import type { Draft } from "./draft.ts";
import { OPENERS } from "./marks.ts";

const HONORIFIC: ReadonlySet<string> = new Set(["honorific"]);

const STOP: ReadonlySet<string> = new Set(["stop"]);

export function takeOffice(
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
  if (draft.offices.length > 0 && isPrefixed(at, segmented)) return false;
  // "At the invitation of his Spanish counterpart, the Portuguese minister": of another state, he is somebody else.
  if (draft.counterpart && draft.state !== null && office.state !== null && office.state !== draft.state) return false;
  // "استقبل وزير الداخلية المغربي سفير فرنسا": where no name has been said, an office of another state is somebody else's.
  if (!draft.name && office.state !== null && draft.offices.some(({ state }) => state !== null && state !== office.state)) return false;
  // "استقبل الوزير سفيري اليابان وتونس": several holders are nobody's office who holds another.
  if (draft.before > 0 && office.plural && !draft.name) return false;
  if (draft.name && !belongsBehind(at, office, draft, segmented, offices, packs)) return false;
  if ((at === start || !draft.name) && !office.plural) draft.before++;
  draft.offices.push(office);
  draft.next = office.last + 1;
  return true;
}

/**
 * "Deputy Prime Minister [and] Interior Minister A", "Başbakan Yardımcısı ve İçişleri Bakanı A": who has one of these offices has another
 * beside it; with an article of its own it would be somebody else's.
 */
export function takeFurtherOffice(
  draft: Draft,
  at: number,
  segmented: Segmented,
  offices: ReadonlyMap<number, OfficeFound>,
  packs: Packs,
): boolean {
  const [first] = draft.offices;
  const second = offices.get(at + 1);
  if (!first || !second || first.plural || second.plural || !isAnd(at, segmented)) return false;
  if (draft.name) return takeSecondBehind(draft, second, segmented, offices, packs);
  if (draft.offices.length > 1) return false;
  if (packs.labels.of("combined-heads", first.head) === null) return false;
  if (!leadsToName(second.last + 1, true, segmented, packs)) return false;
  // What somebody is minister of tells more than that he is somebody's deputy.
  draft.offices.unshift(second);
  draft.before++;
  draft.next = second.last + 1;
  return true;
}

/** "A, President of the Court and Head of the Council": an office more behind a name, unless it leads to somebody else's. */
function takeSecondBehind(
  draft: Draft,
  second: OfficeFound,
  segmented: Segmented,
  offices: ReadonlyMap<number, OfficeFound>,
  packs: Packs,
): boolean {
  if (draft.offices.length === draft.before || draft.before > 0) return false;
  if (leadsToName(endOfRow(second, segmented, offices) + 1, true, segmented, packs)) return false;
  draft.offices.push(second);
  draft.next = second.last + 1;
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
export function belongsBehind(
  at: number,
  office: OfficeFound,
  draft: Draft,
  segmented: Segmented,
  offices: ReadonlyMap<number, OfficeFound>,
  packs: Packs,
): boolean {
  // "Mourad Saïdi, envoyé spécial du président algérien, Kamel Boualem": the name behind is that of whom he serves.
  if (office.serving && draft.before === 0) return true;
  const further = draft.offices.length > draft.before;
  if (isConjoined(at, segmented) && !further) return false;
  // "Genel Müdür A, Gana Büyükelçisi'ni kabul etti": where the verb stands last, who already has an office is the subject, and the next is the object.
  const { language } = segmented.sentences[segmented.sentenceOf[at] ?? -1] ?? {};
  if ((draft.before > 0 || draft.titled) && language !== undefined && packs.languages.get(language)?.order === "SOV") return false;
  return !leadsToName(endOfRow(office, segmented, offices) + 1, draft.before > 0 || further, segmented, packs);
}

/**
 * "Genel Müdürü [Vekili]": the last of the offices that stand right behind each other; an "and" begins somebody else's ("رئيس كينيا
 * [والرئيس] أ").
 */
function endOfRow(office: OfficeFound, segmented: Segmented, offices: ReadonlyMap<number, OfficeFound>): number {
  let { last } = office;
  for (let next = offices.get(last + 1); next && !isConjoined(last + 1, segmented); next = offices.get(last + 1)) last = next.last;
  return last;
}

export function leadsToName(at: number, overComma: boolean, segmented: Segmented, packs: Packs): boolean {
  const comma = segmented.tokens[at]?.text === "," || segmented.tokens[at]?.text === "،";
  if (comma && !overComma) return false;
  const opened = comma ? at + 1 : at;
  // "مدير الشرطة الإسبانية "أ"": a name in quotation marks.
  const next = OPENERS.has(segmented.tokens[opened]?.text ?? "") ? opened + 1 : opened;
  const honorific = hitAt(segmented, next, HONORIFIC);
  if (honorific) return !honorific.proclitic.startsWith("و");
  // "السفيران أ سفير المغرب وب سفير إسبانيا": behind an "and" that is written on to it the name is the next one's.
  const name = nameAt(next, "office", segmented, packs);
  return name !== null && name.from === segmented.tokens[next]?.from;
}

/** Index of an office that begins at a token, or behind an article there ("le ministre", "l'ambassadeur"). */
export function officeBehind(at: number, segmented: Segmented, offices: ReadonlyMap<number, OfficeFound>): number | null {
  if (offices.has(at)) return at;
  const next = articleEnd(at, segmented);
  return next !== null && offices.has(next) ? next : null;
}

/** Index behind a short word that may be an article; null where none stands. In Arabic it is no word of its own. */
export function articleEnd(at: number, segmented: Segmented): number | null {
  const article = hitAt(segmented, at, STOP);
  const token = segmented.tokens[at];
  if (!article || !token || token.script === "Arab" || article.first !== article.last || token.text.length > LONGEST_ARTICLE) return null;
  if (segmented.starts[at]?.some(({ entry }) => entry.kind === "cue" && (entry.key === "with" || entry.key === "and"))) return null;
  return segmented.tokens[article.next]?.text === "'" ? article.next + 1 : article.next;
}

const LONGEST_ARTICLE = 3;
