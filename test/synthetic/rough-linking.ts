import { type Groups, type Judged, type Pair, partition } from "../../src/link/partition.ts";
import type { BorderSurroundings, EngagementSurroundings, Linking, PersonSurroundings } from "../../src/pipeline/linking.ts";
import type { DocumentFacts, OccasionForm, PersonForm, ReportFacts } from "../../src/types/facts.ts";
import type { DocumentId, OccasionFormId, PersonFormId, ReportId } from "../../src/types/ids.ts";

/**
 * Linking with few and coarse rules, under which invented stories collide far more often than real texts do: large
 * neighbourhoods, many vetoes, attachments that change with every arrival.
 */
const nothing = { must: [], mustNot: [], distinct: [], settled: [], seen: () => null };
const together = (groups: Groups): boolean => new Set(groups.values()).size === 1;

export const roughLinking: Linking = {
  copies: {
    keys: (document) => document.fingerprint.map(String),
    linked: (a, b) => together(groupCopies([a, b])),
    group: groupCopies,
    relation: () => "near-copy",
  },
  engagements: {
    isCore,
    keys: reportKeys,
    copyKeys,
    borderKeys: names,
    linked: (a, b, surroundings) => together(groupReports([a, b], { ...nothing, ...surroundings })),
    group: groupReports,
    attach,
    settledPairs,
  },
  persons: {
    keys: tokens,
    linked: (a, b) => together(groupPersons([a, b], nothing)),
    daysTold: () => null,
    group: groupPersons,
    undecided,
  },
  occasions: { keys: (form) => [form.series], linked: (a, b) => together(groupOccasions([a, b], nothing)), group: groupOccasions },
};

function groupCopies(documents: readonly DocumentFacts[]): Groups<DocumentId> {
  const shared = (a: DocumentFacts, b: DocumentFacts): number => a.fingerprint.filter((number) => b.fingerprint.includes(number)).length;
  return partition(documents, {
    id: ({ id }) => id,
    keysOf: (document) => document.fingerprint.map(String),
    score: (a, b) => shared(a, b) - (a.fingerprint.length > 2 ? 24 : 1),
    veto: () => false,
  }) as Groups<DocumentId>;
}

function isCore(report: ReportFacts): boolean {
  return report.bounds !== null && report.bounds.last - report.bounds.first <= 2 && report.persons.length + report.offices.length >= 2;
}

function names(report: ReportFacts): string[] {
  return [...new Set([...report.persons.flatMap(({ name }) => name.split(" ")), ...report.offices.map(({ office }) => office)])].sort();
}

function reportKeys(report: ReportFacts): string[] {
  if (!isCore(report) || report.bounds === null) return [];
  const keys: string[] = [];
  for (let day = report.bounds.first; day <= report.bounds.last; day++) for (const name of names(report)) keys.push(`${name} ${day}`);
  return keys;
}

function copyKeys(report: ReportFacts, leader: DocumentId): string[] {
  return [`copy ${leader} ${report.kind}`];
}

function groupReports(reports: readonly ReportFacts[], { leaderOf, must, mustNot }: EngagementSurroundings): Groups<ReportId> {
  const copied = (a: ReportFacts, b: ReportFacts): boolean => leaderOf(a.document) === leaderOf(b.document);
  return partition(reports, {
    id: ({ id }) => id,
    keysOf: (report) => [...reportKeys(report), ...copyKeys(report, leaderOf(report.document))],
    score: (a, b) => (copied(a, b) ? 50 : isCore(a) && isCore(b) ? overlap(a, b) * 10 - 10 + (a.city === b.city ? 3 : 0) : -1),
    veto: (a, b) => a.document === b.document || a.level !== b.level || (apart(a, b) > 1 && !copied(a, b)),
    must,
    mustNot,
  }) as Groups<ReportId>;
}

function overlap(a: ReportFacts, b: ReportFacts): number {
  const other = new Set(names(b));
  return names(a).filter((name) => other.has(name)).length;
}

function apart(a: ReportFacts, b: ReportFacts): number {
  return a.bounds === null || b.bounds === null ? 0 : Math.max(a.bounds.first - b.bounds.last, b.bounds.first - a.bounds.last, 0);
}

/** To the one group with most names in common that tells nothing else of the same document, nor was judged different; where several cores are near, some part. */
function attach(
  border: readonly ReportFacts[],
  cores: ReadonlyMap<ReportId, readonly ReportFacts[]>,
  around: BorderSurroundings,
): Groups<ReportId> {
  const apartFrom = new Set(around.mustNot.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const scores: { group: ReportId; score: number }[] = [];
  for (const [group, members] of cores) {
    const pairs = border.flatMap((a) => members.map((b) => [a, b] as const));
    if (pairs.some(([a, b]) => a.document === b.document || apartFrom.has(`${a.id} ${b.id}`))) continue;
    const copied = pairs.filter(([a, b]) => around.leaderOf(a.document) === around.leaderOf(b.document)).length;
    const told = border.reduce((sum, { document }) => sum + around.reportsOf(document).length, 0);
    scores.push({ group, score: pairs.reduce((sum, [a, b]) => sum + overlap(a, b), copied * 7) + members.length + (told % 2) });
  }
  scores.sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  const target = best !== undefined && best.score !== second?.score ? best.group : null;
  const alone = border.reduce((least, own) => (own.id < least.id ? own : least)).id;
  // Whoever has an odd number of reports around parts from those it was joined with.
  return new Map(
    border.map(({ id, document }) => [id, target ?? (around.reportsOf(document).length % 2 === 1 && cores.size > 1 ? id : alone)]),
  );
}

function settledPairs(reports: readonly ReportFacts[]): Pair[] {
  const forms = reports.flatMap((report) =>
    report.persons.map(({ form, name }) => ({ form, initial: name[0], document: report.document })),
  );
  const pairs = new Map<string, Pair>();
  for (const a of forms) {
    for (const b of forms)
      if (a.form < b.form && a.initial === b.initial && a.document !== b.document) pairs.set(`${a.form} ${b.form}`, [a.form, b.form]);
  }
  return [...pairs.values()];
}

function tokens(form: PersonForm): string[] {
  return [...new Set(form.names.flatMap((name) => name.split(" ").filter((token) => token.length > 3)))];
}

function groupPersons(forms: readonly PersonForm[], { must, mustNot, settled, distinct }: PersonSurroundings): Groups<PersonFormId> {
  const isSettled = pairTest(settled);
  const isDistinct = pairTest(distinct);
  return partition(forms, {
    id: ({ id }) => id,
    keysOf: (form) => [...tokens(form), ...settled.filter((pair) => pair.includes(form.id)).map((pair) => [...pair].sort().join(" "))],
    score: (a, b) => (isSettled(a.id, b.id) ? 10 : likeness(a, b) - 1),
    veto: (a, b) => isDistinct(a.id, b.id) || (a.state !== null && b.state !== null && a.state !== b.state),
    must,
    mustNot,
  }) as Groups<PersonFormId>;
}

function likeness(a: PersonForm, b: PersonForm): number {
  const other = new Set(tokens(b));
  return tokens(a).filter((token) => other.has(token)).length * (a.state === b.state ? 2 : 1) - 1;
}

function undecided(a: PersonForm, b: PersonForm, { distinct }: Pick<PersonSurroundings, "distinct">): boolean {
  return likeness(a, b) >= 0 && !pairTest(distinct)(a.id, b.id);
}

function pairTest(pairs: readonly Pair[]): (a: string, b: string) => boolean {
  const set = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  return (a, b) => set.has(`${a} ${b}`);
}

function groupOccasions(forms: readonly OccasionForm[], judged: Judged): Groups<OccasionFormId> {
  return partition(forms, {
    id: ({ id }) => id,
    keysOf: (form) => [form.series],
    score: (a, b) => (a.year === b.year ? 2 : 1),
    veto: (a, b) => a.year !== null && b.year !== null && a.year !== b.year,
    ...judged,
  }) as Groups<OccasionFormId>;
}
