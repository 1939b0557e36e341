import type { Linking } from "../../pipeline/linking.ts";
import type { ReportFacts } from "../../types/facts.ts";

const CARRIED = "core ";
const SOUGHT = "border ";

/** Border keys as they are written: those that a core carries to be found, or those that a border seeks. */
export function borderKeysOf({ engagements }: Linking, report: ReportFacts): string[] {
  const side = engagements.isCore(report) ? CARRIED : SOUGHT;
  return engagements.borderKeys(report).map((key) => side + key);
}

/** The same key on the other side: who seeks what a core carries, who carries what a border seeks. */
export function otherSide(key: string): string {
  return key.startsWith(CARRIED) ? SOUGHT + key.slice(CARRIED.length) : CARRIED + key.slice(SOUGHT.length);
}
