import { statementId } from "../text/ids.ts";
import type { Hit } from "../types/lexicon.ts";
import type { LocalIndex, Statement } from "../types/report.ts";
import type { Span } from "../types/span.ts";
import type { StateCode } from "../types/vocabulary.ts";
import { MEDIA, type Medium } from "../types/vocabulary.ts";
import { issuerNear } from "./issuer.ts";
import { hasStanding, type People } from "./parties.ts";
import type { PartyTable } from "./party-table.ts";
import { quoteOf, type Reading, sentenceAt, spanOfTokens } from "./reading.ts";
import { isoOfFull } from "./resolve-date.ts";
import type { SetApart } from "./set-apart.ts";

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
