import type { ReportFacts } from "../types/facts.ts";
import { pairKey, sharingKey } from "./partition.ts";

export interface RivalRules {
  readonly keysOf: (report: ReportFacts) => readonly string[];
  /** Whether two reports would be joined, for want of anything that speaks against it. */
  readonly mayJoin: (a: ReportFacts, b: ReportFacts) => boolean;
  readonly veto: (a: ReportFacts, b: ReportFacts) => boolean;
}

/**
 * Pairs that would be joined for want of anything against it, of which one would be joined as well with a report of a third text that is not
 * the other's: a text that tells no city fits talks in two cities, and is of neither. Whether they are is in keys of `pairKey`.
 */
export function rivalledPairs(reports: readonly ReportFacts[], { keysOf, mayJoin, veto }: RivalRules): ReadonlySet<string> {
  const around = new Map<ReportFacts, ReportFacts[]>();
  for (const [a, b] of sharingKey(reports, keysOf)) {
    if (!mayJoin(a, b)) continue;
    around.set(a, [...(around.get(a) ?? []), b]);
    around.set(b, [...(around.get(b) ?? []), a]);
  }
  const rivalled = new Set<string>();
  for (const [own, others] of around)
    for (const [index, a] of others.entries())
      for (const b of others.slice(index + 1))
        if (a.document !== b.document && veto(a, b)) for (const other of [a, b]) rivalled.add(pairKey(own.id, other.id));
  return rivalled;
}
