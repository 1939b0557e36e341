import type { ReportFacts } from "../types/facts.ts";
import type { ReportId } from "../types/ids.ts";
import type { EngagementContext } from "./engagement-context.ts";
import { type Groups, type Pair, type PartitionRules, partition } from "./partition.ts";
import { daysApart } from "./report-shape.ts";
import { areCopies } from "./score-reports.ts";

type Rules = Pick<PartitionRules<ReportFacts, ReportId>, "keysOf" | "score" | "veto">;

/** Reports that tell one engagement with one day. */
interface Telling {
  readonly id: ReportId;
  readonly members: readonly ReportFacts[];
  /** Texts that tell it, copies of one counted once. */
  readonly origins: number;
}

/** Of two camps that are a day apart, the larger outnumbers the smaller so many times, or they are two engagements. */
const MINORITY = 3;

/**
 * Groups reports by the days that they tell, then joins groups that are a day apart where the smaller is a lone
 * text or a minority: a disagreement. Two camps of several texts each are two engagements: the same two men
 * meeting on two days running.
 */
export function groupReports(reports: readonly ReportFacts[], rules: Rules, context: EngagementContext): Groups<ReportId> {
  const { must, mustNot } = context;
  const sameDay = (a: ReportFacts, b: ReportFacts): boolean => !isDayApart(a, b) || areCopies(a, b, context);
  const score = (a: ReportFacts, b: ReportFacts): number => (sameDay(a, b) ? rules.score(a, b) : -1);
  const keys = new Map(reports.map((report) => [report, new Set(rules.keysOf(report))]));
  const keysOf = (report: ReportFacts): ReadonlySet<string> => keys.get(report) ?? NO_KEYS;
  const first = partition(reports, { id: ({ id }) => id, keysOf: (report) => [...keysOf(report)], score, veto: rules.veto, mustNot });
  const groupOf = (id: string): string => (first as ReadonlyMap<string, string>).get(id) ?? id;
  const toGroups = (pairs: readonly Pair[]): readonly Pair[] => pairs.map(([a, b]) => [groupOf(a), groupOf(b)]);
  const tellings = tellingsOf(reports, first, context);
  const second = partition(tellings, {
    id: ({ id }) => id,
    keysOf: ({ members }) => members.flatMap((report) => [...keysOf(report)]),
    // Groups are joined along pairs that share a key, as reports are: otherwise a third report could join two that never meet.
    score: (a, b) => bestAcross(a, b, (x, y) => (keysOf(x).isDisjointFrom(keysOf(y)) ? -1 : rules.score(x, y))),
    veto: (a, b) => areCamps(a, b) || a.members.some((x) => b.members.some((y) => rules.veto(x, y))),
    must: toGroups(must),
    mustNot: toGroups(mustNot),
  });
  return new Map(reports.map(({ id }) => [id, second.get(first.get(id) ?? id) ?? id]));
}

const NO_KEYS: ReadonlySet<string> = new Set();

function tellingsOf(reports: readonly ReportFacts[], groups: Groups<ReportId>, { leaderOf }: EngagementContext): readonly Telling[] {
  return [...Map.groupBy(reports, ({ id }) => groups.get(id) ?? id)].map(([id, members]) => {
    return { id, members, origins: new Set(members.map(({ document }) => leaderOf(document))).size };
  });
}

function areCamps(a: Telling, b: Telling): boolean {
  const [fewer, more] = [Math.min(a.origins, b.origins), Math.max(a.origins, b.origins)];
  return fewer > 1 && fewer * MINORITY > more;
}

function bestAcross(a: Telling, b: Telling, score: Rules["score"]): number {
  return a.members.reduce((best, x) => b.members.reduce((most, y) => Math.max(most, score(x, y)), best), -1);
}

function isDayApart(a: ReportFacts, b: ReportFacts): boolean {
  return a.bounds !== null && b.bounds !== null && daysApart(a.bounds, b.bounds) > 0;
}
