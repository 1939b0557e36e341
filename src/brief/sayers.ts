import { byCodeUnits } from "../text/order.ts";
import type { EngagementId, StatementId } from "../types/ids.ts";
import type { StatementRecord } from "../types/record.ts";
import { MEDIA } from "../types/vocabulary.ts";
import type { Brief, Sayer } from "./brief.ts";
import { partyLine } from "./contacts-held.ts";
import type { Part } from "./part.ts";

/** Words that an issuer is cited by. */
const CITED = 2;

/** Who says so: issuers, communiqués before posts, speeches, interviews and agencies; those with most texts first. */
export function sayersOf(part: Part): Sayer[] {
  const telling = engagementsByStatement(part);
  const spoken = [...part.statements.values()].filter(({ medium }) => medium !== "outlet");
  const groups = Map.groupBy(spoken, ({ medium, issuer, side }) => `${medium}\n${issuer ?? side ?? ""}`);
  const sayers = [...groups.values()].map((statements) => sayerOf(statements, telling, part));
  return sayers.sort(
    (a, b) =>
      MEDIA.indexOf(a.medium) - MEDIA.indexOf(b.medium) ||
      b.documents.length - a.documents.length ||
      byCodeUnits(a.issuer?.party ?? "", b.issuer?.party ?? ""),
  );
}

function sayerOf(statements: readonly StatementRecord[], telling: ReadonlyMap<StatementId, readonly EngagementId[]>, part: Part): Sayer {
  const [first] = statements;
  if (first === undefined) throw new Error("an issuer is only there once something was issued");
  const { issuer, medium } = first;
  return {
    issuer: issuer === null ? null : partyLine(issuer, part),
    side: statements.find(({ side }) => side !== null)?.side ?? null,
    medium,
    documents: [...new Set(statements.map(({ document }) => document))].sort(),
    engagements: [...new Set(statements.flatMap(({ id }) => telling.get(id) ?? []))].sort(),
    words: statements.slice(0, CITED).map(({ document, from, to, exact }) => ({ document, from, to, exact })),
  };
}

function engagementsByStatement(part: Part): Map<StatementId, EngagementId[]> {
  const telling = new Map<StatementId, EngagementId[]>();
  for (const { statements, engagement } of part.reports.values())
    for (const id of statements) telling.set(id, [...(telling.get(id) ?? []), engagement]);
  return telling;
}

/** Outlets of the texts that tell something, those with most texts first. */
export function outletsOf(part: Part): Brief["outlets"] {
  const named = [...part.documents.values()].flatMap(({ id, outlet, reports }) =>
    outlet === null || reports.length === 0 ? [] : [{ id, outlet }],
  );
  const outlets = [...Map.groupBy(named, ({ outlet }) => outlet)].map(([outlet, own]) => ({ outlet, documents: own.map(({ id }) => id) }));
  return outlets.sort((a, b) => b.documents.length - a.documents.length || byCodeUnits(a.outlet, b.outlet));
}
