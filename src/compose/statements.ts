import { statementId } from "../text/ids.ts";
import type { OrganisationFound } from "../types/found.ts";
import type { Hit } from "../types/lexicon.ts";
import type { LocalIndex, Statement } from "../types/report.ts";
import type { Span } from "../types/span.ts";
import type { StateCode } from "../types/vocabulary.ts";
import { MEDIA, type Medium } from "../types/vocabulary.ts";
import { hasStanding, type People } from "./parties.ts";
import type { PartyTable } from "./party-table.ts";
import { datelineOf } from "./place.ts";
import { quoteOf, type Reading, sentenceAt, spanOfTokens, within } from "./reading.ts";
import { isoOfFull } from "./resolve-date.ts";
import type { SetApart } from "./set-apart.ts";

const NEAR = 6;
const BESIDE = 4;
const BESIDE_BEFORE = 2;
const LONGEST = 4000;

/** Who says so: communiqués and their issuers, agencies that are credited, authors of embedded posts. */
export function statementsOf(reading: Reading, people: People, table: PartyTable, apart: SetApart): Statement[] {
  const statements: Statement[] = [];
  const seen = new Set<string>();
  const add = (issuer: LocalIndex | null, side: StateCode | null, medium: Medium, span: Span, cue: Span, date: string | null): void => {
    const key = `${issuer}|${medium}|${date}`;
    if (issuer === null || seen.has(key)) return;
    seen.add(key);
    const quote = quoteOf(reading, { from: span.from, to: Math.min(span.to, span.from + LONGEST) });
    statements.push({
      id: statementId(reading.document.id, span, medium, `${cue.from}`, `${cue.to}`),
      issuer,
      side,
      medium,
      quote,
      cue: quoteOf(reading, cue),
      date,
    });
  };
  // "indique un communiqué de la DGSN": what is called a communiqué says more than the verb before it.
  const verbsLast = reading.recognised.issuers.toSorted((a, b) => Number(a.entry.key === "say") - Number(b.entry.key === "say"));
  for (const hit of verbsLast) {
    const medium = mediumOf(hit);
    if (!medium || medium === "outlet" || apart.isApart(hit.first)) continue;
    const issuer = issuerNear(hit, reading, people, table);
    const sentence = sentenceAt(reading, hit.first);
    if (issuer && sentence)
      add(
        issuer.index,
        issuer.side,
        medium,
        spanOfTokens(reading, sentence),
        { from: Math.min(hit.from, issuer.span.from), to: Math.max(hit.to, issuer.span.to) },
        null,
      );
  }
  for (const post of apart.posts) {
    const person = post.author ? people.of(post.author) : undefined;
    const date = reading.recognised.dates.find(({ first }) => first >= post.first && first <= post.last + 8);
    if (person && hasStanding(person))
      add(table.person(person), person.state, "post", spanOfTokens(reading, post), post.authorSpan, date ? isoOfFull(date) : null);
  }
  for (const hit of reading.recognised.agencies) {
    if (apart.isApart(hit.first)) continue;
    const found = {
      first: hit.first,
      last: hit.last,
      from: hit.from,
      to: hit.to,
      language: hit.entry.language,
      by: hit.entry.source,
      body: hit.entry.key,
      state: hit.entry.flags.get("state"),
      international: false,
    };
    add(table.organisation(found, null), found.state, "agency", { from: 0, to: reading.document.text.length }, hit, null);
  }
  return statements;
}

/**
 * Who says what is told in some sentences of a text: whoever is cited in one of them, and whoever is cited for all of it, as an agency is, or
 * where a text begins or ends. A post speaks for itself.
 */
export function sayingOf(scope: readonly number[], statements: readonly Statement[], reading: Reading): Statement[] {
  const { sentences, tokens } = reading.segmented;
  const lastToken = (index: number): number => tokens[sentences[index]?.last ?? -1]?.to ?? 0;
  const sentenceOf = ({ cue }: Statement): number => sentences.findIndex((_, index) => lastToken(index) >= cue.to);
  // The first sentence, or the one below a headline.
  const isLead = (index: number): boolean => index === 0 || (index === 1 && sentences[0]?.paragraph !== sentences[1]?.paragraph);
  const isOfAll = (index: number): boolean => isLead(index) || index === sentences.length - 1;
  return statements.filter((statement) => {
    const index = sentenceOf(statement);
    return statement.medium !== "post" && (statement.medium === "agency" || isOfAll(index) || scope.includes(index));
  });
}

/** What a ministry "announced" or "said" is its communiqué, whatever the paper calls it. */
function mediumOf({ entry }: Hit): Medium | undefined {
  return entry.key === "say" ? "communique" : MEDIA.find((own) => own === entry.key);
}

/** "un communiqué de la Garde nationale", "بلاغ للحرس الوطني": what is no organisation's name by itself is one where a communiqué is its. */
function serviceBehind({ entry, next }: Hit, { segmented }: Reading): OrganisationFound | undefined {
  if (entry.key !== "communique") return undefined;
  for (let at = next; at <= next + CONNECTOR; at++) {
    const body = segmented.starts[at]?.find(({ entry: own }) => own.kind === "body" && !own.flags.has("portfolio"));
    if (body)
      return {
        first: body.first,
        last: body.last,
        from: body.from,
        to: body.to,
        language: body.entry.language,
        by: body.entry.source,
        body: body.entry.key,
        state: body.entry.flags.get("state"),
        international: body.entry.flags.has("intl"),
      };
    if (!segmented.starts[at]?.some(({ entry: own }) => own.kind === "stop")) return undefined;
  }
  return undefined;
}

/** Words between a communiqué and whose it is: "de la". */
const CONNECTOR = 3;

/** "indique un communiqué de la DGSN", "بلاغ للمديرية العامة للأمن الوطني", "the ministry said in a statement". */
function issuerNear(
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
  const behind = organisations.find(({ first }) => first >= hit.last && first - hit.next <= reach) ?? serviceBehind(hit, reading);
  const after = isVerbLast ? undefined : behind;
  const before = organisations.findLast(({ last }) => last < hit.first && hit.first - last <= back);
  const organisation = after ?? (hit.entry.key === "communique" || hit.entry.key === "say" ? before : undefined);
  if (organisation) {
    const home = organisation.state === null ? homeOf(organisation, reading, people) : null;
    return { index: table.organisation(organisation, home), side: organisation.state ?? home?.code ?? null, span: organisation };
  }
  if (hit.entry.key === "say" || hit.entry.key === "agency") return null;
  const phrase = within(reading.recognised.persons, sentence).find(
    ({ first, name }) => name && first >= hit.last && first - hit.next <= NEAR,
  );
  const person = phrase && people.of(phrase);
  return person && phrase && hasStanding(person) ? { index: table.person(person), side: person.state, span: phrase } : null;
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
