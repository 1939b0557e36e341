import type { OrganisationFound, Recognised } from "../types/found.ts";
import type { Hit } from "../types/lexicon.ts";
import type { LocalIndex } from "../types/report.ts";
import type { Segmented } from "../types/segmented.ts";
import type { Span } from "../types/span.ts";
import type { StateCode } from "../types/vocabulary.ts";
import { bareOrganisation } from "./bare-organisation.ts";
import { hasStanding, type People } from "./parties.ts";
import type { PartyTable } from "./party-table.ts";
import { datelineOf } from "./place.ts";
import { type Reading, sentenceAt, within } from "./reading.ts";

const NEAR = 6;
const BESIDE = 4;
const BESIDE_BEFORE = 2;

/** "un communiqué de la Garde nationale", "indique la présidence", "the police said": what is no name by itself is one where it speaks. */
function serviceBeside({ entry, first, next }: Hit, reading: Reading, people: People): OrganisationFound | undefined {
  const isLast = reading.packs.languages.get(entry.language)?.order === "SOV";
  if (!OF_BODIES.has(entry.key) && !(isLast && entry.key === "post")) return undefined;
  for (let at = next; at <= next + CONNECTOR; at++) {
    const body = serviceAt(at, reading) ?? bareOrganisation(at, reading, people);
    if (body) return body;
    if (reading.segmented.tokens[at]?.text !== "'" && !reading.segmented.starts[at]?.some(({ entry: own }) => own.kind === "stop")) break;
  }
  // "La Dirección indicó", "bakanlıktan yapılan açıklamada"
  const bare = [first - 1, first - 2].map((at) => bareOrganisation(at, reading, people)).find((own) => own !== undefined);
  if (entry.key !== "say") return bare;
  // "la sécurité nationale sénégalaise a dit": its state may stand between.
  const end = reading.recognised.states.some(({ last }) => last === first - 1) ? first - 2 : first - 1;
  return [end, end - 1].map((at) => serviceAt(at, reading)).find((own) => own !== undefined && own.last >= end) ?? bare;
}

/** What bodies say something through. */
const OF_BODIES: ReadonlySet<string> = new Set(["communique", "say"]);

/** A service, or what has a state's name for its own ("l'ambassade d'Italie", "the Italian Embassy"). */
function serviceAt(at: number, { segmented, recognised }: Reading): OrganisationFound | undefined {
  const isOffices = recognised.offices.some(({ first, last }) => first <= at && last >= at);
  const all = isOffices ? [] : (segmented.starts[at] ?? []);
  // "مكافحة الإرهاب": what talks are about is no body there.
  const hits = all.filter(
    ({ entry, last }) => entry.kind !== "body" || !all.some((own) => own.entry.kind === "topic" && own.last === last),
  );
  const hit =
    hits.find(
      ({ entry: { kind, key, flags } }) => kind === "body" && (!flags.has("portfolio") || isName(at, key, recognised, segmented)),
    ) ?? hits.find(({ entry: { kind, key } }) => kind === "org-head" && MISSIONS.has(key));
  if (!hit) return undefined;
  const { entry, first, last, from, to } = hit;
  const own = { first, last, from, to, language: entry.language, by: entry.source, international: entry.flags.has("intl") };
  if (entry.kind === "body") return { ...own, body: entry.key, state: entry.flags.get("state") };
  const state = recognised.states.find((found) => (found.first > last ? found.first - last <= CONNECTOR : found.last === first - 1));
  if (!state) return undefined;
  const isBefore = state.first < first;
  return {
    ...own,
    first: isBefore ? state.first : first,
    last: isBefore ? last : state.last,
    from: isBefore ? state.from : from,
    to: isBefore ? to : state.to,
    body: null,
    state: state.code,
  };
}

/** "según Interior", "Dışişleri kaynaklarından": with a capital a portfolio stands for its ministry; at the head of a sentence where the text names an official of it. */
function isName(at: number, key: string, { offices }: Recognised, { tokens, sentenceOf }: Segmented): boolean {
  const token = tokens[at];
  // "بلاغ للداخلية", "قالت الداخلية"
  if (token?.script === "Arab") return DEFINED.test(token.text);
  const isAtHead = sentenceOf[at] !== sentenceOf[at - 1];
  return token?.shape === "title" && (!isAtHead || offices.some(({ body }) => body === key));
}

/** The Arabic article, alone or behind "to". */
const DEFINED = /^(ال|لل)/;

const MISSIONS: ReadonlySet<string> = new Set(["embassy", "consulate"]);

/** Words between a communiqué and whose it is: "de la". */
const CONNECTOR = 3;

/** "indique un communiqué de la DGSN", "بلاغ للمديرية العامة للأمن الوطني", "the ministry said in a statement". */
export function issuerNear(
  hit: Hit,
  reading: Reading,
  people: People,
  table: PartyTable,
): { index: LocalIndex; side: StateCode | null; span: Span } | null {
  const sentence = sentenceAt(reading, hit.first);
  if (!sentence) return null;
  const organisations = within(reading.recognised.organisations, sentence);
  // A verb needs its subject right beside it; a communiqué may be named a little further off.
  const [reach, back] = hit.entry.key === "say" ? [BESIDE, BESIDE_BEFORE] : [NEAR, NEAR];
  // Where the verb stands last, who speaks stands before it: behind it is what is told ("yapılan açıklamaya göre siber suçlarla …").
  const isVerbLast = reading.packs.languages.get(hit.entry.language)?.order === "SOV";
  const behind = organisations.find(({ first }) => first >= hit.last && first - hit.next <= reach);
  const service = serviceBeside(hit, reading, people);
  const after = isVerbLast ? undefined : (behind ?? (service && service.first > hit.first ? service : undefined));
  const before = organisations.findLast(({ last }) => last < hit.first && hit.first - last <= back);
  const organisation = after ?? (mayStandBefore(hit.entry.key, isVerbLast) ? (before ?? service) : undefined);
  if (organisation) {
    const home = organisation.state === null ? homeOf(organisation, reading, people) : null;
    return { index: table.organisation(organisation, home), side: organisation.state ?? home?.code ?? null, span: organisation };
  }
  if (hit.entry.key === "say" || hit.entry.key === "agency") return null;
  const persons = within(reading.recognised.persons, sentence).filter(({ name }) => name);
  const phrase = isVerbLast
    ? persons.findLast(({ last }) => last < hit.first && hit.first - last <= NEAR)
    : persons.find(({ first }) => first >= hit.last && first - hit.next <= NEAR);
  const person = phrase && people.of(phrase);
  return person && phrase && hasStanding(person) ? { index: table.person(person), side: person.state, span: phrase } : null;
}

/** "la DGSN indique", "the ministry's statement"; "Bakanlık, sosyal medya hesabından". */
function mayStandBefore(key: string, isVerbLast: boolean): boolean {
  return key === "communique" || key === "say" || (key === "post" && isVerbLast);
}

/**
 * "Nouakchott – Le ministre mauritanien de l'Intérieur a reçu …, indique un communiqué du ministère de l'Intérieur": the ministry of the one
 * minister of whom the text speaks, where the dateline is of his state too. A paper elsewhere may mean its own.
 */
function homeOf({ body }: OrganisationFound, reading: Reading, people: People): { readonly code: StateCode; readonly span: Span } | null {
  const dateline = datelineOf(reading);
  if (body === null || dateline === null) return null;
  const heads = people.persons.filter(({ offices, state }) => state !== null && offices.some((office) => office.body === body));
  const states = new Set(heads.map(({ state }) => state));
  return states.size === 1 && states.has(dateline.country)
    ? { code: dateline.country, span: { from: dateline.from, to: dateline.to } }
    : null;
}
