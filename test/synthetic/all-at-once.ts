import type { Facts } from "../../src/pipeline/facts.ts";
import type { Linking } from "../../src/pipeline/linking.ts";
import type { PersonForm, ReportFacts } from "../../src/types/facts.ts";
import type { DocumentId, PersonFormId, ReportId } from "../../src/types/ids.ts";

type Pair = readonly [string, string];

export interface Judgements {
  readonly must: readonly Pair[];
  readonly mustNot: readonly Pair[];
}

export interface Partitions {
  readonly copies: Record<string, string>;
  readonly engagements: Record<string, string>;
  readonly persons: Record<string, string>;
  readonly occasions: Record<string, string>;
}

/**
 * The register's partitions worked out in the plainest way: everything is one neighbourhood, nothing is remembered.
 * Slow, and sharing no code with src/app: what settling by neighbourhoods is measured against.
 */
export function allAtOnce(linking: Linking, documents: readonly Facts[], judged: Judgements): Partitions {
  const { copies, engagements, persons, occasions } = linking;
  const leaders = copies.group(documents.map(({ document }) => document));
  const leaderOf = (document: DocumentId): DocumentId => leaders.get(document) ?? document;
  const reports = documents.flatMap((facts) => facts.reports);
  const groups = groupsIn(reports, engagements.group(reports, { ...judged, leaderOf }));
  const final = new Map<ReportId, ReportId>();
  for (const [id, members] of groups) {
    const core = members.some(engagements.isCore);
    const reportsOf = (document: DocumentId): readonly ReportFacts[] => reports.filter((report) => report.document === document).sort(byId);
    const around = { ...judged, leaderOf, reportsOf };
    const targets = core ? undefined : engagements.attach(members, coresFor(members, groups, linking), around);
    for (const member of members) final.set(member.id, targets?.get(member.id) ?? id);
  }
  const settled = [...groupsIn(reports, final).values()].flatMap((members) => engagements.settledPairs(members));
  const distinct = documents.flatMap((facts) => pairsOf(facts.persons));
  const forms = each(documents.flatMap((facts) => facts.persons));
  const dated = documents.map(({ document, reports, persons }) => ({ published: document.published, reports, persons }));
  const seen = (form: PersonFormId) =>
    persons.daysTold(
      form,
      dated.filter((document) => document.persons.some(({ id }) => id === form)),
    );
  return {
    copies: Object.fromEntries(leaders),
    engagements: Object.fromEntries(final),
    persons: Object.fromEntries(persons.group(forms, { ...judged, settled, distinct, seen })),
    occasions: Object.fromEntries(occasions.group(each(documents.flatMap((facts) => facts.occasions)), judged)),
  };
}

/** Groups with a core that carries a key which a member of the border seeks. */
function coresFor(border: readonly ReportFacts[], groups: ReadonlyMap<ReportId, readonly ReportFacts[]>, { engagements }: Linking) {
  const sought = new Set(border.flatMap(engagements.borderKeys));
  const carries = (report: ReportFacts): boolean =>
    engagements.isCore(report) && engagements.borderKeys(report).some((key) => sought.has(key));
  return new Map([...groups].filter(([, members]) => members.some(carries)));
}

function groupsIn(reports: readonly ReportFacts[], groupOf: ReadonlyMap<ReportId, ReportId>): Map<ReportId, ReportFacts[]> {
  const groups = Map.groupBy([...reports].sort(byId), ({ id }) => groupOf.get(id) ?? id);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function pairsOf(forms: readonly PersonForm[]): Pair[] {
  return forms.flatMap((a) => forms.flatMap((b): Pair[] => (a.id < b.id ? [[a.id, b.id]] : [])));
}

function each<T extends { readonly id: string }>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [value.id, value])).values()];
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
